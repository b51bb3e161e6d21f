/** Layouts in which the structure of the table survived: each has a reader of its own. */
import type { Cell } from '../cell.js'
import { trimRange, withSpace } from './joined-text.js'
import type { Range, SourceText } from './source-text.js'

/** What readers need of the language: sentence ends, for cells with several indicators. */
export interface ReaderTools {
  /** Sentences of the whole text, in order. */
  sentences: readonly Range[]
}

/** Reads one layout. */
export interface LayoutReader {
  /** How the layout is named in options and reports. */
  name: string
  /** How sure is it that a text has this layout? 0 to 1; from 0.5 on it may read it. */
  sureness(text: string): number
  /**
   * Reads the cells of a text.
   *
   * @returns the cells of the plan in reading order; what they leave is set aside by `withRest`
   */
  read(text: string, tools: ReaderTools): Cell[]
}

/** A source whose format tells the cells: it brings a reader of its own. */
export interface StructuredSource extends SourceText {
  readonly reader: LayoutReader
}

/** A line of a text, without its line end. */
export interface Line extends Range {
  text: string
  /** Blank lines stand before it. */
  afterBlank: boolean
}

/** The lines of a text that hold more than white space, trimmed. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let afterBlank = true
  while (start <= text.length) {
    const newLine = text.indexOf('\n', start)
    const end = newLine < 0 ? text.length : newLine
    const line = trimRange(text, { start, end })
    if (line.end > line.start) {
      lines.push({ ...line, text: text.slice(line.start, line.end), afterBlank })
      afterBlank = false
    } else {
      afterBlank = true
    }
    start = end + 1
  }
  return lines
}

/**
 * Adds to the cells of a plan whatever text they leave, line by line, so that nothing is lost.
 * What has no letter or digit (pipes, rules, quotation marks around a cell) is kind `columns`.
 */
export function withRest(text: string, cells: readonly Cell[]): Cell[] {
  const covered = new Uint8Array(text.length)
  for (const cell of cells) {
    for (const { start, end } of cell.parts ?? [cell]) covered.fill(1, start, end)
  }
  const rest = linesOf(text).flatMap((line) => {
    const parts = uncovered(text, line, covered)
    const first = parts[0]
    const last = parts.at(-1)
    if (first === undefined || last === undefined) return []
    const marks = parts.every(
      ({ start, end }) =>
        !/[\p{L}\p{N}]/u.test(text.slice(start, end).replace(/<br\s?\/?>/giu, '')),
    )
    const cell: Cell = { role: 'outside', start: first.start, end: last.end, confidence: 1 }
    return [
      {
        ...cell,
        ...(marks ? { kind: 'columns' as const } : {}),
        ...(parts.length > 1
          ? {
              parts: parts.map((part, at) =>
                part === parts.at(-1) ? part : spaced(text, parts, at),
              ),
            }
          : {}),
      },
    ]
  })
  return [...cells, ...rest]
}

function uncovered(text: string, line: Range, covered: Uint8Array): Range[] {
  const parts: Range[] = []
  let start = -1
  for (let at = line.start; at <= line.end; at++) {
    const free = at < line.end && covered[at] === 0
    if (free && start < 0) start = at
    if (free || start < 0) continue
    const part = trimRange(text, { start, end: at })
    if (part.end > part.start) parts.push(part)
    start = -1
  }
  return parts
}

/** Two marks that touch stay together, all others are a space apart. */
function spaced(text: string, parts: readonly Range[], at: number): Range {
  const part = parts[at]!
  const next = parts[at + 1]
  return next !== undefined && next.start > part.end ? withSpace(text, part) : part
}
