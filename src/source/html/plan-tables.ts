/** Which tables of a page are the plan's: those with a plan's column names above rows of cells. */
import type { Range } from '../source-text.js'
import { columnOf, isHeaderRow, type Column } from '../table-columns.js'
import { readColumn } from '../table-header.js'
import type { HtmlCell, HtmlTable } from './table-grid.js'

/** A table of the plan. */
export interface PlanTable {
  table: HtmlTable
  columns: Column[]
  /** First row of the header, and the first one below it; the same where it has none of its own. */
  header: number
  body: number
}

/**
 * The plan's tables in reading order. Tables that only lay out the page are none, nor are tables
 * within the cells of a plan's table.
 *
 * @param text plain text of the page
 * @param tables all tables of the page, each before those within it
 */
export function findPlanTables(text: string, tables: readonly HtmlTable[]): PlanTable[] {
  const found: PlanTable[] = []
  const headed = new Map(tables.map((table) => [table, withHeader(text, table)]))
  tables.forEach((table, at) => {
    const last = found.at(-1)
    if (last !== undefined && isWithin(table, last.table)) return
    const plan = headed.get(table) ?? goesOn(table, last)
    if (plan !== null && !laysOut(plan, tables, at + 1, headed)) found.push(plan)
  })
  return found
}

function withHeader(text: string, table: HtmlTable): PlanTable | null {
  for (const [at, row] of table.rows.entries()) {
    if (!isHeaderRow(namesOf(text, row))) continue
    const plan = { table, header: at, ...readHeader(text, table, at) }
    if (countRows(plan) > 0) return plan
  }
  return null
}

/** The names of the columns that stand in a row. */
export function namesOf(text: string, row: readonly HtmlCell[]): Column[] {
  return row.map(({ start, end }) => columnOf(text.slice(start, end)))
}

/** A header of several rows: "Rodiklis" over "pavadinimas" and "reikšmė". */
function readHeader(
  text: string,
  table: HtmlTable,
  at: number,
): Pick<PlanTable, 'columns' | 'body'> {
  const height = Math.min(3, Math.max(...table.rows[at]!.map(({ rowspan }) => rowspan)))
  const body = Math.min(at + height, table.rows.length)
  const names: string[][] = []
  for (const { column, colspan, start, end } of table.rows.slice(at, body).flat()) {
    const name = text.slice(start, end)
    if (name === '') continue
    for (let taken = column; taken < column + colspan; taken++) (names[taken] ??= []).push(name)
  }
  return { columns: Array.from(names, (own) => columnNamed(own ?? [])), body }
}

/** The lowest name that is known says what the column is; a bare year under it is a value's. */
function columnNamed(names: readonly string[]): Column {
  const name = names.join(' ')
  const known = [...names].reverse().concat(name).map(columnOf)
  const { role, years } = readColumn(name)
  const lowest = readColumn(names.at(-1) ?? '')
  if (lowest.role === 'target' && lowest.years.length > 0)
    return { role: 'target', name, years: lowest.years }
  const own = known.find((column) => column.role !== null)?.role
  return { role: own ?? (role === 'level' ? null : role), name, years }
}

/** A table that was cut by the page: as many columns, and no header of its own. */
function goesOn(table: HtmlTable, last: PlanTable | undefined): PlanTable | null {
  if (last === undefined || table.parent !== last.table.parent) return null
  const width = Math.max(0, ...table.rows.flat().map(({ column, colspan }) => column + colspan))
  const plan = { table, columns: last.columns, header: 0, body: 0 }
  return width === last.columns.length && width > 1 && countRows(plan) > 0 ? plan : null
}

/** Rows below the header with text in several columns, one of them at least known. */
function countRows({ table, columns, body }: PlanTable): number {
  return table.rows.slice(body).filter((row) => {
    const filled = row.filter(({ start, end }) => end > start)
    return filled.length > 1 && filled.some(({ column }) => columns[column]?.role)
  }).length
}

function countRoles({ columns }: PlanTable): number {
  return new Set(columns.flatMap(({ role }) => role ?? [])).size
}

/** A menu "Veikla | Rezultatai" above a cell with the whole page in it is no plan. */
function laysOut(
  plan: PlanTable,
  tables: readonly HtmlTable[],
  from: number,
  headed: ReadonlyMap<HtmlTable, PlanTable | null>,
): boolean {
  const rows = countRows(plan)
  const roles = countRoles(plan)
  for (let at = from; at < tables.length && isWithin(tables[at]!, plan.table); at++) {
    const inner = headed.get(tables[at]!)
    if (inner && countRoles(inner) >= roles && countRows(inner) >= rows) return true
  }
  return false
}

/** A row of a table within a cell. */
export interface InnerRow extends Range {
  header: boolean
}

/**
 * The rows of tables within the cells of plan tables, in order.
 *
 * @param text plain text of the page
 * @param plans the plan's tables
 * @param tables all tables of the page
 */
export function innerRows(
  text: string,
  plans: readonly PlanTable[],
  tables: readonly HtmlTable[],
): InnerRow[] {
  const outer = new Set(plans.map(({ table }) => table))
  const inner = tables.filter(({ parent }) => parent !== null && outer.has(parent))
  return inner.flatMap(({ rows }) =>
    rows.flatMap((cells) => {
      const row = cells.filter(({ start, end }) => end > start)
      if (row.length === 0) return []
      const header = isHeaderRow(namesOf(text, row))
      return [{ start: row[0]!.start, end: row.at(-1)!.end, header }]
    }),
  )
}

/** Does a table that begins later stand in a cell of this one? */
function isWithin(table: HtmlTable, outer: HtmlTable): boolean {
  return table.parent !== null && table.start < outer.end
}
