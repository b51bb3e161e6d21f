/**
 * The cells of a lattice that are worth a second look, each role by itself, with the indicators of a row
 * counted: behind the first one mostly another follows, behind the second seldom. Nearly all runs of
 * chunks are no cell by any reading, so that what is left is read again in a fraction of the time.
 */
import { cellAt, logAdd, logSum, type Lattice, type Posterior, type Segment } from './lattice.js'
import { LONGEST, RANKS, ROLES } from './role-names.js'

const INDICATOR = ROLES.indexOf('indicator')
const OUTSIDE = ROLES.indexOf('outside')
/** Roles, with a state for each rank of an indicator: those behind the first one come last. */
const STATES = ROLES.length + RANKS.length - 1

const roleOf = (state: number): number => Math.min(state, INDICATOR)
/** The state of an indicator by its rank. */
export const stateOfRank = (rank: number): number => INDICATOR + rank
/** The state of the indicator behind one of this rank. */
export const stateBehind = (rank: number): number =>
  INDICATOR + Math.min(rank + 1, RANKS.length - 1)
/** Where a step between two states stands in a table of steps. */
export const stepOfStates = (from: number, to: number): number => from * STATES + to

/** The states of each role. */
export const STATES_OF: readonly (readonly number[])[] = ROLES.map((_, role) =>
  Array.from({ length: STATES }, (_, state) => state).filter((state) => roleOf(state) === role),
)

/** Cells in the order of their first chunks. */
export interface PrunedLattice {
  /** Number of chunks. */
  length: number
  /** First cell that begins at each chunk, and the number of cells. */
  beginAt: Uint32Array
  /** Of each cell: first chunk, chunk behind the last one, role, score. */
  from: Uint32Array
  to: Uint32Array
  role: Uint8Array
  scores: Float64Array
  /** Which table of `steps` holds before each chunk; tables by states. */
  stepKinds: Uint8Array | Uint32Array
  steps: readonly Float64Array[]
}

/** A cell less likely than this is left out. */
const LEAST_LIKELY = 1e-6

/**
 * Leaves out what is no cell by a first reading.
 *
 * @param lattice the first reading
 * @param found its probabilities
 * @param kept cells that stay in any case
 */
export function prune(
  lattice: Lattice,
  found: Posterior,
  kept: readonly Segment[] = [],
): PrunedLattice {
  const { length } = lattice
  const keep = new Set(kept.map((cell) => cellAt(lattice, cell.from, cell.to) + cell.role))
  const cells: Segment[] = []
  const beginAt = new Uint32Array(length + 1)
  for (let from = 0; from < length; from++) {
    beginAt[from] = cells.length
    for (let role = 0; role < ROLES.length; role++) {
      // A page outside any plan is a reading too: there is always a path.
      const whole = role === OUTSIDE
      const end = Math.min(length, from + LONGEST[role]!)
      for (let to = from + 1; to <= end; to++) {
        const likely = found.cell(from, to, role) >= LEAST_LIKELY
        if (likely || whole || (keep.size > 0 && keep.has(cellAt(lattice, from, to) + role)))
          cells.push({ from, to, role })
      }
    }
  }
  beginAt[length] = cells.length
  return {
    length,
    beginAt,
    from: Uint32Array.from(cells, ({ from }) => from),
    to: Uint32Array.from(cells, ({ to }) => to),
    role: Uint8Array.from(cells, ({ role }) => role),
    scores: Float64Array.from(
      cells,
      ({ from, to, role }) => lattice.cells[cellAt(lattice, from, to) + role]!,
    ),
    stepKinds: lattice.stepKinds,
    steps: lattice.steps.map(byState),
  }
}

/** A table of steps between roles as one between states: ranks follow each other in order. */
function byState(steps: Float64Array): Float64Array {
  const ranked = new Float64Array(STATES * STATES).fill(-Infinity)
  for (let from = 0; from < STATES; from++) {
    const next = from < INDICATOR ? INDICATOR : stateBehind(from - INDICATOR)
    for (let to = 0; to < STATES; to++) {
      if (to < INDICATOR || to === next)
        ranked[stepOfStates(from, to)] = steps[roleOf(from) * ROLES.length + roleOf(to)]!
    }
  }
  return ranked
}

/** The number of a cell; -1 where it was left out. */
export function indexOfCell(
  lattice: PrunedLattice,
  from: number,
  to: number,
  role: number,
): number {
  for (let cell = lattice.beginAt[from]!; cell < lattice.beginAt[from + 1]!; cell++)
    if (lattice.to[cell] === to && lattice.role[cell] === role) return cell
  return -1
}

/** The best path (Viterbi), in order. */
export function bestPrunedPath(lattice: PrunedLattice): Segment[] {
  const { length, beginAt, to, role, scores, stepKinds, steps } = lattice
  const best = new Float64Array((length + 1) * STATES).fill(-Infinity)
  const cellTo = new Int32Array((length + 1) * STATES)
  const before = new Uint8Array(length * STATES)
  const entered = new Float64Array(STATES)
  for (let at = 0; at < length; at++) {
    const step = steps[stepKinds[at]!]!
    for (let state = 0; state < STATES; state++) {
      let most = at === 0 && state <= INDICATOR ? 0 : -Infinity
      for (let k = 0; k < STATES && at > 0; k++) {
        const score = best[at * STATES + k]! + step[stepOfStates(k, state)]!
        if (score > most) {
          most = score
          before[at * STATES + state] = k
        }
      }
      entered[state] = most
    }
    for (let cell = beginAt[at]!; cell < beginAt[at + 1]!; cell++) {
      for (const state of STATES_OF[role[cell]!]!) {
        const score = entered[state]! + scores[cell]!
        const end = to[cell]! * STATES + state
        if (score > best[end]!) {
          best[end] = score
          cellTo[end] = cell
        }
      }
    }
  }
  return traceBack(lattice, best, cellTo, before)
}

function traceBack(
  { length, from, to, role }: PrunedLattice,
  best: Float64Array,
  cellTo: Int32Array,
  before: Uint8Array,
): Segment[] {
  const path: Segment[] = []
  let state = 0
  for (let k = 1; k < STATES; k++)
    if (best[length * STATES + k]! > best[length * STATES + state]!) state = k
  for (let at = length; at > 0;) {
    const cell = cellTo[at * STATES + state]!
    path.push({ from: from[cell]!, to: to[cell]!, role: role[cell]! })
    at = from[cell]!
    state = before[at * STATES + state]!
  }
  return path.reverse()
}

/** Probabilities by role, and of the cells and steps of a pruned lattice by number and by state. */
export interface PrunedPosterior extends Posterior {
  /** Probability of a cell by its number. */
  ofCell(cell: number): number
  /** Probability that a cell of state `from` ends before chunk `at` and one of state `to` starts there. */
  ofStep(at: number, from: number, to: number): number
}

/** Probabilities of cells and borders (forward–backward). */
export function prunedPosterior(lattice: PrunedLattice): PrunedPosterior {
  const { length, from, to, role, scores, stepKinds, steps } = lattice
  const { entered, ended } = forward(lattice)
  const { leaving, opened } = backward(lattice)
  const logTotal = length === 0 ? 0 : logSum(ended.subarray(length * STATES))
  const sum = (of: number, each: (state: number) => number): number =>
    STATES_OF[of]!.reduce((all, state) => all + each(state), 0)
  const ofCell = (cell: number): number =>
    sum(role[cell]!, (state) =>
      Math.exp(
        entered[from[cell]! * STATES + state]! +
          scores[cell]! +
          leaving[to[cell]! * STATES + state]! -
          logTotal,
      ),
    )
  const ofStep = (at: number, a: number, b: number): number =>
    Math.exp(
      ended[at * STATES + a]! +
        steps[stepKinds[at]!]![stepOfStates(a, b)]! +
        opened[at * STATES + b]! -
        logTotal,
    )
  return {
    logTotal,
    ofCell,
    ofStep,
    cell: (from, to, role) => {
      const cell = indexOfCell(lattice, from, to, role)
      return cell < 0 ? 0 : ofCell(cell)
    },
    start: (at, role) =>
      sum(role, (state) =>
        Math.exp(entered[at * STATES + state]! + opened[at * STATES + state]! - logTotal),
      ),
    step: (at, a, b) => sum(a, (from) => sum(b, (to) => ofStep(at, from, to))),
  }
}

/** `entered`: all paths up to where a cell opens; `ended`: all paths up to where one has ended. */
function forward({ length, beginAt, to, role, scores, stepKinds, steps }: PrunedLattice): {
  entered: Float64Array
  ended: Float64Array
} {
  const ended = new Float64Array((length + 1) * STATES).fill(-Infinity)
  const entered = new Float64Array((length + 1) * STATES)
  const row = new Float64Array(STATES)
  for (let at = 0; at < length; at++) {
    const step = steps[stepKinds[at]!]!
    for (let state = 0; state < STATES; state++) {
      for (let k = 0; k < STATES; k++)
        row[k] = ended[at * STATES + k]! + step[stepOfStates(k, state)]!
      const first = state <= INDICATOR ? 0 : -Infinity
      entered[at * STATES + state] = at === 0 ? first : logSum(row)
    }
    for (let cell = beginAt[at]!; cell < beginAt[at + 1]!; cell++) {
      for (const state of STATES_OF[role[cell]!]!) {
        const end = to[cell]! * STATES + state
        ended[end] = logAdd(ended[end]!, entered[at * STATES + state]! + scores[cell]!)
      }
    }
  }
  return { entered, ended }
}

/** `opened`: all paths from where a cell opens; `leaving`: all paths from where one has ended. */
function backward({ length, beginAt, to, role, scores, stepKinds, steps }: PrunedLattice): {
  leaving: Float64Array
  opened: Float64Array
} {
  const leaving = new Float64Array((length + 1) * STATES)
  const opened = new Float64Array((length + 1) * STATES).fill(-Infinity)
  const row = new Float64Array(STATES)
  for (let at = length - 1; at >= 0; at--) {
    for (let cell = beginAt[at]!; cell < beginAt[at + 1]!; cell++) {
      for (const state of STATES_OF[role[cell]!]!) {
        const own = at * STATES + state
        opened[own] = logAdd(opened[own]!, scores[cell]! + leaving[to[cell]! * STATES + state]!)
      }
    }
    const step = steps[stepKinds[at]!]!
    for (let state = 0; state < STATES && at > 0; state++) {
      for (let k = 0; k < STATES; k++)
        row[k] = step[stepOfStates(state, k)]! + opened[at * STATES + k]!
      leaving[at * STATES + state] = logSum(row)
    }
  }
  return { leaving, opened }
}
