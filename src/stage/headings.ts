/** Recognises priority headings and column headers, with typos, by string distance. */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { COLUMN_NAMES } from '../lithuanian/column-names.js'
import type { ColumnRole } from '../lithuanian/column-roles.js'
import { ORDINAL_WORDS, PRIORITY_ATTRIBUTES, PRIORITY_NOUNS } from '../lithuanian/headings.js'
import type { Range } from '../source/source-text.js'
import { scanWords, type Word } from './words.js'

/** Words of at least this length may differ by a typo. */
const SHORTEST_FUZZY = 6
/** Jaro–Winkler similarity from which two words count as the same: one slip in eight letters. */
const SAME_WORD = 0.92

/**
 * Are two lower-cased words the same but for a slip of the pen? "rodklis" and "rodiklis" are;
 * "priemonė" and "priemonės" are forms, and listed as such.
 */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < SHORTEST_FUZZY || b.length < SHORTEST_FUZZY) return false
  if (Math.abs(a.length - b.length) > 1) return false
  // Another last letter is another case or number, not a slip; the first is seldom mistyped.
  if (a.charAt(0) !== b.charAt(0) || a.charAt(a.length - 1) !== b.charAt(b.length - 1)) return false
  return jaroWinkler(a, b) >= SAME_WORD
}

/** The label of a priority heading: "I prioritetas.", "2 tikslas –", "PRIORITETAS NR. 3". */
export interface PriorityLabel extends Range {
  ordinal: number | null
  /** The number as it stands: "I", "2", "1.2". */
  code: string | null
  /** Where the title starts, behind full stop, colon or dash; the end of `text` where none stands. */
  titleStart: number
}

/**
 * Reads the label at the beginning of a heading.
 *
 * @param text one line or cell, plain
 * @returns null where the text does not begin with a numbered priority noun
 */
export function priorityLabel(text: string): PriorityLabel | null {
  const words = scanWords(text.slice(0, 80))
  let number: { code: string | null; ordinal: number | null } | null = null
  let noun = -1
  let at = 0
  for (; at < words.length && at < 5; at++) {
    const word = words[at]!
    const read: { code: string | null; ordinal: number | null } | null =
      number === null ? ordinalOf(word) : null
    if (read !== null) {
      number = read
      if (noun >= 0) break
    } else if (isPriorityNoun(word)) {
      noun = at
      if (number !== null) break
    } else if (!PRIORITY_ATTRIBUTES.some(({ form }) => form === word.form)) {
      break
    }
  }
  if (number === null || noun < 0) return null
  const last = words[Math.max(noun, indexOfNumber(words))]!
  const rest = /^[\s.:–—-]*/u.exec(text.slice(last.end))?.[0] ?? ''
  const first = text.length - text.trimStart().length
  return { start: first, end: last.end, ...number, titleStart: last.end + rest.length }
}

function indexOfNumber(words: readonly Word[]): number {
  return words.findIndex((word) => ordinalOf(word) !== null)
}

/** Is a word the noun of a priority heading: "prioritetas", "tikslas"? */
export function isPriorityNoun(word: Word): boolean {
  return PRIORITY_NOUNS.some(({ form }) => sameWord(word.form, form))
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((form, i) => [
    form,
    i + 1,
  ]),
)

/** The ordinal of a code: "II" is 2, "3" is 3; null for a code of several numbers. */
export function ordinalOfCode(code: string): number | null {
  return ROMAN.get(code.toLowerCase()) ?? (/^\d{1,2}$/u.test(code) ? Number(code) : null)
}

function ordinalOf(word: Word): { code: string | null; ordinal: number | null } | null {
  const roman = ROMAN.get(word.form)
  if (roman !== undefined) return { code: word.form.toUpperCase(), ordinal: roman }
  const digits = /^\d{1,2}(?=$|-)/u.exec(word.form)?.[0]
  if (digits !== undefined) return { code: digits, ordinal: Number(digits) }
  const listed = ORDINAL_WORDS.find(({ form }) => form === word.form)
  return listed === undefined ? null : { code: null, ordinal: listed.value }
}

/** One name of a column header with its role. */
export interface ColumnHeader extends Range {
  role: ColumnRole
}

interface ColumnName {
  words: readonly string[]
  role: ColumnRole
}

/** Column names by the first two letters of their first word, names of more words first. */
const NAMES: ReadonlyMap<string, readonly ColumnName[]> = namesByBeginning()

function namesByBeginning(): Map<string, ColumnName[]> {
  const index = new Map<string, ColumnName[]>()
  const all = COLUMN_NAMES.flatMap(({ names, role }) =>
    names.map((name) => ({ words: name.split(' '), role })),
  )
  for (const name of all.sort((a, b) => b.words.length - a.words.length)) {
    const beginning = name.words[0]!.slice(0, 2)
    index.set(beginning, [...(index.get(beginning) ?? []), name])
  }
  return index
}

const LONGEST_HEADER_LINE = 24

/**
 * Reads a line as column names.
 *
 * @param text one line, plain
 * @returns the columns in order, and the share of the line's words that they take
 */
export function columnHeaders(text: string): { columns: ColumnHeader[]; share: number } {
  const words = text.length > 300 ? [] : scanWords(text)
  if (words.length === 0 || words.length > LONGEST_HEADER_LINE) return { columns: [], share: 0 }
  const columns: ColumnHeader[] = []
  let covered = 0
  let at = 0
  while (at < words.length) {
    const name = NAMES.get(words[at]!.form.slice(0, 2))?.find((entry) =>
      entry.words.every((form, i) => sameWord(words[at + i]?.form ?? '', form)),
    )
    if (name === undefined) {
      at++
      continue
    }
    const last = words[at + name.words.length - 1]!
    columns.push({ start: words[at]!.start, end: last.end, role: name.role })
    covered += name.words.length
    at += name.words.length
  }
  return { columns, share: covered / words.length }
}
