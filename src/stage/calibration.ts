/** Turns what the lattice says into a probability that holds: of the cells given 0.9, nine in ten are right. */
import fitted from './calibration.json' with { type: 'json' }
import type { Posterior, Segment } from './lattice.js'
import { ROLES } from './role-names.js'

/** What tells how sure a cell is. */
export interface Evidence {
  /** What the lattice says. */
  probability: number
  /** What it says of the page's cells in the mean: where it is in doubt all over, what it is sure of is oftener wrong. */
  mean: number
  /** Does it begin with a small letter? Its border may be one of many that look alike. */
  small: boolean
}

/**
 * A logistic curve over the log-odds of the lattice (Platt), the steeper the surer the page is as a whole.
 * `power` is below one because the cells of a row share their borders: the product over a row would count
 * each doubt twice.
 */
export interface Calibration {
  slope: number
  /** What the log-odds of the page's mean probability add to the slope. */
  mean: number
  /** What a small letter at the beginning adds to it. */
  small: number
  intercept: number
  power: number
}

/** Estimated by `npm run train` from plans read with weights that had not seen them. */
export const CALIBRATION: Calibration = fitted

const LEAST = 1e-9

/** Log-odds of a probability, kept finite. */
export function logOdds(probability: number, least = LEAST): number {
  const p = Math.min(1 - least, Math.max(least, probability))
  return Math.log(p / (1 - p))
}

/**
 * Means below this count as this: the most doubtful page that the curve is fitted to has 0.79, and further
 * down it would turn round and call a cell surer the less sure the lattice is.
 */
const LEAST_MEAN = 0.75

/** The calibrated probability. */
export function calibrate(
  { probability, mean, small }: Evidence,
  { power, ...curve }: Calibration,
): number {
  const slope =
    curve.slope + curve.mean * logOdds(Math.max(LEAST_MEAN, mean)) + (small ? curve.small : 0)
  const odds = slope * logOdds(probability) + curve.intercept
  return (1 / (1 + Math.exp(-odds))) ** power
}

const OUTSIDE: ReadonlySet<number> = new Set([ROLES.indexOf('outside'), ROLES.indexOf('columns')])

/** The mean probability of the cells of a path that belong to the plan; 1 where none does. */
export function meanSureness(path: readonly Segment[], found: Posterior): number {
  const cells = path.filter(({ role }) => !OUTSIDE.has(role))
  const sum = cells.reduce((all, { from, to, role }) => all + found.cell(from, to, role), 0)
  return cells.length === 0 ? 1 : sum / cells.length
}
