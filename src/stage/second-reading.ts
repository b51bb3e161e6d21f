/** What a page's habits say of its cells and of what follows what: the lattice of a second reading. */
import { HABIT_CUES } from './habit-cues.js'
import {
  HABIT_ROLES,
  HABIT_VALUES,
  PAIRS,
  ROLE_NUMBERS,
  STEP_HABITS,
  type CompiledHabits,
  type PageHabits,
  type RowHabit,
  type Usual,
} from './habits.js'
import {
  stateBehind,
  stateOfRank,
  STATES_OF,
  stepOfStates,
  type PrunedLattice,
} from './pruned-lattice.js'
import { RANKS, STEP_KINDS } from './role-names.js'

/** The greatest that one habit may say, in log-odds. */
const MOST = 2

/**
 * How much oftener something is here than elsewhere, in log-odds: `count` of `all` against its usual
 * share, with one cell's worth of what is usual put in so that few cells say little.
 */
function lean(count: number, all: number, share: number): number {
  const here = (Math.max(0, count) + share) / (Math.max(0, all) + 1)
  return Math.max(-MOST, Math.min(MOST, Math.log(here / share)))
}

/** How the other cells of a role (its number among HABIT_ROLES) lean to the value of a habit that a cell of it has. */
export function cellLean(
  habits: PageHabits,
  usual: Usual,
  cell: number,
  role: number,
  habit: number,
): number {
  const value = role * HABIT_VALUES.length + habits.values[cell * HABIT_CUES.length + habit]!
  const own = habits.likely[cell]!
  return lean(habits.counts[value]! - own, habits.cells[role]! - own, usual.cells[value]!)
}

/** How the other steps of the page lean to what a pair of roles at a chunk would be. */
export function stepLean(
  habits: PageHabits,
  { steps: usual, ofPair, ofFrom }: Usual,
  at: number,
  kind: number,
  pair: number,
  habit: (typeof STEP_HABITS)[number],
): number {
  const own = habits.pairs[at * PAIRS.length + pair]!
  const row = pair * STEP_KINDS.length
  const pairs = habits.pairSums[pair]! - own
  if (habit === 'border')
    return lean(habits.steps[row + kind]! - own, pairs, usual[row + kind]! / ofPair[pair]!)
  const from = Math.floor(pair / HABIT_ROLES.length)
  return lean(pairs, habits.fromSums[from]! - own, ofPair[pair]! / ofFrom[from]!)
}

/** Rows' worth of what is usual that are put in. */
const USUAL_ROWS = 3

/** How the page's other rows lean to another indicator behind one of a rank. */
export function rankLean(habits: PageHabits, usual: number, at: number, rank: number): number {
  const own = (at * RANKS.length + rank) * 2
  const of = (k: number): number =>
    Math.max(0, habits.rankSums[rank * 2 + k]! - habits.ranks[own + k]!)
  const odds = (of(0) + USUAL_ROWS * usual) / (of(1) + USUAL_ROWS * (1 - usual))
  return Math.max(-MOST, Math.min(MOST, Math.log(odds * ((1 - usual) / usual))))
}

/**
 * The lattice of a second reading.
 *
 * @param lattice the cells that the first reading left
 * @param habits what the first reading counted on the page
 * @param worth what habits are worth
 */
export function withHabits(
  lattice: PrunedLattice,
  habits: PageHabits,
  { usual, cells: worth, steps: stepWorth, rows }: CompiledHabits,
): PrunedLattice {
  const scores = lattice.scores.slice()
  for (let cell = 0; cell < scores.length; cell++) {
    const role = ROLE_NUMBERS.indexOf(lattice.role[cell]!)
    if (role < 0) continue
    for (let k = 0; k < HABIT_CUES.length; k++)
      scores[cell]! += worth[role * HABIT_CUES.length + k]! * cellLean(habits, usual, cell, role, k)
  }
  const steps = Array.from({ length: lattice.length }, (_, at) => {
    const kind = lattice.stepKinds[at]!
    const table = lattice.steps[kind]!.slice()
    if (at === 0) return table
    addSteps(table, habits, usual, stepWorth, at, kind)
    addRanks(table, habits, rows, at)
    return table
  })
  return { ...lattice, scores, steps, stepKinds: Uint32Array.from(steps, (_, at) => at) }
}

function addSteps(
  table: Float64Array,
  habits: PageHabits,
  usual: Usual,
  worth: Float64Array,
  at: number,
  kind: number,
): void {
  for (let pair = 0; pair < PAIRS.length; pair++) {
    let said = 0
    STEP_HABITS.forEach((habit, k) => {
      const leaning = stepLean(habits, usual, at, kind, pair, habit)
      said += worth[pair * STEP_HABITS.length + k]! * leaning
    })
    const from = ROLE_NUMBERS[Math.floor(pair / HABIT_ROLES.length)]!
    const to = ROLE_NUMBERS[pair % HABIT_ROLES.length]!
    for (const a of STATES_OF[from]!)
      for (const b of STATES_OF[to]!) table[stepOfStates(a, b)]! += said
  }
}

function addRanks(
  table: Float64Array,
  habits: PageHabits,
  rows: readonly RowHabit[],
  at: number,
): void {
  rows.forEach(({ usual, follows, habit }, rank) => {
    table[stepOfStates(stateOfRank(rank), stateBehind(rank))]! +=
      follows + habit * rankLean(habits, usual, at, rank)
  })
}
