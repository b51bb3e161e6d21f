/**
 * How many measures stand under a task. One alone is rare, and on one page most tasks have about as many.
 * The places that could be tasks are weighed against each other by how many measures each choice leaves
 * between them. Linear in the number of places.
 */
import { logOdds } from './calibration.js'
import { logAdd, type Posterior } from './lattice.js'
import type { PrunedLattice } from './pruned-lattice.js'
import { ROLES } from './role-names.js'

const TASK = ROLES.indexOf('task')
const MEASURE = ROLES.indexOf('measure')

/**
 * How far the sizes of a page's groups are from each other: the standard deviation of their logarithms.
 * In the plans that testers made it is 0.20; of the real page's groups it is 0.8 ("32, 22, 3, 21, 9, 9"). So
 * a page is taken for even to begin with, as if it had so many groups, and for less even where it is.
 */
const SPREAD = 0.3
const GROUPS_BEFOREHAND = 2

/** Log-odds from which on a place is a task for counting. */
const SURE = 2

/**
 * What part of the groups may have any size: of those that have half the usual number of measures or fewer,
 * and of those that have half as many more, or more; between them it grows evenly. Real pages have both, but a
 * small group is oftener a measure taken for a task.
 */
const SMALL = 0.1
const LARGE = 0.6

/** Shares above this are no less likely than this one. */
const GREATEST_SHARE = 8

/** Probabilities nearer to 0 or 1 are taken for so near. */
const LEAST = 1e-6

/** A place less likely to be a task is left out. */
const LEAST_LIKELY = 0.01

/** A place where a task could begin. */
export interface Place {
  chunk: number
  /** Log-odds of its probability. */
  odds: number
  /** Measures that begin before it, by their probabilities. */
  measures: number
}

/**
 * What the sizes of the groups say for a task at each place where one could begin, in log-odds by chunk.
 *
 * @param lattice a reading of the page
 * @param found its probabilities by role
 */
export function weighGroups(lattice: PrunedLattice, found: Posterior): ReadonlyMap<number, number> {
  const { places, tasks, measures } = placesOf(lattice, found)
  if (places.length < 2) return new Map()
  // The end of the page ends the last group as a task would.
  const end: Place = { chunk: lattice.length, odds: logOdds(1, LEAST), measures }
  const spread = spreadOf([...places, end])
  const bonus = groupBonus([...places, end], measures / Math.max(1, tasks), spread)
  return new Map(places.map(({ chunk }, at) => [chunk, bonus[at]!]))
}

/** Adds to the task cells of a lattice what the sizes of the groups say. */
export function withGroups(
  lattice: PrunedLattice,
  groups: ReadonlyMap<number, number>,
): PrunedLattice {
  const scores = lattice.scores.slice()
  for (const [chunk, bonus] of groups) {
    for (let cell = lattice.beginAt[chunk]!; cell < lattice.beginAt[chunk + 1]!; cell++)
      if (lattice.role[cell] === TASK) scores[cell]! += bonus
  }
  return { ...lattice, scores }
}

/** Places where a task could begin, and how many tasks and measures the page has, by their probabilities. */
function placesOf(
  { length }: PrunedLattice,
  found: Posterior,
): { places: Place[]; tasks: number; measures: number } {
  const places: Place[] = []
  let tasks = 0
  let measures = 0
  for (let chunk = 0; chunk < length; chunk++) {
    const likely = found.start(chunk, TASK)
    if (likely >= LEAST_LIKELY) places.push({ chunk, odds: logOdds(likely, LEAST), measures })
    tasks += likely
    measures += found.start(chunk, MEASURE)
  }
  return { places, tasks, measures }
}

/**
 * How far the sizes of a page's groups are from each other, by the tasks that are sure.
 *
 * @param places where a task could begin, in order, and the end of the page
 */
export function spreadOf(places: readonly Place[]): number {
  const sure = places.filter(({ odds }) => odds >= SURE)
  const sizes = sure.slice(1).map(({ measures }, at) => measures - sure[at]!.measures)
  const logs = sizes.map((size) => Math.log(Math.max(1, size)))
  const mean = logs.reduce((sum, size) => sum + size, 0) / Math.max(1, logs.length)
  const squares = logs.reduce((sum, size) => sum + (size - mean) ** 2, 0)
  const groups = GROUPS_BEFOREHAND + Math.max(0, logs.length - 1)
  return Math.sqrt((GROUPS_BEFOREHAND * SPREAD ** 2 + squares) / groups)
}

/**
 * What the sizes of the groups say for each place, in log-odds.
 *
 * @param places where a task could begin, in order, and the end of the page
 * @param usual how many measures a task of this page has
 * @param spread how far the sizes of its groups are from each other
 * @param window places that a group is weighed against; farther ones end a group of the greatest share
 */
export function groupBonus(
  places: readonly Place[],
  usual: number,
  spread: number,
  window = WINDOW,
): number[] {
  const plain = logOddsOf(places, () => 0, window)
  const sized = logOddsOf(places, (measures) => groupWorth(measures / usual, spread), window)
  return places.map((_, at) => sized[at]! - plain[at]!)
}

/** What a group is worth, against one that ends by chance, by its share in the usual size; a logarithm. */
export function groupWorth(share: number, spread: number): number {
  const size = Math.min(share, GREATEST_SHARE)
  const even = Math.exp(-0.5 * (Math.log(size) / spread) ** 2) / (spread * Math.sqrt(2 * Math.PI))
  const byChance = size * Math.exp(-size)
  const any = SMALL + (LARGE - SMALL) * Math.max(0, Math.min(1, size - 0.5))
  return Math.log(any + ((1 - any) * even) / byChance)
}

/** With fewer measures between them two tasks are one: only one of the places can be right. */
const TOO_NEAR = 0.5
const NEVER = -8
const WINDOW = 40

/** Log-odds of each place, over all choices of places. */
function logOddsOf(
  places: readonly Place[],
  group: (measures: number) => number,
  window: number,
): number[] {
  const between = (first: number, second: number): number => {
    const measures = places[second]!.measures - places[first]!.measures
    return measures < TOO_NEAR ? NEVER : group(measures)
  }
  const farthest = group(Infinity)
  const before = sumsBefore(places.length, (at) => places[at]!.odds, between, farthest, window)
  const last = places.length - 1
  const behind = sumsBefore(
    places.length,
    (at) => places[last - at]!.odds,
    (first, second) => between(last - second, last - first),
    farthest,
    window,
  ).reverse()
  let all = 0
  for (let at = 0; at <= last; at++) all = logAdd(all, before[at]! + places[at]!.odds)
  return places.map(({ odds }, at) => {
    const chosen = before[at]! + odds + behind[at]! - all
    return chosen - Math.log(Math.max(1e-12, -Math.expm1(Math.min(chosen, 0))))
  })
}

/** For each place the log of the sum over all choices of places before it. */
function sumsBefore(
  length: number,
  odds: (at: number) => number,
  between: (first: number, second: number) => number,
  farthest: number,
  window: number,
): number[] {
  const before: number[] = []
  let far = -Infinity
  for (let at = 0; at < length; at++) {
    const near = Math.max(0, at - window)
    if (near > 0) far = logAdd(far, before[near - 1]! + odds(near - 1))
    let sum = logAdd(0, far + farthest)
    for (let k = near; k < at; k++) sum = logAdd(sum, before[k]! + odds(k) + between(k, at))
    before.push(sum)
  }
  return before
}
