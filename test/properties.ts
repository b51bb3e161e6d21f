/**
 * Properties are tried on the same heaps of text in every run, so that a change fails by its own
 * fault only; PROPERTY_SEED looks at others.
 */
import fc from 'fast-check'

const seed = Number(process.env['PROPERTY_SEED'] ?? 2022)
if (!Number.isInteger(seed)) throw new Error('PROPERTY_SEED is to be a whole number')
const times = Number(process.env['PROPERTY_TIMES'] ?? 1)
if (!(times >= 1)) throw new Error('PROPERTY_TIMES is to be a number from 1')

fc.configureGlobal({ seed })

/** How often a property is tried: a number of runs, times PROPERTY_TIMES. */
export function runs(number: number): { numRuns: number } {
  return { numRuns: Math.round(number * times) }
}
