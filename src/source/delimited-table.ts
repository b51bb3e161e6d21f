/** Finds the tables among the records of a text: header, rows, and where they end. */
import type { Delimiter, DelimitedRecord } from './delimited-records.js'
import type { Range } from './source-text.js'
import { headingLabel } from './row-label.js'
import {
  isPlanHeader,
  looksLikeHeader,
  readColumn,
  underGroup,
  type Column,
} from './table-header.js'
import type { GridRow } from './table-rows.js'

/** A table by the indices of its records. */
export interface Table {
  columns: Column[]
  /** The first record of the header. */
  header: number
  /** The first record below the header. */
  body: number
  /** The record behind its last row. */
  end: number
}

/** All tables of a text, in order. */
export function tablesOf(
  text: string,
  records: readonly DelimitedRecord[],
  delimiter: Delimiter,
): Table[] {
  const tables: Table[] = []
  for (;;) {
    const table = findTable(text, records, tables.at(-1)?.end ?? 0, delimiter)
    if (table === null) return tables
    tables.push(table)
  }
}

/** So many lines may the broken cells of a header take. */
const MOST_HEADER_LINES = 5

/** The next table with a plan's header and at least one row. */
export function findTable(
  text: string,
  records: readonly DelimitedRecord[],
  from: number,
  delimiter: Delimiter,
): Table | null {
  for (let at = from; at < records.length; at++) {
    const header = readHeader(text, records, at, delimiter)
    if (header === null) continue
    const end = bodyEnd(text, records, header, delimiter)
    if (isTable(records.slice(header.body, end))) return { ...header, end }
  }
  return null
}

/** Lines without a delimiter may stand between rows, but a table is not made of them. */
function isTable(records: readonly DelimitedRecord[]): boolean {
  const rows = records.filter(({ delimiters }) => delimiters > 0).length
  return rows > 0 && records.length - rows <= rows * 6
}

type Header = Omit<Table, 'end'>

function readHeader(
  text: string,
  records: readonly DelimitedRecord[],
  at: number,
  delimiter: Delimiter,
): Header | null {
  let merged = records[at]!
  // A comma with a space behind it is one of a sentence.
  if (delimiter === ',' && /, /u.test(text.slice(merged.start, merged.end))) return null
  const lines = delimiter === '\t' ? MOST_HEADER_LINES : 1
  for (let next = at + 1; next <= at + lines && next <= records.length; next++) {
    const columns = columnsOf(text, merged)
    const wanted = usualCells(records, next)
    const broken = wanted > merged.cells.length && lines > 1
    if (columns !== null && (!broken || next === at + lines)) {
      return withSecondRow(text, records, { columns, header: at, body: next })
    }
    const record = records[next]
    if (
      next === at + lines ||
      record === undefined ||
      record.afterBlank ||
      merged.end - merged.start > 300
    )
      return null
    merged = mergeRecords(text, merged, record)
    if (merged.cells.length > wanted) return null
  }
  return null
}

function columnsOf(text: string, record: DelimitedRecord): Column[] | null {
  const names = record.cells.map(({ start, end }) => text.slice(start, end))
  if (names.length < 2 || !looksLikeHeader(names)) return null
  const columns = names.map(readColumn)
  return isPlanHeader(columns) ? columns : null
}

/** How many cells the records from here on have, mostly. */
function usualCells(records: readonly DelimitedRecord[], from: number): number {
  const counts = new Map<number, number>()
  for (const { cells } of records.slice(from, from + 40)) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** "|---|:--:|" below a header, and a second header with the years: "| | 2023 | 2024 |". */
function withSecondRow(text: string, records: readonly DelimitedRecord[], header: Header): Header {
  const second = records[header.body]
  if (second === undefined) return header
  const names = second.cells.map(({ start, end }) => text.slice(start, end))
  const filled = names.filter((name) => /[\p{L}\p{N}]/u.test(name))
  if (filled.length === 0) return { ...header, body: header.body + 1 }
  const read = names.map(readColumn)
  const all = read.every(
    ({ name, role }, i) => name === null || role !== null || sameName(name, header.columns[i]),
  )
  const years = read.some(({ years: found }) => found.length > 0)
  const named = read.filter(({ role }) => role !== null && role !== 'code').length
  if (!all || !(years || named >= 2) || (/^\d[\d ,.]*$/u.test(filled.join('')) && !years))
    return header
  return { ...header, columns: underGroup(header.columns, read), body: header.body + 1 }
}

const sameName = (name: string, column: Column | undefined): boolean => name === column?.name

/** The record behind the last row before another header. */
function bodyEnd(
  text: string,
  records: readonly DelimitedRecord[],
  { columns, body }: Header,
  delimiter: Delimiter,
): number {
  const own = lettersOf(columns)
  let end = body
  for (let at = body; at < records.length; at++) {
    const record = records[at]!
    if (isRow(text, record, columns.length, delimiter)) {
      const other = columnsOf(text, record)
      if (other !== null && lettersOf(other) !== own) break
      end = at + 1
    } else if (at === end && end > body && goesOn(text, record, records[at - 1]!, columns)) {
      end = at + 1
    }
  }
  return end
}

/** Column names with letters alone, so that a line break in one makes no difference. */
function lettersOf(columns: readonly Column[]): string {
  return columns.map(({ name }) => (name ?? '').toLowerCase().replace(/\P{L}+/gu, '')).join('|')
}

function isRow(
  text: string,
  record: DelimitedRecord,
  columns: number,
  delimiter: Delimiter,
): boolean {
  const count = record.cells.length
  if (delimiter === '|') return count >= Math.max(2, columns - 1)
  if (delimiter !== '\t') return count >= Math.max(2, columns - 1) && count <= columns + 1
  return count >= 2 && (count >= columns - 2 || text.charAt(record.start - 1) === '\t')
}

/** A line without delimiters goes on with the last cell where that holds running text. */
function goesOn(
  text: string,
  record: DelimitedRecord,
  above: DelimitedRecord,
  columns: readonly Column[],
): boolean {
  if (record.delimiters > 0 || record.afterBlank) return false
  const shown = text.slice(record.start, record.end)
  if (headingLabel(shown) !== null || /^\d{1,3}$/u.test(shown)) return false
  if (above.cells.length < columns.length) return true
  const last = columns.at(-1)?.role
  return last === 'indicator' || last === 'measure' || /^[\p{Ll}•–-]/u.test(shown)
}

/** The rows of a table, with rows put together whose cells a line end broke. */
export function tableRows(
  text: string,
  records: readonly DelimitedRecord[],
  { columns, body, end }: Table,
  delimiter: Delimiter,
): GridRow[] {
  const rows: GridRow[] = []
  let at = body
  while (at < end) {
    let record = records[at++]!
    if (delimiter === '\t') {
      while (at < end && isBroken(text, record, records[at]!, columns)) {
        record = mergeRecords(text, record, records[at++]!)
      }
    }
    if (record.delimiters > 0) rows.push({ cells: record.cells })
    else if (isHeadingRow(text, record, records[at])) rows.push({ cells: [record], spanning: true })
  }
  return rows
}

/** The next line goes on with a row that has too few cells for it to be one of its own. */
function isBroken(
  text: string,
  record: DelimitedRecord,
  next: DelimitedRecord,
  columns: readonly Column[],
): boolean {
  if (record.delimiters === 0) return false
  const together = record.cells.length + next.cells.length - 1
  if (next.delimiters === 0) return goesOn(text, next, record, columns)
  return (
    together <= columns.length &&
    next.cells.length < columns.length &&
    !next.afterBlank &&
    text.charAt(next.start - 1) !== '\t'
  )
}

/** A line over the whole table: labelled, or a short one among the rows. */
function isHeadingRow(
  text: string,
  record: DelimitedRecord,
  next: DelimitedRecord | undefined,
): boolean {
  const shown = text.slice(record.start, record.end)
  if (headingLabel(shown) !== null) return true
  if (record.afterBlank || next === undefined || next.afterBlank) return false
  return shown.length <= 250 && /^["„“]?\p{Lu}/u.test(shown) && shown.includes(' ')
}

function mergeRecords(text: string, a: DelimitedRecord, b: DelimitedRecord): DelimitedRecord {
  const last = a.cells.at(-1)!
  const first = b.cells[0]!
  const joint: Range =
    last.end <= last.start
      ? first
      : first.end <= first.start
        ? last
        : { start: last.start, end: first.end }
  return {
    start: a.start,
    end: b.end,
    cells: [...a.cells.slice(0, -1), joint, ...b.cells.slice(1)],
    delimiters: a.delimiters + b.delimiters,
    afterBlank: a.afterBlank,
  }
}
