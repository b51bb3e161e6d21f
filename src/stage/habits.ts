/**
 * The page's own habits. Clerks differ, but most keep to one manner: on one page tasks are infinitives
 * and measures nouns, on the next it is the other way round. So the page is read twice: what the first
 * reading says of its cells is counted, each by its probability, and a cell that looks like the others
 * of a role on this page, more than cells of that role do elsewhere, is likelier to be one of them. A
 * cell does not count for itself; for another one that shares words with it, it does.
 */
import { eachCell } from './cell-cues.js'
import type { CuePage } from './cue-page.js'
import { HABIT_CUES } from './habit-cues.js'
import {
  stateBehind,
  stateOfRank,
  type PrunedLattice,
  type PrunedPosterior,
} from './pruned-lattice.js'
import { RANKS, ROLES, SPAN, STEP_KINDS, type Rank, type StepKind } from './role-names.js'

/** The roles that have habits. */
export const HABIT_ROLES = ['task', 'measure', 'indicator'] as const
export type HabitRole = (typeof HABIT_ROLES)[number]
/** Their numbers among all roles. */
export const ROLE_NUMBERS = HABIT_ROLES.map((role) => ROLES.indexOf(role))

/** What follows what: "task > measure". */
export const PAIRS = HABIT_ROLES.flatMap((from) => HABIT_ROLES.map((to) => `${from} > ${to}`))
/** Habits of a step: what it crosses, and which role follows. */
export const STEP_HABITS = ['border', 'next'] as const

/** Where the values of each habit begin in one list of all values of all habits. */
const VALUES_AT = HABIT_CUES.map((_, k) =>
  HABIT_CUES.slice(0, k).reduce((sum, { values }) => sum + values.length, 0),
)
/** All values of all habits: `"begins: number"`. */
export const HABIT_VALUES: readonly string[] = HABIT_CUES.flatMap(({ name, values }) =>
  values.map((value) => `${name}: ${value}`),
)

/**
 * Readable weights: what each habit is worth (`cells[role][habit]`, `steps["from > to"][habit]`), and
 * what cells do elsewhere: the share of a role's cells with a value (`usual[role]["habit: value"]`) and
 * of all steps between two roles over a kind of border (`usualSteps["from > to"][kind]`).
 */
export interface HabitWeights {
  cells: Readonly<Record<HabitRole, Readonly<Record<string, number>>>>
  steps: Readonly<Record<string, Readonly<Record<string, number>>>>
  usual: Readonly<Record<HabitRole, Readonly<Record<string, number>>>>
  usualSteps: Readonly<Record<string, Readonly<Partial<Record<StepKind, number>>>>>
  /** For indicators of each rank: how often another one follows, and what that and the page's habit are worth. */
  rows: Readonly<Record<Rank, RowHabit>>
}

/** How rows go on behind an indicator of some rank. */
export interface RowHabit {
  /** Share of such indicators behind which another one follows in the row. */
  usual: number
  /** What it is worth that one follows, on any page, and what the page's own habit is. */
  follows: number
  habit: number
}

/** What cells do elsewhere, laid out as the counts of a page are. */
export interface Usual {
  /** `[role * values + value]`: share of the role's cells. */
  cells: Float64Array
  /** `[pair * kinds + kind]`: share of all steps. */
  steps: Float64Array
  /** The same of each pair, and of all pairs with the same first role. */
  ofPair: Float64Array
  ofFrom: Float64Array
}

/** Shares of cells and of steps, with the sums of the latter. */
export function usualShares(cells: Float64Array, steps: Float64Array): Usual {
  const ofPair = new Float64Array(PAIRS.length)
  const ofFrom = new Float64Array(HABIT_ROLES.length)
  steps.forEach((share, at) => {
    const pair = Math.floor(at / STEP_KINDS.length)
    ofPair[pair]! += share
    ofFrom[Math.floor(pair / HABIT_ROLES.length)]! += share
  })
  return { cells, steps, ofPair, ofFrom }
}

/** Habit weights laid out for scoring. */
export interface CompiledHabits {
  usual: Usual
  /** `[role * habits + habit]` */
  cells: Float64Array
  /** `[pair * step habits + habit]` */
  steps: Float64Array
  /** By rank. */
  rows: readonly RowHabit[]
}

/** A share that no page had. */
export const LEAST_SHARE = 0.0002

/** Lays readable habit weights out for scoring. */
export function compileHabits(weights: HabitWeights): CompiledHabits {
  const list = (groups: readonly string[], names: readonly string[], of: Table, least = 0) =>
    Float64Array.from(
      groups.flatMap((group) => names.map((name) => Math.max(least, of[group]?.[name] ?? 0))),
    )
  return {
    usual: usualShares(
      list(HABIT_ROLES, HABIT_VALUES, weights.usual, LEAST_SHARE),
      list(PAIRS, STEP_KINDS, weights.usualSteps, LEAST_SHARE),
    ),
    cells: Float64Array.from(
      HABIT_ROLES.flatMap((role) => HABIT_CUES.map(({ name }) => weights.cells[role][name] ?? 0)),
    ),
    steps: Float64Array.from(
      PAIRS.flatMap((pair) => STEP_HABITS.map((name) => weights.steps[pair]?.[name] ?? 0)),
    ),
    rows: RANKS.map((rank) => weights.rows[rank]),
  }
}

type Table = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>

/** What the cells of one page do, by the probabilities of a first reading. */
export interface PageHabits {
  /** Values of the cells of the lattice: `[cell * habits + habit]`, into HABIT_VALUES. */
  values: Uint16Array
  /** Probability of each cell. */
  likely: Float64Array
  /** `[role * values + value]`, and how many cells of each role there are. */
  counts: Float64Array
  cells: Float64Array
  /** Probability that a pair stands at a chunk: `[chunk * pairs + pair]`. */
  pairs: Float64Array
  /** `[pair * kinds + kind]`, how many of each pair, and of each first role. */
  steps: Float64Array
  pairSums: Float64Array
  fromSums: Float64Array
  /**
   * Probability that behind an indicator of a rank another one stands at a chunk, or something else:
   * `[(chunk * ranks + rank) * 2 + (0 or 1)]`, and their sums `[rank * 2 + (0 or 1)]`.
   */
  ranks: Float64Array
  rankSums: Float64Array
}

/** Counts what the cells of a page do, by the probabilities of a lattice. */
export function countHabits(
  page: CuePage,
  lattice: PrunedLattice,
  found: PrunedPosterior,
): PageHabits {
  const { length } = lattice
  const cells = lattice.scores.length
  const habits: PageHabits = {
    values: new Uint16Array(cells * HABIT_CUES.length),
    likely: Float64Array.from({ length: cells }, (_, cell) => found.ofCell(cell)),
    counts: new Float64Array(HABIT_ROLES.length * HABIT_VALUES.length),
    cells: new Float64Array(HABIT_ROLES.length),
    pairs: new Float64Array(length * PAIRS.length),
    steps: new Float64Array(PAIRS.length * STEP_KINDS.length),
    pairSums: new Float64Array(PAIRS.length),
    fromSums: new Float64Array(HABIT_ROLES.length),
    ranks: new Float64Array(length * RANKS.length * 2),
    rankSums: new Float64Array(RANKS.length * 2),
  }
  countCells(page, lattice, habits)
  for (let at = 1; at < length; at++) {
    countSteps(habits, found, at, lattice.stepKinds[at]!)
    countRanks(habits, found, at)
  }
  return habits
}

function countCells(
  page: CuePage,
  { beginAt, to: ends, role: roles }: PrunedLattice,
  { values, likely, counts, cells }: PageHabits,
): void {
  const wanted = (from: number, to: number): boolean => {
    for (let cell = beginAt[from]!; cell < beginAt[from + 1]!; cell++)
      if (ends[cell] === to && ROLE_NUMBERS.includes(roles[cell]!)) return true
    return false
  }
  const count = (from: number, to: number, read: Int32Array): void => {
    for (let cell = beginAt[from]!; cell < beginAt[from + 1]!; cell++) {
      const role = ROLE_NUMBERS.indexOf(roles[cell]!)
      if (ends[cell] !== to || role < 0) continue
      const p = likely[cell]!
      cells[role]! += p
      for (let k = 0; k < read.length; k++) {
        const value = VALUES_AT[k]! + read[k]!
        values[cell * read.length + k] = value
        counts[role * HABIT_VALUES.length + value]! += p
      }
    }
  }
  eachCell(page, HABIT_CUES, SPAN, count, wanted)
}

function countSteps(habits: PageHabits, found: PrunedPosterior, at: number, kind: number): void {
  const { pairs, steps, pairSums, fromSums } = habits
  for (let pair = 0; pair < PAIRS.length; pair++) {
    const from = Math.floor(pair / ROLE_NUMBERS.length)
    const to = ROLE_NUMBERS[pair % ROLE_NUMBERS.length]!
    const p = found.step(at, ROLE_NUMBERS[from]!, to)
    pairs[at * PAIRS.length + pair] = p
    steps[pair * STEP_KINDS.length + kind]! += p
    pairSums[pair]! += p
    fromSums[from]! += p
  }
}

function countRanks({ ranks, rankSums }: PageHabits, found: PrunedPosterior, at: number): void {
  for (let rank = 0; rank < RANKS.length; rank++) {
    const own = (at * RANKS.length + rank) * 2
    ranks[own] = found.ofStep(at, stateOfRank(rank), stateBehind(rank))
    for (let to = 0; to < ROLES.length - 1; to++)
      ranks[own + 1]! += found.ofStep(at, stateOfRank(rank), to)
    rankSums[rank * 2]! += ranks[own]!
    rankSums[rank * 2 + 1]! += ranks[own + 1]!
  }
}
