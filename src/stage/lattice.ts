/**
 * Best path and probabilities over all ways to divide a row of chunks into cells, each with a role:
 * a semi-Markov lattice, in log-space. Linear in the number of chunks.
 */

/** Scores of a lattice; `roles` is the number of roles. */
export interface Lattice {
  length: number
  roles: number
  /** Most chunks that a cell of a role may have. */
  longest: Uint8Array
  /** Score of a cell: `cells[(start * span + chunks - 1) * roles + role]`. */
  cells: Float64Array
  /** The greatest of `longest`. */
  span: number
  /** Which table of `steps` holds before each chunk. */
  stepKinds: Uint8Array
  /** Score of a cell of role `to` behind one of role `from`: `steps[kind][from * roles + to]`. */
  steps: readonly Float64Array[]
}

/** One cell of a path: its first chunk, the chunk behind its last one, its role. */
export interface Segment {
  from: number
  to: number
  role: number
}

/** Where the score of a cell stands in `cells`. */
export function cellAt({ span, roles }: Lattice, from: number, to: number): number {
  return (from * span + (to - from - 1)) * roles
}

/** The best path (Viterbi), in order. */
export function bestPath(lattice: Lattice): Segment[] {
  const { length, roles, longest, cells, stepKinds, steps, span } = lattice
  // best[at][role]: the best score of all paths whose last cell ends before chunk `at`
  const best = new Float64Array((length + 1) * roles).fill(-Infinity)
  const lastFrom = new Int32Array((length + 1) * roles)
  const before = new Uint8Array(length * roles)
  for (let from = 0; from < length; from++) {
    const step = steps[stepKinds[from]!]!
    for (let role = 0; role < roles; role++) {
      let most = from === 0 ? 0 : -Infinity
      for (let k = 0; k < roles && from > 0; k++) {
        const score = best[from * roles + k]! + step[k * roles + role]!
        if (score > most) {
          most = score
          before[from * roles + role] = k
        }
      }
      const end = Math.min(length, from + longest[role]!)
      for (let to = from + 1; to <= end; to++) {
        const score = most + cells[(from * span + to - from - 1) * roles + role]!
        if (score > best[to * roles + role]!) {
          best[to * roles + role] = score
          lastFrom[to * roles + role] = from
        }
      }
    }
  }
  return traceBack(lattice, best, lastFrom, before)
}

function traceBack(
  { length, roles }: Lattice,
  best: Float64Array,
  lastFrom: Int32Array,
  before: Uint8Array,
): Segment[] {
  const path: Segment[] = []
  if (length === 0) return path
  let role = 0
  for (let k = 1; k < roles; k++) {
    if (best[length * roles + k]! > best[length * roles + role]!) role = k
  }
  for (let to = length; to > 0;) {
    const from = lastFrom[to * roles + role]!
    path.push({ from, to, role })
    role = before[from * roles + role]!
    to = from
  }
  return path.reverse()
}

/** What the lattice says of all paths together. */
export interface Posterior {
  /** log of the sum over all paths */
  logTotal: number
  /** Probability of exactly this cell. */
  cell(from: number, to: number, role: number): number
  /** Probability that a cell of `role` starts at a chunk. */
  start(at: number, role: number): number
  /** Probability that a cell of `from` ends before chunk `at` and one of `to` starts there. */
  step(at: number, from: number, to: number): number
}

/** Probabilities of cells and borders (forward–backward). */
export function posterior(lattice: Lattice): Posterior {
  const { length, roles, cells, stepKinds, steps, span } = lattice
  const { entered, ended } = forward(lattice)
  const { leaving, opened } = backward(lattice)
  const logTotal = length === 0 ? 0 : logSum(ended.subarray(length * roles))
  return {
    logTotal,
    cell: (from, to, role) =>
      Math.exp(
        entered[from * roles + role]! +
          cells[(from * span + to - from - 1) * roles + role]! +
          leaving[to * roles + role]! -
          logTotal,
      ),
    start: (at, role) =>
      Math.exp(entered[at * roles + role]! + opened[at * roles + role]! - logTotal),
    step: (at, from, to) =>
      Math.exp(
        ended[at * roles + from]! +
          steps[stepKinds[at]!]![from * roles + to]! +
          opened[at * roles + to]! -
          logTotal,
      ),
  }
}

/** `entered`: all paths up to where a cell opens; `ended`: all paths up to where one has ended. */
function forward({ length, roles, longest, cells, stepKinds, steps, span }: Lattice): {
  entered: Float64Array
  ended: Float64Array
} {
  const ended = new Float64Array((length + 1) * roles).fill(-Infinity)
  const entered = new Float64Array((length + 1) * roles)
  const row = new Float64Array(Math.max(roles, span))
  for (let at = 0; at <= length; at++) {
    for (let role = 0; role < roles && at > 0; role++) {
      const first = Math.max(0, at - longest[role]!)
      for (let from = first; from < at; from++) {
        row[from - first] =
          entered[from * roles + role]! + cells[(from * span + at - from - 1) * roles + role]!
      }
      ended[at * roles + role] = logSum(row, at - first)
    }
    if (at === 0 || at === length) continue
    const step = steps[stepKinds[at]!]!
    for (let to = 0; to < roles; to++) {
      for (let k = 0; k < roles; k++) row[k] = ended[at * roles + k]! + step[k * roles + to]!
      entered[at * roles + to] = logSum(row, roles)
    }
  }
  return { entered, ended }
}

/** `opened`: all paths from where a cell opens; `leaving`: all paths from where one has ended. */
function backward({ length, roles, longest, cells, stepKinds, steps, span }: Lattice): {
  leaving: Float64Array
  opened: Float64Array
} {
  const leaving = new Float64Array((length + 1) * roles)
  const opened = new Float64Array((length + 1) * roles)
  const row = new Float64Array(Math.max(roles, span))
  for (let at = length - 1; at >= 0; at--) {
    for (let role = 0; role < roles; role++) {
      const end = Math.min(length, at + longest[role]!)
      for (let to = at + 1; to <= end; to++) {
        row[to - at - 1] =
          cells[(at * span + to - at - 1) * roles + role]! + leaving[to * roles + role]!
      }
      opened[at * roles + role] = logSum(row, end - at)
    }
    const step = steps[stepKinds[at]!]!
    for (let from = 0; from < roles && at > 0; from++) {
      for (let k = 0; k < roles; k++) row[k] = step[from * roles + k]! + opened[at * roles + k]!
      leaving[at * roles + from] = logSum(row, roles)
    }
  }
  return { leaving, opened }
}

/** log of the sum of the first `length` numbers, given as logarithms. */
export function logSum(values: Float64Array, length = values.length): number {
  let most = -Infinity
  for (let i = 0; i < length; i++) if (values[i]! > most) most = values[i]!
  if (most === -Infinity) return most
  let sum = 0
  for (let i = 0; i < length; i++) if (values[i]! > most - 40) sum += Math.exp(values[i]! - most)
  return most + Math.log(sum)
}

/** log of the sum of two numbers given as logarithms. */
export function logAdd(a: number, b: number): number {
  if (a < b) return b + Math.log1p(Math.exp(a - b))
  return a === -Infinity ? a : a + Math.log1p(Math.exp(b - a))
}
