/**
 * Labelled and coded outlines: "1.1. uždavinys.", "Rodikliai:", "01.01.03 Priemonė", "R-01-01-01",
 * each on a line of its own or several in one line, down to a whole plan on a single line.
 */
import type { Cell, CellRole } from '../cell.js'
import { indicatorItems } from './indicator-items.js'
import { trimRange } from './joined-text.js'
import { labelledCells } from './labelled-cells.js'
import { linesOf, type LayoutReader, type Line } from './layout.js'
import { findMarks, type Mark } from './outline-marks.js'
import { goalsFromProgrammes } from './programmes.js'
import type { Range } from './source-text.js'
import { readSeries } from './year-series.js'

/** From this many labelled measures or indicators on, a text is an outline. */
const FEWEST_FIELDS = 3

/** Reads a labelled outline. */
export const outlineReader = {
  name: 'outline',
  sureness(text: string): number {
    const lines = linesOf(text)
    if (hasBareWords(lines)) return 0
    const count = countRoles(withoutHeaders(text, findMarks(text, lines)))
    const fields = count('measure') + count('indicator')
    const upper = count('measure') + count('task') + count('priority')
    return fields >= FEWEST_FIELDS && count('indicator') > 0 && upper >= 2 ? 0.9 : 0
  },
  read(text: string): Cell[] {
    return goalsFromProgrammes(findFields(text).flatMap((field) => cellsOf(text, field)))
  },
} as const satisfies LayoutReader

/** From this share of lines with a single word on, their ends say nothing. */
const MOST_BARE = 0.8

/** A text with each word on a line of its own: a column name among them is no label. */
function hasBareWords(lines: readonly Line[]): boolean {
  const bare = lines.filter((line) => !line.text.includes(' ')).length
  return lines.length > 0 && bare / lines.length >= MOST_BARE
}

/** "Uždavinys", "Priemonė", "Rodiklis", each on a line, nothing between: the head of a flattened table. */
function withoutHeaders(text: string, marks: readonly Mark[]): Mark[] {
  const leads = marks.map((mark, at) => {
    const next = marks[at + 1]
    return (
      mark.code === null &&
      next !== undefined &&
      next.code === null &&
      next.role !== mark.role &&
      text.slice(mark.textStart, next.start).trim() === ''
    )
  })
  return marks.filter((_, at) => leads[at] !== true && leads[at - 1] !== true)
}

function countRoles(marks: readonly Mark[]): (role: CellRole) => number {
  return (role) => marks.filter((mark) => mark.role === role).length
}

/** A field from its label to where the next begins, or its text ends. */
interface Field extends Range {
  mark: Mark
}

function findFields(text: string): Field[] {
  const lines = linesOf(text)
  const marks = findMarks(text, lines)
  const fields: Field[] = []
  let next = 0
  let last: Line | null = null
  for (const line of lines) {
    const open = fields.at(-1)
    const first = marks[next]
    const from = first !== undefined && first.start < line.end ? first.start : line.end
    if (from > line.start && open !== undefined && open.end >= 0) {
      if (goesOn(text, open, { ...line, end: from }, last)) open.end = from
      else fields.push({ mark: NOTHING, start: line.start, end: -1 })
    }
    for (; next < marks.length && marks[next]!.start < line.end; next++) {
      const mark = marks[next]!
      fields.push({
        mark,
        start: mark.start,
        end: Math.min(line.end, marks[next + 1]?.start ?? line.end),
      })
    }
    last = line
  }
  return fields.filter(({ end }) => end >= 0)
}

/** Text that belongs to no field ends the one above. */
const NOTHING: Mark = { role: 'outside', code: null, name: '', start: 0, textStart: 0 }

/** Does an unlabelled line belong to the field above it? Page numbers and what follows a gap do not. */
function goesOn(text: string, open: Field, line: Line, last: Line | null): boolean {
  if (/^\d{1,3}$/u.test(line.text)) return false
  const empty = text.slice(open.mark.textStart, open.end).trim() === ''
  if (empty) return true
  if (open.mark.role === 'indicator') return !line.afterBlank || /^[•▪–—-]/u.test(line.text)
  return !line.afterBlank && last !== null && !/[.;:]$/u.test(last.text)
}

function cellsOf(text: string, { mark, start, end }: Field): Cell[] {
  const place = trimRange(text, { start, end })
  const lead = Math.min(mark.textStart, place.end) - place.start
  const label = { role: mark.role, code: mark.code, name: mark.name, start: lead }
  const cells = labelledCells(text, place, mark.role, label)
  return cells.flatMap((cell) => {
    if (cell.role === 'extra') return [{ ...cell, header: mark.name }]
    return cell.role === 'indicator' ? indicatorsOf(text, cell, mark) : [cell]
  })
}

/** The indicators of a field; one with a code of its own is one, whatever its lines. */
function indicatorsOf(text: string, cell: Cell, mark: Mark): Cell[] {
  const series = readSeries(text, cell)
  if (series !== null) return [{ ...cell, ...series }]
  if (mark.name === '') return [cell]
  return indicatorItems(text, cell).map((item) => ({ ...cell, ...item }))
}
