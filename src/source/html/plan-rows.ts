/** The rows of a plan's table as cells with roles. */
import type { Cell } from '../../cell.js'
import { priorityLabel } from '../../stage/headings.js'
import { fieldLabel } from '../field-label.js'
import { beginSmall } from '../indicator-items.js'
import type { Range } from '../source-text.js'
import {
  isHeaderRow,
  rowCells,
  withoutLabel,
  type CellPart,
  type Column,
  type RowCell,
} from '../table-columns.js'
import { namesOf, type InnerRow, type PlanTable } from './plan-tables.js'
import { isUnnumberedPriority } from './table-headings.js'
import type { HtmlCell } from './table-grid.js'

/** What the rows of a page are read with. */
export interface RowTools {
  /** Where list items begin, in order. */
  items: readonly number[]
  /** Rows of tables that stand in cells of the plan's table, in order, by where they begin. */
  innerRows: readonly InnerRow[]
}

/**
 * Reads the rows of a table, in reading order.
 *
 * @param text plain text of the page
 * @param plan the table with its columns
 * @param tools list items and inner tables of the page
 */
export function planRows(text: string, plan: PlanTable, tools: RowTools): Cell[] {
  const indicators = plan.table.rows
    .slice(plan.body)
    .flatMap((cells) => cells.filter(({ column }) => plan.columns[column]?.role === 'indicator'))
  const small = beginSmall(text, indicators)
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
      small,
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
  if (priorityLabel(shown) !== null || isUnnumberedPriority(shown))
    return [{ ...place, role: 'priority', confidence: 1 }]
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

function rowCell(columns: readonly Column[], cell: HtmlCell, tools: RowTools): RowCell {
  const place = { start: cell.start, end: cell.end }
  const covered = columns.slice(cell.column, cell.column + cell.colspan)
  // A cell over several columns is what the first of them says that is not just the row's number.
  const known = covered.find(({ role }) => role !== null && role !== 'code')
  const column = known ?? covered[0] ?? { role: null, name: '', years: [] }
  return { place, column, parts: partsOf(place, tools), rows: cell.rowspan }
}

/** The list items of a cell, the rows of a table in it, and what stands before and behind them. */
function partsOf(place: Range, { items, innerRows }: RowTools): CellPart[] {
  const parts: CellPart[] = []
  let open = place.start
  const close = (end: number): void => {
    if (end > open) parts.push({ start: open, end })
    open = end
  }
  for (const row of between(innerRows, place, ({ start }) => start)) {
    for (const item of between(items, { start: open, end: row.start }, (at) => at)) close(item)
    close(row.start)
    if (!row.header) parts.push({ start: row.start, end: row.end, whole: true })
    open = row.end
  }
  for (const item of between(items, { start: open, end: place.end }, (at) => at)) close(item)
  close(place.end)
  return parts
}

/** The members of an ordered list that lie in a range. */
function between<T>(
  list: readonly T[],
  { start, end }: Range,
  offset: (member: T) => number,
): readonly T[] {
  const first = firstFrom(list, start, offset)
  return list.slice(first, firstFrom(list, end, offset))
}

function firstFrom<T>(list: readonly T[], least: number, offset: (member: T) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offset(list[middle]!) < least) low = middle + 1
    else high = middle
  }
  return low
}
