/** Decides for every chunk of a flattened page which cell it belongs to: the best path over the page. */
import type { Cell, CellRole, Rival } from '../cell.js'
import type { ChunkedPage } from './chunks.js'
import { bestPath, posterior, type Posterior } from './lattice.js'
import { LABELS, readCues, scorePage, type CompiledWeights, type Label } from './role-model.js'

const ROLE_OF: Readonly<Record<Label, CellRole>> = {
  outside: 'outside',
  columns: 'outside',
  priority: 'priority',
  'priority+': 'priority',
  task: 'task',
  'task+': 'task',
  measure: 'measure',
  'measure+': 'measure',
  indicator: 'indicator',
  'indicator+': 'indicator',
}

const continues = (label: number): boolean => LABELS[label]!.endsWith('+')

/**
 * Reads the cells of a flattened page.
 *
 * @param page the page in chunks
 * @param weights what the cues are worth
 * @returns cells in reading order that hold every chunk once
 */
export function findCells(page: ChunkedPage, weights: CompiledWeights): Cell[] {
  const chain = scorePage(page, readCues(page), weights)
  const path = bestPath(chain)
  const probabilities = posterior(chain)
  const cells: Cell[] = []
  let at = 0
  while (at < path.length) {
    const from = at
    const label = LABELS[path[from]!]!
    at++
    while (at < path.length && joins(page, path, from, at)) at++
    const confidence = pathProbability(probabilities, path, from, at)
    cells.push({
      role: ROLE_OF[label],
      start: page.chunks[from]!.start,
      end: page.chunks[at - 1]!.end,
      confidence,
      ...(label === 'columns' ? { kind: 'columns' as const } : {}),
      ...(confidence < 0.9 ? { rival: strongestRival(probabilities, path, from, at) } : {}),
    })
  }
  return cells
}

function joins(page: ChunkedPage, path: Uint8Array, from: number, at: number): boolean {
  if (continues(path[at]!)) return true
  const sameLine = page.chunks[from]!.line === page.chunks[at]!.line
  return path[at] === path[from] && ROLE_OF[LABELS[path[from]!]!] === 'outside' && sameLine
}

/** Probability that exactly this stretch of the path is right, and that it ends where it ends. */
function pathProbability(found: Posterior, path: Uint8Array, from: number, to: number): number {
  let probability = found.marginal(from, path[from]!)
  for (let at = from + 1; at < to; at++) {
    probability *= conditional(found, at, path[at - 1]!, path[at]!)
  }
  if (to < path.length) {
    let goesOn = 0
    LABELS.forEach((_, label) => {
      if (continues(label)) goesOn += conditional(found, to, path[to - 1]!, label)
    })
    probability *= 1 - goesOn
  }
  return Math.min(1, Math.max(0, probability))
}

function conditional(found: Posterior, at: number, from: number, to: number): number {
  const before = found.marginal(at - 1, from)
  return before <= 0 ? 0 : Math.min(1, found.pair(at, from, to) / before)
}

/** The likeliest other reading of a cell: another role for its start, or another end. */
function strongestRival(found: Posterior, path: Uint8Array, from: number, to: number): Rival {
  let rival: Rival = { role: 'outside', probability: 0 }
  const consider = (role: string, probability: number): void => {
    if (probability > rival.probability) rival = { role, probability: Math.min(1, probability) }
  }
  LABELS.forEach((label, k) => {
    if (k !== path[from]) consider(label, found.marginal(from, k))
    for (let at = from + 1; at <= to && at < path.length; at++) {
      const expected = at < to ? path[at] : undefined
      const breaks = at < to ? k !== expected : continues(k)
      if (breaks) consider(label, found.marginal(at, k))
    }
  })
  return rival
}
