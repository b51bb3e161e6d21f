/** Cells with roles: what every layout reader gives and the outline is built from. */
import type { Range } from './source/source-text.js'
import type { Outside } from './schema.js'

export type CellRole =
  | 'outside'
  | 'programme'
  | 'priority'
  | 'task'
  | 'measure'
  | 'indicator'
  | 'responsible'
  | 'deadline'
  | 'funding'
  | 'extra'

/** One cell, or one indicator of an indicator cell; offsets into the plain text. */
export interface Cell extends Range {
  role: CellRole
  /** Probability that borders and role are right. */
  confidence: number
  /** Where the text is not contiguous: its parts in reading order. */
  parts?: readonly Range[]
  /** What an `outside` cell is. */
  kind?: Outside['kind']
  /** The number or code that the plan itself gives. */
  code?: string
  /** Name of the column of an `extra` cell. */
  header?: string | null
  /** The second-best reading of this cell, where it is close. */
  rival?: Rival
  /** The cues that decided its border, where they were asked for. */
  cues?: string
}

/** Another reading of a cell: what it would be, and how probable that is. */
export interface Rival {
  role: string
  probability: number
  /** How it would begin and end: "Parengta programa … mokytojams." */
  text?: string
}
