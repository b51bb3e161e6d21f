/** Priority headings that follow each other with no task between them. */
import type { Cell } from '../../cell.js'
import { foldSpace } from '../source-text.js'
import { priorityLabel, type PriorityLabel } from '../../stage/headings.js'

/**
 * Of two headings in a row, the first is the label of the second ("I prioritetas" over its title),
 * its repetition, or the programme above it.
 *
 * @param text plain text of the page
 * @param cells cells in reading order
 */
export function joinHeadings(text: string, cells: readonly Cell[]): Cell[] {
  const joined: Cell[] = []
  /** Index of the last cell that is not outside, where it is a priority. */
  let open = -1
  for (const cell of cells) {
    const above = joined[open]
    if (cell.role === 'priority' && above !== undefined) {
      const both = joinTwo(text, above, cell)
      joined[open] = both[0]!
      if (both.length === 1) continue
    }
    joined.push(cell)
    if (cell.role === 'priority') open = joined.length - 1
    else if (cell.role !== 'outside') open = -1
  }
  return joined
}

/** The two cells as they are to be read; only one where they are one heading. */
function joinTwo(text: string, above: Cell, below: Cell): Cell[] {
  const upper = priorityLabel(text.slice(above.start, above.end))
  const lower = priorityLabel(text.slice(below.start, below.end))
  if (upper === null) return [above, below]
  const bare = upper.titleStart >= above.end - above.start
  if (bare && lower === null && text.slice(above.end, below.start).trim() === '') {
    return [{ ...above, end: below.end }]
  }
  const says = ({ start, end }: Cell): string => foldSpace(text.slice(start, end)).toLowerCase()
  if (lower?.ordinal === upper.ordinal && (bare || says(above) === says(below))) {
    return [{ ...above, role: 'outside', kind: 'heading' }, below]
  }
  const programme = isProgramme(text, above, upper) && !isProgramme(text, below, lower)
  return [programme ? { ...above, role: 'programme' } : above, below]
}

/** "2 programa. Švietimas": stands above goals. */
function isProgramme(text: string, cell: Cell, label: PriorityLabel | null): boolean {
  if (label === null) return false
  return /program/iu.test(text.slice(cell.start + label.start, cell.start + label.end))
}
