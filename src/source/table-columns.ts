/** From the row of a table to its cells, by the names of its columns. */
import type { Cell, CellRole } from '../cell.js'
import type { ColumnRole } from '../lithuanian/column-roles.js'
import { columnHeaders } from '../stage/headings.js'
import { fieldLabel } from './field-label.js'
import { indicatorItems } from './indicator-items.js'
import type { Range } from './source-text.js'
import { isValueColumn, valuedIndicator } from './table-values.js'

/** One column of a table's header; `role` is null where its name is not known. */
export interface Column {
  role: ColumnRole | null
  name: string
  /** The years that it names for its values. */
  years: readonly number[]
}

/** One cell of a row that is not empty. */
export interface RowCell {
  place: Range
  column: Column
  /** The cell's parts that are never joined (list items); the cell itself where there are none. */
  parts: readonly CellPart[]
  /** Over how many rows it reaches. */
  rows: number
}

/** A part of a cell; one that is `whole` is one indicator, whatever is in it. */
export interface CellPart extends Range {
  whole?: true
}

/** A column by its name. */
export function columnOf(name: string): Column {
  const { columns, share } = columnHeaders(name)
  return { role: share >= 0.5 ? (columns[0]?.role ?? null) : null, name: name.trim(), years: [] }
}

/** Are these the names of a plan's columns? One word that happens to be a name is no header. */
export function isHeaderRow(columns: readonly Column[]): boolean {
  const known = new Set(columns.map(({ role }) => role).filter((role) => role !== null))
  return known.has('measure') || known.has('indicator') ? known.size >= 2 : known.size >= 3
}

const ROLE_OF: Readonly<Partial<Record<ColumnRole, CellRole>>> = {
  task: 'task',
  measure: 'measure',
  indicator: 'indicator',
  target: 'indicator',
  responsible: 'responsible',
  deadline: 'deadline',
  funding: 'funding',
}

/** The order in which a row's cells are handed on: what others hang on comes first. */
const ORDER: readonly CellRole[] = [
  'outside',
  'task',
  'measure',
  'indicator',
  'responsible',
  'deadline',
  'funding',
  'extra',
]

/**
 * The cells of a row.
 *
 * @param text plain text of the page
 * @param row the row's cells that are not empty
 * @param small do indicators of the table begin with a small letter?
 */
export function rowCells(text: string, row: readonly RowCell[], small: boolean): Cell[] {
  const numbers = row.filter((cell) => rowNumber(text, cell) !== null)
  const values = valuesOf(row)
  const cells = row
    .filter((cell) => !numbers.includes(cell) && !values.includes(cell))
    .flatMap((cell) =>
      values.length > 0 && cell.column.role === 'indicator'
        ? [
            valuedIndicator(
              text,
              cell.place,
              values.map(({ place, column }) => ({ cell: place, column })),
            ),
          ]
        : roleCells(text, cell, small),
    )
    .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
  for (const number of numbers) {
    cells.unshift({ ...number.place, role: 'outside', kind: 'label', confidence: 1 })
    const owner = numbered(row, number)
    const cell = cells.find(({ role }) => role === owner)
    if (cell !== undefined) cell.code ??= rowNumber(text, number)!
  }
  return cells
}

/**
 * Values and unit of the row's one indicator. Today's value alone is none: what is to be reached
 * stands in the indicator's own words then.
 */
function valuesOf(row: readonly RowCell[]): readonly RowCell[] {
  const named = row.filter(({ column }) => column.role === 'indicator')
  const reached = row.some(({ column }) => column.role === 'target')
  return named.length === 1 && reached ? row.filter(({ column }) => isValueColumn(column)) : []
}

/** "1.2.", "3", "01.01.03", "P-04" in a column of numbers, without its closing mark. */
function rowNumber(text: string, { place, column }: RowCell): string | null {
  if (column.role !== 'code') return null
  const shown = text.slice(place.start, place.end)
  return /^[\p{L}\d][\p{L}\d./–-]{0,19}[.)]?$/u.test(shown) && /\d/u.test(shown)
    ? shown.replace(/[.)]$/u, '')
    : null
}

/** A number is that of its row's measure; one that reaches as far down as the task is the task's. */
function numbered(row: readonly RowCell[], number: RowCell): CellRole | null {
  const task = row.find(({ column }) => column.role === 'task')
  if (task !== undefined && number.rows > 1 && number.rows === task.rows) return 'task'
  const roles = row.map(({ column }) => column.role)
  return (['measure', 'task', 'indicator'] as const).find((role) => roles.includes(role)) ?? null
}

function roleCells(text: string, row: RowCell, small: boolean): Cell[] {
  const { place, column, parts } = row
  const role = column.role === null ? 'extra' : (ROLE_OF[column.role] ?? 'extra')
  const cell: Cell = { ...place, role, confidence: 1 }
  if (role === 'extra') return [{ ...cell, header: column.name === '' ? null : column.name }]
  if (role === 'task' || role === 'measure') return withoutLabel(text, cell)
  if (role !== 'indicator') return [cell]
  return parts
    .flatMap((part) => (part.whole ? [part] : indicatorItems(text, part, { small })))
    .flatMap(({ start, end }) => withoutLabel(text, { ...cell, start, end }))
}

/**
 * A cell and the label in front of it, which is no part of it.
 *
 * @param text plain text of the page
 * @param cell a cell that could begin with the label of its own role
 */
export function withoutLabel(text: string, cell: Cell): Cell[] {
  const found = fieldLabel(text, cell)
  if (found === null || found.role !== cell.role || found.text.end <= found.text.start)
    return [cell]
  return [
    { ...found.label, role: 'outside', kind: 'label', confidence: 1 },
    { ...cell, ...found.text, ...(found.code === null ? {} : { code: found.code }) },
  ]
}
