/** Spells whole numbers by the rules of CLDR (RBNF), as far as Lithuanian cardinals need them. */
import { createRequire } from 'node:module'

type RuleSets = Readonly<Record<string, readonly (readonly [base: string, body: string])[]>>

const data = createRequire(import.meta.url)('cldr-rbnf/rbnf/lt.json') as {
  rbnf: { rbnf: { SpelloutRules: RuleSets } }
}
const sets = data.rbnf.rbnf.SpelloutRules
const plural = new Intl.PluralRules('lt')

/** The cardinal rule sets: six cases of two genders. */
export const CARDINALS: readonly string[] = Object.keys(sets).filter((name) =>
  /^%spellout-cardinal-(?:masculine|feminine)(?:-(?:genitive|dative|accusative|instrumental|locative))?$/u.test(
    name,
  ),
)

/** The number in words, by the rule set of that name. */
export function spell(value: number, set: string): string {
  const rules = sets[set]?.filter(([base]) => /^\d+$/u.test(base))
  const rule = rules?.findLast(([base]) => Number(base) <= value)
  if (rule === undefined) throw new Error(`no rule of ${set} for ${value}`)
  const divisor = 10 ** (rule[0].length - 1)
  const quotient = Math.floor(value / divisor)
  const remainder = value % divisor
  return rule[1]
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
