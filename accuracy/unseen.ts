/** Weights for each plan that were estimated without it, and what they make of it. */
import type { RoleWeights } from '../src/stage/role-model.js'
import { judgeRows, type Judged } from './calibrate.js'
import { exampleOf, foldsOf, trainingPages, type MarkedPlan } from './documents.js'
import { train } from './train.js'

/** The weights for a plan by its name; each fold is trained once, when it is first asked for. */
export function unseenWeights(plans: readonly MarkedPlan[]): (name: string) => RoleWeights {
  const folds = foldsOf(plans)
  const pages = trainingPages(plans)
  const byFold = new Map<number | undefined, RoleWeights>()
  return (name) => {
    const fold = folds.get(name)
    const known = byFold.get(fold)
    if (known !== undefined) return known
    const others = pages.filter(({ names }) => names.every((other) => folds.get(other) !== fold))
    const weights = train(others.map(({ prepared }) => prepared))
    byFold.set(fold, weights)
    return weights
  }
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
