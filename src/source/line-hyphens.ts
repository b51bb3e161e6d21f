/** Puts together the lines of a cell: divided words go on, compounds keep their hyphen. */
import { COMPOUND_FIRSTS, COMPOUND_SECONDS, LINKING_WORDS } from '../lithuanian/compounds.js'
import { MONTHS_GENITIVE } from '../lithuanian/month-names.js'
import { scanWords } from '../stage/words.js'
import { placeOfParts, withSpace, type PartedRange } from './joined-text.js'
import type { Range } from './source-text.js'

const FIRSTS: ReadonlySet<string> = new Set(COMPOUND_FIRSTS.flatMap(({ forms }) => forms))

/** Joins the lines of cells of one page. */
export interface LineJoiner {
  /** The lines of a cell, in order, as one place. */
  join(lines: readonly Range[]): PartedRange
}

/**
 * Makes a joiner. What a divided word reads like is looked up in the page's own words first.
 *
 * @param page plain text of the page
 */
export function lineJoiner(page: string): LineJoiner {
  let known: ReadonlySet<string> | null = null
  const words = (): ReadonlySet<string> =>
    (known ??= new Set(scanWords(page).map(({ form }) => form)))
  return {
    join(lines) {
      const parts = lines.map((line, at) => {
        const next = lines[at + 1]
        return next === undefined ? line : lineBefore(page, line, next, words)
      })
      return placeOfParts(united(page, parts), page, lines[0]?.start ?? 0)
    },
  }
}

/** A line as a part: without the hyphen of a divided word, with the space where a word ends. */
function lineBefore(
  page: string,
  line: Range,
  next: Range,
  words: () => ReadonlySet<string>,
): Range {
  const last = page.charAt(line.end - 1)
  const before = page.charAt(line.end - 2)
  const first = page.charAt(next.start)
  const dash = last === '–' || last === '-' || last === '‐'
  if (!dash) return withSpace(page, line)
  // "5–⏎6 klasėms", "Birželis–⏎rugpjūtis"
  if (last === '–' ? /[\p{L}\d]/u.test(before) : /\d/u.test(before) && /\d/u.test(first))
    return line
  if (last === '–' || !/\p{L}/u.test(before)) return withSpace(page, line)
  const left = lastWord(page.slice(Math.max(line.start, line.end - 40), line.end - 1))
  const right = /^\p{L}+/u.exec(page.slice(next.start, next.start + 40))?.[0] ?? ''
  if (LINKING_WORDS.includes(right)) return withSpace(page, line)
  if (!/^\p{Ll}/u.test(first) || isCompound(left, right, words)) return line
  return { start: line.start, end: line.end - 1 }
}

function lastWord(text: string): string {
  return scanWords(text).at(-1)?.form ?? ''
}

function isCompound(left: string, right: string, words: () => ReadonlySet<string>): boolean {
  const months = MONTHS_GENITIVE as readonly string[]
  if (months.includes(left) && months.includes(right)) return true
  const listed = FIRSTS.has(left) && COMPOUND_SECONDS.some(({ stem }) => right.startsWith(stem))
  return listed || (words().has(`${left}-${right}`) && !words().has(left + right))
}

/** Lines between which there is nothing but white space that counts are one range. */
function united(page: string, parts: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const spaced = last !== undefined && /\s/u.test(page.charAt(last.end - 1))
    if (last !== undefined && spaced && page.slice(last.end, part.start).trim() === '')
      last.end = part.end
    else joined.push({ ...part })
  }
  return joined
}
