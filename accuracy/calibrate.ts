/** Estimates the calibration of confidences from cells that were read by weights that had not seen them. */
import { logOdds, type Calibration } from '../src/stage/calibration.js'
import { bestPath, posterior } from '../src/stage/lattice.js'
import { compileWeights, ROLES, scorePage, type RoleWeights } from '../src/stage/role-model.js'
import type { Example } from './train.js'

/** What the lattice said of one cell, and whether the cell was right. */
export interface Judged {
  probability: number
  right: boolean
}

/** Judges every cell of the plan that the weights find on a page. */
export function judgeCells({ page, cells }: Example, weights: RoleWeights): Judged[] {
  const lattice = scorePage(page, compileWeights(weights))
  const found = posterior(lattice)
  const gold = new Set(cells.map(({ from, to, role }) => `${from} ${to} ${role}`))
  return bestPath(lattice)
    .filter(({ role }) => ROLES[role] !== 'outside' && ROLES[role] !== 'columns')
    .map(({ from, to, role }) => ({
      probability: found.cell(from, to, role),
      right: gold.has(`${from} ${to} ${role}`),
    }))
}

/** Fits the logistic curve (Newton's method). */
export function fitCalibration(judged: readonly Judged[]): Calibration {
  let [slope, intercept] = [1, 0]
  for (let step = 0; step < 30; step++) {
    let [gs, gi, ss, si, ii] = [0, 0, 1e-6, 0, 1e-6]
    for (const { probability, right } of judged) {
      const x = logOdds(probability)
      const p = 1 / (1 + Math.exp(-(slope * x + intercept)))
      const error = (right ? 1 : 0) - p
      const weight = p * (1 - p)
      gs += error * x
      gi += error
      ss += weight * x * x
      si += weight * x
      ii += weight
    }
    const det = ss * ii - si * si
    slope += (ii * gs - si * gi) / det
    intercept += (ss * gi - si * gs) / det
  }
  return { slope: Math.round(slope * 1000) / 1000, intercept: Math.round(intercept * 1000) / 1000 }
}
