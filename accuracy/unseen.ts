/** Weights for each plan that were estimated without it, and what they make of it. */
import type { RoleWeights } from '../src/stage/role-model.js'
import { judgeRows, type Judged } from './calibrate.js'
import { exampleOf, foldsOf, markedPlans, type MarkedPlan } from './documents.js'
import { learnHabits, readOnce, type FirstReading } from './learn-habits.js'
import { trainFolds } from './train-folds.js'

/** The plans read once, each by the cue weights of its fold. */
export interface UnseenReadings {
  folds: ReadonlyMap<string, number>
  cueWeights: ReadonlyMap<number, RoleWeights>
  pages: ReadonlyMap<string, FirstReading>
}

/** Estimates cue weights for each fold from the pages of the others, and reads the flattened plans by them. */
export async function readUnseen(): Promise<UnseenReadings> {
  const plans = markedPlans()
  const folds = foldsOf(plans)
  const cueWeights = await trainFolds()
  const readings = plans
    .filter(({ flattened }) => flattened)
    .map(({ name, gold }) => {
      const weights = cueWeights.get(folds.get(name)!)!
      return [name, readOnce(exampleOf(gold), weights)] as const
    })
  return { folds, cueWeights, pages: new Map(readings) }
}

/**
 * The whole weights for a plan by its name, estimated from plans of other folds: its cues from their marked
 * cells, and what habits are worth from those plans as read by weights of their own folds. Those had the
 * plan's fold among what they were trained on; the habits' few dozen numbers are all that comes of it.
 */
export function unseenWeights({
  folds,
  cueWeights,
  pages,
}: UnseenReadings): (name: string) => RoleWeights {
  const byFold = new Map(
    [...cueWeights].map(([fold, weights]) => {
      const others = [...pages].filter(([name]) => folds.get(name) !== fold)
      return [fold, { ...weights, habits: learnHabits(others.map(([, page]) => page)) }]
    }),
  )
  return (name) => byFold.get(folds.get(name)!)!
}

/** The rows of each flattened plan as unseen weights find them, by the plan's name. */
export function judgeUnseen(
  plans: readonly MarkedPlan[],
  weights: (name: string) => RoleWeights,
): Map<string, Judged[]> {
  return new Map(
    plans
      .filter(({ flattened }) => flattened)
      .map(({ name, gold }) => [name, judgeRows(exampleOf(gold), weights(name))]),
  )
}
