/**
 * Patterns of target rules: slots in a row, matched from left to right without ever going back.
 * A slot with "?" may be absent.
 */
import { CHANGE_FORMS, type ChangeWord } from '../lithuanian/change-words.js'
import { KEPT_LEVELS } from '../lithuanian/change-words.js'
import type { Comparator, Period } from '../target-schema.js'
import type { Amount } from './amounts.js'
import {
  bridgeToNumber,
  comparisonAt,
  trailingComparisonAt,
  type Comparison,
} from './comparison.js'
import { PLAIN_NUMBER, type Item, type NumberValue } from './items.js'
import { countedPhraseEnd } from './noun-phrase.js'
import { referenceEnd } from './reference.js'
import { onceEveryAt, periodAt } from './period.js'
import { TIMES_WORDS } from '../lithuanian/numerals.js'
import { unitAt } from './units.js'
import type { UnitMeaning } from '../lithuanian/units.js'
import type { SentenceView } from './sentence.js'

/** What the slots of a pattern hold, by name; absent where an optional slot did not match. */
export interface Parts {
  change?: ChangeWord
  comparison?: Comparison
  /** Index of the item behind the comparator. */
  comparisonEnd?: number
  amount?: Amount
  /** Where the amount begins. */
  amountStart?: number
  trailing?: Comparator
  phrase?: { start: number; end: number }
  period?: Period | null
  times?: number
  unit?: UnitMeaning
  reference?: { start: number; end: number }
}

export type SlotName =
  | 'change'
  | 'distributive'
  | 'comparison'
  | 'measured'
  | 'counted'
  | 'part'
  | 'times'
  | 'once'
  | 'timesWord'
  | 'every'
  | 'bareUnit'
  | 'trailing'
  | 'phrase'
  | 'period'
  | 'over'
  | 'reference'
  | 'kept'

/** "per tris šimtus" is more than three hundred; with a small number it would be a time. */
const LEAST_OVER = 20
const OVER: Comparison = {
  comparator: 'gt',
  end: 0,
  comparative: false,
  linked: false,
  adjective: false,
  time: null,
}

/** "du ir daugiau |ekspertų": the comparator behind the number takes the genitive. */
const GENITIVE_NUMBER: NumberValue = { ...PLAIN_NUMBER, value: 10 }

type Slot = (view: SentenceView, at: number, parts: Parts) => number | null

const MEASURED: ReadonlySet<string> = new Set([
  'percentage',
  'percentagePoints',
  'score',
  'duration',
  'money',
  'count',
])

function amount(view: SentenceView, at: number, parts: Parts): number | null {
  const found = view.amountAt(at)
  if (found === null) return null
  parts.amount = found
  parts.amountStart = at
  return found.end
}

/** Each slot: takes what it stands for into `parts` and returns the index behind it. */
const SLOTS: Readonly<Record<SlotName, Slot>> = {
  // padidės |5 proc.
  change(view, at, parts) {
    const word = CHANGE_FORMS.get(view.items[at]!.form)
    if (word === undefined || word.form === 'comparative' || word.form === 'noun') return null
    const next = view.items[at + 1]
    const counts = next?.number ? next.number.reason === null : TIMES_WORDS.has(next?.form ?? '')
    if (!counts) return null
    parts.change = word
    return at + 1
  },
  // po |2 mokinius
  distributive: ({ items }, at) => (items[at]!.form === 'po' ? at + 1 : null),
  // ne mažiau kaip |5, with what bridges to the amount
  comparison(view, at, parts) {
    const found = comparisonAt(view.items, at)
    if (found === null || (found.comparator === 'gt' && found.comparative && !found.linked))
      return null
    if (found.comparator === 'lt' && found.comparative && !found.linked) return null
    parts.comparison = found
    parts.comparisonEnd = found.end
    return behindBridge(view, found.end)
  },
  // 75 proc.
  measured(view, at, parts) {
    const end = amount(view, at, parts)
    return end !== null && MEASURED.has(parts.amount!.unit?.kind ?? '') ? end : null
  },
  // 5 |mokytojai; skaičius – |5
  counted(view, at, parts) {
    const end = amount(view, at, parts)
    return end !== null && parts.amount!.unit === null && !parts.amount!.number.fraction
      ? end
      : null
  },
  // trečdalis
  part(view, at, parts) {
    const end = amount(view, at, parts)
    return end !== null && parts.amount!.number.fraction && parts.amount!.unit === null ? end : null
  },

  // 2 kartus
  times(view, at, parts) {
    const end = amount(view, at, parts)
    return end !== null && parts.amount!.unit?.kind === 'times' ? end : null
  },
  // kartą
  once({ items }, at, parts) {
    if (!/^(?:kartą|sykį)$/u.test(items[at]!.form)) return null
    if (/^(?:pirm|antr|treči|ketvirt|kit|paskutin|kiekvien)/u.test(items[at - 1]?.form ?? ''))
      return null
    parts.times = 1
    return at + 1
  },
  // dukart
  timesWord({ items }, at, parts) {
    const times = TIMES_WORDS.get(items[at]!.form)
    if (times === undefined) return null
    parts.times = times
    return at + 1
  },
  // kas mėnesį
  every({ items }, at, parts) {
    const found = onceEveryAt(items, at)
    // "kiekvienais metais mažinami po 0,5": each year's change, and no event of its own
    if (found === null || CHANGE_FORMS.has(items[found.end]?.form ?? '')) return null
    parts.period = found.value
    return found.end
  },
  // ne trumpiau kaip |savaitę
  bareUnit({ items }, at, parts) {
    const found = unitAt(items, at)
    if (found?.value.kind !== 'duration' || items[at]!.form.length < 5) return null
    if (!/[ąęį]$/u.test(items[found.end - 1]!.form)) return null
    parts.unit = found.value
    return found.end
  },
  // per |tris šimtus parašų
  over({ items }, at, parts) {
    const number = items[at + 1]?.number
    if (items[at]!.form !== 'per' || !number || number.reason !== null) return null
    if (number.value < LEAST_OVER) return null
    parts.comparison = OVER
    return at + 1
  },
  // ne žemesni už |šalies vidurkį
  reference(view, at, parts) {
    const { comparison } = parts
    if (comparison === undefined || !comparison.linked || !comparison.comparative) return null
    const from = parts.comparisonEnd!
    const end = referenceEnd(view.items, from, comparison.adjective)
    if (end === null) return null
    parts.reference = { start: from, end }
    return Math.max(end, at)
  },
  // nemažėja
  kept({ items }, at, parts) {
    const comparator = KEPT_LEVELS.get(items[at]!.form)
    if (comparator === undefined) return null
    parts.trailing = comparator
    parts.reference = { start: at, end: at + 1 }
    return at + 1
  },
  // 60 proc. |ir daugiau
  trailing({ items }, at, parts) {
    const found = trailingComparisonAt(items, at)
    if (found === null) return null
    parts.trailing = found.value
    return found.end
  },
  // 5 |nauji mokytojai
  phrase({ items }, at, parts) {
    const number = parts.amount?.number
    if (number === undefined || items[at] === undefined) return null
    const named = items[at]!.number
    if (named !== null && named.reason !== 'grade' && named.reason !== 'code') return null
    const whole = parts.trailing === undefined ? number : GENITIVE_NUMBER
    const end = countedPhraseEnd(items, at, whole)
    if (end === null) return null
    parts.phrase = { start: at, end }
    return end
  },
  // 2 kartus |per metus
  period({ items }, at, parts) {
    const found = periodAt(items, at)
    if (found === null) return null
    parts.period = found.value
    return found.end
  },
}

function behindBridge({ items }: SentenceView, from: number): number {
  const number = bridgeToNumber(items, from)
  if (number === null) {
    let at = from
    while (at < from + 2 && ['per', 'po', 'prieš', 'su', '–', ':'].includes(items[at]?.form ?? ''))
      at++
    return at
  }
  // a range opens before its number: "nuo", "tarp"
  const opener = items[number - 1]
  return opener !== undefined && number - 1 >= from && /^(?:nuo|tarp)$/u.test(opener.form)
    ? number - 1
    : number
}

/** A pattern: slots in order, some of which may be absent. */
export type Pattern = readonly { readonly slot: Slot; readonly optional: boolean }[]

/**
 * Makes a pattern of slot names; one with "?" may be absent: `pattern('comparison?', 'measured')`.
 */
export function pattern(...names: readonly (SlotName | `${SlotName}?`)[]): Pattern {
  return names.map((name) => {
    const optional = name.endsWith('?')
    return { slot: SLOTS[(optional ? name.slice(0, -1) : name) as SlotName], optional }
  })
}

/** Marks at which a target can begin. */
const OPENING_MARKS: ReadonlySet<string> = new Set(['≥', '≤', '>', '<', '~', '±', '≈', '€', '$'])

/** Can a target begin at this item? Most marks tell at once that none does. */
export const canBegin = ({ kind, text, number }: Item): boolean =>
  kind !== 'mark' || number !== null || OPENING_MARKS.has(text)

/**
 * Matches a pattern at an item.
 *
 * @returns what the slots hold, and the index behind the match; null where it does not match
 */
export function matchPattern(
  steps: Pattern,
  view: SentenceView,
  from: number,
): { parts: Parts; end: number } | null {
  const parts: Parts = {}
  let at = from
  for (const { slot, optional } of steps) {
    const end = at < view.items.length ? slot(view, at, parts) : null
    if (end !== null) at = end
    else if (!optional) return null
  }
  return at > from ? { parts, end: at } : null
}
