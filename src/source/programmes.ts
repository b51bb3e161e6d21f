/** A programme that has no goals under it is what stands at the top: the priority. */
import type { Cell } from '../cell.js'

/**
 * Makes priorities of programmes below which tasks or measures follow and no goal.
 *
 * @param cells cells in reading order
 */
export function goalsFromProgrammes(cells: readonly Cell[]): Cell[] {
  const found: Cell[] = []
  cells.forEach((cell, at) => {
    const next = cells.slice(at + 1).find(({ role }) => LEVELS.has(role))
    if (cell.role !== 'programme' || next?.role === 'priority') {
      found.push(cell)
      return
    }
    const label = found.at(-1)
    const own =
      label?.kind === 'label' && label.end <= cell.start && at > 0 ? found.pop() : undefined
    found.push({
      ...cell,
      role: 'priority',
      start: own?.start ?? cell.start,
      ...(own ? { titleStart: cell.start } : {}),
    })
  })
  return found
}

const LEVELS: ReadonlySet<string> = new Set([
  'programme',
  'priority',
  'task',
  'measure',
  'indicator',
])
