/** Cuts a text into records and cells: quoted cells may hold line breaks and doubled quotes. */
import { trimRange, type PartedRange } from './joined-text.js'
import type { Range } from './source-text.js'

export type Delimiter = '\t' | '|' | ';' | ','
export const DELIMITERS: readonly Delimiter[] = ['\t', '|', ';', ',']

/** A line, or several where a quoted cell runs over line ends. */
export interface DelimitedRecord extends Range {
  /** Its cells, trimmed, without the quotes around them. */
  cells: PartedRange[]
  /** How many delimiters it has. */
  delimiters: number
  /** A blank line stands before it. */
  afterBlank: boolean
}

/**
 * Cuts a text into records.
 *
 * @param text plain text
 * @param delimiter what stands between cells
 */
export function readRecords(text: string, delimiter: Delimiter): DelimitedRecord[] {
  const records: DelimitedRecord[] = []
  let at = 0
  let afterBlank = true
  while (at < text.length) {
    const record = readRecord(text, at, delimiter)
    at = record.next
    const { start, end } = trimRange(text, record)
    if (end > start) {
      const edges = delimiter === '|' ? withoutEdges(text, record, { start, end }) : record.cells
      records.push({ start, end, cells: edges, delimiters: record.cells.length - 1, afterBlank })
    }
    afterBlank = end <= start
  }
  return records
}

/** A pipe at either end of the line is the border of the table and of no empty cell. */
function withoutEdges(text: string, { cells }: { cells: PartedRange[] }, line: Range): Range[] {
  const from = text.charAt(line.start) === '|' ? 1 : 0
  const closed = text.charAt(line.end - 1) === '|' && text.charAt(line.end - 2) !== '\\'
  const own = cells.slice(from, closed ? cells.length - 1 : cells.length)
  return own.length > 0 ? own : [line]
}

interface RawRecord extends Range {
  cells: PartedRange[]
  next: number
}

function readRecord(text: string, from: number, delimiter: Delimiter): RawRecord {
  const cells: PartedRange[] = []
  let at = from
  for (;;) {
    const quoted = delimiter === '|' ? null : readQuoted(text, at, delimiter)
    const end = quoted?.next ?? bareEnd(text, at, delimiter)
    cells.push(quoted?.cell ?? trimCell(text, { start: at, end }))
    if (text.charAt(end) !== delimiter) return { start: from, end, cells, next: end + 1 }
    at = end + 1
  }
}

function bareEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from
  while (at < text.length && text.charAt(at) !== '\n') {
    if (text.charAt(at) === delimiter && text.charAt(at - 1) !== '\\') break
    at++
  }
  return at
}

/** `"Sukurta „Banga"" svetainė";`: a quote closes the cell only before a delimiter or line end. */
function readQuoted(
  text: string,
  from: number,
  delimiter: Delimiter,
): { cell: PartedRange; next: number } | null {
  let open = from
  while (text.charAt(open) === ' ') open++
  if (text.charAt(open) !== '"') return null
  let close = text.indexOf('"', open + 1)
  while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2)
  if (close < 0) return null
  let next = close + 1
  while (text.charAt(next) === ' ') next++
  const ends = next >= text.length || text.charAt(next) === '\n' || text.charAt(next) === delimiter
  return ends
    ? { cell: withoutDoubles(text, trimRange(text, { start: open + 1, end: close })), next }
    : null
}

/** `Klubas ""Skaitau""` without the first of each two quotes. */
function withoutDoubles(text: string, cell: Range): PartedRange {
  const parts: Range[] = []
  let start = cell.start
  let at = text.indexOf('""', start)
  while (at >= 0 && at < cell.end - 1) {
    if (at > start) parts.push({ start, end: at })
    start = at + 1
    at = text.indexOf('""', start + 1)
  }
  parts.push({ start, end: cell.end })
  return parts.length > 1 ? { ...cell, start: parts[0]!.start, parts } : { ...cell, start }
}

/** A cell without white space and without the marks that make it bold: "**1.1.**". */
function trimCell(text: string, range: Range): Range {
  const cell = trimRange(text, range)
  const shown = text.slice(cell.start, cell.end)
  const bold = /^(?:\*\*|__)(?=\S)/u.test(shown) && shown.endsWith(shown.slice(0, 2))
  return bold && shown.length > 4 ? { start: cell.start + 2, end: cell.end - 2 } : cell
}
