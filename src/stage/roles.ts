/** Decides for every chunk of a flattened page which cell it belongs to: the best path over the page. */
import type { Cell, Rival } from '../cell.js'
import type { ChunkedPage } from './chunks.js'
import { explainPath, showCues } from './explain.js'
import type { Posterior, Segment } from './lattice.js'
import { readPage } from './page-reading.js'
import { CALIBRATION, calibrate, meanSureness, type Calibration } from './calibration.js'
import type { ColumnRole } from '../lithuanian/column-roles.js'
import type { Range } from '../source/source-text.js'
import { cuePage } from './cue-page.js'
import type { CompiledWeights } from './role-model.js'
import { LONGEST, ROLES } from './role-names.js'

/** What the roles stage goes by besides the page. */
export interface RoleKnowledge {
  weights: CompiledWeights
  calibration?: Calibration | undefined
  /** Where known task titles stand, and the columns in order. */
  tasks?: readonly Range[] | undefined
  columns?: readonly ColumnRole[] | undefined
  /** Say of each cell which cues decided its border. */
  explain?: boolean | undefined
}

/**
 * Reads the cells of a flattened page.
 *
 * @param page the page in chunks
 * @param knowledge what the cues are worth, and what the caller knows
 * @returns cells in reading order that hold every chunk once
 */
export function findCells(page: ChunkedPage, knowledge: RoleKnowledge): Cell[] {
  const { weights, calibration = CALIBRATION, tasks = [], columns = [] } = knowledge
  const known = { tasks, columns }
  const cued = cuePage(page)
  const { path, found, second } = readPage(cued, weights, known)
  const sure = taskSureness(path, found)
  const mean = meanSureness(path, found)
  const cues = knowledge.explain === true ? explainPath(cued, path, weights, second) : []
  const cells: Cell[] = []
  for (let at = 0; at < path.length; at++) {
    const segment = path[at]!
    const role = ROLES[segment.role]!
    let to = segment.to
    const why = cues[at]
    // Outside the plan a line is one piece.
    while (role === 'outside' && goesOn(page, path[at + 1], segment)) to = path[++at]!.to
    const probability = found.cell(segment.from, segment.to, segment.role)
    const own = calibrate({ probability, mean, small: beginsSmall(page, segment) }, calibration)
    const underTask = calibrate({ probability: sure[at]!, mean, small: false }, calibration)
    cells.push({
      role: role === 'columns' ? 'outside' : role,
      start: page.chunks[segment.from]!.start,
      end: page.chunks[to - 1]!.end,
      ...(role === 'measure' ? { confidence: own * underTask, underTask } : { confidence: own }),
      ...(role === 'columns' ? { kind: 'columns' as const } : {}),
      ...(why === undefined ? {} : { cues: showCues(why) }),
      ...(own < 0.9 ? { rival: strongestRival(page, found, segment, 1 - own) } : {}),
    })
  }
  return isPlan(page, cells) ? cells : cells.map(setAside)
}

/** Does a cell begin with a small letter? */
export function beginsSmall(page: ChunkedPage, { from }: Segment): boolean {
  return page.words[page.chunks[from]!.words.start]?.shape === 'lower'
}

const FEWEST_MEASURES = 3

/** Two sentences without a header, a heading, a numbering or a number are no plan. */
function isPlan(page: ChunkedPage, cells: readonly Cell[]): boolean {
  if (cells.some(({ role, kind }) => role === 'priority' || kind === 'columns')) return true
  if (page.numbering.kind !== 'none' || page.numbering.at.size > 0) return true
  if (cells.filter(({ role }) => role === 'measure').length >= FEWEST_MEASURES) return true
  return cells.some(
    ({ role, start, end }) => role === 'indicator' && /\d/u.test(page.text.slice(start, end)),
  )
}

function setAside({ start, end }: Cell): Cell {
  return { role: 'outside', start, end, confidence: 1 }
}

const TASK = ROLES.indexOf('task')
const PRIORITY = ROLES.indexOf('priority')

/** For each cell of the path: how sure is it that no task was overlooked since the last one, and that the last is one? */
export function taskSureness(path: readonly Segment[], found: Posterior): number[] {
  let sure = 1
  return path.map(({ from, to, role }) => {
    if (role === TASK) sure = Math.min(1, found.start(from, TASK))
    else if (role === PRIORITY) sure = 1
    else {
      let overlooked = 0
      for (let at = from; at < to; at++) overlooked = Math.max(overlooked, found.start(at, TASK))
      sure *= 1 - Math.min(1, overlooked)
    }
    return sure
  })
}

function goesOn(page: ChunkedPage, next: Segment | undefined, first: Segment): boolean {
  if (next === undefined || next.role !== first.role) return false
  return page.chunks[next.from]!.line === page.chunks[first.from]!.line
}

/** The likeliest other cell that begins or ends where this one does; no likelier than `most`, what is left to it. */
function strongestRival(page: ChunkedPage, found: Posterior, cell: Segment, most: number): Rival {
  let rival: Rival = { role: 'outside', probability: 0 }
  const consider = (from: number, to: number, role: number): void => {
    if (from === cell.from && to === cell.to && role === cell.role) return
    const probability = Math.min(1, found.cell(from, to, role))
    if (probability > rival.probability) {
      rival = { role: ROLES[role]!, probability, text: shownCell(page, from, to) }
    }
  }
  const { length } = page.chunks
  for (let role = 0; role < ROLES.length; role++) {
    for (let chunks = 1; chunks <= LONGEST[role]!; chunks++) {
      if (cell.from + chunks <= length) consider(cell.from, cell.from + chunks, role)
      if (cell.to - chunks >= 0) consider(cell.to - chunks, cell.to, role)
    }
  }
  return { ...rival, probability: Math.min(most, rival.probability) }
}

const SHOWN = 24

/** "Parengta programa … mokytojams." */
function shownCell(page: ChunkedPage, from: number, to: number): string {
  const { start } = page.chunks[from]!
  const { end } = page.chunks[to - 1]!
  const text = page.text.slice(start, end)
  const shown =
    text.length <= 2 * SHOWN + 3 ? text : `${text.slice(0, SHOWN)} … ${text.slice(-SHOWN)}`
  return shown.replace(/\s+/gu, ' ')
}
