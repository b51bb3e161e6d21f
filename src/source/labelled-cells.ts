/** Makes cells: with their label set aside, or set aside whole. */
import type { Cell, CellRole } from '../cell.js'
import { joinParts, type PartedRange } from './joined-text.js'
import type { RowLabel } from './row-label.js'

/** A place without anything else that its object knows. */
export function plain({ start, end, parts }: PartedRange): PartedRange {
  return { start, end, ...(parts === undefined ? {} : { parts }) }
}

/** A cell that is no part of the plan. */
export function aside(cell: PartedRange, kind: NonNullable<Cell['kind']>): Cell {
  return { ...plain(cell), role: 'outside', kind, confidence: 1 }
}

/**
 * A cell behind its label: the label is set aside and its number is the cell's code. Only a
 * priority's label is part of it.
 *
 * @param page plain text of the page
 * @param cell label and text together
 * @param role what the cell is
 * @param label the label at its beginning; null where it has none
 * @param code a code from elsewhere, instead of the label's own
 */
export function labelledCells(
  page: string,
  cell: PartedRange,
  role: CellRole,
  label: RowLabel | null,
  code: string | null = null,
): Cell[] {
  const joined = joinParts(page, cell)
  const own = code ?? label?.code ?? null
  const lead = label?.start ?? 0
  const more = { role, confidence: 1, ...(own === null ? {} : { code: own }) }
  const place = joined.toPage({ start: lead, end: joined.text.length })
  if (role === 'priority')
    return [{ ...plain(cell), ...more, ...(lead > 0 ? { titleStart: place.start } : {}) }]
  const labels = lead > 0 ? [aside(joined.toPage({ start: 0, end: lead }), 'label')] : []
  return place.end > place.start ? [...labels, { ...plain(place), ...more }] : labels
}
