/** Spells whole numbers by the rules of CLDR (RBNF), as far as Lithuanian cardinals need them. */
import lt from 'cldr-rbnf/rbnf/lt.json' with { type: 'json' }

/** Rule sets by name, each a list of base value and rule; beside them the name of a file. */
const sets: Readonly<Record<string, string | string[][]>> = lt.rbnf.rbnf.SpelloutRules
const plural = new Intl.PluralRules('lt')

/** The cardinal rule sets: six cases of two genders. */
export const CARDINALS: readonly string[] = Object.keys(sets).filter((name) =>
  /^%spellout-cardinal-(?:masculine|feminine)(?:-(?:genitive|dative|accusative|instrumental|locative))?$/u.test(
    name,
  ),
)

/** The number in words, by the rule set of that name. */
export function spell(value: number, set: string): string {
  const rules = sets[set]
  if (!Array.isArray(rules)) throw new Error(`CLDR has no rules ${set}`)
  const rule = rules.findLast(([base = '']) => /^\d+$/u.test(base) && Number(base) <= value)
  if (rule === undefined) throw new Error(`no rule of ${set} for ${value}`)
  const [base = '', body = ''] = rule
  const divisor = 10 ** (base.length - 1)
  const quotient = Math.floor(value / divisor)
  const remainder = value % divisor
  return body
    .replace(/;$/u, '')
    .replace('[ →→]', remainder === 0 ? '' : ' →→')
    .replace(/\$\(cardinal,([^)]*)\)\$/u, (_, forms: string) => pluralForm(quotient, forms))
    .replace(/←(%[^←]+)←/u, (_, name: string) => spell(quotient, name))
    .replace(/=(%[^=]+)=/u, (_, name: string) => spell(value, name))
    .replace('→→', () => spell(remainder, set))
}

/** "one{tūkstantis}few{tūkstančiai}other{tūkstančių}" */
function pluralForm(value: number, forms: string): string {
  const all = new Map(
    forms
      .slice(0, -1)
      .split('}')
      .map((form) => form.split('{') as [string, string]),
  )
  return all.get(plural.select(value)) ?? all.get('other') ?? ''
}
