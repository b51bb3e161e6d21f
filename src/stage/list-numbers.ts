/** What stands in front of cells on a page: the numbers of its numbering, and labels like "1 uždavinys.". */
import { FIELD_LABELS } from '../lithuanian/field-labels.js'
import type { CellRole } from '../cell.js'

/** A number that opens a cell: "1.1. |Pagalbos į namus …". */
export interface ListNumber {
  /** Offset of its first digit. */
  start: number
  /** Offset behind the number and its closing mark. */
  end: number
  /** Parts of the number: 2 for "1.1."; 0 for a label without a number. */
  depth: number
  /** What a label says of its cell. */
  role: CellRole | null
}

/**
 * All list numbers and labels of a page by where they start, and the depths that its numbering has.
 * Where all numbers have one part, they count groups of rows (`groups`) or single lines (`items`).
 */
export interface Numbering {
  at: ReadonlyMap<number, ListNumber>
  deepest: number
  shallowest: number
  kind: 'none' | 'levels' | 'groups' | 'items'
}

/** Fewer numbers than these are no numbering of the plan. */
const FEWEST_LEVELS = 5
const FEWEST_SINGLE = 3
/** Numbers this many characters apart count groups of rows. */
const GROUP = 350

const CANDIDATE =
  /(?<![\p{L}\p{N}.,–-])(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?[ \u00A0\t]{0,4}(?=[\p{L}„“"«,(])/gu

const LABELLED = FIELD_LABELS.filter(({ role }) =>
  ['task', 'measure', 'indicator'].includes(role),
).flatMap(({ forms, role }) => forms.map((form) => ({ form, role })))
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?[ \\u00A0])?(${LABELLED.map(
    ({ form }) => form,
  )
    .sort((a, b) => b.length - a.length)
    .join('|')})(?: \\d{1,2}(?:\\.\\d{1,2}){0,3})? ?[.:–-](?=\\s)`,
  'giu',
)

/**
 * Finds what stands in front of the cells of a page. A number belongs to its numbering where it
 * follows the one before it: "1.2." follows "1.1.", and so do "1.1.1." and "2.".
 *
 * @param text plain text of the page
 */
export function findNumbering(text: string): Numbering {
  const labels = findLabels(text)
  const numbers: ListNumber[] = []
  const single: ListNumber[] = []
  let last: readonly number[] | null = null
  for (const match of text.matchAll(CANDIDATE)) {
    const parts = match[1]!.split('.').map(Number)
    const start = match.index
    if (labels.has(start)) continue
    const end = start + match[0].trimEnd().length
    const number = { start, end, depth: parts.length, role: null }
    if (
      parts.length === 1 &&
      atLineStart(text, start) &&
      match[0].trimEnd().length > match[1]!.length
    )
      single.push(number)
    if (!follows(last, parts) || !isOpen(text, start, match[0], parts.length)) continue
    numbers.push(number)
    last = parts
  }
  const depths = new Set(numbers.map(({ depth }) => depth))
  if (numbers.length >= FEWEST_LEVELS && (depths.size > 1 || !depths.has(1))) {
    return numbering(labels, numbers, 'levels')
  }
  if (single.length < FEWEST_SINGLE) return numbering(labels, [], 'none')
  const apart = (single.at(-1)!.start - single[0]!.start) / (single.length - 1)
  return numbering(labels, single, apart > GROUP ? 'groups' : 'items')
}

function numbering(
  labels: ReadonlyMap<number, ListNumber>,
  numbers: readonly ListNumber[],
  kind: Numbering['kind'],
): Numbering {
  const depths = numbers.map(({ depth }) => depth)
  return {
    at: new Map([...labels, ...numbers.map((number) => [number.start, number] as const)]),
    deepest: Math.max(0, ...depths),
    shallowest: depths.length === 0 ? 0 : Math.min(...depths),
    kind,
  }
}

/** "1 uždavinys. Skatinti …", "Uždavinys: …": a label with its number, by where it starts. */
function findLabels(text: string): Map<number, ListNumber> {
  const found = new Map<number, ListNumber>()
  for (const match of text.matchAll(LABEL)) {
    const start = match.index
    const end = start + match[0].length
    const form = match[1]!.toLowerCase()
    const role = LABELLED.find((entry) => entry.form === form)?.role ?? null
    if (!/[\d:]/u.test(match[0]) && !atLineStart(text, start)) continue
    found.set(start, { start, end, depth: 0, role })
  }
  return found
}

function atLineStart(text: string, at: number): boolean {
  while (at > 0 && ' \u00A0\t'.includes(text.charAt(at - 1))) at--
  return at === 0 || text.charAt(at - 1) === '\n'
}

/** "2022 m. 4 Mokyklos" has a bare number; only one of several parts needs no mark behind it. */
function isOpen(text: string, start: number, matched: string, parts: number): boolean {
  if (parts > 1) return true
  const marked = /[.)]/u.test(matched)
  return marked && (start === 0 || /\s/u.test(text.charAt(start - 1)))
}

/** Slips happen: one number may be left out. */
function follows(last: readonly number[] | null, next: readonly number[]): boolean {
  if (last === null) return next.at(-1) === 1
  if (next.length > last.length) {
    const parent = last.every((part, i) => next[i] === part)
    return parent && next.slice(last.length).every((part) => part <= 2)
  }
  const at = next.length - 1
  const step = next[at]! - last[at]!
  return next.slice(0, at).every((part, i) => last[i] === part) && (step === 1 || step === 2)
    ? true
    : opensNext(last, next)
}

/** "2.1." behind "1.7.", where the heading "2." has no number of its own. */
function opensNext(last: readonly number[], next: readonly number[]): boolean {
  return (
    next.length > 1 &&
    next.at(-1) === 1 &&
    next[0]! - last[0]! >= 0 &&
    next[0]! - last[0]! < 2 &&
    isLater(last, next)
  )
}

function isLater(last: readonly number[], next: readonly number[]): boolean {
  for (let i = 0; i < next.length; i++) {
    const a = last[i] ?? 0
    if (next[i]! !== a) return next[i]! > a
  }
  return false
}
