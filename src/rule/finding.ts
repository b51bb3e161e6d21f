// STUB by the lead until the real one lands: overwrite this file.
import type { Comparator, DurationUnit, Period } from '../target-schema.js'
export interface Span {
  start: number
  end: number
}
interface Common extends Span {
  comparator: Comparator
  value: number | null
  range: { min: number; max: number } | null
  change: 'increase' | 'decrease' | null
  baseline: (Span & { value: number | null; date: string | null }) | null
  per: Period | null
  population: Span | null
  date: { from: string | null; to: string | null } | null
  rule: string
  confidence: number
}
export type TargetFinding =
  | (Common & { kind: 'percentage' | 'percentagePoints' | 'fraction' | 'frequency' })
  | (Common & { kind: 'count' | 'score'; counted: Span | null })
  | (Common & { kind: 'ratio'; base: number | null; counted: Span | null })
  | (Common & { kind: 'duration'; unit: DurationUnit })
  | (Common & { kind: 'money'; currency: string })
  | (Common & { kind: 'benchmark'; reference: Span })
export interface NumberFinding extends Span {
  target: TargetFinding | null
  reason: string | null
}
