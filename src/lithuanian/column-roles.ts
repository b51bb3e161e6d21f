/** What columns of plans' tables hold. */

/** What a column of a plan's table can hold. */
export const COLUMN_ROLES = [
  'programme',
  'priority',
  'task',
  'measure',
  'indicator',
  'target',
  'baseline',
  'unit',
  'responsible',
  'deadline',
  'funding',
  'code',
  'notes',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** Column names of one role. */
export interface ColumnNames {
  readonly names: readonly string[]
  readonly role: ColumnRole
  readonly gloss: string
}
