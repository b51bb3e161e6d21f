/** What a rule's match makes: the draft of a target, or nothing. */
import type { UnitMeaning } from '../lithuanian/units.js'
import type { Comparator } from '../target-schema.js'
import type { Amount } from './amounts.js'
import { turnedByTime } from './comparison.js'
import { changeBefore, changeBehind, movesAround } from './context.js'
import { dateAt } from './dates.js'
import { unitAt } from './units.js'
import type { Draft } from './draft.js'
import type { Parts } from './pattern.js'
import type { Makes, Rule } from './rules.js'
import type { SentenceView } from './sentence.js'

/** A match of a rule in a sentence. */
export interface RuleMatch {
  rule: Rule
  view: SentenceView
  start: number
  end: number
  parts: Parts
}

type Production = (match: RuleMatch) => Draft | null

/** One production for each thing that rules make. */
const PRODUCTIONS: Readonly<Record<Makes, Production>> = {
  measured: (match) => {
    const { unit } = match.parts.amount!
    return unit === null ? null : fromAmount(match, unit)
  },
  count: countDraft,
  bare: bareDraft,
  fraction: (match) => fromAmount(match, null, 'fraction'),
  times: timesDraft,
  frequency: (match) => ({
    ...blank(match),
    kind: 'frequency',
    value: match.parts.times ?? 1,
    per: match.parts.period ?? null,
  }),
  unit: (match) => ({ ...blank(match), kind: 'duration', value: 1 }),
  benchmark: benchmarkDraft,
}

/** The draft that a match makes; null where its sentence speaks against it. */
export function produce(match: RuleMatch): Draft | null {
  return PRODUCTIONS[match.rule.makes](match)
}

function blank({ rule, start, end, parts, view }: RuleMatch): Draft {
  return {
    rule: rule.name,
    start,
    end,
    kind: 'count',
    comparator: comparatorOf(parts, view),
    amount: parts.amount ?? null,
    unit: parts.unit ?? parts.amount?.unit ?? null,
    value: null,
    range: null,
    change: null,
    baseline: null,
    per: parts.period ?? null,
    phrase: parts.phrase ?? null,
    confidence: rule.confidence,
    numbers: parts.amount?.numbers ?? [],
  }
}

function comparatorOf(parts: Parts, { items }: SentenceView): Comparator {
  if (parts.trailing !== undefined) return parts.trailing
  const { comparison, amount } = parts
  if (comparison !== undefined) {
    const between = items.slice(parts.comparisonEnd ?? 0, parts.amountStart ?? 0)
    return turnedByTime(comparison, between)
  }
  return amount?.number.approximate ? 'approx' : 'eq'
}

function fromAmount(
  match: RuleMatch,
  unit: UnitMeaning | null,
  kind: Draft['kind'] = kindOf(unit),
): Draft {
  const amount = match.parts.amount!
  const draft = { ...blank(match), kind, unit }
  const { first, value } = amount
  if (first === null) return levelOf(match, { ...draft, value })
  const direction = amount.span ? movesAround(match.view.items, match.start, match.end) : null
  const against =
    direction !== null &&
    direction !== 'either' &&
    (direction === 'increase') !== value > first.value
  // "Nuo 18 iki 5 vaikų": nobody names a range from its greater end
  const falls = amount.span && direction === null && value < first.value
  if ((direction !== null && !against) || falls) {
    const { start, end } = first
    return { ...draft, value, baseline: { value: first.value, date: null, start, end } }
  }
  const range = { min: Math.min(first.value, value), max: Math.max(first.value, value) }
  return { ...draft, range, confidence: draft.confidence - 0.02 }
}

function countDraft(match: RuleMatch): Draft {
  const { view, parts } = match
  if (view.base !== null) return fromAmount(match, { kind: 'count' }, 'ratio')
  // "24 mokymų valandos": the head of the phrase is a unit
  const head = parts.phrase === undefined ? null : unitAt(view.items, parts.phrase.end - 1)
  const timed = head?.value.kind === 'duration' && ['hour', 'minute'].includes(head.value.unit)
  return timed
    ? { ...fromAmount(match, head.value), phrase: null }
    : fromAmount(match, { kind: 'count' })
}

/** "padidės iki 80 proc.": behind a verb of change "iki" names the level that is reached. */
function levelOf({ parts, view, start, end }: RuleMatch, draft: Draft): Draft {
  const until =
    parts.comparison !== undefined && view.items[parts.comparison.end - 1]?.form === 'iki'
  if (!until || draft.comparator !== 'lte') return draft
  return movesAround(view.items, start, end) === null
    ? draft
    : { ...draft, comparator: 'eq', reached: true }
}

function kindOf(unit: UnitMeaning | null): Draft['kind'] {
  if (unit === null || unit.kind === 'size') return 'count'
  return unit.kind === 'times' ? 'frequency' : unit.kind
}

/** "2 kartus per metus" is a frequency; "2 kartus daugiau", "padidės 2 kartus" a ratio. */
function timesDraft(match: RuleMatch): Draft | null {
  const { items } = match.view
  const word = match.parts.times
  const draft =
    word === undefined
      ? fromAmount(match, null, 'frequency')
      : { ...blank(match), kind: 'frequency' as const, value: word }
  const rated = match.parts.period !== undefined
  const changes =
    match.parts.change ?? changeBehind(items, match.end) ?? changeBefore(items, match.start)
  if (!rated && changes) return { ...draft, kind: 'ratio', change: changes.direction, phrase: null }
  const { form } = items[match.end - 1]!
  return form === 'karto' || form === 'kartais' ? null : draft
}

const LEADING_MARKS = '–-—:='
/** A noun such as "skaičius" speaks for a number this near. */
const NEAR_NOUN = 4

function bareDraft(match: RuleMatch): Draft | null {
  const { view, start, parts } = match
  const amount = parts.amount!
  const at = amount.start
  const told =
    parts.comparison !== undefined ||
    parts.trailing !== undefined ||
    parts.change !== undefined ||
    amount.span
  const led =
    LEADING_MARKS.includes(view.items[start - 1]?.text ?? ' ') ||
    view.declared[at] !== null ||
    (view.nounDistance[at] ?? Infinity) <= NEAR_NOUN ||
    isDated(match) ||
    isListed(match) ||
    isLast(match)
  const alone = amount.numbers.length === view.items.length
  if (!told && !led && !alone) return null
  const draft = bareKind(match, amount)
  return { ...draft, confidence: draft.confidence - (told ? 0 : alone ? 0.35 : 0.08) }
}

/** "2023 m. |120,5": the year right before dates the number. */
function isDated({ view, start }: RuleMatch): boolean {
  for (let at = Math.max(0, start - 4); at < start; at++)
    if (dateAt(view.items, at)?.end === start) return true
  return false
}

/** "210 – lietuvių kalbos, |80 – kitų", "iš kurių |du": a number in a list of parts. */
function isListed({ view: { items }, start, end }: RuleMatch): boolean {
  const before = items[start - 1]
  if (before === undefined) return false
  if (/^(?:kurių|jų)$/u.test(before.form)) return true
  return ':,;'.includes(before.text) && LEADING_MARKS.includes(items[end]?.text ?? ' ')
}

/** "Įdarbinti |3": the last word of a sentence that says what was done. */
function isLast({ view: { items }, start, end }: RuleMatch): boolean {
  const behind = items[end]
  const done = /(?:ta|tas|ti|tos)$/u.test(items[start - 1]?.form ?? '')
  return done && (behind === undefined || behind.text === '.')
}

function bareKind(match: RuleMatch, amount: Amount): Draft {
  const { view } = match
  const declared = view.declared[amount.start]
  if (declared) {
    const draft = fromAmount(match, declared.meaning)
    return scaled(draft, declared.scale)
  }
  if (view.base !== null) return fromAmount(match, null, 'ratio')
  const noun = view.bareKind[amount.start]
  const score = noun === 'score' || (noun === null && !Number.isInteger(amount.value))
  return fromAmount(match, null, score ? 'score' : 'count')
}

/** "(tūkst. Eur) – 15": the scale was declared with the unit. */
function scaled(draft: Draft, scale: number): Draft {
  if (scale === 1) return draft
  const by = (value: number): number => Number((value * scale).toPrecision(12))
  return {
    ...draft,
    value: draft.value === null ? null : by(draft.value),
    range: draft.range && { min: by(draft.range.min), max: by(draft.range.max) },
    baseline: draft.baseline && {
      ...draft.baseline,
      value: draft.baseline.value === null ? null : by(draft.baseline.value),
    },
  }
}

const MULTIPLE = /^(?:dvigubai|trigubai|keturgubai|dukart|triskart)$/u

function benchmarkDraft(match: RuleMatch): Draft | null {
  const { reference } = match.parts
  if (reference === undefined) return null
  // "dvigubai daugiau nei 2019 m.": so many times as much, and no level to be kept
  if (MULTIPLE.test(match.view.items[match.start - 1]?.form ?? '')) return null
  return { ...blank(match), kind: 'benchmark', phrase: reference }
}
