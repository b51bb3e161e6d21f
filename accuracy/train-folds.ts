/** Trains the folds side by side, one process for each processor: the weights are the same however many there are. */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { RoleWeights } from '../src/stage/role-model.js'
import { foldsOf, markedPlans, trainingPages } from './documents.js'
import { train } from './train.js'

interface Trained {
  fold: number
  weights: RoleWeights
}

/** Cue weights for each fold of the marked plans, estimated from the pages of the other folds. */
export async function trainFolds(): Promise<Map<number, RoleWeights>> {
  const folds = [...new Set(foldsOf(markedPlans()).values())].sort((a, b) => a - b)
  const processes = Math.min(folds.length, availableParallelism())
  const shares = Array.from({ length: processes }, (_, share) =>
    folds.filter((_, at) => at % processes === share),
  )
  const trained = await Promise.all(shares.map(trainApart))
  return new Map(trained.flat().map(({ fold, weights }) => [fold, weights]))
}

const SELF = fileURLToPath(import.meta.url)

function trainApart(folds: readonly number[]): Promise<Trained[]> {
  return new Promise((resolve, reject) => {
    const trained: Trained[] = []
    fork(SELF, folds.map(String), { execArgv: ['--import', 'tsx'] })
      .on('message', (one) => {
        if (trained.push(one as Trained) === folds.length) resolve(trained)
      })
      .on('error', reject)
      .on('disconnect', () => {
        if (trained.length < folds.length)
          reject(new Error(`training of folds ${folds.join(', ')} failed`))
      })
  })
}

async function trainHere(folds: readonly number[]): Promise<void> {
  const plans = markedPlans()
  const foldOf = foldsOf(plans)
  const pages = trainingPages(plans)
  for (const fold of folds) {
    const others = pages.filter(({ names }) => names.every((name) => foldOf.get(name) !== fold))
    const weights = train(others.map(({ prepared }) => prepared))
    // Sent to the end before the channel may close.
    const trained: Trained = { fold, weights }
    await new Promise((resolve) => process.send!(trained, resolve))
  }
}

if (process.argv[1] === SELF) {
  await trainHere(process.argv.slice(2).map(Number))
  process.disconnect()
}
