/** Scores a chunked page for every division into cells by weighted cues, as a lattice for the best-path search. */
import type { ColumnRole } from '../lithuanian/column-roles.js'
import type { Range } from '../source/source-text.js'
import { CELL_CUES, eachCell } from './cell-cues.js'
import type { Chunk, ChunkedPage, Cut } from './chunks.js'
import { viewChunk, type CuePage } from './cue-page.js'
import { cellAt, type Lattice } from './lattice.js'
import { compileHabits, type CompiledHabits, type HabitWeights } from './habits.js'
import { ROLE_CUES } from './role-cues.js'
import { WORD_CUES } from './word-cues.js'
import {
  FURTHER,
  LABELS,
  LONGEST,
  ROLES,
  SPAN,
  STEP_KINDS,
  type Label,
  type Role,
  type StepKind,
} from './role-names.js'

/** Readable weights: `cues["cue: value"][label]`, `cells["cue: value"][role]`, `steps[kind]["from > to"]`. */
export interface RoleWeights {
  cues: Readonly<Record<string, Readonly<Partial<Record<Label, number>>>>>
  cells: Readonly<Record<string, Readonly<Partial<Record<Role, number>>>>>
  steps: Readonly<Record<StepKind, Readonly<Record<string, number>>>>
  /** What the page's own habits are worth; without them a page is read once. */
  habits?: HabitWeights
}

const KIND_OF_CUT: Readonly<Record<Cut, StepKind>> = {
  page: 'line',
  blank: 'blank',
  line: 'line',
  noBreak: 'gap',
  gap: 'gap',
  sentence: 'sentence',
  stop: 'sentence',
  item: 'sentence',
  capital: 'inside',
  quote: 'inside',
  number: 'inside',
  small: 'inside',
}

/** Which kind of step leads to a chunk. */
function stepKind(chunk: Chunk): number {
  const kind = KIND_OF_CUT[chunk.cut]
  return STEP_KINDS.indexOf(kind === 'gap' && chunk.afterSentence ? 'sentence' : kind)
}

/** The values of all cues at all chunks: `"cue: value"`. */
export function readCues(page: CuePage): string[][] {
  return page.chunks.map((_, index) => {
    const view = viewChunk(page, index)
    const found: string[] = []
    for (const cue of ROLE_CUES) {
      const value = cue.read(view)
      if (value !== null) found.push(`${cue.name}: ${value}`)
    }
    for (const cue of WORD_CUES)
      for (const value of cue.read(view)) found.push(`${cue.name}: ${value}`)
    return found
  })
}

/** Where the values of each cell cue begin in one list of all values of all cell cues. */
export const CELL_VALUES_AT: readonly number[] = CELL_CUES.map((_, k) =>
  CELL_CUES.slice(0, k).reduce((sum, { values }) => sum + values.length, 0),
)
/** All values of all cell cues: `"cue: value"`. */
export const CELL_VALUES: readonly string[] = CELL_CUES.flatMap(({ name, values }) =>
  values.map((value) => `${name}: ${value}`),
)

/** Weights laid out for scoring. */
export interface CompiledWeights {
  /** For each of ROLE_CUES and then of WORD_CUES, by value: what it is worth for each label. */
  cues: readonly ReadonlyMap<string, Float64Array>[]
  /** `[index in CELL_VALUES * roles + role]` */
  cells: Float64Array
  steps: readonly Float64Array[]
  habits: CompiledHabits | null
}

const CUE_NUMBERS: ReadonlyMap<string, number> = new Map(
  [...ROLE_CUES, ...WORD_CUES].map(({ name }, k) => [name, k]),
)

/** `"cue: value"` as the cue's number and the value; null where no cue has that name. */
function splitCue(cue: string): { number: number; value: string } | null {
  const colon = cue.indexOf(': ')
  const number = CUE_NUMBERS.get(cue.slice(0, colon))
  return number === undefined ? null : { number, value: cue.slice(colon + 2) }
}

/** What `"cue: value"` is worth for each label. */
export function cueWeights({ cues }: CompiledWeights, cue: string): Float64Array | undefined {
  const split = splitCue(cue)
  return split === null ? undefined : cues[split.number]!.get(split.value)
}

/** Lays readable weights out for scoring; what the weights do not name counts nothing. */
export function compileWeights(weights: RoleWeights): CompiledWeights {
  const cues = Array.from(CUE_NUMBERS, () => new Map<string, Float64Array>())
  for (const [cue, byLabel] of Object.entries(weights.cues)) {
    const split = splitCue(cue)
    if (split === null) continue
    const row = Float64Array.from(LABELS, (label) => byLabel[label] ?? 0)
    cues[split.number]!.set(split.value, row)
  }
  const cells = new Float64Array(CELL_VALUES.length * ROLES.length)
  CELL_VALUES.forEach((value, at) => {
    const byRole = weights.cells[value]
    if (byRole === undefined) return
    ROLES.forEach((role, k) => (cells[at * ROLES.length + k] = byRole[role] ?? 0))
  })
  const steps = STEP_KINDS.map((kind) => {
    const table = weights.steps[kind]
    return Float64Array.from(
      ROLES.flatMap((from) => ROLES.map((to) => table?.[`${from} > ${to}`] ?? 0)),
    )
  })
  const habits = weights.habits === undefined ? null : compileHabits(weights.habits)
  return { cues, cells, steps, habits }
}

/** What the caller knows of a page. */
export interface Known {
  /** Where known task titles stand. */
  tasks: readonly Range[]
  /** The columns in order. */
  columns: readonly ColumnRole[]
}

/** Nothing. */
export const NOTHING: Known = { tasks: [], columns: [] }

/** The lattice by the cues alone, without the page's own habits. */
export function firstReading(page: CuePage, weights: CompiledWeights, known = NOTHING): Lattice {
  const unary = scoreChunks(page, weights)
  addKnown(page, unary, known.columns)
  const sums = runningSums(unary, page.chunks.length)
  const lattice = emptyLattice(page, weights.steps)
  eachCell(page, CELL_CUES, SPAN, (from, to, values) => {
    const at = cellAt(lattice, from, to)
    for (let role = 0; role < ROLES.length; role++) {
      lattice.cells[at + role] = chunksOfCell(unary, sums, from, to, role)
    }
    for (let k = 0; k < values.length; k++) {
      const row = (CELL_VALUES_AT[k]! + values[k]!) * ROLES.length
      for (let role = 0; role < ROLES.length; role++) {
        lattice.cells[at + role]! += weights.cells[row + role]!
      }
    }
  })
  if (known.tasks.length > 0) addTasks(page, known.tasks, lattice)
  return lattice
}

/** A lattice without scores. */
export function emptyLattice(page: ChunkedPage, steps: readonly Float64Array[]): Lattice {
  return {
    length: page.chunks.length,
    roles: ROLES.length,
    longest: LONGEST,
    span: SPAN,
    cells: new Float64Array(page.chunks.length * SPAN * ROLES.length),
    stepKinds: Uint8Array.from(page.chunks, stepKind),
    steps,
  }
}

/**
 * What the header says outweighs what a cell looks like: the first row under "Uždavinys Priemonė …"
 * begins with a task.
 */
const HEADER_SAYS = 6

/** A known title outweighs it by far, and so does a column that the caller says is not there. */
const CALLER_SAYS = 20

/** Adds to the scores of the chunks what needs no learning. */
export function addKnown(page: CuePage, unary: Float64Array, columns: readonly ColumnRole[]): void {
  const { header } = page
  const first = columns[0] ?? header?.first
  const role = ROLES.indexOf(first as Role)
  if (header !== null && header.to < page.chunks.length && role > 0) {
    unary[header.to * LABELS.length + role]! += HEADER_SAYS
  }
  if (columns.length === 0) return
  for (const absent of ['task', 'measure', 'indicator'] as const) {
    if (columns.includes(absent)) continue
    const label = LABELS.indexOf(absent)
    for (let at = label; at < unary.length; at += LABELS.length) unary[at]! -= CALLER_SAYS
  }
}

/** Known tasks are cells, and where all are known nothing else is a task. */
function addTasks(page: ChunkedPage, known: readonly Range[], lattice: Lattice): void {
  const task = ROLES.indexOf('task')
  const starts = new Set(known.map(({ start }) => start))
  page.chunks.forEach(({ start }, from) => {
    const bonus = starts.has(start) ? CALLER_SAYS : -CALLER_SAYS / 2
    for (let to = from + 1; to <= Math.min(lattice.length, from + lattice.span); to++) {
      lattice.cells[cellAt(lattice, from, to) + task]! += to === from + 1 ? bonus : -CALLER_SAYS / 2
    }
  })
}

function scoreChunks(page: CuePage, weights: CompiledWeights): Float64Array {
  const unary = new Float64Array(page.chunks.length * LABELS.length)
  for (let at = 0; at < page.chunks.length; at++) {
    const view = viewChunk(page, at)
    for (let cue = 0; cue < ROLE_CUES.length; cue++) {
      const value = ROLE_CUES[cue]!.read(view)
      if (value !== null) addRow(unary, at, weights.cues[cue]!.get(value))
    }
    for (let cue = 0; cue < WORD_CUES.length; cue++) {
      const rows = weights.cues[ROLE_CUES.length + cue]!
      for (const value of WORD_CUES[cue]!.read(view)) addRow(unary, at, rows.get(value))
    }
  }
  return unary
}

function addRow(unary: Float64Array, at: number, row: Float64Array | undefined): void {
  if (row === undefined) return
  for (let k = 0; k < LABELS.length; k++) unary[at * LABELS.length + k]! += row[k]!
}

/** Running sums of what the chunks score as further chunks of a cell: `[(chunks before) * roles + role]`. */
export function runningSums(unary: Float64Array, length: number): Float64Array {
  const sums = new Float64Array((length + 1) * ROLES.length)
  for (let at = 0; at < length; at++) {
    for (let role = 0; role < ROLES.length; role++) {
      const label = FURTHER[role]!
      const score = label < 0 ? 0 : unary[at * LABELS.length + label]!
      sums[(at + 1) * ROLES.length + role] = sums[at * ROLES.length + role]! + score
    }
  }
  return sums
}

/** What the chunks of a cell score: the first as its opener, the others as further ones. */
export function chunksOfCell(
  unary: Float64Array,
  sums: Float64Array,
  from: number,
  to: number,
  role: number,
): number {
  const further = sums[to * ROLES.length + role]! - sums[(from + 1) * ROLES.length + role]!
  return unary[from * LABELS.length + role]! + further
}
