/** Best path and probabilities over a chain of positions with a few labels: log-space, linear time. */

/** Scores of a chain: `unary[position * labels + label]`, `step[kind][from * labels + to]`. */
export interface Chain {
  length: number
  labels: number
  unary: Float64Array
  /** Which table of `steps` holds between position - 1 and position. */
  stepKinds: Uint8Array
  steps: readonly Float64Array[]
}

/** What the chain says of each label at each position, and of each pair of neighbours. */
export interface Posterior {
  /** log of the sum over all paths */
  logTotal: number
  /** Probability of label at position: `[position * labels + label]`. */
  marginal(position: number, label: number): number
  /** Probability of `from` at position - 1 and `to` at position. */
  pair(position: number, from: number, to: number): number
}

/**
 * The best path (Viterbi).
 *
 * @returns the label of each position
 */
export function bestPath(chain: Chain): Uint8Array {
  const { length, labels, unary, stepKinds, steps } = chain
  const path = new Uint8Array(length)
  if (length === 0) return path
  const back = new Uint8Array(length * labels)
  let previous = unary.slice(0, labels)
  for (let at = 1; at < length; at++) {
    const step = steps[stepKinds[at]!]!
    const current = new Float64Array(labels)
    for (let to = 0; to < labels; to++) {
      let best = -Infinity
      let from = 0
      for (let k = 0; k < labels; k++) {
        const score = previous[k]! + step[k * labels + to]!
        if (score > best) {
          best = score
          from = k
        }
      }
      current[to] = best + unary[at * labels + to]!
      back[at * labels + to] = from
    }
    previous = current
  }
  let last = 0
  for (let k = 1; k < labels; k++) if (previous[k]! > previous[last]!) last = k
  path[length - 1] = last
  for (let at = length - 1; at > 0; at--) path[at - 1] = back[at * labels + path[at]!]!
  return path
}

/** Probabilities of labels and of neighbouring pairs (forward–backward). */
export function posterior(chain: Chain): Posterior {
  const { length, labels, unary, stepKinds, steps } = chain
  const forward = new Float64Array(length * labels)
  const backward = new Float64Array(length * labels)
  const row = new Float64Array(labels)
  for (let to = 0; to < labels; to++) forward[to] = unary[to] ?? 0
  for (let at = 1; at < length; at++) {
    const step = steps[stepKinds[at]!]!
    for (let to = 0; to < labels; to++) {
      for (let k = 0; k < labels; k++)
        row[k] = forward[(at - 1) * labels + k]! + step[k * labels + to]!
      forward[at * labels + to] = logSum(row) + unary[at * labels + to]!
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    const step = steps[stepKinds[at + 1]!]!
    const next = (at + 1) * labels
    for (let from = 0; from < labels; from++) {
      for (let k = 0; k < labels; k++) {
        row[k] = step[from * labels + k]! + unary[next + k]! + backward[next + k]!
      }
      backward[at * labels + from] = logSum(row)
    }
  }
  const logTotal = length === 0 ? 0 : logSum(forward.subarray((length - 1) * labels))
  return {
    logTotal,
    marginal: (at, label) =>
      Math.exp(forward[at * labels + label]! + backward[at * labels + label]! - logTotal),
    pair: (at, from, to) =>
      Math.exp(
        forward[(at - 1) * labels + from]! +
          steps[stepKinds[at]!]![from * labels + to]! +
          unary[at * labels + to]! +
          backward[at * labels + to]! -
          logTotal,
      ),
  }
}

function logSum(values: Float64Array): number {
  let most = -Infinity
  for (const value of values) if (value > most) most = value
  if (most === -Infinity) return most
  let sum = 0
  for (const value of values) if (value > most - 40) sum += Math.exp(value - most)
  return most + Math.log(sum)
}
