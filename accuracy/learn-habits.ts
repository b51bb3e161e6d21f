/**
 * Estimates what a page's own habits are worth, from pages read by weights that had not seen them: on
 * pages that the weights know, the first reading is surer than it ever is on a new one.
 */
import { cuePage } from '../src/stage/cue-page.js'
import { HABIT_CUES } from '../src/stage/habit-cues.js'
import {
  cellLean,
  countHabits,
  HABIT_ROLES,
  HABIT_VALUES,
  LEAST_SHARE,
  PAIRS,
  STEP_HABITS,
  stepLean,
  withHabits,
  type HabitWeights,
  type PageHabits,
  type Usual,
} from '../src/stage/habits.js'
import { posterior, type Lattice, type Segment } from '../src/stage/lattice.js'
import { compileWeights, firstReading, type RoleWeights } from '../src/stage/role-model.js'
import { ROLES, SPAN, STEP_KINDS } from '../src/stage/role-names.js'
import type { Example } from './train.js'

/** A page as the first reading left it, with its right cells. */
export interface FirstReading {
  lattice: Lattice
  habits: PageHabits
  cells: readonly Segment[]
}

/** Reads a page once, by weights that have not seen it. */
export function readOnce({ page, cells }: Example, weights: RoleWeights): FirstReading {
  const cued = cuePage(page)
  const lattice = firstReading(cued, compileWeights(weights))
  return { lattice, habits: countHabits(cued, lattice), cells }
}

const EPOCHS = 8
const RATE = 0.1
/** Strength of the L2 prior, per page. */
const PRIOR = 0.02
/** Where AdaGrad's sums of squares begin, and what a habit is worth to begin with. */
const CALM = 3
const BEFOREHAND = 0.2

const CELLS = HABIT_ROLES.length * HABIT_CUES.length
const STEPS = PAIRS.length * STEP_HABITS.length
const ROLE_NUMBERS = HABIT_ROLES.map((role) => ROLES.indexOf(role))

/** Estimates habit weights: the pages' right cells are to be likely in the second reading. */
export function learnHabits(pages: readonly FirstReading[]): HabitWeights {
  const usual = usualOf(pages)
  const leans = pages.map((page) => leansOf(page, usual))
  const worth = new Float64Array(CELLS + STEPS).fill(BEFOREHAND)
  const squares = new Float64Array(CELLS + STEPS).fill(CALM)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    pages.forEach((page, at) => {
      const gradient = gradientOf(page, leans[at]!, usual, worth)
      for (let k = 0; k < worth.length; k++) {
        const g = gradient[k]! - PRIOR * worth[k]!
        squares[k]! += g * g
        worth[k]! += (RATE * g) / Math.sqrt(squares[k]!)
      }
    })
  }
  return readable(worth, usual)
}

/** How a page leans, by possible cell, role and habit, and by chunk, pair and habit. */
interface Leans {
  cells: Float32Array
  steps: Float32Array
}

function leansOf({ lattice, habits }: FirstReading, usual: Usual): Leans {
  const cells = new Float32Array(lattice.length * SPAN * CELLS)
  for (let cell = 0; cell < lattice.length * SPAN; cell++) {
    for (let k = 0; k < CELLS; k++) {
      const role = Math.floor(k / HABIT_CUES.length)
      cells[cell * CELLS + k] = cellLean(habits, usual, cell, role, k % HABIT_CUES.length)
    }
  }
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
  { lattice, habits, cells }: FirstReading,
  leans: Leans,
  usual: Usual,
  worth: Float64Array,
): Float64Array {
  const gradient = new Float64Array(CELLS + STEPS)
  const compiled = { usual, cells: worth.subarray(0, CELLS), steps: worth.subarray(CELLS) }
  const found = posterior(withHabits(lattice, habits, compiled))
  const addCell = (from: number, to: number, role: number, share: number): void => {
    const at = (from * SPAN + to - from - 1) * CELLS + role * HABIT_CUES.length
    for (let k = 0; k < HABIT_CUES.length; k++)
      gradient[role * HABIT_CUES.length + k]! += share * leans.cells[at + k]!
  }
  const addStep = (at: number, pair: number, share: number): void => {
    for (let k = pair * STEP_HABITS.length; k < (pair + 1) * STEP_HABITS.length; k++)
      gradient[CELLS + k]! += share * leans.steps[at * STEPS + k]!
  }
  for (let from = 0; from < lattice.length; from++) {
    for (let to = from + 1; to <= Math.min(lattice.length, from + SPAN); to++)
      ROLE_NUMBERS.forEach((number, role) => {
        const p = found.cell(from, to, number)
        if (p > 1e-5) addCell(from, to, role, -p)
      })
    if (from === 0) continue
    PAIRS.forEach((_, pair) => {
      const p = found.step(from, ...rolesOf(pair))
      if (p > 1e-5) addStep(from, pair, -p)
    })
  }
  cells.forEach(({ from, to, role }, at) => {
    const own = ROLE_NUMBERS.indexOf(role)
    if (own < 0) return
    addCell(from, to, own, 1)
    const before = ROLE_NUMBERS.indexOf(cells[at - 1]?.role ?? -1)
    if (before >= 0) addStep(from, before * HABIT_ROLES.length + own, 1)
  })
  return gradient
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
  return {
    cells: cells.map((count, k) => leastShare(count / counts[Math.floor(k / length)]!)),
    steps: steps.map((count) => leastShare(count / all)),
  }
}

const round = (number: number, digits: number): number => Number(number.toFixed(digits))
const leastShare = (share: number): number => Math.max(LEAST_SHARE, round(share, 4))

function readable(worth: Float64Array, usual: Usual): HabitWeights {
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
    steps: table(PAIRS, STEP_HABITS, worth.subarray(CELLS), 2, 0),
    usual: table(HABIT_ROLES, HABIT_VALUES, usual.cells, 4, LEAST_SHARE),
    usualSteps: table(PAIRS, STEP_KINDS, usual.steps, 4, LEAST_SHARE),
  } as HabitWeights
}
