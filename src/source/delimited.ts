/** Tables whose columns are told by tabs, pipes (Markdown too) or semicolons. */
import type { Cell, CellRole } from '../cell.js'
import type { ColumnRole } from '../lithuanian/headings.js'
import { columnHeaders, priorityLabel } from '../stage/headings.js'
import { indicatorItems } from './indicator-items.js'
import { linesOf, trimRange, type LayoutReader, type Line } from './layout.js'
import type { Range } from './source-text.js'

type Delimiter = '|' | '\t' | ';'
const DELIMITERS: readonly Delimiter[] = ['|', '\t', ';']
const FEWEST_COLUMNS = 2

/** One column of the table's header. */
interface Column {
  role: ColumnRole | null
  name: string
}

interface Table {
  delimiter: Delimiter
  columns: Column[]
  header: number
}

/** Reads a table with delimited columns. */
export const delimitedReader: LayoutReader = {
  name: 'delimited',
  sureness: (text) => (findTable(text, linesOf(text)) === null ? 0 : 0.95),
  read(text, { sentences }) {
    const lines = linesOf(text)
    const table = findTable(text, lines)
    const cells: Cell[] = []
    if (table === null) return cells
    lines.forEach((line, at) => {
      if (at < table.header || !isRow(line, table)) {
        cells.push(...headingCells(line))
        return
      }
      const row = splitRow(text, line, table.delimiter)
      if (isHeader(text, row))
        cells.push({
          role: 'outside',
          kind: 'columns',
          start: line.start,
          end: line.end,
          confidence: 1,
        })
      else if (!isRule(line)) cells.push(...rowCells(text, row, table, sentences))
    })
    return cells
  },
}

/** The first line whose cells are column names, if the lines below it have as many cells. */
function findTable(text: string, lines: readonly Line[]): Table | null {
  for (const [at, line] of lines.entries()) {
    for (const delimiter of DELIMITERS) {
      if (!line.text.includes(delimiter)) continue
      const row = splitRow(text, line, delimiter)
      if (row.length < FEWEST_COLUMNS || !isHeader(text, row)) continue
      const columns = row.map((cell) => columnOf(text.slice(cell.start, cell.end)))
      const table = { delimiter, columns, header: at }
      if (lines.slice(at + 1).filter((other) => isRow(other, table)).length > 0) return table
    }
  }
  return null
}

function columnOf(name: string): Column {
  const { columns, share } = columnHeaders(name)
  return { role: share >= 0.5 ? (columns[0]?.role ?? null) : null, name: name.trim() }
}

function isHeader(text: string, row: readonly Range[]): boolean {
  const roles = row.map((cell) => columnOf(text.slice(cell.start, cell.end)).role)
  const known = new Set(roles.filter((role) => role !== null))
  return known.has('measure') || known.has('indicator') ? known.size >= 2 : known.size >= 3
}

function isRow(line: Line, { delimiter, columns }: Table): boolean {
  const count = line.text.split(delimiter).length - 1
  return count >= Math.max(1, columns.length - (delimiter === '|' ? 1 : 2))
}

/** "|---|:--:|" */
const isRule = ({ text }: Line): boolean => /^[|\s:+=-]+$/u.test(text) && text.includes('-')

/** The cells of a row, trimmed; a pipe at either end of the line is no border of an empty cell. */
function splitRow(text: string, line: Line, delimiter: Delimiter): Range[] {
  const cells: Range[] = []
  let start = line.start
  let quoted = false
  for (let at = line.start; at <= line.end; at++) {
    const char = at === line.end ? delimiter : text.charAt(at)
    if (char === '"' && delimiter === ';') quoted = !quoted
    if (char !== delimiter || (quoted && at < line.end)) continue
    cells.push(unquote(text, trimRange(text, { start, end: at }), delimiter))
    start = at + 1
  }
  if (delimiter !== '|') return cells
  const from = text.charAt(line.start) === '|' ? 1 : 0
  const to = text.charAt(line.end - 1) === '|' ? cells.length - 1 : cells.length
  return cells.slice(from, to)
}

function unquote(text: string, cell: Range, delimiter: Delimiter): Range {
  const whole = cell.end - cell.start > 1 && delimiter === ';'
  return whole && text.charAt(cell.start) === '"' && text.charAt(cell.end - 1) === '"'
    ? { start: cell.start + 1, end: cell.end - 1 }
    : cell
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
  'task',
  'measure',
  'indicator',
  'responsible',
  'deadline',
  'funding',
  'extra',
]

function rowCells(
  text: string,
  row: readonly Range[],
  table: Table,
  sentences: readonly Range[],
): Cell[] {
  const cells: Cell[] = []
  row.forEach((place, at) => {
    if (place.end <= place.start) return
    const column = table.columns[at] ?? { role: null, name: '' }
    const role = column.role === null ? 'extra' : (ROLE_OF[column.role] ?? 'extra')
    const cell = { ...place, role, confidence: 1 }
    if (role === 'extra') cells.push({ ...cell, header: column.name === '' ? null : column.name })
    else if (role === 'indicator')
      cells.push(
        ...splitBreaks(text, place)
          .flatMap((part) => indicatorItems(text, part, sentences))
          .map((item) => ({ ...cell, ...item })),
      )
    else cells.push(cell)
  })
  return cells.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
}

/** "Programą baigs 56 mokiniai<br>Žinių testo …" */
function splitBreaks(text: string, cell: Range): Range[] {
  const parts: Range[] = []
  let start = cell.start
  for (const found of text.slice(cell.start, cell.end).matchAll(/<br\s?\/?>/giu)) {
    parts.push(trimRange(text, { start, end: cell.start + found.index }))
    start = cell.start + found.index + found[0].length
  }
  parts.push(trimRange(text, { start, end: cell.end }))
  return parts.filter(({ start: from, end }) => end > from)
}

/** "## 1 prioritetas. Stiprinti …" above or between the rows. */
function headingCells(line: Line): Cell[] {
  const lead = /^#{1,6}\s+/u.exec(line.text)?.[0].length ?? 0
  if (priorityLabel(line.text.slice(lead)) === null) return []
  return [{ role: 'priority', start: line.start + lead, end: line.end, confidence: 1 }]
}
