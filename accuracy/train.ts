/**
 * Estimates the weights of the role cues from marked plans: a linear-chain conditional random field
 * (maximum entropy over whole label sequences), by stochastic gradient with AdaGrad and an L2 prior.
 */
import {
  allowed,
  LABELS,
  readCues,
  STEP_KINDS,
  stepKind,
  type Label,
  type RoleWeights,
} from '../src/stage/role-model.js'
import type { ChunkedPage } from '../src/stage/chunks.js'
import { posterior } from '../src/stage/lattice.js'
import type { Gold } from './gold.js'

/** A page with the right label of each chunk. */
export interface Example {
  page: ChunkedPage
  labels: readonly number[]
}

const START_OF_ROLE: Readonly<Record<string, Label>> = {
  priority: 'priority',
  task: 'task',
  measure: 'measure',
  indicator: 'indicator',
}

/**
 * The right label of each chunk of a page, from its gold segments. A number in front of a cell
 * takes the role of the cell.
 */
export function labelChunks(gold: Gold, page: ChunkedPage): Example {
  const labels: number[] = []
  let segment = -1
  let inside = -1
  for (const chunk of page.chunks) {
    while (segment + 1 < gold.segments.length && gold.segments[segment + 1]!.start <= chunk.start)
      segment++
    const role = roleAt(gold, segment)
    const opener = START_OF_ROLE[role]
    if (opener === undefined) {
      const columns = page.text.slice(chunk.start, chunk.end)
      labels.push(
        LABELS.indexOf(
          role === 'outside' && isHeaderSegment(gold, segment, columns) ? 'columns' : 'outside',
        ),
      )
      inside = -1
      continue
    }
    const owner = ownerOf(gold, segment)
    labels.push(LABELS.indexOf(owner === inside ? (`${opener}+` as Label) : opener))
    inside = owner
  }
  return { page, labels }
}

function ownerOf(gold: Gold, segment: number): number {
  return gold.segments[segment]?.role === 'number' ? segment + 1 : segment
}

function roleAt(gold: Gold, segment: number): string {
  return gold.segments[ownerOf(gold, segment)]?.role ?? 'outside'
}

function isHeaderSegment(gold: Gold, segment: number, text: string): boolean {
  const whole = gold.segments[segment]?.text ?? ''
  return whole.length < 200 && /^u[žz]davin/iu.test(whole) && text.length > 0
}

export interface TrainingOptions {
  epochs: number
  rate: number
  /** Strength of the L2 prior, per document. */
  prior: number
  /** Cues seen fewer times than this in training get no weight. */
  fewest: number
}

export const DEFAULTS: TrainingOptions = { epochs: 40, rate: 0.15, prior: 0.02, fewest: 3 }

/** Estimates weights from examples. The same examples in the same order give the same weights. */
export function train(
  examples: readonly Example[],
  options: TrainingOptions = DEFAULTS,
): RoleWeights {
  const L = LABELS.length
  const read = examples.map(({ page }) => readCues(page))
  const index = indexCues(read, options.fewest)
  const encoded = read.map((cues) =>
    cues.map((active) => active.flatMap((cue) => index.get(cue) ?? [])),
  )
  const size = index.size * L
  const parameters = new Float64Array(size + STEP_KINDS.length * L * L)
  const squares = new Float64Array(parameters.length).fill(1e-2)
  const gradient = new Float64Array(parameters.length)
  const chunkKinds = examples.map(({ page }) => Uint8Array.from(page.chunks, stepKind))
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    examples.forEach((example, e) => {
      gradient.fill(0)
      addGradient(example, encoded[e]!, chunkKinds[e]!, parameters, size, gradient)
      for (let p = 0; p < parameters.length; p++) {
        const g = gradient[p]! - options.prior * parameters[p]!
        if (g === 0) continue
        squares[p]! += g * g
        parameters[p]! += (options.rate * g) / Math.sqrt(squares[p]!)
      }
    })
  }
  return readable(parameters, index, size)
}

function indexCues(read: readonly string[][][], fewest: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const cue of read.flat(2)) counts.set(cue, (counts.get(cue) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([cue]) => cue)
  return new Map(kept.sort().map((cue, i) => [cue, i]))
}

function addGradient(
  example: Example,
  encoded: readonly number[][],
  kinds: Uint8Array,
  parameters: Float64Array,
  stepsAt: number,
  gradient: Float64Array,
): void {
  const L = LABELS.length
  const n = encoded.length
  const unary = new Float64Array(n * L)
  encoded.forEach((active, at) => {
    for (const cue of active)
      for (let k = 0; k < L; k++) unary[at * L + k]! += parameters[cue * L + k]!
  })
  const steps = STEP_KINDS.map((_, kind) =>
    Float64Array.from({ length: L * L }, (_, pair) =>
      allowed(LABELS[Math.floor(pair / L)]!, LABELS[pair % L]!)
        ? parameters[stepsAt + kind * L * L + pair]!
        : -Infinity,
    ),
  )
  const found = posterior({ length: n, labels: L, unary, stepKinds: kinds, steps })
  for (let at = 0; at < n; at++) {
    for (let k = 0; k < L; k++) {
      const error = (example.labels[at] === k ? 1 : 0) - found.marginal(at, k)
      if (Math.abs(error) < 1e-9) continue
      for (const cue of encoded[at]!) gradient[cue * L + k]! += error
    }
    if (at > 0) addSteps(example, found, kinds, at, stepsAt, gradient)
  }
}

function addSteps(
  example: Example,
  found: ReturnType<typeof posterior>,
  kinds: Uint8Array,
  at: number,
  stepsAt: number,
  gradient: Float64Array,
): void {
  const L = LABELS.length
  const base = stepsAt + kinds[at]! * L * L
  for (let from = 0; from < L; from++) {
    for (let to = 0; to < L; to++) {
      if (!allowed(LABELS[from]!, LABELS[to]!)) continue
      const right = example.labels[at - 1] === from && example.labels[at] === to ? 1 : 0
      gradient[base + from * L + to]! += right - found.pair(at, from, to)
    }
  }
}

const round = (weight: number): number => Math.round(weight * 1000) / 1000

function readable(
  parameters: Float64Array,
  index: ReadonlyMap<string, number>,
  stepsAt: number,
): RoleWeights {
  const L = LABELS.length
  const cues: Record<string, Partial<Record<Label, number>>> = {}
  for (const [cue, at] of index) {
    const weights: Partial<Record<Label, number>> = {}
    LABELS.forEach((label, k) => {
      const weight = round(parameters[at * L + k]!)
      if (Math.abs(weight) >= 0.01) weights[label] = weight
    })
    if (Object.keys(weights).length > 0) cues[cue] = weights
  }
  const steps = Object.fromEntries(
    STEP_KINDS.map((kind, s) => [
      kind,
      Object.fromEntries(
        LABELS.flatMap((from, i) =>
          LABELS.map(
            (to, k) =>
              [`${from} > ${to}`, round(parameters[stepsAt + s * L * L + i * L + k]!)] as const,
          ),
        ).filter(([, weight]) => weight !== 0),
      ),
    ]),
  ) as RoleWeights['steps']
  return { cues, steps }
}
