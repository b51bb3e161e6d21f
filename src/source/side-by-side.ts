/** Columns side by side, as a tool leaves them that turns a PDF to text and keeps its layout. */
import type { Cell } from '../cell.js'
import { pageLines, segmentsOf, type PageLine, type Segment } from './column-borders.js'
import { columnHeader, type PageHeader } from './column-header.js'
import { ColumnRows } from './column-rows.js'
import { aside } from './labelled-cells.js'
import type { LayoutReader } from './layout.js'
import { tableCells } from './table-rows.js'

/** So many lines below a header must have a gap where a column begins. */
const FEWEST_ALIGNED = 3
/** So many of the lines must fit the columns. */
const ALIGNED_SHARE = 0.6
const LOOK_AHEAD = 60
/** A page of columns has short lines; a longer one is a whole row, run together. */
const WIDEST = 180
/** Of so many lines one may be longer. */
const LONG_SHARE = 5
/** Of so many lines one may run through all columns without a gap, where the cells of a line touch. */
const THROUGH_SHARE = 3

/** Reads columns side by side. */
export const sideBySideReader = {
  name: 'columns',
  sureness(text: string): number {
    const lines = pageLines(text)
    const header = nextHeader(lines, 0)
    return header !== null && isAligned(lines.slice(header.end, header.end + LOOK_AHEAD), header)
      ? 0.85
      : 0
  },
  read(text: string): Cell[] {
    const lines = pageLines(text)
    const cells: Cell[] = []
    let header = nextHeader(lines, 0)
    if (header === null) return cells
    const { columns } = header
    const rows = new ColumnRows(text, columns)
    while (header !== null) {
      const next = nextHeader(lines, header.end)
      cells.push(...lines.slice(header.start, header.end).flatMap((line) => headerCell(line)))
      rows.addPage(lines.slice(header.end, next?.start ?? lines.length), header)
      header = next
    }
    return [...cells, ...tableCells(text, columns, rows.finish())]
  },
} as const satisfies LayoutReader

function headerCell({ start, text }: PageLine): Cell[] {
  const lead = text.length - text.trimStart().length
  return text.trim() === ''
    ? []
    : [aside({ start: start + lead, end: start + text.length }, 'columns')]
}

function nextHeader(lines: readonly PageLine[], from: number): PageHeader | null {
  for (let at = from; at < lines.length; at++) {
    const header = columnHeader(lines, at)
    if (header !== null) return header
  }
  return null
}

/** Do the lines below the header have their gaps where its names stand? */
function isAligned(lines: readonly PageLine[], { windows }: PageHeader): boolean {
  let filled = 0
  let fitting = 0
  let gaps = 0
  let long = 0
  let through = 0
  const first = windows[0]!.to
  const last = windows.at(-1)!.to
  for (const line of lines) {
    const segments = segmentsOf(line)
    if (segments.length === 0) continue
    filled++
    if (line.text.length > WIDEST) long++
    const [{ column, start, end }] = segments as [Segment]
    if (column <= first && column + end - start > last) through++
    const within = segments.filter(({ column }) =>
      windows.some(({ from, to }) => column >= from && column <= to),
    )
    if (segments.length > 1 && within.length > 1) gaps++
    if (within.length * 2 > segments.length) fitting++
  }
  if (long * LONG_SHARE > filled || through * THROUGH_SHARE > filled) return false
  return gaps >= Math.min(FEWEST_ALIGNED, Math.max(2, filled)) && fitting >= filled * ALIGNED_SHARE
}
