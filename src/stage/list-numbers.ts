/** The numbering of a page: which numbers in front of a cell belong to one list, and how deep they are. */

/** A number that opens a cell: "1.1. |Pagalbos į namus …". */
export interface ListNumber {
  /** Offset of its first digit. */
  start: number
  /** Offset behind the number and its closing mark. */
  end: number
  /** Parts of the number: 2 for "1.1.". */
  depth: number
}

/** All list numbers of a page by where they start, and the depths that its numbering has. */
export interface Numbering {
  at: ReadonlyMap<number, ListNumber>
  deepest: number
  shallowest: number
}

/** Fewer numbers than this are no numbering of the plan, but a list inside a cell. */
const FEWEST = 5
const NONE: Numbering = { at: new Map(), deepest: 0, shallowest: 0 }

const CANDIDATE = /(?<![\p{L}\p{N}.,–-])(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?[ \u00A0\t]{0,4}(?=[\p{L}„“"«,(])/gu

/**
 * Finds the numbering of a page. A number belongs to it where it follows the one before it: "1.2."
 * follows "1.1.", and so do "1.1.1." and "2.".
 *
 * @param text plain text of the page
 */
export function findNumbering(text: string): Numbering {
  const at = new Map<number, ListNumber>()
  const depths = new Set<number>()
  let last: readonly number[] | null = null
  for (const match of text.matchAll(CANDIDATE)) {
    const code = match[1]!
    const parts = code.split('.').map(Number)
    if (!follows(last, parts) || !isOpen(text, match.index, match[0], parts.length)) continue
    const end = match.index + match[0].trimEnd().length
    at.set(match.index, { start: match.index, end, depth: parts.length })
    depths.add(parts.length)
    last = parts
  }
  const many = at.size >= FEWEST && (depths.size > 1 || !depths.has(1))
  return many ? { at, deepest: Math.max(...depths), shallowest: Math.min(...depths) } : NONE
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
  return next.length > 1 && next.at(-1) === 1 && next[0]! - last[0]! >= 0 && next[0]! - last[0]! < 2 && isLater(last, next)
}

function isLater(last: readonly number[], next: readonly number[]): boolean {
  for (let i = 0; i < next.length; i++) {
    const a = last[i] ?? 0
    if (next[i]! !== a) return next[i]! > a
  }
  return false
}
