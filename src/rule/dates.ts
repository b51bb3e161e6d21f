/** Dates in a sentence: "2023-06-01", "2022 m. rugsėjo 1 d.", "2024 m. pabaigos", years. */
import { MONTHS_GENITIVE } from '../lithuanian/month-names.js'
import type { Item } from './items.js'
import { isGluedStop } from './lexicon.js'

/** A day, month, year or span of time with its place among the items. */
export interface DateMatch {
  /** First and last day, ISO. */
  from: string
  to: string
  /** Index of the first item and of the one behind it. */
  start: number
  end: number
  /** Only a year is named. */
  yearOnly: boolean
}

const YEAR_WORDS: ReadonlySet<string> = new Set([
  'm',
  'metai',
  'metų',
  'metams',
  'metus',
  'metais',
  'metuose',
])
const MONTH_WORDS: ReadonlySet<string> = new Set(['mėn', 'mėnesį', 'mėnesio', 'mėnesiais'])
const DAY_WORDS: ReadonlySet<string> = new Set(['d', 'dieną', 'dienos', 'dienai', 'diena'])

const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** Is this a number that can be a year? */
export function isYearNumber(item: Item | undefined): boolean {
  const number = item?.number
  if (!number || !number.digits || number.scaled) return false
  return (
    Number.isInteger(number.value) &&
    number.value >= FIRST_YEAR &&
    number.value <= LAST_YEAR &&
    /^\d{4}(?:-|$)/u.test(item!.text)
  )
}

/** Does "m.", "metais" … stand at an item? Returns the index behind it. */
export function yearWordEnd(items: readonly Item[], at: number): number | null {
  const form = items[at]?.form ?? ''
  if (!YEAR_WORDS.has(form)) return null
  return form === 'm' && isGluedStop(items[at + 1]) ? at + 2 : at + 1
}

/**
 * The date that begins at an item; null where none does.
 *
 * @param items the sentence
 * @param at index of the date's first item
 */
export function dateAt(items: readonly Item[], at: number): DateMatch | null {
  const item = items[at]
  if (item?.kind === 'date') {
    const day = item.text.replace(/[‑–]/gu, '-')
    return isRealDay(day) ? { from: day, to: day, start: at, end: at + 1, yearOnly: false } : null
  }
  if (!isYearNumber(item)) return null
  const year = item!.number!.value
  const behindWord = yearWordEnd(items, at + 1)
  if (behindWord === null) return null
  const found = monthDay(items, behindWord, year)
  if (found !== null) return { ...found, start: at, yearOnly: false }
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` }
  if (/^pabaig(?:os|ą|oje|ai)$/u.test(items[behindWord]?.form ?? ''))
    return { from: whole.to, to: whole.to, start: at, end: behindWord + 1, yearOnly: false }
  return { ...whole, start: at, end: behindWord, yearOnly: true }
}

function monthDay(
  items: readonly Item[],
  at: number,
  year: number,
): { from: string; to: string; end: number } | null {
  const month = MONTHS_GENITIVE.indexOf(items[at]?.form ?? '') + 1
  if (month === 0) return null
  const day = items[at + 1]?.number
  if (day?.digits && Number.isInteger(day.value) && day.value >= 1 && day.value <= 31) {
    const iso = isoDay(year, month, day.value)
    const word = items[at + 2]
    const end = DAY_WORDS.has(word?.form ?? '')
      ? isGluedStop(items[at + 3]) && word!.form === 'd'
        ? at + 4
        : at + 3
      : at + 2
    if (isRealDay(iso)) return { from: iso, to: iso, end }
  }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const word = MONTH_WORDS.has(items[at + 1]?.form ?? '')
  const end = word ? (isGluedStop(items[at + 2]) ? at + 3 : at + 2) : at + 1
  return { from: isoDay(year, month, 1), to: isoDay(year, month, last), end }
}

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function isRealDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}
