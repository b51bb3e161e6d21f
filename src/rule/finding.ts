/** What the target rules find in a text, with offsets into that text. */
import type { Comparator, DurationUnit, Period } from '../target-schema.js'

/** A half-open range of UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** The number today: its place, its value, the day that it is of. */
export type BaselineFinding = Span & { value: number | null; date: string | null }

/** What findings of every kind have; the fields are those of a `Target`. */
export interface CommonFinding extends Span {
  comparator: Comparator
  value: number | null
  range: { min: number; max: number } | null
  change: 'increase' | 'decrease' | null
  baseline: BaselineFinding | null
  per: Period | null
  population: Span | null
  date: { from: string | null; to: string | null } | null
  rule: string
  confidence: number
}

/** What differs by kind. */
export type KindFinding =
  | { kind: 'percentage' | 'percentagePoints' | 'fraction' | 'frequency' }
  | { kind: 'count' | 'score'; counted: Span | null }
  | { kind: 'ratio'; base: number | null; counted: Span | null }
  | { kind: 'duration'; unit: DurationUnit }
  | { kind: 'money'; currency: string }
  | { kind: 'benchmark'; reference: Span }

/** One target. */
export type TargetFinding = CommonFinding & KindFinding

/** One number of a text: the target that it belongs to, or why it belongs to none. */
export interface NumberFinding extends Span {
  target: TargetFinding | null
  reason: string | null
}
