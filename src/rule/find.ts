/** Finds the targets of a sentence, and says of every other number why it is none. */
import type { DurationUnit } from '../target-schema.js'
import { baselineBehind, changeOf, comparedDate, populationOf } from './context.js'
import { datesOf } from './deadlines.js'
import { spanOf, type Draft } from './draft.js'
import type { KindFinding, NumberFinding, TargetFinding } from './finding.js'
import type { Item } from './items.js'
import { periodAt } from './period.js'
import { canBegin, matchPattern } from './pattern.js'
import { produce } from './produce.js'
import { RULES } from './rules.js'
import { viewSentence, type SentenceView } from './sentence.js'

/** What a sentence holds. */
export interface SentenceFindings {
  targets: TargetFinding[]
  numbers: NumberFinding[]
}

/**
 * Finds the targets of one sentence.
 *
 * @param text the whole text
 * @param from start of the sentence
 * @param to its end
 * @returns targets and all numbers in order, with offsets into `text`
 */
export function findInSentence(text: string, from: number, to: number): SentenceFindings {
  const view = viewSentence(text, from, to)
  const drafts = collectDrafts(view)
  inheritChange(view.items, drafts)
  const facts = factBaselines(view.items, drafts)
  const kept = drafts.filter((draft) => !facts.has(draft))
  const findings = finish(view, kept)
  const owner = new Map<number, TargetFinding>()
  kept.forEach((draft, at) => draft.numbers.forEach((number) => owner.set(number, findings[at]!)))
  return { targets: findings, numbers: numbersOf(view.items, owner) }
}

/** From left to right: the longest match at each place, then on behind it. */
function collectDrafts(view: SentenceView): Draft[] {
  const drafts: Draft[] = []
  const { items } = view
  let at = 0
  while (at < items.length) {
    const draft = canBegin(items[at]!) ? longestAt(view, at) : null
    if (draft === null || (draft.kind === 'benchmark' && drafts.at(-1)?.end === at)) {
      at++
      continue
    }
    complete(view, draft, drafts.at(-1)?.end ?? 0)
    drafts.push(draft)
    at = draft.end
  }
  return drafts
}

function longestAt(view: SentenceView, at: number): Draft | null {
  let best: Draft | null = null
  for (const rule of RULES) {
    const match = matchPattern(rule.pattern, view, at)
    if (match === null || (best !== null && match.end <= best.end)) continue
    const draft = produce({ rule, view, start: at, ...match })
    if (draft !== null) best = draft
  }
  return best
}

/** Adds what stands around a draft: its change, the period before it, the baseline in brackets. */
function complete({ items }: SentenceView, draft: Draft, behind: number): void {
  if (draft.change === null && draft.baseline === null && !draft.reached) {
    const plus = items[draft.start - 1]?.text === '+'
    draft.change = plus ? 'increase' : changeOf(items, draft)
    if (plus) draft.start--
  }
  if (draft.per === null && draft.amount !== null)
    draft.per = periodBefore(items, draft.start, behind)
  if (draft.baseline !== null || draft.kind === 'benchmark') return
  const bracket = baselineBehind(items, draft.end)
  if (bracket === null) return
  const { numbers, ...baseline } = bracket
  draft.baseline = baseline
  draft.numbers = [...draft.numbers, ...numbers]
  for (const number of numbers) items[number]!.number!.reason = 'baseline'
}

const LONGEST_PERIOD = 3

/** "Per metus |ne mažiau kaip 3 kartus": only right before the phrase. */
function periodBefore(items: readonly Item[], start: number, from: number): Draft['per'] {
  for (let at = Math.max(from, start - LONGEST_PERIOD); at < start; at++) {
    if (items[at]!.form !== 'per') continue
    const found = periodAt(items, at)
    if (found?.end === start) return found.value
  }
  return null
}

/** "didinami 21 procentu, treneriams – |7,65 procento": the same change of another group. */
function inheritChange(items: readonly Item[], drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const before = drafts[at - 1]
    if (before === undefined || before.change === null || draft.change !== null) continue
    if (draft.kind !== before.kind || draft.comparator !== 'eq' || draft.baseline !== null) continue
    const between = items.slice(before.end, draft.start)
    const dashed = '–-—'.includes(between.at(-1)?.text ?? ' ')
    if (dashed && between.length <= 6 && between.every(({ number }) => number === null))
      draft.change = before.change
  }
}

const FACT = /^(?:fakt|bazin|pradin|esam|buvo$|buvus)/u

/** "2022 m. faktas – 45; 2023 m. – 48": the value named as fact is the other's baseline. */
function factBaselines(items: readonly Item[], drafts: readonly Draft[]): Set<Draft> {
  const facts = new Set<Draft>()
  for (const [at, draft] of drafts.entries()) {
    if (draft.value === null || draft.comparator !== 'eq') continue
    const lead = items.slice(Math.max(drafts[at - 1]?.end ?? 0, draft.start - 6), draft.start)
    if (!lead.some(({ form }) => FACT.test(form))) continue
    const reached = drafts[at + 1] ?? drafts[at - 1]
    if (reached === undefined || reached.kind !== draft.kind || facts.has(reached)) continue
    if (reached.baseline !== null) continue
    const date = datesOf(items, draft)?.to ?? null
    const start = draft.amount?.start ?? draft.start
    reached.baseline = { value: draft.value, date, start, end: draft.end }
    reached.numbers = [...reached.numbers, ...draft.numbers]
    facts.add(draft)
  }
  return facts
}

function finish({ items, base }: SentenceView, drafts: readonly Draft[]): TargetFinding[] {
  const compared = comparedDate(items)
  const span = (range: { start: number; end: number }) => spanOf(items, range.start, range.end)
  return drafts.map((draft): TargetFinding => {
    const since = compared !== null && draft.change !== null && draft.baseline === null
    const baseline = draft.baseline ?? (since ? { value: null, ...compared } : null)
    const population = populationOf(items, draft)
    const { start, end } = span(draft)
    const common = {
      start,
      end,
      comparator: draft.comparator,
      value: draft.value,
      range: draft.range,
      change: draft.change,
      baseline: baseline && { value: baseline.value, date: baseline.date, ...span(baseline) },
      per: draft.per,
      population: population && span(population),
      date: datesOf(items, draft),
      rule: draft.rule,
      confidence: Math.max(0.05, Math.round(draft.confidence * 100) / 100),
    }
    return { ...common, ...kindOf(items, draft, base) }
  })
}

function kindOf(items: readonly Item[], draft: Draft, base: number | null): KindFinding {
  const { kind, unit, phrase } = draft
  const counted = phrase && spanOf(items, phrase.start, phrase.end)
  switch (kind) {
    case 'count':
      return { kind, counted: counted ?? countedUnit(items, draft) }
    case 'score':
      return { kind, counted }
    case 'ratio':
      return { kind, base, counted }
    case 'duration':
      return { kind, unit: unit?.kind === 'duration' ? unit.unit : ('hour' satisfies DurationUnit) }
    case 'money':
      return { kind, currency: unit?.kind === 'money' ? unit.currency : 'EUR' }
    case 'benchmark':
      return { kind, reference: counted! }
    default:
      return { kind }
  }
}

/** "300 |egz.": the unit is what is counted. */
function countedUnit(items: readonly Item[], { unit, amount }: Draft): TargetFinding['population'] {
  if (unit?.kind !== 'count' || amount === null || amount.unit === null) return null
  return spanOf(items, amount.numbers.at(-1)! + 1, amount.end)
}

function numbersOf(
  items: readonly Item[],
  owner: ReadonlyMap<number, TargetFinding>,
): NumberFinding[] {
  return items.flatMap(({ number, start, end }, at) => {
    if (number === null) return []
    const target = owner.get(at) ?? null
    return [{ start, end, target, reason: target === null ? (number.reason ?? 'bare') : null }]
  })
}
