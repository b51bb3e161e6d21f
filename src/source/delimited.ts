/** Tables whose columns are told by tabs, pipes (Markdown too), semicolons or commas. */
import type { Cell } from '../cell.js'
import {
  DELIMITERS,
  readRecords,
  type DelimitedRecord,
  type Delimiter,
} from './delimited-records.js'
import { findTable, tableRows, tablesOf } from './delimited-table.js'
import { aside, labelledCells } from './labelled-cells.js'
import type { LayoutReader } from './layout.js'
import { headingLabel } from './row-label.js'
import { tableCells } from './table-rows.js'

/** Reads the tables of a text. */
export const delimitedReader = {
  name: 'delimited',
  sureness: (text: string): number => (findDelimiter(text) === null ? 0 : 0.95),
  read(text: string): Cell[] {
    const delimiter = findDelimiter(text)
    return delimiter === null ? [] : readTables(text, readRecords(text, delimiter), delimiter)
  },
} as const satisfies LayoutReader

/** The delimiter under which most records stand below a plan's header. */
function findDelimiter(text: string): Delimiter | null {
  let best: { delimiter: Delimiter; rows: number } | null = null
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue
    const records = readRecords(text, delimiter)
    if (findTable(text, records, 0, delimiter) === null) continue
    const tables = tablesOf(text, records, delimiter)
    const rows = tables.reduce((sum, { body, end }) => sum + end - body, 0)
    if (best === null || rows > best.rows) best = { delimiter, rows }
  }
  return best?.delimiter ?? null
}

function readTables(
  text: string,
  records: readonly DelimitedRecord[],
  delimiter: Delimiter,
): Cell[] {
  const cells: Cell[] = []
  let at = 0
  for (const table of tablesOf(text, records, delimiter)) {
    cells.push(...records.slice(at, table.header).flatMap((record) => headingCells(text, record)))
    cells.push(...records.slice(table.header, table.body).map((record) => aside(record, 'columns')))
    cells.push(...tableCells(text, table.columns, tableRows(text, records, table, delimiter)))
    at = table.end
  }
  return [...cells, ...records.slice(at).flatMap((record) => headingCells(text, record))]
}

/** "## 1 prioritetas. Stiprinti …", "1.1 uždavinys. Gerinti …" above or between the tables. */
function headingCells(text: string, { start, end, delimiters }: DelimitedRecord): Cell[] {
  if (delimiters > 0) return []
  const lead = /^#{1,6}\s+/u.exec(text.slice(start, start + 10))?.[0].length ?? 0
  const place = { start: start + lead, end }
  const label = headingLabel(text.slice(place.start, end))
  return label === null ? [] : labelledCells(text, place, label.role, label)
}
