/** Says which cues decided a border: what speaks for a cell that begins here, against the text going on. */
import { CELL_CUES, eachCell } from './cell-cues.js'
import type { CuePage } from './cue-page.js'
import { HABIT_CUES } from './habit-cues.js'
import {
  HABIT_ROLES,
  HABIT_VALUES,
  PAIRS,
  STEP_HABITS,
  type CompiledHabits,
  type PageHabits,
} from './habits.js'
import type { Segment } from './lattice.js'
import type { SecondReading } from './page-reading.js'
import { indexOfCell } from './pruned-lattice.js'
import {
  CELL_VALUES,
  CELL_VALUES_AT,
  cueWeights,
  readCues,
  type CompiledWeights,
} from './role-model.js'
import { FURTHER, RANKS, ROLES, SPAN } from './role-names.js'
import { cellLean, rankLean, stepLean } from './second-reading.js'

/** A cue at a border, and what it is worth there: above zero it speaks for the border. */
export interface BorderCue {
  cue: string
  weight: number
}

/** Cues that are shown of each border. */
const SHOWN = 5

/**
 * The cues that weighed most at the beginning of each cell of a path.
 *
 * @returns for each cell its cues, heaviest first
 */
export function explainPath(
  page: CuePage,
  path: readonly Segment[],
  weights: CompiledWeights,
  reading: SecondReading | null,
): BorderCue[][] {
  const cues = readCues(page)
  const cells = cellValues(page, path)
  const habits = habitCues(path, weights, reading)
  return path.map(({ from, role }, at) => {
    const before = path[at - 1]
    const goesOn = before === undefined ? -1 : FURTHER[before.role]!
    const found = cues[from]!.map((cue): BorderCue => {
      const row = cueWeights(weights, cue)
      const other = goesOn < 0 ? 0 : (row?.[goesOn] ?? 0)
      return { cue, weight: (row?.[role] ?? 0) - other }
    })
    const whole = cells[at]!.map((value): BorderCue => ({
      cue: CELL_VALUES[value]!,
      weight: weights.cells[value * ROLES.length + role]!,
    }))
    return [...found, ...whole, ...habits[at]!]
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, SHOWN)
  })
}

/** What the page's other cells, steps, rows and groups say for each cell of a path. */
function habitCues(
  path: readonly Segment[],
  weights: CompiledWeights,
  reading: SecondReading | null,
): BorderCue[][] {
  if (weights.habits === null || reading === null) return path.map(() => [])
  const { usual, cells, steps } = weights.habits
  const { lattice, habits, groups } = reading
  const ranks = ranksOf(path)
  return path.map(({ from, to, role }, at) => {
    const own = habitRole(role)
    const cell = indexOfCell(lattice, from, to, role)
    if (own < 0 || cell < 0) return []
    const found = HABIT_CUES.map((_, k): BorderCue => {
      const value = HABIT_VALUES[habits.values[cell * HABIT_CUES.length + k]!]!
      const weight = cells[own * HABIT_CUES.length + k]! * cellLean(habits, usual, cell, own, k)
      return { cue: `habit, ${value}`, weight }
    })
    if (role === TASK) found.push({ cue: 'size of groups', weight: groups.get(from) ?? 0 })
    const before = habitRole(path[at - 1]?.role ?? -1)
    if (before < 0) return found
    const pair = before * HABIT_ROLES.length + own
    const kind = lattice.stepKinds[from]!
    STEP_HABITS.forEach((name, k) => {
      const worth = steps[pair * STEP_HABITS.length + k]!
      const weight = worth * stepLean(habits, usual, from, kind, pair, name)
      found.push({ cue: `habit, ${PAIRS[pair]!}: ${name}`, weight })
    })
    const rank = ranks[at]!
    if (rank > 0) found.push(rowCue(weights.habits!, habits, from, rank - 1))
    return found
  })
}

/** What speaks for another indicator behind one of a rank. */
function rowCue({ rows }: CompiledHabits, habits: PageHabits, at: number, rank: number): BorderCue {
  const { usual, follows, habit } = rows[rank]!
  const weight = follows + habit * rankLean(habits, usual, at, rank)
  return { cue: `indicators of row: one behind the ${RANKS[rank]!}`, weight }
}

/** The rank of each indicator of a path in its row; 0 for a first one, and for what is none. */
function ranksOf(path: readonly Segment[]): number[] {
  let rank = -1
  return path.map(({ role }) => {
    rank = role === INDICATOR ? rank + 1 : -1
    return Math.min(Math.max(0, rank), RANKS.length)
  })
}

const TASK = ROLES.indexOf('task')
const INDICATOR = ROLES.indexOf('indicator')
const habitRole = (role: number): number => HABIT_ROLES.findIndex((name) => name === ROLES[role])

function cellValues(page: CuePage, path: readonly Segment[]): number[][] {
  const wanted = new Map(path.map(({ from, to }, at) => [from * (SPAN + 1) + to - from, at]))
  const found: number[][] = path.map(() => [])
  eachCell(page, CELL_CUES, SPAN, (from, to, values) => {
    const at = wanted.get(from * (SPAN + 1) + to - from)
    if (at !== undefined) found[at] = CELL_CUES.map((_, k) => CELL_VALUES_AT[k]! + values[k]!)
  })
  return found
}

/** "header: first row, task +6.0; cell length: 9-12 | 1 +1.2" */
export function showCues(cues: readonly BorderCue[]): string {
  return cues
    .map(({ cue, weight }) => `${cue} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`)
    .join('; ')
}
