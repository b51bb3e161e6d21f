/** A number that may name something, with what stands around it; shared by all name checks. */
import { bridgeToNumber, comparisonAt } from '../comparison.js'
import { isYearNumber } from '../dates.js'
import type { Item, NumberValue } from '../items.js'
import { isGluedStop } from '../lexicon.js'

/** A number of a sentence with what stands around it. */
export interface Candidate {
  items: readonly Item[]
  at: number
  number: NumberValue
  /** A comparator leads to it: "ne mažiau kaip 5". */
  compared: boolean
}

export const form = (items: readonly Item[], at: number): string => items[at]?.form ?? ''
/** The item before, over the full stop of an abbreviation. */
export const before = (items: readonly Item[], at: number): number =>
  isGluedStop(items[at - 1]) ? at - 2 : at - 1
export const startsWith = (word: string, stems: readonly string[]): boolean =>
  stems.some((stem) => word.startsWith(stem))

/** What stands between the numbers of a range or list. */
const LIST_JOINERS: ReadonlySet<string> = new Set('– - , — / ir iki ar bei arba'.split(' '))

/** The last number of a range or list that begins at a number: "5–8", "5, 6 ir 8". */
export function lastOfList(items: readonly Item[], at: number): number {
  let last = at
  for (let steps = 0; steps < 10; steps++) {
    const joiner = items[last + 1]
    const next = items[last + 2]
    if (joiner === undefined || !next?.number) break
    if (isYearNumber(next) && !isYearNumber(items[at])) break
    if (!LIST_JOINERS.has(joiner.form)) break
    last += 2
  }
  return last
}

/** Index of the item behind the list that a number begins, over the dash of "5–os". */
export const behindNumber = (items: readonly Item[], at: number): number =>
  lastOfList(items, at) + 1

const FARTHEST_COMPARATOR = 5

/** Does a comparator lead to the number? */
export function isCompared(items: readonly Item[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - FARTHEST_COMPARATOR); from--) {
    if (items[from]!.number !== null) return false
    const found = comparisonAt(items, from)
    if (
      found !== null &&
      found.end <= at &&
      found.comparator !== 'approx' &&
      items[from]!.form !== 'iki'
    )
      return bridgeToNumber(items, found.end) === at
  }
  return false
}

/** Does a comparator lead to the word: "ne vėliau kaip |per"? */
export function isLimited(items: readonly Item[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - FARTHEST_COMPARATOR); from--) {
    const found = comparisonAt(items, from)
    if (found !== null && found.end === at) return true
  }
  return false
}
