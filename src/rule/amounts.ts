/** Amounts: one number or a range with its unit, if it has one: "5–10 proc.", "nuo 60 iki 75 proc.". */
import type { UnitMeaning } from '../lithuanian/units.js'
import { dateAt } from './dates.js'
import type { Item, NumberValue } from './items.js'
import { unitAt } from './units.js'

/** An amount, with indices of items. */
export interface Amount {
  start: number
  end: number
  /** The number; of a range, its last number. */
  number: NumberValue
  value: number
  /** The first number of a range; null where there is one number. */
  first: { value: number; start: number; end: number } | null
  /** "nuo … iki …": the first number may be a baseline. */
  span: boolean
  unit: UnitMeaning | null
  /** Indices of the numbers in it. */
  numbers: number[]
}

const DASHES = '–-—−‒…'

/**
 * The amount that begins at an item: a number that names nothing, a range, "nuo", "tarp".
 *
 * @param items the sentence
 * @param at index of its first item
 */
export function amountAt(items: readonly Item[], at: number): Amount | null {
  const item = items[at]
  if (item === undefined) return null
  if (item.form === 'nuo') return spanAt(items, at, 'iki')
  if (item.form === 'tarp') return spanAt(items, at, 'ir')
  if (item.number !== null) return isFree(item) ? rangeAt(items, at) : null
  return prefixedAt(items, at)
}

const isFree = (item: Item | undefined): boolean =>
  item?.number !== undefined && item.number !== null && item.number.reason === null

/** "75 proc.", "5–10 proc.", "5 %–10 %". */
function rangeAt(items: readonly Item[], at: number): Amount {
  const single = singleAt(items, at)
  const dash = single.end
  const second = dash + 1
  const either = /^(?:ar|arba)$/u.test(items[dash]?.form ?? '')
  const joined = (either || DASHES.includes(items[dash]?.text ?? ' ')) && isFree(items[second])
  if (!joined || single.number.fraction) return single
  const last = singleAt(items, second)
  // "2 ar 3 renginiai", but not "2 logopedai ar 5 …"
  if (either && last.value !== single.value + 1) return single
  const bounds = scaledBounds(single.value, last)
  if (bounds === null || (single.unit !== null && last.unit === null)) return single
  return {
    ...last,
    start: at,
    span: false,
    first: { value: bounds, start: at, end: dash },
    numbers: [at, second],
  }
}

/** The lower bound in the scale of the upper one ("1–1,2 tūkst."); null where it is no range. */
function scaledBounds(first: number, last: Amount): number | null {
  if (Number.isNaN(first)) return null
  if (first < last.value && !last.number.scaled) return first
  if (!last.number.scaled) return null
  const scale = [1e9, 1e6, 1e3].find((size) => last.value >= size) ?? 1
  const scaled = first * scale
  return first < 1000 && scaled < last.value ? scaled : first < last.value ? first : null
}

function singleAt(items: readonly Item[], at: number): Amount {
  const number = items[at]!.number!
  const unit = unitBehind(items, at + 1)
  return {
    start: at,
    end: unit?.end ?? at + 1,
    number,
    value: number.value,
    first: null,
    span: false,
    unit: unit?.value ?? null,
    numbers: [at],
  }
}

/** Abbreviations of one letter need their full stop, or they are something else. */
const NEEDS_STOP: ReadonlySet<string> = new Set(['b', 'k', 'a', 'l', 't', 'p', 'g'])

/** "6 dienos centrai": day centres and day camps are things, and no days. */
const DAY_COMPOUND = /^(?:centr|stovykl|užimtum|globos)/u

function unitBehind(
  items: readonly Item[],
  at: number,
): { value: UnitMeaning; end: number } | null {
  const found = unitAt(items, at)
  if (found === null) return null
  const item = items[at]!
  if (NEEDS_STOP.has(item.form) && found.end === at + 1) return null
  if ((item.form === 'x' || item.form === '×') && items[found.end]?.form !== 'per') return null
  if (item.form === 'dienos' && DAY_COMPOUND.test(items[found.end]?.form ?? '')) return null
  return found.value.kind === 'size' ? null : found
}

/** "nuo 60 proc. iki 75 proc.", "nuo 45 proc. 2021 m. iki 50 proc.", "tarp 5 ir 10 proc.". */
function spanAt(items: readonly Item[], at: number, joiner: string): Amount | null {
  const negative = isMinus(items, at + 1) ? 1 : 0
  const from = at + 1 + negative
  if (!isFree(items[from])) return null
  const first = singleAt(items, from)
  let end = first.end
  const aside = dateAt(items, end)
  if (aside !== null) end = aside.end
  if (items[end]?.form !== joiner) {
    const noun = items[end]
    if (noun?.kind !== 'word' || noun.number !== null || items[end + 1]?.form !== joiner)
      return null
    end++
  }
  const second = end + 1
  if (!isFree(items[second])) return null
  const last = singleAt(items, second)
  const value = negative ? -first.value : first.value
  const lower = last.number.scaled && !first.number.scaled ? scaledLower(value, last) : value
  return {
    ...last,
    start: at,
    unit: last.unit ?? first.unit,
    first: { value: lower, start: from - negative, end: first.end },
    span: joiner === 'iki',
    numbers: [from, second],
  }
}

function scaledLower(value: number, last: Amount): number {
  const scale = [1e9, 1e6, 1e3].find((size) => Math.abs(last.value) >= size) ?? 1
  return Math.abs(value) < 1000 ? value * scale : value
}

/** A minus right before a number: only where a range crosses zero. */
function isMinus(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return '-–−'.includes(items[at]?.text ?? ' ') && next?.number !== null && next?.spaced === false
}

/** "€ 500", "EUR 500". */
function prefixedAt(items: readonly Item[], at: number): Amount | null {
  const { form, text } = items[at]!
  if (form !== '€' && text !== 'EUR' && form !== '$') return null
  if (!isFree(items[at + 1])) return null
  const amount = singleAt(items, at + 1)
  if (amount.unit !== null) return null
  return { ...amount, start: at, unit: { kind: 'money', currency: form === '$' ? 'USD' : 'EUR' } }
}
