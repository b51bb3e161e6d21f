/**
 * Estimates what a page's own habits are worth, from pages read by weights that had not seen them: on
 * pages that the weights know, the first reading is surer than it ever is on a new one.
 */
import { cuePage } from '../src/stage/cue-page.js'
import { HABIT_CUES } from '../src/stage/habit-cues.js'
import {
  countHabits,
  HABIT_ROLES,
  HABIT_VALUES,
  LEAST_SHARE,
  PAIRS,
  ROLE_NUMBERS,
  STEP_HABITS,
  usualShares,
  type HabitWeights,
  type PageHabits,
  type RowHabit,
  type Usual,
} from '../src/stage/habits.js'
import { posterior, type Segment } from '../src/stage/lattice.js'
import {
  indexOfCell,
  prune,
  prunedPosterior,
  stateBehind,
  stateOfRank,
  type PrunedLattice,
  type PrunedPosterior,
} from '../src/stage/pruned-lattice.js'
import { compileWeights, firstReading, type RoleWeights } from '../src/stage/role-model.js'
import { RANKS, ROLES, STEP_KINDS } from '../src/stage/role-names.js'
import { cellLean, rankLean, stepLean, withHabits } from '../src/stage/second-reading.js'
import type { Example } from './train.js'

/** A page as the first reading left it, with its right cells. */
export interface FirstReading {
  lattice: PrunedLattice
  habits: PageHabits
  cells: readonly Segment[]
}

/** Reads a page once, by weights that have not seen it. */
export function readOnce({ page, cells }: Example, weights: RoleWeights): FirstReading {
  const cued = cuePage(page)
  const first = firstReading(cued, compileWeights(weights))
  // The right cells are there to learn from, however unlikely they were.
  const lattice = prune(first, posterior(first), cells)
  return { lattice, habits: countHabits(cued, lattice, prunedPosterior(lattice)), cells }
}

const EPOCHS = 8
const RATE = 0.1
/** Strength of the L2 prior, per page. */
const PRIOR = 0.02
/** Where AdaGrad's sums of squares begin, and what a habit is worth to begin with. */
const CALM = 3
const BEFOREHAND = 0.2

const ROWS = RANKS.length * 2
const CELLS = HABIT_ROLES.length * HABIT_CUES.length
const STEPS = PAIRS.length * STEP_HABITS.length

/** Estimates habit weights: the pages' right cells are to be likely in the second reading. */
export function learnHabits(pages: readonly FirstReading[]): HabitWeights {
  const usual = usualOf(pages)
  const usualRows = usualRowsOf(pages)
  const leans = pages.map((page) => leansOf(page, usual))
  const worth = new Float64Array(CELLS + STEPS + ROWS).fill(BEFOREHAND)
  worth.fill(0, CELLS + STEPS)
  const squares = new Float64Array(worth.length).fill(CALM)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    pages.forEach((page, at) => {
      const gradient = gradientOf(page, leans[at]!, usual, worth, usualRows)
      for (let k = 0; k < worth.length; k++) {
        const g = gradient[k]! - PRIOR * worth[k]!
        squares[k]! += g * g
        worth[k]! += (RATE * g) / Math.sqrt(squares[k]!)
      }
    })
  }
  return readable(worth, usual, usualRows)
}

/** How a page leans, by cell and habit, and by chunk, pair and habit. */
interface Leans {
  cells: Float32Array
  steps: Float32Array
}

function leansOf({ lattice, habits }: FirstReading, usual: Usual): Leans {
  const cells = new Float32Array(lattice.scores.length * HABIT_CUES.length)
  lattice.role.forEach((number, cell) => {
    const role = ROLE_NUMBERS.indexOf(number)
    for (let k = 0; k < HABIT_CUES.length && role >= 0; k++)
      cells[cell * HABIT_CUES.length + k] = cellLean(habits, usual, cell, role, k)
  })
  const steps = new Float32Array(lattice.length * STEPS)
  for (let at = 1; at < lattice.length; at++) {
    for (let k = 0; k < STEPS; k++) {
      const habit = STEP_HABITS[k % STEP_HABITS.length]!
      const pair = Math.floor(k / STEP_HABITS.length)
      steps[at * STEPS + k] = stepLean(habits, usual, at, lattice.stepKinds[at]!, pair, habit)
    }
  }
  return { cells, steps }
}

/** What the right cells have less what the weights expect. */
function gradientOf(
  page: FirstReading,
  leans: Leans,
  usual: Usual,
  worth: Float64Array,
  usualRows: readonly number[],
): Float64Array {
  const gradient = new Float64Array(worth.length)
  const found = prunedPosterior(
    withHabits(page.lattice, page.habits, {
      usual,
      cells: worth.subarray(0, CELLS),
      steps: worth.subarray(CELLS, CELLS + STEPS),
      rows: rowHabits(worth, usualRows),
    }),
  )
  const add: Adders = {
    cell: (cell, role, share) => {
      for (let k = 0; k < HABIT_CUES.length; k++)
        gradient[role * HABIT_CUES.length + k]! +=
          share * leans.cells[cell * HABIT_CUES.length + k]!
    },
    step: (at, pair, share) => {
      for (let k = pair * STEP_HABITS.length; k < (pair + 1) * STEP_HABITS.length; k++)
        gradient[CELLS + k]! += share * leans.steps[at * STEPS + k]!
    },
    another: (at, rank, share) => {
      const lean = rankLean(page.habits, usualRows[rank]!, at, rank)
      gradient[CELLS + STEPS + rank * 2]! += share
      gradient[CELLS + STEPS + rank * 2 + 1]! += share * lean
    },
  }
  addExpected(page.lattice, found, add)
  addRight(page, add)
  return gradient
}

/** Adds what a cell of a role, a pair of roles at a chunk, or another indicator behind one of a rank says. */
interface Adders {
  cell(cell: number, role: number, share: number): void
  step(at: number, pair: number, share: number): void
  another(at: number, rank: number, share: number): void
}

/** Takes off what the weights expect. */
function addExpected(lattice: PrunedLattice, found: PrunedPosterior, add: Adders): void {
  lattice.role.forEach((number, cell) => {
    const role = ROLE_NUMBERS.indexOf(number)
    const p = role < 0 ? 0 : found.ofCell(cell)
    if (p > 1e-5) add.cell(cell, role, -p)
  })
  for (let at = 1; at < lattice.length; at++) {
    PAIRS.forEach((_, pair) => {
      const p = found.step(at, ...rolesOf(pair))
      if (p > 1e-5) add.step(at, pair, -p)
    })
    RANKS.forEach((_, rank) => {
      const p = found.ofStep(at, stateOfRank(rank), stateBehind(rank))
      if (p > 1e-5) add.another(at, rank, -p)
    })
  }
}

/** Adds what the right cells have. */
function addRight({ lattice, cells }: FirstReading, add: Adders): void {
  let rank = -1
  cells.forEach(({ from, to, role }, at) => {
    if (role !== INDICATOR) rank = -1
    else {
      if (rank >= 0) add.another(from, rank, 1)
      rank = Math.min(rank + 1, RANKS.length - 1)
    }
    const own = ROLE_NUMBERS.indexOf(role)
    if (own < 0) return
    add.cell(indexOfCell(lattice, from, to, role), own, 1)
    const before = ROLE_NUMBERS.indexOf(cells[at - 1]?.role ?? -1)
    if (before >= 0) add.step(from, before * HABIT_ROLES.length + own, 1)
  })
}

function rolesOf(pair: number): [number, number] {
  const { length } = HABIT_ROLES
  return [ROLE_NUMBERS[Math.floor(pair / length)]!, ROLE_NUMBERS[pair % length]!]
}

/** What the cells of all pages do together. */
function usualOf(pages: readonly FirstReading[]): Usual {
  const cells = new Float64Array(HABIT_ROLES.length * HABIT_VALUES.length)
  const steps = new Float64Array(PAIRS.length * STEP_KINDS.length)
  const counts = new Float64Array(HABIT_ROLES.length)
  for (const { habits } of pages) {
    habits.counts.forEach((count, k) => (cells[k]! += count))
    habits.steps.forEach((count, k) => (steps[k]! += count))
    habits.cells.forEach((count, k) => (counts[k]! += count))
  }
  const all = steps.reduce((sum, count) => sum + count, 0)
  const { length } = HABIT_VALUES
  return usualShares(
    cells.map((count, k) => leastShare(count / counts[Math.floor(k / length)]!)),
    steps.map((count) => leastShare(count / all)),
  )
}

/** How often another indicator follows one of each rank. */
function usualRowsOf(pages: readonly FirstReading[]): number[] {
  return RANKS.map((_, rank) => {
    const of = (k: number): number =>
      pages.reduce((sum, { habits }) => sum + habits.rankSums[rank * 2 + k]!, 0)
    const all = of(0) + of(1)
    const share = all === 0 ? 0.5 : round(of(0) / all, 4)
    return Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, share))
  })
}

function rowHabits(worth: Float64Array, usualRows: readonly number[]): RowHabit[] {
  return usualRows.map((usual, rank) => ({
    usual,
    follows: worth[CELLS + STEPS + rank * 2]!,
    habit: worth[CELLS + STEPS + rank * 2 + 1]!,
  }))
}

const INDICATOR = ROLES.indexOf('indicator')

const round = (number: number, digits: number): number => Number(number.toFixed(digits))
const leastShare = (share: number): number => Math.max(LEAST_SHARE, round(share, 4))

function readable(worth: Float64Array, usual: Usual, usualRows: readonly number[]): HabitWeights {
  const table = (
    groups: readonly string[],
    names: readonly string[],
    from: Float64Array,
    digits: number,
    least: number,
  ): Record<string, Record<string, number>> =>
    Object.fromEntries(
      groups.map((group, g) => [
        group,
        Object.fromEntries(
          names
            .map((name, k) => [name, round(from[g * names.length + k]!, digits)] as const)
            .filter(([, number]) => Math.abs(number) > least),
        ),
      ]),
    )
  const habits = HABIT_CUES.map(({ name }) => name)
  return {
    cells: table(HABIT_ROLES, habits, worth.subarray(0, CELLS), 2, 0),
    steps: table(PAIRS, STEP_HABITS, worth.subarray(CELLS, CELLS + STEPS), 2, 0),
    usual: table(HABIT_ROLES, HABIT_VALUES, usual.cells, 4, LEAST_SHARE),
    usualSteps: table(PAIRS, STEP_KINDS, usual.steps, 4, LEAST_SHARE),
    rows: Object.fromEntries(
      rowHabits(worth, usualRows).map(({ usual, follows, habit }, rank) => [
        RANKS[rank]!,
        { usual, follows: round(follows, 2), habit: round(habit, 2) },
      ]),
    ),
  } as HabitWeights
}
