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
import { cellAt, posterior, type Lattice, type Posterior } from './lattice.js'
import { ROLES, STEP_KINDS, type StepKind } from './role-names.js'

/** The roles that have habits. */
export const HABIT_ROLES = ['task', 'measure', 'indicator'] as const
export type HabitRole = (typeof HABIT_ROLES)[number]
const ROLE_NUMBERS = HABIT_ROLES.map((role) => ROLES.indexOf(role))

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
}

/** What cells do elsewhere, laid out as the counts of a page are. */
export interface Usual {
  /** `[role * values + value]`: share of the role's cells. */
  cells: Float64Array
  /** `[pair * kinds + kind]`: share of all steps. */
  steps: Float64Array
}

/** Habit weights laid out for scoring. */
export interface CompiledHabits {
  usual: Usual
  /** `[role * habits + habit]` */
  cells: Float64Array
  /** `[pair * step habits + habit]` */
  steps: Float64Array
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
    usual: {
      cells: list(HABIT_ROLES, HABIT_VALUES, weights.usual, LEAST_SHARE),
      steps: list(PAIRS, STEP_KINDS, weights.usualSteps, LEAST_SHARE),
    },
    cells: Float64Array.from(
      HABIT_ROLES.flatMap((role) => HABIT_CUES.map(({ name }) => weights.cells[role][name] ?? 0)),
    ),
    steps: Float64Array.from(
      PAIRS.flatMap((pair) => STEP_HABITS.map((name) => weights.steps[pair]?.[name] ?? 0)),
    ),
  }
}

type Table = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>

/** What the cells of one page do, by the probabilities of a first reading. */
export interface PageHabits {
  /** Values of the possible cells: `[(from * span + chunks - 1) * habits + habit]`, into HABIT_VALUES. */
  values: Uint16Array
  /** Probability of each possible cell: `[(from * span + chunks - 1) * roles + role]`. */
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
}

/** A cell less likely than this counts for nothing. */
const LEAST_LIKELY = 1e-4

/** Counts what the cells of a page do. */
export function countHabits(page: CuePage, lattice: Lattice): PageHabits {
  const { length, span } = lattice
  const found = posterior(lattice)
  const roles = HABIT_ROLES.length
  const habits: PageHabits = {
    values: new Uint16Array(length * span * HABIT_CUES.length),
    likely: new Float64Array(length * span * roles),
    counts: new Float64Array(roles * HABIT_VALUES.length),
    cells: new Float64Array(roles),
    pairs: new Float64Array(length * PAIRS.length),
    steps: new Float64Array(PAIRS.length * STEP_KINDS.length),
    pairSums: new Float64Array(PAIRS.length),
    fromSums: new Float64Array(roles),
  }
  eachCell(page, HABIT_CUES, span, (from, to, values) => {
    countCell(habits, found, from, to, from * span + to - from - 1, values)
  })
  for (let at = 1; at < length; at++) countSteps(habits, found, at, lattice.stepKinds[at]!)
  return habits
}

function countCell(
  { values, likely, counts, cells }: PageHabits,
  found: Posterior,
  from: number,
  to: number,
  cell: number,
  read: Int32Array,
): void {
  for (let k = 0; k < read.length; k++) values[cell * read.length + k] = VALUES_AT[k]! + read[k]!
  for (let role = 0; role < ROLE_NUMBERS.length; role++) {
    const p = found.cell(from, to, ROLE_NUMBERS[role]!)
    if (p < LEAST_LIKELY) continue
    likely[cell * ROLE_NUMBERS.length + role] = p
    cells[role]! += p
    const row = role * HABIT_VALUES.length
    for (let k = 0; k < read.length; k++) counts[row + VALUES_AT[k]! + read[k]!]! += p
  }
}

function countSteps(habits: PageHabits, found: Posterior, at: number, kind: number): void {
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

/** How the other cells of the role lean to the value of a habit that a cell has. */
export function cellLean(
  habits: PageHabits,
  usual: Usual,
  cell: number,
  role: number,
  habit: number,
): number {
  const value = role * HABIT_VALUES.length + habits.values[cell * HABIT_CUES.length + habit]!
  const own = habits.likely[cell * HABIT_ROLES.length + role]!
  return lean(habits.counts[value]! - own, habits.cells[role]! - own, usual.cells[value]!)
}

/** How the other steps of the page lean to what a pair of roles at a chunk would be. */
export function stepLean(
  habits: PageHabits,
  { steps: usual }: Usual,
  at: number,
  kind: number,
  pair: number,
  habit: (typeof STEP_HABITS)[number],
): number {
  const own = habits.pairs[at * PAIRS.length + pair]!
  const row = pair * STEP_KINDS.length
  const ofPair = sum(usual, row, row + STEP_KINDS.length)
  const pairs = habits.pairSums[pair]! - own
  if (habit === 'border')
    return lean(habits.steps[row + kind]! - own, pairs, usual[row + kind]! / ofPair)
  const from = Math.floor(pair / HABIT_ROLES.length)
  const first = from * HABIT_ROLES.length * STEP_KINDS.length
  const ofFrom = sum(usual, first, first + HABIT_ROLES.length * STEP_KINDS.length)
  return lean(pairs, habits.fromSums[from]! - own, ofPair / ofFrom)
}

function sum(list: Float64Array, from: number, to: number): number {
  let all = 0
  for (let at = from; at < to; at++) all += list[at]!
  return all
}

/** The lattice of a second reading: of the first one, and what the page's habits say. */
export function withHabits(
  lattice: Lattice,
  habits: PageHabits,
  { usual, cells: worth, steps: stepWorth }: CompiledHabits,
): Lattice {
  const { length, span, roles } = lattice
  const cells = lattice.cells.slice()
  const said = saidOfValues(habits, usual, worth)
  for (let from = 0; from < length; from++) {
    for (let to = from + 1; to <= Math.min(length, from + span); to++) {
      const at = cellAt(lattice, from, to)
      const cell = at / roles
      for (let role = 0; role < HABIT_ROLES.length; role++) {
        const own = habits.likely[cell * HABIT_ROLES.length + role]!
        let sum = 0
        for (let k = 0; k < HABIT_CUES.length; k++) {
          sum +=
            own === 0
              ? said[role * HABIT_VALUES.length + habits.values[cell * HABIT_CUES.length + k]!]!
              : worth[role * HABIT_CUES.length + k]! * cellLean(habits, usual, cell, role, k)
        }
        cells[at + ROLE_NUMBERS[role]!]! += sum
      }
    }
  }
  const steps = Array.from({ length }, (_, at) => {
    const kind = lattice.stepKinds[at]!
    const table = lattice.steps[kind]!.slice()
    if (at > 0) addSteps(table, roles, habits, usual, stepWorth, at, kind)
    return table
  })
  return { ...lattice, cells, steps, stepKinds: Uint32Array.from(steps, (_, at) => at) }
}

/** What each value says of a cell that has not been counted itself: nearly all of them. */
function saidOfValues(habits: PageHabits, usual: Usual, worth: Float64Array): Float64Array {
  const said = new Float64Array(usual.cells.length)
  for (let role = 0; role < HABIT_ROLES.length; role++) {
    HABIT_CUES.forEach(({ values }, k) => {
      const first = role * HABIT_VALUES.length + VALUES_AT[k]!
      for (let at = first; at < first + values.length; at++) {
        const leaning = lean(habits.counts[at]!, habits.cells[role]!, usual.cells[at]!)
        said[at] = worth[role * HABIT_CUES.length + k]! * leaning
      }
    })
  }
  return said
}

function addSteps(
  table: Float64Array,
  roles: number,
  habits: PageHabits,
  usual: Usual,
  worth: Float64Array,
  at: number,
  kind: number,
): void {
  for (let pair = 0; pair < PAIRS.length; pair++) {
    const from = ROLE_NUMBERS[Math.floor(pair / HABIT_ROLES.length)]!
    const to = ROLE_NUMBERS[pair % HABIT_ROLES.length]!
    STEP_HABITS.forEach((habit, k) => {
      table[from * roles + to]! +=
        worth[pair * STEP_HABITS.length + k]! * stepLean(habits, usual, at, kind, pair, habit)
    })
  }
}
