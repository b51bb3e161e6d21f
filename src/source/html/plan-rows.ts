/** The rows of a plan's table as cells with roles. */
import type { Cell } from '../../cell.js'
import { priorityLabel } from '../../stage/headings.js'
import { fieldLabel } from '../field-label.js'
import type { ReaderTools } from '../layout.js'
import type { Range } from '../source-text.js'
import { isHeaderRow, rowCells, withoutLabel, type Column, type RowCell } from '../table-columns.js'
import { namesOf, type PlanTable } from './plan-tables.js'
import type { HtmlCell } from './table-grid.js'

/** What the rows of a page are read with. */
export interface RowTools extends ReaderTools {
  /** Where list items begin, in order. */
  items: readonly number[]
}

/**
 * Reads the rows of a table, in reading order.
 *
 * @param text plain text of the page
 * @param plan the table with its columns
 * @param tools sentences and list items of the page
 */
export function planRows(text: string, plan: PlanTable, tools: RowTools): Cell[] {
  return plan.table.rows.flatMap((cells, at) => {
    const row = cells.filter(({ start, end }) => end > start)
    if (row.length === 0) return []
    const header = at >= plan.header && at < plan.body
    if (header || isColumnsRow(text, row)) return [columnsCell(row)]
    const [only, second] = row
    const section = second === undefined ? sectionCells(text, plan, only!, at) : null
    if (section !== null) return section
    if (at < plan.header) return row.map(({ start, end }) => ({ ...ASIDE, start, end }))
    return rowCells(
      text,
      row.map((cell) => rowCell(plan.columns, cell, tools)),
      tools.sentences,
    )
  })
}

const ASIDE = { role: 'outside', confidence: 1 } as const

/** A header that is repeated, or the row "1 | 2 | 3" under one. */
function isColumnsRow(text: string, row: readonly HtmlCell[]): boolean {
  if (row.every((cell) => cell.header) && row.length > 1 && isHeaderRow(namesOf(text, row)))
    return true
  const numbers = row.every(({ start, end }, at) => text.slice(start, end) === String(at + 1))
  return (numbers && row.length > 1) || isHeaderRow(namesOf(text, row))
}

function columnsCell(row: readonly HtmlCell[]): Cell {
  return { ...ASIDE, kind: 'columns', start: row[0]!.start, end: row.at(-1)!.end }
}

/**
 * A row whose one text stands over all columns: "II prioritetas. …", "2 uždavinys. …". Without a
 * label it is what the table has no column for: a task, or a priority above the tasks.
 */
function sectionCells(
  text: string,
  { columns, header }: PlanTable,
  cell: HtmlCell,
  row: number,
): Cell[] | null {
  const place: Range = { start: cell.start, end: cell.end }
  const shown = text.slice(cell.start, cell.end)
  if (priorityLabel(shown) !== null) return [{ ...place, role: 'priority', confidence: 1 }]
  const first = columns.findIndex(({ role }) => role !== 'code')
  const whole =
    cell.colspan > 1 && cell.column <= first && cell.column + cell.colspan >= columns.length
  if (fieldLabel(text, cell)?.role === 'task' && (whole || cell.column <= first)) {
    return withoutLabel(text, { ...place, role: 'task', confidence: 1 })
  }
  if (!whole || row < header) return null
  const role = columns.some((column) => column.role === 'task') ? 'priority' : 'task'
  return [{ ...place, role, confidence: 1 }]
}

function rowCell(columns: readonly Column[], cell: HtmlCell, { items }: RowTools): RowCell {
  const place = { start: cell.start, end: cell.end }
  const covered = columns.slice(cell.column, cell.column + cell.colspan)
  // A cell over several columns is what the first of them says that is not just the row's number.
  const known = covered.find(({ role }) => role !== null && role !== 'code')
  const column = known ?? covered[0] ?? { role: null, name: '' }
  return { place, column, parts: itemsOf(place, items), rows: cell.rowspan }
}

/** The list items of a cell, and what stands before and behind the list. */
function itemsOf(place: Range, items: readonly number[]): Range[] {
  const borders = [place.start]
  for (let at = firstAfter(items, place.start); at < items.length && items[at]! < place.end; at++) {
    borders.push(items[at]!)
  }
  return borders.map((start, at) => ({ start, end: borders[at + 1] ?? place.end }))
}

function firstAfter(items: readonly number[], least: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]! <= least) low = middle + 1
    else high = middle
  }
  return low
}
