/** The header of columns side by side, with names that may run over several lines. */
import {
  segmentsOf,
  windowsOf,
  type PageLine,
  type Segment,
  type Window,
} from './column-borders.js'
import {
  isHeaderText,
  isPlanHeader,
  looksLikeHeader,
  readColumn,
  type Column,
} from './table-header.js'

/** A header with the places of its columns on the page. */
export interface PageHeader {
  columns: Column[]
  windows: Window[]
  /** Where the names begin. */
  borders: number[]
  /** Indices of the first line of the header and of the first one below it. */
  start: number
  end: number
}

const MOST_LINES = 4

/**
 * Reads the header that begins at a line.
 *
 * @returns null where none begins there
 */
export function columnHeader(lines: readonly PageLine[], at: number): PageHeader | null {
  const first = segmentsOf(lines[at]!)
  if (first.length < 2 && !mayBegin(lines, at)) return null
  let names: Name[] = []
  let found: PageHeader | null = null
  for (let end = at + 1; end <= Math.min(at + MOST_LINES, lines.length); end++) {
    const line = lines[end - 1]!
    const segments = segmentsOf(line)
    if (segments.length === 0) break
    const texts = segments.map((segment) => textOf(line, segment))
    if (!texts.every(isHeaderText) && end > at + 1 && found !== null) break
    names =
      names.length === 0
        ? segments.map((s, i) => ({ segment: s, text: texts[i]! }))
        : merge(names, segments, texts)
    found = headerOf(names, at, end) ?? found
  }
  return found
}

interface Name {
  segment: Segment
  text: string
}

/** "Eil." above "Nr.   Uždavinys   Priemonė": a header may begin with a single word. */
function mayBegin(lines: readonly PageLine[], at: number): boolean {
  const [only] = segmentsOf(lines[at]!)
  return (
    only !== undefined &&
    only.end - only.start < 40 &&
    isHeaderText(textOf(lines[at]!, only)) &&
    segmentsOf(lines[at + 1] ?? { text: '', start: 0, end: 0 }).length > 1
  )
}

function headerOf(names: readonly Name[], start: number, end: number): PageHeader | null {
  const texts = names.map(({ text }) => text)
  if (names.length < 2 || !looksLikeHeader(texts)) return null
  const columns = texts.map(readColumn)
  if (!isPlanHeader(columns)) return null
  return {
    columns,
    windows: windowsOf(names.map(({ segment }) => segment)),
    borders: names.map(({ segment }) => segment.column),
    start,
    end,
  }
}

/** Puts the next line of a header under the names above it, and new names where none stands. */
function merge(
  names: readonly Name[],
  segments: readonly Segment[],
  texts: readonly string[],
): Name[] {
  const merged = names.map((name) => ({ ...name }))
  segments.forEach((segment, at) => {
    const over = merged.find(({ segment: other }) => overlap(other, segment))
    if (over === undefined) merged.push({ segment, text: texts[at]! })
    else {
      over.text = `${over.text}\n${texts[at]!}`
      over.segment = widened(over.segment, segment)
    }
  })
  return merged.sort((a, b) => a.segment.column - b.segment.column)
}

const lengthOf = ({ start, end }: Segment): number => end - start

function overlap(a: Segment, b: Segment): boolean {
  return a.column < b.column + lengthOf(b) + 1 && b.column < a.column + lengthOf(a) + 1
}

function widened(a: Segment, b: Segment): Segment {
  const column = Math.min(a.column, b.column)
  const last = Math.max(a.column + lengthOf(a), b.column + lengthOf(b))
  return { column, start: a.start, end: a.start + last - column }
}

function textOf(line: PageLine, { start, end }: Segment): string {
  return line.text.slice(start - line.start, end - line.start)
}
