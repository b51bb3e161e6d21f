/** Where the columns of a page begin that a tool printed side by side. */
import type { Range } from './source-text.js'

/** A line of the page with its white space; columns are counted from `start`. */
export interface PageLine extends Range {
  text: string
}

/** A run of text between wide gaps. */
export interface Segment extends Range {
  /** The column of its first character. */
  column: number
}

/** The lines of a page; a form feed is white space. */
export function pageLines(page: string): PageLine[] {
  const lines: PageLine[] = []
  let start = 0
  while (start <= page.length) {
    const newLine = page.indexOf('\n', start)
    const end = newLine < 0 ? page.length : newLine
    const from = page.charAt(start) === '\f' ? start + 1 : start
    lines.push({ start: from, end, text: page.slice(from, end).trimEnd() })
    start = end + 1
  }
  return lines
}

/** Cuts a line at gaps of two and more spaces. */
export function segmentsOf(line: PageLine): Segment[] {
  const segments: Segment[] = []
  let at = 0
  while (at < line.text.length) {
    while (line.text.charAt(at) === ' ') at++
    const gap = line.text.indexOf('  ', at)
    const end = gap < 0 ? line.text.length : gap
    if (end > at) segments.push({ column: at, start: line.start + at, end: line.start + end })
    at = end
  }
  return segments
}

/** Between which places a column must begin: behind the name of the column before it. */
export interface Window {
  from: number
  to: number
}

/** A name in a header may stand in the middle of its column, or a little before its text. */
const SLACK = 5

/** The windows of the columns under a header. */
export function windowsOf(header: readonly Pick<Segment, 'column' | 'start' | 'end'>[]): Window[] {
  return header.map(({ column }, at) => {
    const before = header[at - 1]
    const from = before === undefined ? 0 : before.column + before.end - before.start + 1
    return { from, to: column + SLACK }
  })
}

/**
 * Finds where each column begins in a block of lines: most lines with a gap before a column begin
 * it at the same place.
 *
 * @param lines the lines of the block
 * @param windows where each column may begin
 * @param known where the columns begin if the block does not tell
 */
export function findBorders(
  lines: readonly PageLine[],
  windows: readonly Window[],
  known: readonly number[],
): number[] {
  return windows.map((window, at) => {
    if (at === 0) return known[0]!
    let best = { column: known[at]!, score: 0 }
    for (let column = window.from; column <= window.to; column++) {
      const score = scoreAt(lines, column, Math.abs(column - known[at]!))
      if (score > best.score) best = { column, score }
    }
    return best.column
  })
}

/** Texts that begin at a place speak for it, those behind a gap the most; words across it, against. */
function scoreAt(lines: readonly PageLine[], column: number, shift: number): number {
  let score = 0
  for (const { text } of lines) {
    if (text.length <= column || text.charAt(column) === ' ') continue
    if (text.charAt(column - 1) !== ' ') score -= 3
    else if (text.charAt(column - 2) === ' ') score += 4
    else if (shift <= SHIFT) score += 1
  }
  return score - shift / 100
}

/** How far from its border a column may begin in a single line. */
const SHIFT = 5

/**
 * Cuts a line at the borders of its columns.
 *
 * @returns a range for each column, null where it has no text; a text that runs over a border stays
 *   in the column where it begins
 */
export function cutLine(line: PageLine, borders: readonly number[]): (Range | null)[] {
  const { text } = line
  const cuts = borders.map((border, at) => (at === 0 ? 0 : cutNear(text, border)))
  const cells: (Range | null)[] = borders.map(() => null)
  let owner = 0
  let from = 0
  for (let at = 1; at <= borders.length; at++) {
    const to = at === borders.length ? text.length : cuts[at]!
    if (to === null) continue
    cells[owner] = rangeOf(line, from, Math.min(to, text.length))
    owner = at
    from = to
  }
  return cells
}

function rangeOf(line: PageLine, from: number, to: number): Range | null {
  const shown = line.text.slice(from, to)
  const lead = shown.length - shown.trimStart().length
  const length = shown.trim().length
  return length === 0
    ? null
    : { start: line.start + from + lead, end: line.start + from + lead + length }
}

/** The place near a border where a text begins behind white space; null where none is. */
function cutNear(text: string, border: number): number | null {
  if (border >= text.length) return text.length
  const blank = (at: number): boolean => at < 0 || text.charAt(at) === ' '
  for (let shift = 0; shift <= SHIFT; shift++) {
    for (const at of [border - shift, border + shift]) {
      if (blank(at - 1) && (blank(at - 2) || shift === 0) && !blank(at)) return at
    }
  }
  // Columns that touch: the nearest word, "metodines dienas. |– ne mažesnis".
  for (const at of [border, border - 1, border + 1, border - 2, border + 2])
    if (blank(at - 1) && !blank(at)) return at
  return blank(border - 1) || blank(border) ? border : null
}
