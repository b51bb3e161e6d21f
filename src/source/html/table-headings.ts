/** What stands above a plan's table: its priority, its task, the title of the page. */
import type { Cell } from '../../cell.js'
import { PRIORITY_NOUNS } from '../../lithuanian/headings.js'
import { priorityLabel } from '../../stage/headings.js'
import { fieldLabel } from '../field-label.js'
import type { Line } from '../layout.js'
import { withoutLabel } from '../table-columns.js'
import type { Area } from './elements.js'
import type { PlanTable } from './plan-tables.js'

const NOUNS: ReadonlySet<string> = new Set(PRIORITY_NOUNS.map(({ form }) => form))

/** "Tikslas. Teikti …", "Prioritetas – …": a plan with one priority does not number it. */
export function isUnnumberedPriority(text: string): boolean {
  const noun = /^(\p{L}{5,14})\s?[.:–-]\s/u.exec(text)?.[1]
  return noun !== undefined && NOUNS.has(noun.toLowerCase())
}

/** A line of the page outside the plan's tables. */
export interface PageLine extends Line {
  area: Area
}

/** No heading of a plan is longer; a paragraph about a priority is. */
const LONGEST_HEADING = 500

/**
 * The lines above a table as cells, all of them.
 *
 * @param text plain text of the page
 * @param lines the lines between the plan's table before and this one
 * @param plan the table
 * @param several has the page more tables of the plan than this one?
 */
export function linesAbove(
  text: string,
  lines: readonly PageLine[],
  plan: PlanTable,
  several: boolean,
): Cell[] {
  const hasTasks = plan.columns.some(({ role }) => role === 'task')
  const priorities = priorityLines(text, lines)
  const above = priorities.at(-1)?.lines.at(-1) ?? -1
  const task = hasTasks ? -1 : lastIndex(lines, (line) => fieldLabel(text, line)?.role === 'task')
  // With several tables, the heading of each says what the table's own columns do not.
  const heading = several && above < 0 && task < 0 ? lastIndex(lines, isHeading) : -1
  const opened = new Map(priorities.map((priority) => [priority.lines[0]!, priority]))
  const taken = new Set(priorities.flatMap((priority) => priority.lines.slice(1)))
  return lines.flatMap((line, at): Cell[] => {
    const { start, end } = line
    const cell = { start, end, confidence: 1 }
    const priority = opened.get(at)
    if (priority !== undefined) {
      return [{ ...cell, end: lines[priority.lines.at(-1)!]!.end, role: priority.role }]
    }
    if (taken.has(at)) return []
    if (at === task && at > above) return withoutLabel(text, { ...cell, role: 'task' })
    if (at === heading) return [{ ...cell, role: hasTasks ? 'priority' : 'task' }]
    return [asideCell(line)]
  })
}

/** A line that is no part of the plan. */
export function asideCell({ start, end, area }: PageLine): Cell {
  const cell: Cell = { role: 'outside', start, end, confidence: 1 }
  return area === 'text' ? cell : { ...cell, kind: area }
}

const isHeading = ({ area, text }: PageLine): boolean =>
  area === 'heading' && text.length <= LONGEST_HEADING

interface HeadingLines {
  role: 'priority' | 'programme'
  /** Indexes of its lines: one, or a bare label and the title below it. */
  lines: number[]
}

interface Labelled {
  at: number
  /** "I", "2"; what tells one label from another. */
  number: string
  /** Is there no title behind the label? */
  bare: boolean
  programme: boolean
}

/** The priority right above the table, and the programme above that. */
function priorityLines(text: string, lines: readonly PageLine[]): HeadingLines[] {
  const labelled = lines.flatMap((line, at) => labelOf(line, at) ?? [])
  const usable = labelled.filter((label, i) => !isListed(label, labelled[i - 1], labelled[i + 1]))
  const named = new Set(usable.flatMap(({ bare, number }) => (bare ? [] : [number])))
  const titled = usable.filter(({ bare, number }) => !bare || !named.has(number))
  const last = titled.at(-1)
  if (last === undefined) return []
  const next = lines[last.at + 1]
  const titleBelow = last.bare && next !== undefined && isTitle(text, next)
  const priority: HeadingLines = {
    role: 'priority',
    lines: titleBelow ? [last.at, last.at + 1] : [last.at],
  }
  const before = titled.at(-2)
  if (before === undefined || !before.programme || last.programme) return [priority]
  return [{ role: 'programme', lines: [before.at] }, priority]
}

const isTitle = (text: string, line: PageLine): boolean =>
  line.area !== 'navigation' &&
  line.text.length <= LONGEST_HEADING &&
  fieldLabel(text, line) === null

/** The label of a line that can be a priority's heading. */
function labelOf({ text, area }: PageLine, at: number): Labelled | null {
  if (area === 'navigation' || area === 'footer' || text.length > LONGEST_HEADING) return null
  const label = priorityLabel(text)
  if (label === null) {
    return isUnnumberedPriority(text) ? { at, number: '', bare: false, programme: false } : null
  }
  return {
    at,
    number: String(label.ordinal ?? label.code),
    bare: label.titleStart >= text.length,
    programme: /program/iu.test(text.slice(label.start, label.end)),
  }
}

/** "I prioritetas", "II prioritetas", "III prioritetas" one below the other: links to pages. */
function isListed(label: Labelled, ...around: readonly (Labelled | undefined)[]): boolean {
  return around.some(
    (other) =>
      label.bare &&
      other?.bare === true &&
      Math.abs(other.at - label.at) === 1 &&
      other.number !== label.number,
  )
}

function lastIndex(lines: readonly PageLine[], matches: (line: PageLine) => boolean): number {
  for (let at = lines.length - 1; at >= 0; at--) if (matches(lines[at]!)) return at
  return -1
}
