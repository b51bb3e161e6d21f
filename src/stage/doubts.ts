/** What a person should check: doubts about the reading, as values with a place. */
import type { Range } from '../source/source-text.js'
import { readColumn } from '../source/table-header.js'
import type { ExtraPlace, MeasureNode, TaskNode } from '../tree.js'
import type { Outline, PlacedCell } from './outline.js'

/** A doubt or a fact about the reading; offsets into the plain text. */
export interface Doubt {
  /** Name of the check, as in `diagnostics[].rule`. */
  rule: string
  severity: 'info' | 'warning'
  message: string
  place: Range | null
  /** What was read. */
  actual?: string
  /** What it could be instead. */
  expected?: string[]
  /** What to do about it. */
  note?: string
}

/** Below this probability a border or role is reported. */
const SURE_ENOUGH = 0.6

/**
 * Lists the doubts about an outline.
 *
 * @param outline the plan's branches
 */
export function findDoubts(outline: Outline): Doubt[] {
  const measures = outline.placed.filter(({ node }) => node.type === 'measure')
  if (measures.length === 0 && !outline.placed.some(({ node }) => node.type === 'indicator')) {
    return [
      {
        rule: 'no-plan-found',
        severity: 'warning',
        message: 'No plan was found in this text: all of it is kept in `outside`',
        place: null,
        note: 'A plan has tasks (uždaviniai), measures (priemonės) and indicators (rodikliai).',
      },
    ]
  }
  return [
    ...outline.placed.flatMap(uncertain),
    ...measures.flatMap(({ node }) => withoutIndicator(node as MeasureNode)),
    ...outline.placed.flatMap(({ node }) => (node.type === 'task' ? withoutMeasure(node) : [])),
    ...unknownColumns(measures.map(({ node }) => node as MeasureNode)),
  ]
}

function uncertain({ cell, node }: PlacedCell): Doubt[] {
  if (cell.confidence >= SURE_ENOUGH) return []
  const rival = cell.rival
  const other =
    rival === undefined ? '' : `; ${percent(rival.probability)} for ${rival.role} instead`
  return [
    {
      rule: 'uncertain-cell-boundary',
      severity: 'warning',
      message: `It is not sure that this is one ${node.type} (${percent(cell.confidence)}${other})`,
      place: cell,
      actual: node.type,
      ...(rival === undefined ? {} : { expected: [rival.role] }),
      note: 'The flattened table has lost its cell borders here. Compare with the page.',
    },
  ]
}

const percent = (probability: number): string => `${Math.round(probability * 100)} %`

function withoutIndicator(measure: MeasureNode): Doubt[] {
  if (measure.children.length > 0) return []
  return [
    {
      rule: 'row-without-indicator',
      severity: 'warning',
      message: 'This measure has no indicator',
      place: measure.place,
      note: 'Either the row has none, or the border between its cells was not found.',
    },
  ]
}

function withoutMeasure(task: TaskNode): Doubt[] {
  if (task.place === null || task.children.length > 0) return []
  return [
    {
      rule: 'task-without-measure',
      severity: 'warning',
      message: 'This task has neither measures nor indicators',
      place: task.place,
    },
  ]
}

/** Columns that no listed name fits: kept with every measure as `extra`, and reported once each. */
function unknownColumns(measures: readonly MeasureNode[]): Doubt[] {
  const seen = new Map<string, ExtraPlace>()
  for (const { extra } of measures)
    for (const place of extra)
      if (!seen.has(place.header ?? '')) seen.set(place.header ?? '', place)
  return [...seen].flatMap(([header, place]) => {
    if (header !== '' && readColumn(header).role !== null) return []
    return [
      {
        rule: 'unknown-column',
        severity: 'info' as const,
        message: header === '' ? 'A column without a name' : `The column “${header}” is not known`,
        place,
        note: 'Its cells are kept in `extra` of their measures, with the name of the column.',
      },
    ]
  })
}
