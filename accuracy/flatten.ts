/**
 * Derives the flattened page of a table whose cells are known: what a browser's "copy as text"
 * makes of it. More pages to learn the roles from, with borders that are certain.
 */
import type { Gold, GoldRole, GoldSegment } from './gold.js'

/** One row of a table; the task only on the first row of its group. */
export interface TableRow {
  priority?: string
  task?: string
  measure: string
  indicators: readonly string[]
}

const HEADER = 'Uždavinys Priemonė Rodiklis'

/** The rows of a marked plan of any layout. */
export function rowsOf(gold: Gold): TableRow[] {
  const rows: { priority?: string; task?: string; measure: string; indicators: string[] }[] = []
  let priority: string | undefined
  let task: string | undefined
  for (const { role, text } of gold.segments) {
    if (role === 'priority') priority = text
    if (role === 'task') task = text
    if (role === 'indicator') rows.at(-1)?.indicators.push(text)
    if (role !== 'measure') continue
    rows.push({
      ...(priority === undefined ? {} : { priority }),
      ...(task === undefined ? {} : { task }),
      measure: text,
      indicators: [],
    })
    priority = undefined
    task = undefined
  }
  return rows
}

/** The flattened page of some rows, marked. Targets are not carried over. */
export function flattenRows(rows: readonly TableRow[]): Gold {
  let raw = ''
  const segments: GoldSegment[] = []
  const add = (role: GoldRole, text: string, before: string): void => {
    raw += raw === '' ? '' : before
    const lines = text.split('\n').map((line) => line.trim())
    const shown = lines.filter((line) => line !== '').join(' ')
    segments.push({
      role,
      ambiguous: false,
      start: raw.length,
      end: raw.length + shown.length,
      text: shown,
    })
    raw += shown
  }
  for (const { priority, task, measure, indicators } of rows) {
    if (priority !== undefined) {
      add('priority', priority, '\n\n')
      add('outside', HEADER, '\n\n')
    } else if (raw === '') {
      add('outside', HEADER, '')
    }
    if (task !== undefined) add('task', task, '\n')
    add('measure', measure, task === undefined ? '\n' : ' ')
    for (const indicator of indicators) add('indicator', indicator, ' ')
  }
  return { raw, segments, targets: [] }
}
