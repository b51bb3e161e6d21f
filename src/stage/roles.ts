/** Decides for every chunk of a flattened page which cell it belongs to: the best path over the page. */
import type { Cell, Rival } from '../cell.js'
import type { ChunkedPage } from './chunks.js'
import { bestPath, posterior, type Lattice, type Posterior, type Segment } from './lattice.js'
import { ROLES, scorePage, type CompiledWeights } from './role-model.js'

/**
 * Reads the cells of a flattened page.
 *
 * @param page the page in chunks
 * @param weights what the cues are worth
 * @returns cells in reading order that hold every chunk once
 */
export function findCells(page: ChunkedPage, weights: CompiledWeights): Cell[] {
  const lattice = scorePage(page, weights)
  const path = bestPath(lattice)
  const found = posterior(lattice)
  const cells: Cell[] = []
  for (let at = 0; at < path.length; at++) {
    const segment = path[at]!
    const role = ROLES[segment.role]!
    let to = segment.to
    // Outside the plan a line is one piece.
    while (role === 'outside' && goesOn(page, path[at + 1], segment)) to = path[++at]!.to
    const confidence = Math.min(1, found.cell(segment.from, segment.to, segment.role))
    cells.push({
      role: role === 'columns' ? 'outside' : role,
      start: page.chunks[segment.from]!.start,
      end: page.chunks[to - 1]!.end,
      confidence,
      ...(role === 'columns' ? { kind: 'columns' as const } : {}),
      ...(confidence < 0.9 ? { rival: strongestRival(lattice, found, segment) } : {}),
    })
  }
  return cells
}

function goesOn(page: ChunkedPage, next: Segment | undefined, first: Segment): boolean {
  if (next === undefined || next.role !== first.role) return false
  return page.chunks[next.from]!.line === page.chunks[first.from]!.line
}

/** The likeliest other cell that begins or ends where this one does. */
function strongestRival(lattice: Lattice, found: Posterior, cell: Segment): Rival {
  let rival: Rival = { role: 'outside', probability: 0 }
  const consider = (from: number, to: number, role: number): void => {
    if (from === cell.from && to === cell.to && role === cell.role) return
    const probability = Math.min(1, found.cell(from, to, role))
    if (probability > rival.probability) rival = { role: ROLES[role]!, probability }
  }
  for (let role = 0; role < lattice.roles; role++) {
    const most = lattice.longest[role]!
    for (let chunks = 1; chunks <= most; chunks++) {
      if (cell.from + chunks <= lattice.length) consider(cell.from, cell.from + chunks, role)
      if (cell.to - chunks >= 0) consider(cell.to - chunks, cell.to, role)
    }
  }
  return rival
}
