/** A target in the making: spans are indices of items until the sentence is done. */
import type { Comparator, Period } from '../target-schema.js'
import type { UnitMeaning } from '../lithuanian/units.js'
import type { Direction } from '../lithuanian/change-words.js'
import type { Amount } from './amounts.js'
import type { KindFinding, Span } from './finding.js'
import type { Item } from './items.js'

/** What a rule makes of its match. */
export interface Draft {
  rule: string
  /** Indices of items: the phrase of the target. */
  start: number
  end: number
  kind: KindFinding['kind']
  comparator: Comparator
  amount: Amount | null
  unit: UnitMeaning | null
  value: number | null
  range: { min: number; max: number } | null
  change: Direction | null
  baseline: { value: number | null; date: string | null; start: number; end: number } | null
  per: Period | null
  /** Indices of items: the noun phrase of a count, what a benchmark is held against. */
  phrase: { start: number; end: number } | null
  confidence: number
  /** "padidės iki 80": the level is reached, and the verb's change is none of the number's. */
  reached?: boolean
  /** Indices of the numbers that it takes. */
  numbers: number[]
}

/** The text range of a run of items. */
export function spanOf(items: readonly Item[], start: number, end: number): Span {
  return { start: items[start]!.start, end: items[end - 1]!.end }
}
