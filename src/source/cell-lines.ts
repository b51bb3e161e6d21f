/** One cell per line, as annexes of statutes come: name, fact and value each on a line of its own. */
import type { Cell } from '../cell.js'
import { aside } from './labelled-cells.js'
import { linesOf, type LayoutReader, type Line } from './layout.js'
import type { Range } from './source-text.js'
import { readColumn, type Column } from './table-header.js'
import { isValueColumn, valuedIndicator } from './table-values.js'

/** The names of the columns, each on a line. */
interface LineHeader {
  values: Column[]
  start: number
  end: number
}

/** From this many indicators with values on, a text has this layout. */
const FEWEST_RECORDS = 3
/** So many lines may stand above the header. */
const LONGEST_PREAMBLE = 80

/** Reads indicators whose values stand on the lines below them. */
export const cellLinesReader = {
  name: 'lines',
  sureness(text: string): number {
    const lines = linesOf(text)
    const header = findHeader(lines)
    if (header === null) return 0
    const records = recordsOf(lines.slice(header.end)).filter(({ values }) => values.length > 0)
    return records.length >= FEWEST_RECORDS ? 0.9 : 0
  },
  read(text: string): Cell[] {
    const lines = linesOf(text)
    const header = findHeader(lines)
    if (header === null) return []
    const names = lines.slice(header.start, header.end).map((line) => aside(line, 'columns'))
    const records = recordsOf(lines.slice(header.end))
    return [...names, ...records.flatMap((record) => recordCells(text, record, header.values))]
  },
} as const satisfies LayoutReader

/** "I SKYRIUS. APLINKA, MIŠKAI", "II SKYRIUS" with its title on the next line. */
const CHAPTER = /^([IVXLC]{1,6}) (?:SKYRIUS|skyrius|SKIRSNIS|skirsnis)[.:]?\s*/u
const CODED = /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{L}/u
/** Words before a value, its number, and what may stand behind it. */
const BEFORE =
  /^(?:(?:ne|mažiau|daugiau|mažesn\p{L}{1,5}|didesn\p{L}{1,5}|kaip|nei|bent|iki|apie|[≥≤<>~]) ?){0,4}/u
const NUMBER = /^[–—−-]?\d+(?:[\s.,/–-]\d+)*/u
const BEHIND = /^(?: ?(?:%|proc\.|vnt\.|tūkst\.|mln\.))?(?: ?p\.| ?Eur)?$/u
const NONE = /^[–—−-]$/u

/** "76,5 (2024)", "–8,2", "ne mažiau kaip 70 proc.", "2 336 000 (2022) (1 pastaba)", "–". */
function isValue({ text }: Line): boolean {
  if (text.length > 60 || NONE.test(text)) return NONE.test(text)
  const shown = text.replace(/\([^()]{1,30}\)|\*/gu, '')
  const from = BEFORE.exec(shown)?.[0].length ?? 0
  const number = NUMBER.exec(shown.slice(from))?.[0]
  return number !== undefined && BEHIND.test(shown.slice(from + number.length).trimEnd())
}

/** The longest run of lines that are column names, with an indicator's and a value's among them. */
function findHeader(lines: readonly Line[]): LineHeader | null {
  let start = 0
  while (start < Math.min(lines.length, LONGEST_PREAMBLE)) {
    let end = start
    const columns: Column[] = []
    for (; end < lines.length; end++) {
      const { text } = lines[end]!
      const column = CHAPTER.test(text) || CODED.test(text) ? null : readColumn(text)
      if (column === null || column.role === null) break
      columns.push(column)
    }
    const values = valueColumns(columns)
    const named = columns.some(({ role }) => role === 'indicator')
    if (named && values.length > 0 && !columns.some(({ role }) => role === 'measure'))
      return { values, start, end }
    start = end + 1
  }
  return null
}

/** "Rodiklio reikšmė" over "Faktinė" and "2024 m. siekiama" is no column of its own. */
function valueColumns(columns: readonly Column[]): Column[] {
  const values = columns.filter((column) => isValueColumn(column) && column.role !== 'unit')
  const own = values.filter(({ role, years }) => role === 'baseline' || years.length > 0)
  return own.length > 0 ? own : values.slice(0, 1)
}

/** Lines of words with the lines of values below them. */
interface Record {
  words: Line[]
  values: Line[]
}

function recordsOf(lines: readonly Line[]): Record[] {
  const records: Record[] = []
  let open: Record = { words: [], values: [] }
  for (const line of lines) {
    if (isValue(line) && open.words.length > 0) {
      open.values.push(line)
      continue
    }
    if (open.values.length > 0) {
      records.push(open)
      open = { words: [], values: [] }
    }
    const above = open.words.at(-1)
    // A small letter goes on with the line above.
    if (above !== undefined && !line.afterBlank && /^\p{Ll}/u.test(line.text)) {
      const text = `${above.text} ${line.text}`
      open.words[open.words.length - 1] = { ...above, end: line.end, text }
    } else open.words.push(line)
  }
  return [...records, open]
}

/** The last words name the indicator; above them stand its chapter and its tasks. */
function recordCells(page: string, { words, values }: Record, columns: readonly Column[]): Cell[] {
  const name = values.length > 0 ? words.at(-1) : undefined
  const above = name === undefined ? words : words.slice(0, -1)
  const cells: Cell[] = []
  for (let at = 0; at < above.length; at++) {
    const line = above[at]!
    const chapter = CHAPTER.exec(line.text)
    if (chapter !== null) {
      const alone = chapter[0].length >= line.text.length && above[at + 1] !== undefined
      if (alone) at++
      const place: Range = { start: line.start, end: above[at]!.end }
      const titleStart = alone ? above[at]!.start : line.start + chapter[0].length
      cells.push({ role: 'priority', ...place, titleStart, code: chapter[1]!, confidence: 1 })
    } else if (name !== undefined)
      cells.push({ role: 'task', start: line.start, end: line.end, confidence: 1 })
  }
  if (name === undefined) return cells
  const own = { start: name.start, end: name.end }
  const placed = values.map((cell, at) => ({
    cell: { start: cell.start, end: cell.end },
    column: columnOf(cell, at, values.length, columns),
  }))
  return [...cells, valuedIndicator(page, own, placed)]
}

const NO_COLUMN: Column = { role: 'target', name: null, years: [] }

/** Values stand in the order of the columns; where some are missing, a year in brackets is a fact's. */
function columnOf(value: Line, at: number, count: number, columns: readonly Column[]): Column {
  if (count >= columns.length) return columns[at] ?? NO_COLUMN
  const fact = /\(20\d\d/u.test(value.text)
  const fitting = columns.filter(({ role }) => (role === 'baseline') === fact)
  return fitting.at(at - count) ?? fitting[0] ?? columns.at(at - count) ?? NO_COLUMN
}
