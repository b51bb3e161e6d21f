/** What a person should check: doubts about the reading, as values with a place. */
import type { Rival } from '../cell.js'
import { foldSpace, type Range } from '../source/source-text.js'
import { readColumn } from '../source/table-header.js'
import type { ExtraPlace, MeasureNode, TaskNode } from '../tree.js'
import type { Outline, PlacedCell } from './outline.js'

/** A doubt or a fact about the reading; offsets into the plain text. */
export interface Doubt {
  /** Name of the check, as in `diagnostics[].rule`. */
  rule: string
  severity: 'info' | 'warning'
  message: string
  place: Range | null
  /** What was read. */
  actual?: string
  /** What it could be instead. */
  expected?: string[]
  /** What to do about it. */
  note?: string
}

/** Below this probability a cell that is in no row is reported. */
const SURE_CELL = 0.6
/**
 * Below this probability of all its cells together a row is reported: as high as it can be with fewer than 15
 * in 100 of the right rows among them (accuracy report, plans read by weights that have not seen them).
 */
const SURE_ROW = 0.84

/**
 * Lists the doubts about an outline.
 *
 * @param text plain text of the page
 * @param outline the plan's branches
 */
export function findDoubts(text: string, outline: Outline): Doubt[] {
  const measures = outline.placed.filter(({ node }) => node.type === 'measure')
  if (measures.length === 0 && !outline.placed.some(({ node }) => node.type === 'indicator')) {
    return [
      {
        rule: 'no-plan-found',
        severity: 'warning',
        message: 'No plan was found in this text: all of it is kept in `outside`',
        place: null,
        note: 'A plan has tasks (uždaviniai), measures (priemonės) and indicators (rodikliai).',
      },
    ]
  }
  return [
    ...unsure(outline.placed).map((cells) => uncertain(text, cells)),
    ...outline.placed.flatMap(looksOtherwise),
    ...outline.placed.flatMap((placed) => duplicate(text, placed)),
    ...outline.placed.flatMap(explained),
    ...measures.flatMap(({ node }) => withoutIndicator(node as MeasureNode)),
    ...outline.placed.flatMap(({ node }) => (node.type === 'task' ? withoutMeasure(node) : [])),
    ...unknownColumns(measures.map(({ node }) => node as MeasureNode)),
  ]
}

/** The cells of each row that is not sure, and each other cell that is not. */
function unsure(placed: readonly PlacedCell[]): PlacedCell[][] {
  const found: PlacedCell[][] = []
  let row: PlacedCell[] = []
  const close = (): void => {
    const sure = row.reduce((product, { cell }) => product * cell.confidence, 1)
    if (row.length > 0 && sure < SURE_ROW) found.push(row)
    row = []
  }
  for (const cell of placed) {
    if (cell.node.type === 'indicator' && row.length > 0) {
      row.push(cell)
      continue
    }
    close()
    if (cell.node.type === 'measure') row = [cell]
    else if (cell.cell.confidence < SURE_CELL) found.push([cell])
  }
  close()
  return found
}

/** How sure the borders and the role of a cell are, whatever task it stands under. */
const ownSureness = ({ cell }: PlacedCell): number => cell.confidence / (cell.underTask ?? 1)

/**
 * The whole row is in doubt: each border is one of two cells. Said is what is least sure: one of its cells,
 * or which task it stands under.
 */
function uncertain(text: string, cells: readonly PlacedCell[]): Doubt {
  const [first] = cells as readonly [PlacedCell]
  const least = cells.toSorted((a, b) => ownSureness(a) - ownSureness(b))[0]!
  const underTask = first.cell.underTask ?? 1
  const row = cells.reduce((product, { cell }) => product * cell.confidence, 1)
  return {
    rule: 'uncertain-cell-boundary',
    severity: 'warning',
    place: cells.reduce<Range>(
      ({ start, end }, { cell }) => ({
        start: Math.min(start, cell.start),
        end: Math.max(end, cell.end),
      }),
      first.cell,
    ),
    actual: least.node.type,
    ...(underTask < ownSureness(least)
      ? {
          message: `It is not sure which task this row stands under (${percent(underTask)} for this one; the row ${percent(row)})`,
          note: 'With the titles of the tasks as a hint it would be sure.',
        }
      : cellDoubt(text, least, cells.length > 1 ? `; the row ${percent(row)}` : '')),
  }
}

/** Says of a cell what it may be else. */
function cellDoubt(
  text: string,
  placed: PlacedCell,
  row: string,
): Pick<Doubt, 'message' | 'note' | 'expected'> {
  const { cell, node } = placed
  const { rival } = cell
  const other =
    rival === undefined ? '' : `, ${percent(rival.probability)} for ${rivalName(rival)} instead`
  const shown = quote(text.slice(cell.start, cell.end))
  return {
    message: `It is not sure that “${shown}” is one ${node.type} (${percent(ownSureness(placed))}${other}${row})`,
    ...(rival === undefined ? {} : { expected: [rivalName(rival)] }),
    note: 'The flattened table has lost its cell borders here. Compare the row with the page.',
  }
}

const QUOTED = 60

/** The beginning of a cell, on one line. */
function quote(text: string): string {
  const folded = foldSpace(text)
  return folded.length > QUOTED ? `${folded.slice(0, QUOTED)}…` : folded
}

/** "indicator from “Parengta” to “programa.”" */
const rivalName = ({ role, text }: Rival): string =>
  text === undefined ? role : `${role} “${text}”`

/** A task that could well be a measure: every row under it hangs on that. */
const CLOSE_RIVAL = 0.15

function looksOtherwise({ cell, node }: PlacedCell): Doubt[] {
  const rival = cell.rival
  if (rival === undefined || rival.probability < CLOSE_RIVAL || rival.role === node.type) return []
  const pair = `${node.type}-${rival.role}`
  if (pair !== 'task-measure') return []
  return [
    {
      rule: `${node.type}-looks-like-${rival.role}`,
      severity: 'warning',
      message: `This ${node.type} could be a ${rival.role} (${percent(rival.probability)})`,
      place: cell,
      actual: node.type,
      expected: [rival.role],
      note: 'With the titles of the tasks as a hint it would be sure.',
    },
  ]
}

/** "Ryšio stiprinimas. Ryšio stiprinimas.": both stay in the cell. */
function duplicate(text: string, { node }: PlacedCell): Doubt[] {
  if (node.type !== 'measure' && node.type !== 'indicator') return []
  const shown = foldSpace(text.slice(node.place.start, node.place.end))
  const half = (shown.length - 1) / 2
  if (half < 8 || shown.slice(0, half) !== shown.slice(half + 1) || shown.charAt(half) !== ' ') {
    return []
  }
  return [
    {
      rule: 'duplicate-cell',
      severity: 'info',
      message: `This ${node.type} stands twice in its cell`,
      place: node.place,
    },
  ]
}

function explained({ cell, node }: PlacedCell): Doubt[] {
  if (cell.cues === undefined) return []
  return [
    {
      rule: 'border-cues',
      severity: 'info',
      message: `${node.type} (${percent(cell.confidence)}): ${cell.cues}`,
      place: cell,
    },
  ]
}

const percent = (probability: number): string => `${Math.round(probability * 100)} %`

function withoutIndicator(measure: MeasureNode): Doubt[] {
  if (measure.children.length > 0) return []
  return [
    {
      rule: 'row-without-indicator',
      severity: 'warning',
      message: 'This measure has no indicator',
      place: measure.place,
      note: 'Either the row has none, or the border between its cells was not found.',
    },
  ]
}

function withoutMeasure(task: TaskNode): Doubt[] {
  if (task.place === null || task.children.length > 0) return []
  return [
    {
      rule: 'task-without-measure',
      severity: 'warning',
      message: 'This task has neither measures nor indicators',
      place: task.place,
    },
  ]
}

/** Columns that no listed name fits: kept with every measure as `extra`, and reported once each. */
function unknownColumns(measures: readonly MeasureNode[]): Doubt[] {
  const seen = new Map<string, ExtraPlace>()
  for (const { extra } of measures)
    for (const place of extra)
      if (!seen.has(place.header ?? '')) seen.set(place.header ?? '', place)
  return [...seen].flatMap(([header, place]) => {
    if (header !== '' && readColumn(header).role !== null) return []
    return [
      {
        rule: 'unknown-column',
        severity: 'info' as const,
        message: header === '' ? 'A column without a name' : `The column “${header}” is not known`,
        place,
        note: 'Its cells are kept in `extra` of their measures, with the name of the column.',
      },
    ]
  })
}
