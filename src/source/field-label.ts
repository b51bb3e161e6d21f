/** The label in front of a cell: "1.1. uždavinys. |Gerinti …", "Priemonė – |…", "Rodiklis: |…". */
import type { CellRole } from '../cell.js'
import { FIELD_LABELS } from '../lithuanian/field-labels.js'
import type { Range } from './source-text.js'

/** A label, with what stands behind it. */
export interface FieldLabel {
  role: CellRole
  label: Range
  code: string | null
  text: Range
}

const ROLES: ReadonlyMap<string, CellRole> = new Map(
  FIELD_LABELS.flatMap(({ forms, role }) => forms.map((form) => [form, role] as const)),
)

const LABEL =
  /^(?:(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+)?(\p{L}{3,20})(?:\s+(\d{1,2}(?:\.\d{1,2}){0,4}))?\s?([:.–-]?)\s*/u

/**
 * Reads the label of a cell; a bare word is none: it needs a number before it or a mark behind it.
 *
 * @param text plain text of the page
 * @param cell the cell, trimmed
 */
export function fieldLabel(text: string, cell: Range): FieldLabel | null {
  const found = LABEL.exec(text.slice(cell.start, Math.min(cell.end, cell.start + 60)))
  const role = ROLES.get(found?.[2]?.toLowerCase() ?? '')
  if (found === null || role === undefined) return null
  const [whole, before, , behind, mark] = found
  if (mark === '' && (before === undefined || behind !== undefined)) return null
  const start = cell.start + whole.length
  return {
    role,
    label: { start: cell.start, end: cell.start + whole.trimEnd().length },
    code: before ?? behind ?? null,
    text: { start, end: Math.max(start, cell.end) },
  }
}
