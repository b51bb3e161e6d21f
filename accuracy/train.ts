/**
 * Estimates the weights of the role cues from marked plans: a semi-Markov conditional random field
 * (maximum entropy over all divisions of the page into cells), by stochastic gradient with AdaGrad
 * and an L2 prior.
 */
import { CELL_CUES, eachCell } from '../src/stage/cell-cues.js'
import type { ChunkedPage } from '../src/stage/chunks.js'
import { cuePage } from '../src/stage/cue-page.js'
import {
  cellAt,
  posterior,
  type Lattice,
  type Posterior,
  type Segment,
} from '../src/stage/lattice.js'
import {
  addKnown,
  CELL_VALUES,
  CELL_VALUES_AT,
  chunksOfCell,
  emptyLattice,
  readCues,
  runningSums,
  type RoleWeights,
} from '../src/stage/role-model.js'
import { FURTHER, LABELS, ROLES, SPAN, STEP_KINDS, type Role } from '../src/stage/role-names.js'
import { randomFrom } from './flatten.js'
import type { Gold } from './gold.js'

/** A page with its right cells. */
export interface Example {
  page: ChunkedPage
  /** The right cells in order; they hold every chunk once. */
  cells: readonly Segment[]
}

/**
 * The right cells of a page, from its gold segments. A number in front of a cell belongs to the
 * cell. Borders that no chunk starts at cannot be learnt, nor cells of more chunks than the lattice has.
 */
export function labelChunks(gold: Gold, page: ChunkedPage): Example {
  const cells: Segment[] = []
  let segment = -1
  let inside = -1
  page.chunks.forEach((chunk, at) => {
    while (segment + 1 < gold.segments.length && gold.segments[segment + 1]!.start <= chunk.start)
      segment++
    const owner = ownerOf(gold, segment)
    const found = gold.segments[owner]?.role ?? 'outside'
    const cell = ROLES.indexOf(found as Role) > 0
    const header = found === 'outside' && isHeaderSegment(gold.segments[segment]?.text ?? '')
    const role = cell ? ROLES.indexOf(found as Role) : ROLES.indexOf(header ? 'columns' : 'outside')
    const last = cells.at(-1)
    if (cell && owner === inside && last !== undefined && last.to - last.from < SPAN)
      last.to = at + 1
    else cells.push({ from: at, to: at + 1, role })
    inside = cell ? owner : -1
  })
  return { page, cells }
}

function ownerOf(gold: Gold, segment: number): number {
  return gold.segments[segment]?.role === 'number' ? segment + 1 : segment
}

function isHeaderSegment(text: string): boolean {
  return text.length < 200 && /^(?:eil\. ?nr\.?\s*)?u[žz]davin/iu.test(text)
}

export interface TrainingOptions {
  epochs: number
  rate: number
  /** Strength of the L2 prior, per document. */
  prior: number
  /** Where AdaGrad's sums of squares begin: the higher, the slower rare cues learn. */
  calm: number
  /** Cues seen fewer times than this in training get no weight. */
  fewest: number
  /**
   * Cues seen in fewer plans than this get no weight: what one page alone has is no cue.
   */
  fewestPlans: number
}

export const DEFAULTS: TrainingOptions = {
  epochs: 4,
  rate: 0.15,
  prior: 0.01,
  calm: 3,
  fewest: 10,
  fewestPlans: 12,
}

/** A page as numbers: what its chunks and possible cells are made of. Made once for all trainings. */
export interface Prepared {
  /** Names of the plans that it comes from. */
  names: readonly string[]
  example: Example
  cues: readonly string[][]
  /** What is known of the chunks before any training. */
  known: Float64Array
  /** Cell cue values of the possible cells, one after another. */
  values: Uint16Array
  lattice: Lattice
}

/** Reads all cues of an example. */
export function prepare(example: Example, names: readonly string[]): Prepared {
  const page = cuePage(example.page)
  const lattice = emptyLattice(page, [])
  const values = new Uint16Array(page.chunks.length * SPAN * CELL_CUES.length)
  let at = 0
  eachCell(page, CELL_CUES, SPAN, (_from, _to, found) => {
    found.forEach((value, k) => (values[at++] = CELL_VALUES_AT[k]! + value))
  })
  const known = new Float64Array(page.chunks.length * LABELS.length)
  addKnown(page, known, [])
  return { names, example, cues: readCues(page), known, values: values.slice(0, at), lattice }
}

/** Where the parameters of each kind begin in one long list. */
interface Layout {
  cueIndex: ReadonlyMap<string, number>
  cellsAt: number
  stepsAt: number
  size: number
}

/** Estimates weights from examples. The same examples in the same order give the same weights. */
export function train(
  examples: readonly Prepared[],
  options: TrainingOptions = DEFAULTS,
): RoleWeights {
  const cueIndex = indexCues(examples, options)
  const cellsAt = cueIndex.size * LABELS.length
  const stepsAt = cellsAt + CELL_VALUES.length * ROLES.length
  const size = stepsAt + STEP_KINDS.length * ROLES.length ** 2
  const layout: Layout = { cueIndex, cellsAt, stepsAt, size }
  const encoded = examples.map(({ cues }) =>
    cues.map((active) => active.flatMap((cue) => cueIndex.get(cue) ?? [])),
  )
  const parameters = new Float64Array(size)
  const squares = new Float64Array(size).fill(options.calm)
  const gradient = new Float64Array(size)
  const random = randomFrom(1)
  const mean = new Float64Array(size)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffled(examples.length, random).forEach((e) => {
      const example = examples[e]!
      gradient.fill(0)
      addGradient(example, encoded[e]!, parameters, layout, gradient)
      const share = options.prior
      for (let p = 0; p < size; p++) {
        const g = gradient[p]! - share * parameters[p]!
        if (g === 0) continue
        squares[p]! += g * g
        parameters[p]! += (options.rate * g) / Math.sqrt(squares[p]!)
      }
      // The mean of the last steps sways less than where the last page left off.
      if (epoch >= options.epochs / 2) for (let p = 0; p < size; p++) mean[p]! += parameters[p]!
    })
  }
  const steps = examples.length * (options.epochs - Math.ceil(options.epochs / 2))
  return readable(
    mean.map((sum) => sum / steps),
    layout,
  )
}

/** The numbers up to a length in an order by lot: the last pages sway the weights most. */
function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, at) => at)
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

function indexCues(
  examples: readonly Prepared[],
  { fewest, fewestPlans }: TrainingOptions,
): Map<string, number> {
  const counts = new Map<string, number>()
  const plans = new Map<string, Set<string>>()
  for (const { cues, names } of examples)
    for (const active of cues)
      for (const cue of active) {
        counts.set(cue, (counts.get(cue) ?? 0) + 1)
        // A page made of several plans does not say which of them the cue is from.
        if (names.length > 1) continue
        const seen = plans.get(cue) ?? new Set()
        plans.set(cue, seen.add(names[0]!))
      }
  const kept = [...counts]
    .filter(([cue, count]) => count >= fewest && (plans.get(cue)?.size ?? 0) >= fewestPlans)
    .map(([cue]) => cue)
  return new Map(kept.sort().map((cue, i) => [cue, i]))
}

/** Adds what the right cells have and takes off what the weights expect. */
function addGradient(
  { example, known, values, lattice }: Prepared,
  encoded: readonly number[][],
  parameters: Float64Array,
  layout: Layout,
  gradient: Float64Array,
): void {
  score(lattice, encoded, known, values, parameters, layout)
  const found = posterior(lattice)
  const labels = new Float64Array(encoded.length * LABELS.length)
  addCells(lattice, found, values, layout, gradient, labels)
  const { cells } = example
  cells.forEach(({ from, to, role }, at) => {
    labels[from * LABELS.length + role]! += 1
    for (let chunk = from + 1; chunk < to; chunk++) {
      labels[chunk * LABELS.length + FURTHER[role]!]! += 1
    }
    const first = cellIndex(lattice, from, to) * CELL_CUES.length
    for (let k = 0; k < CELL_CUES.length; k++) {
      gradient[layout.cellsAt + values[first + k]! * ROLES.length + role]! += 1
    }
    const before = cells[at - 1]
    if (before !== undefined) {
      gradient[stepAt(layout, lattice.stepKinds[from]!, before.role, role)]! += 1
    }
  })
  encoded.forEach((active, at) => {
    for (const cue of active)
      for (let k = 0; k < LABELS.length; k++)
        gradient[cue * LABELS.length + k]! += labels[at * LABELS.length + k]!
  })
}

const stepAt = ({ stepsAt }: Layout, kind: number, from: number, to: number): number =>
  stepsAt + (kind * ROLES.length + from) * ROLES.length + to

/** How many possible cells stand before this one. */
function cellIndex({ length, span }: Lattice, from: number, to: number): number {
  const full = Math.max(0, length - span + 1)
  const before =
    from <= full
      ? from * span
      : full * span + ((from - full) * (2 * (length - full) - (from - full) + 1)) / 2
  return before + (to - from - 1)
}

function score(
  lattice: Lattice,
  encoded: readonly number[][],
  known: Float64Array,
  values: Uint16Array,
  parameters: Float64Array,
  layout: Layout,
): void {
  const unary = known.slice()
  encoded.forEach((active, at) => {
    for (const cue of active)
      for (let k = 0; k < LABELS.length; k++)
        unary[at * LABELS.length + k]! += parameters[cue * LABELS.length + k]!
  })
  const sums = runningSums(unary, encoded.length)
  let value = 0
  for (let from = 0; from < lattice.length; from++) {
    const end = Math.min(lattice.length, from + lattice.span)
    for (let to = from + 1; to <= end; to++) {
      const at = cellAt(lattice, from, to)
      for (let role = 0; role < ROLES.length; role++) {
        lattice.cells[at + role] = chunksOfCell(unary, sums, from, to, role)
      }
      for (let k = 0; k < CELL_CUES.length; k++) {
        const row = layout.cellsAt + values[value++]! * ROLES.length
        for (let role = 0; role < ROLES.length; role++)
          lattice.cells[at + role]! += parameters[row + role]!
      }
    }
  }
  lattice.steps = STEP_KINDS.map((_, kind) =>
    parameters.subarray(stepAt(layout, kind, 0, 0), stepAt(layout, kind + 1, 0, 0)),
  )
}

/** Takes off the expected counts; `labels` gets those of the chunks. */
function addCells(
  lattice: Lattice,
  found: Posterior,
  values: Uint16Array,
  layout: Layout,
  gradient: Float64Array,
  labels: Float64Array,
): void {
  let value = 0
  for (let from = 0; from < lattice.length; from++) {
    const end = Math.min(lattice.length, from + lattice.span)
    for (let to = from + 1; to <= end; to++, value += CELL_CUES.length) {
      for (let role = 0; role < ROLES.length; role++) {
        if (to - from > lattice.longest[role]!) continue
        const p = found.cell(from, to, role)
        if (p < 1e-6) continue
        labels[from * LABELS.length + role]! -= p
        for (let chunk = from + 1; chunk < to; chunk++)
          labels[chunk * LABELS.length + FURTHER[role]!]! -= p
        for (let k = 0; k < CELL_CUES.length; k++)
          gradient[layout.cellsAt + values[value + k]! * ROLES.length + role]! -= p
      }
    }
    if (from === 0) continue
    for (let a = 0; a < ROLES.length; a++)
      for (let b = 0; b < ROLES.length; b++)
        gradient[stepAt(layout, lattice.stepKinds[from]!, a, b)]! -= found.step(from, a, b)
  }
}

const round = (weight: number): number => Math.round(weight * 100) / 100

function readable(parameters: Float64Array, { cueIndex, cellsAt, stepsAt }: Layout): RoleWeights {
  const named = <T extends string>(names: readonly T[], at: number): Partial<Record<T, number>> =>
    Object.fromEntries(
      names
        .map((name, k) => [name, round(parameters[at + k]!)] as const)
        .filter(([, weight]) => Math.abs(weight) >= 0.04),
    ) as Partial<Record<T, number>>
  const filled = <T>(entries: (readonly [string, T])[]): Record<string, T> =>
    Object.fromEntries(entries.filter(([, weights]) => Object.keys(weights as object).length > 0))
  const pairs = ROLES.flatMap((from) => ROLES.map((to) => `${from} > ${to}`))
  return {
    cues: filled([...cueIndex].map(([cue, at]) => [cue, named(LABELS, at * LABELS.length)])),
    cells: filled(
      CELL_VALUES.map((value, at) => [value, named(ROLES, cellsAt + at * ROLES.length)]),
    ),
    steps: Object.fromEntries(
      STEP_KINDS.map((kind, k) => [kind, named(pairs, stepsAt + k * ROLES.length ** 2)]),
    ) as unknown as RoleWeights['steps'],
  }
}
