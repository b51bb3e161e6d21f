/**
 * Reads a page of cells whose borders are lost: once by the cues, again by the page's own habits, and with
 * an eye to how many measures each choice of tasks leaves to a task.
 */
import type { CuePage } from './cue-page.js'
import { countHabits, type PageHabits } from './habits.js'
import { bestPath, posterior, type Posterior, type Segment } from './lattice.js'
import { bestPrunedPath, prune, prunedPosterior, type PrunedLattice } from './pruned-lattice.js'
import { firstReading, NOTHING, type CompiledWeights } from './role-model.js'
import { withHabits } from './second-reading.js'
import { weighGroups, withGroups } from './task-groups.js'

/** The cells of a page. */
export interface PageReading {
  /** The likeliest cells in order; they hold every chunk once. */
  path: Segment[]
  /** The probability of any cell. */
  found: Posterior
  /** What decided besides the cues; null where the page was read once. */
  second: SecondReading | null
}

/** What a second reading goes by. */
export interface SecondReading {
  /** The cells that the first reading left, and what it counted. */
  lattice: PrunedLattice
  habits: PageHabits
  /** What the sizes of the groups say for a task, in log-odds by chunk. */
  groups: ReadonlyMap<number, number>
}

/**
 * The likeliest cells of a page, and the probabilities of all.
 *
 * @param page the page with what is counted for its cues
 * @param weights what cues and habits are worth
 * @param known what the caller knows of the page
 */
export function readPage(page: CuePage, weights: CompiledWeights, known = NOTHING): PageReading {
  const first = firstReading(page, weights, known)
  const likely = posterior(first)
  if (weights.habits === null) return { path: bestPath(first), found: likely, second: null }
  const pruned = prune(first, likely)
  const habits = countHabits(page, pruned, prunedPosterior(pruned))
  const lattice = withHabits(pruned, habits, weights.habits)
  const found = prunedPosterior(lattice)
  // Where the caller knows the titles, they say where tasks begin.
  const groups = known.tasks.length > 0 ? new Map<number, number>() : weighGroups(lattice, found)
  const second = { lattice: pruned, habits, groups }
  if (groups.size === 0) return { path: bestPrunedPath(lattice), found, second }
  const grouped = withGroups(lattice, groups)
  return { path: bestPrunedPath(grouped), found: prunedPosterior(grouped), second }
}
