/** What columns of plans' tables hold. */

/** What a column of a plan's table holds. */
export type ColumnRole =
  | 'programme'
  | 'priority'
  | 'task'
  | 'measure'
  | 'indicator'
  | 'target'
  | 'baseline'
  | 'unit'
  | 'responsible'
  | 'deadline'
  | 'funding'
  | 'code'
  | 'notes'

/** Column names of one role. */
export interface ColumnNames {
  readonly names: readonly string[]
  readonly role: ColumnRole
  readonly gloss: string
}
