/** Numbered and labelled outlines: "1.1. uždavinys.", "1.1.1. priemonė", "Rodikliai:", "Terminas:". */
import type { Cell, CellRole } from '../cell.js'
import { FIELD_LABELS } from '../lithuanian/field-labels.js'
import { priorityLabel } from '../stage/headings.js'
import { indicatorItems } from './indicator-items.js'
import { trimRange } from './joined-text.js'
import { linesOf, type LayoutReader, type Line } from './layout.js'
import type { Range } from './source-text.js'

/** A field opened by a label. */
interface Field {
  role: CellRole
  label: Range
  /** The number in front of the label's word. */
  code: string | null
  /** The label's word, as the header of an extra piece. */
  name: string
  text: Range
}

/** From this many labelled measures or indicators on, a text is an outline. */
const FEWEST_FIELDS = 3

/** Reads a labelled outline. */
export const outlineReader: LayoutReader = {
  name: 'outline',
  sureness(text) {
    const found = linesOf(text).map(labelOf)
    const count = (role: CellRole): number => found.filter((label) => label?.role === role).length
    const fields = count('measure') + count('indicator')
    return fields >= FEWEST_FIELDS && count('indicator') > 0 ? 0.9 : 0
  },
  read: (text) => findFields(text).flatMap((field) => cellsOf(text, field)),
}

const WORDS: ReadonlyMap<string, CellRole> = new Map(
  FIELD_LABELS.flatMap(({ forms, role }) => forms.map((form) => [form, role] as const)),
)

const LABEL = /^(?:(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+)?(\p{L}+(?: \p{L}+)?)(?:\s?[:.–-]\s*|\s+|$)/u

interface Label {
  role: CellRole
  code: string | null
  name: string
  length: number
}

/** "1.1.1. priemonė – |Kolegialus …", "Rodikliai: |Sukurta …": a bare word needs number or mark. */
function labelOf({ text }: Pick<Line, 'text'>): Label | null {
  const found = LABEL.exec(text)
  if (found === null) return null
  const [whole, number, words = ''] = found
  const first = words.split(' ')[0] ?? ''
  for (const name of [words, first]) {
    const role = WORDS.get(name.toLowerCase())
    if (role === undefined) continue
    const head = whole.slice(0, whole.indexOf(words) + name.length)
    const rest = /^(?:\s?[:.–-]\s*|\s+)?/u.exec(text.slice(head.length))?.[0] ?? ''
    const marked = /[:.–-]/u.test(rest) || head.length + rest.length >= text.length
    if (number === undefined && !marked) continue
    return { role, code: number ?? null, name, length: head.length + rest.length }
  }
  return null
}

function findFields(text: string): Field[] {
  const fields: Field[] = []
  let open: Field | null = null
  let last: Line | null = null
  for (const line of linesOf(text)) {
    const label = labelOf(line)
    const heading: boolean = label === null && priorityLabel(line.text) !== null
    if (label !== null || heading) {
      open = label === null ? headingField(line) : fieldOf(line, label)
      fields.push(open)
    } else if (open !== null && goesOn(open, line, last)) {
      open.text = {
        start: open.text.end > open.text.start ? open.text.start : line.start,
        end: line.end,
      }
    } else {
      open = null
    }
    last = line
  }
  return fields
}

function fieldOf(line: Line, { role, code, name, length }: Label): Field {
  return {
    role,
    code,
    name,
    label: { start: line.start, end: line.start + line.text.slice(0, length).trimEnd().length },
    text: { start: line.start + length, end: line.end },
  }
}

function headingField(line: Line): Field {
  return {
    role: 'priority',
    code: null,
    name: '',
    label: { start: line.start, end: line.start },
    text: line,
  }
}

/** Does an unlabelled line belong to the field above it? Page numbers and what follows a gap do not. */
function goesOn(open: Field, line: Line, last: Line | null): boolean {
  if (/^\d{1,3}$/u.test(line.text)) return false
  const empty = open.text.end <= open.text.start
  if (empty) return true
  if (open.role === 'indicator') return !line.afterBlank || /^[•▪–—-]/u.test(line.text)
  return !line.afterBlank && last !== null && !/[.;:]$/u.test(last.text)
}

function cellsOf(text: string, field: Field): Cell[] {
  const place = trimRange(text, field.text)
  const cells: Cell[] = []
  if (field.label.end > field.label.start) {
    cells.push({ role: 'outside', kind: 'label', ...field.label, confidence: 1 })
  }
  if (place.end <= place.start) return cells
  const cell: Cell = {
    role: field.role,
    ...place,
    confidence: 1,
    ...(field.code === null ? {} : { code: field.code }),
    ...(field.role === 'extra' ? { header: field.name } : {}),
  }
  if (field.role !== 'indicator') return [...cells, cell]
  const items = indicatorItems(text, place)
  return [...cells, ...items.map((item) => ({ ...cell, ...item }))]
}
