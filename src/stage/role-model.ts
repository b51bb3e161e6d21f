/** Scores a chunked page for every role by weighted cues, as a chain for the best-path search. */
import { cuePage, viewChunk } from './cue-page.js'
import type { Chunk, ChunkedPage, Cut } from './chunks.js'
import type { Chain } from './lattice.js'
import { ROLE_CUES } from './role-cues.js'

/**
 * The labels of a chunk: outside the plan, column header, and the first or a further chunk of a
 * priority, task, measure or indicator.
 */
export const LABELS = [
  'outside',
  'columns',
  'priority',
  'priority+',
  'task',
  'task+',
  'measure',
  'measure+',
  'indicator',
  'indicator+',
] as const
export type Label = (typeof LABELS)[number]

/** What a step from one chunk to the next crosses; borders inside a line follow other rules. */
export const STEP_KINDS = ['line', 'blank', 'sentence', 'gap', 'inside'] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** Readable weights: `cues[cue: value][label]`, `steps[kind]["from > to"]`. */
export interface RoleWeights {
  cues: Readonly<Record<string, Readonly<Partial<Record<Label, number>>>>>
  steps: Readonly<Record<StepKind, Readonly<Record<string, number>>>>
}

const KIND_OF_CUT: Readonly<Record<Cut, StepKind>> = {
  page: 'line',
  blank: 'blank',
  line: 'line',
  noBreak: 'gap',
  gap: 'gap',
  sentence: 'sentence',
  item: 'sentence',
  capital: 'inside',
  number: 'inside',
}

/** Which kind of step leads to a chunk. */
export function stepKind(chunk: Chunk): number {
  const kind = KIND_OF_CUT[chunk.cut]
  return STEP_KINDS.indexOf(kind === 'gap' && chunk.afterSentence ? 'sentence' : kind)
}

const CONTINUES: Readonly<Partial<Record<Label, Label>>> = {
  'priority+': 'priority',
  'task+': 'task',
  'measure+': 'measure',
  'indicator+': 'indicator',
}

/** May `to` follow `from`? A further chunk follows only its own kind. */
export function allowed(from: Label, to: Label): boolean {
  const opener = CONTINUES[to]
  return opener === undefined || from === opener || from === to
}

/** The values of all cues at all chunks: `"cue: value"`. */
export function readCues(page: ChunkedPage): string[][] {
  const cued = cuePage(page)
  return page.chunks.map((_, index) => {
    const view = viewChunk(cued, index)
    const found: string[] = []
    for (const cue of ROLE_CUES) {
      const value = cue.read(view)
      if (value !== null) found.push(`${cue.name}: ${value}`)
    }
    return found
  })
}

/** Weights laid out for scoring. */
export interface CompiledWeights {
  cues: ReadonlyMap<string, Float64Array>
  steps: readonly Float64Array[]
}

/** Lays readable weights out for scoring; what the weights do not name counts nothing. */
export function compileWeights(weights: RoleWeights): CompiledWeights {
  const cues = new Map<string, Float64Array>()
  for (const [cue, byLabel] of Object.entries(weights.cues)) {
    cues.set(
      cue,
      Float64Array.from(LABELS, (label) => byLabel[label] ?? 0),
    )
  }
  const steps = STEP_KINDS.map((kind) => {
    const table = new Float64Array(LABELS.length * LABELS.length)
    LABELS.forEach((from, i) =>
      LABELS.forEach((to, k) => {
        const weight = weights.steps[kind]?.[`${from} > ${to}`] ?? 0
        table[i * LABELS.length + k] = allowed(from, to) ? weight : -Infinity
      }),
    )
    return table
  })
  return { cues, steps }
}

/** The chain of a page under some weights. */
export function scorePage(
  page: ChunkedPage,
  cues: readonly string[][],
  weights: CompiledWeights,
): Chain {
  const labels = LABELS.length
  const unary = new Float64Array(page.chunks.length * labels)
  cues.forEach((active, at) => {
    for (const cue of active) {
      const row = weights.cues.get(cue)
      if (row === undefined) continue
      for (let k = 0; k < labels; k++) unary[at * labels + k]! += row[k]!
    }
  })
  const stepKinds = Uint8Array.from(page.chunks, stepKind)
  for (let k = 0; k < labels; k++) if (CONTINUES[LABELS[k]!] !== undefined) unary[k] = -Infinity
  return { length: page.chunks.length, labels, unary, stepKinds, steps: weights.steps }
}
