/** The plan as a unist tree: what the transformer builds and the compiler reads. */
import type { Node, Parent } from 'unist'
import type { TargetFinding } from './rule/finding.js'
import type { Range } from './source/source-text.js'
import type { Outside } from './schema.js'

/**
 * Where a text stands, in offsets into the input as given. Several parts where it is not
 * contiguous: cells of columns side by side.
 */
export interface Place extends Range {
  parts?: readonly Range[]
}

/** A target with its offsets in the input. */
export interface TargetNode extends Node {
  type: 'target'
  finding: TargetFinding
}

export interface IndicatorNode extends Parent {
  type: 'indicator'
  code: string | null
  place: Place
  confidence: number
  children: TargetNode[]
}

/** A text of a column without a role of its own, with the column's name. */
export interface ExtraPlace extends Place {
  header: string | null
}

export interface MeasureNode extends Parent {
  type: 'measure'
  code: string | null
  place: Place
  confidence: number
  responsible: Place | null
  deadline: Place | null
  funding: Place | null
  extra: ExtraPlace[]
  children: IndicatorNode[]
}

/** `place` is null for the task of a plan that names none. */
export interface TaskNode extends Parent {
  type: 'task'
  code: string | null
  place: Place | null
  confidence: number
  children: (IndicatorNode | MeasureNode)[]
}

/** `place` spans label and title; both are null where the plan has no priority. */
export interface PriorityNode extends Parent {
  type: 'priority'
  code: string | null
  ordinal: number | null
  label: Place | null
  title: Place | null
  place: Place | null
  programme: Place | null
  confidence: number
  children: (IndicatorNode | TaskNode)[]
}

/** Text that is no part of the plan. */
export interface OutsideNode extends Node {
  type: 'outside'
  kind: Outside['kind']
  place: Place
}

/** What the page says of itself. */
export interface PlanFacts {
  title: string | null
  year: number | null
  institution: string | null
  updated: string | null
}

export interface PlanTree extends Parent, PlanFacts {
  type: 'plan'
  children: (PriorityNode | OutsideNode)[]
}
