/** Cells with roles: what every layout reader gives and the outline is built from. */
import type { PartedRange } from './source/joined-text.js'
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
  /** Probability that borders and role are right; of a measure also that it stands under the right task. */
  confidence: number
  /** Of a measure: that it stands under the right task. */
  underTask?: number
  /** Where the text is not contiguous: its parts in reading order. */
  parts?: readonly Range[]
  /** What an `outside` cell is. */
  kind?: Outside['kind']
  /** The number or code that the plan itself gives. */
  code?: string
  /** Where the title of a priority begins, behind its label. */
  titleStart?: number
  /** Name of the column of an `extra` cell. */
  header?: string | null
  /** Its own words, where cells beside it that hold its values and unit belong to it too. */
  words?: PartedRange
  /** The cells of its values. */
  values?: readonly ValueCell[]
  /** The cell that names the unit of its values. */
  unit?: Range
  /** The second-best reading of this cell, where it is close. */
  rival?: Rival
  /** The cues that decided its border, where they were asked for. */
  cues?: string
}

/** A cell with a value of an indicator, as the header of its column says. */
export interface ValueCell extends Range {
  /** To be reached, or a fact of today or a past year. */
  role: 'target' | 'actual'
  /** The year that the header names. */
  year: number | null
}

/** Another reading of a cell: what it would be, and how probable that is. */
export interface Rival {
  role: string
  probability: number
  /** How it would begin and end: "Parengta programa … mokytojams." */
  text?: string
}
