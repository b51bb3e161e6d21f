/**
 * A second look at a page: what its tasks, measures and indicators have in common by the first look
 * ("tasks here begin with an infinitive and end without a full stop") speaks for cells that are alike.
 * A page is written by one hand, and no two hands are the same.
 */
import { eachCell, HABIT_CUES } from './cell-cues.js'
import type { CuePage } from './cue-page.js'
import { cellAt, posterior, type Lattice } from './lattice.js'

/** The roles that have habits stand side by side in the lattice: task, measure, indicator. */
const ROLE_COUNT = 3

/**
 * How much the page's own habits count beside what was learnt from other pages; the best of 0.3 to
 * 1.5 where each plan is judged by weights that have not seen it.
 */
const WEIGHT = 0.6
/** As many cells of a role have to be seen before their habit counts half. */
const CAUTION = 2
/** What is seen nowhere on the page is not impossible. */
const UNSEEN = 1
const ALL_UNSEEN = 10
/** A cell less probable than this on the first look tells nothing of habits. */
const LEAST = 1e-4

/** Cells by value of a cue: `[value * ROLE_COUNT + role]`, counted by their probability. */
type Counts = Float64Array

/**
 * Adds to the scores of cells what the page's habits say for them.
 *
 * @param page the page
 * @param lattice its scores on the first look; changed in place
 * @param task index of the first of the roles in the lattice
 */
export function addHabits(page: CuePage, lattice: Lattice, task: number): void {
  const { counts, totals } = countHabits(page, lattice, task)
  const all = totals.reduce((sum, total) => sum + total, 0)
  if (all < 1) return
  const scores = counts.map((table) => scoresOf(table, totals, all))
  eachCell(page, lattice.span, HABIT_CUES, (from, to, values) => {
    const at = cellAt(lattice, from, to) + task
    for (let k = 0; k < values.length; k++) {
      const row = values[k]! * ROLE_COUNT
      for (let role = 0; role < ROLE_COUNT; role++)
        lattice.cells[at + role]! += scores[k]![row + role]!
    }
  })
}

function countHabits(
  page: CuePage,
  lattice: Lattice,
  task: number,
): { counts: Counts[]; totals: Float64Array } {
  const found = posterior(lattice)
  const counts = HABIT_CUES.map(({ values }) => new Float64Array(values.length * ROLE_COUNT))
  const totals = new Float64Array(ROLE_COUNT)
  eachCell(page, lattice.span, HABIT_CUES, (from, to, values) => {
    for (let role = 0; role < ROLE_COUNT; role++) {
      const probability = found.cell(from, to, task + role)
      if (probability < LEAST) continue
      totals[role]! += probability
      for (let k = 0; k < values.length; k++)
        counts[k]![values[k]! * ROLE_COUNT + role]! += probability
    }
  })
  return { counts, totals }
}

/** For each value and role: how much likelier the value is in the role than in any. */
function scoresOf(counts: Counts, totals: Float64Array, all: number): Float64Array {
  const scores = new Float64Array(counts.length)
  for (let row = 0; row < counts.length; row += ROLE_COUNT) {
    const seen = counts[row]! + counts[row + 1]! + counts[row + 2]!
    const common = (seen + UNSEEN) / (all + ALL_UNSEEN)
    for (let role = 0; role < ROLE_COUNT; role++) {
      const own = (counts[row + role]! + CAUTION * common) / (totals[role]! + CAUTION)
      scores[row + role] = WEIGHT * Math.log(own / common)
    }
  }
  return scores
}
