/** Says which cues decided a border: what speaks for a cell that begins here, against the text going on. */
import { CELL_CUES, eachCell } from './cell-cues.js'
import type { ChunkedPage } from './chunks.js'
import { cuePage } from './cue-page.js'
import type { Segment } from './lattice.js'
import {
  CELL_VALUES,
  cueWeights,
  CELL_VALUES_AT,
  FURTHER,
  readCues,
  ROLES,
  SPAN,
  type CompiledWeights,
} from './role-model.js'

/** A cue at a border, and what it is worth there: above zero it speaks for the border. */
export interface BorderCue {
  cue: string
  weight: number
}

/** Cues that are shown of each border. */
const SHOWN = 5

/**
 * The cues that weighed most at the beginning of each cell of a path.
 *
 * @returns for each cell its cues, heaviest first
 */
export function explainPath(
  page: ChunkedPage,
  path: readonly Segment[],
  weights: CompiledWeights,
): BorderCue[][] {
  const cued = cuePage(page)
  const cues = readCues(cued)
  const cells = cellValues(cued, path)
  return path.map(({ from, role }, at) => {
    const before = path[at - 1]
    const goesOn = before === undefined ? -1 : FURTHER[before.role]!
    const found = cues[from]!.map((cue): BorderCue => {
      const row = cueWeights(weights, cue)
      const other = goesOn < 0 ? 0 : (row?.[goesOn] ?? 0)
      return { cue, weight: (row?.[role] ?? 0) - other }
    })
    const whole = cells[at]!.map((value): BorderCue => ({
      cue: CELL_VALUES[value]!,
      weight: weights.cells[value * ROLES.length + role]!,
    }))
    return [...found, ...whole]
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, SHOWN)
  })
}

function cellValues(page: Parameters<typeof eachCell>[0], path: readonly Segment[]): number[][] {
  const wanted = new Map(path.map(({ from, to }, at) => [from * (SPAN + 1) + to - from, at]))
  const found: number[][] = path.map(() => [])
  eachCell(page, SPAN, (from, to, values) => {
    const at = wanted.get(from * (SPAN + 1) + to - from)
    if (at !== undefined) found[at] = CELL_CUES.map((_, k) => CELL_VALUES_AT[k]! + values[k]!)
  })
  return found
}

/** "header: first row, task +6.0; cell length: 9-12 | 1 +1.2" */
export function showCues(cues: readonly BorderCue[]): string {
  return cues
    .map(({ cue, weight }) => `${cue} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`)
    .join('; ')
}
