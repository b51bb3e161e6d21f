/** Turns what the lattice says into a probability that holds: of the cells given 0.9, nine in ten are right. */
import fitted from './calibration.json' with { type: 'json' }

/**
 * A logistic curve over the log-odds of the lattice (Platt). `power` is below one because the cells of
 * a row share their borders: the product over a row would count each doubt twice.
 */
export interface Calibration {
  slope: number
  intercept: number
  power: number
}

/** Estimated by `npm run train` from plans read with weights that had not seen them. */
export const CALIBRATION: Calibration = fitted

const LEAST = 1e-9

/** Log-odds of a probability, kept finite. */
export function logOdds(probability: number): number {
  const p = Math.min(1 - LEAST, Math.max(LEAST, probability))
  return Math.log(p / (1 - p))
}

/** The calibrated probability. */
export function calibrate(probability: number, { slope, intercept, power }: Calibration): number {
  return (1 / (1 + Math.exp(-(slope * logOdds(probability) + intercept)))) ** power
}
