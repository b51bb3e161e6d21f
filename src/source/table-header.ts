/** Reads the cells of a table's header: which column holds what, and for which year. */
import {
  CELL_COLUMN_NAMES,
  COLUMN_NAMES,
  GENITIVE_NAMES,
  LEVEL_NOUNS,
} from '../lithuanian/column-names.js'
import type { ColumnRole } from '../lithuanian/column-roles.js'
import { sameWord } from '../stage/headings.js'
import { scanWords } from '../stage/words.js'
import { foldSpace } from './source-text.js'

/** One column of a table. */
export interface Column {
  /** `level`: goals, tasks and measures row by row, told apart by label or code. */
  role: ColumnRole | 'level' | null
  /** The header as it stands, white space folded; null where the column has none. */
  name: string | null
  /** The years that the header names for its values: "2024 m. siekiama", "2023 / 2024". */
  years: readonly number[]
}

interface ColumnName {
  words: readonly string[]
  role: ColumnRole
}

const NAMES: readonly ColumnName[] = [...COLUMN_NAMES, ...CELL_COLUMN_NAMES]
  .flatMap(({ names, role }) => names.map((name) => ({ words: name.split(' '), role })))
  .sort((a, b) => b.words.length - a.words.length)

const KNOWN_WORDS: ReadonlySet<string> = new Set(NAMES.flatMap(({ words }) => words))

/** Words that say nothing of what a column holds. */
const BARE_WORDS: ReadonlySet<string> = new Set([
  'ir',
  'ar',
  'arba',
  'bei',
  'už',
  'm',
  'd',
  'iki',
  'metų',
  'metai',
  'metams',
  'metais',
])

const LONGEST_NAME = 140
const MOST_WORDS = 16
/** So much of a header cell must be a known name: "Lėšos, tūkst. Eur" has one word of three. */
const KNOWN_SHARE = 0.3
/** From here on the whole cell is one name: "Lėšos ir jų šaltiniai". */
const WHOLE_SHARE = 0.7

/**
 * Reads one header cell. Order, case, typos and line breaks do not matter: "REIKŠMĖ (SIEKTINA)",
 * "Atsa-⏎kingi vykdytojai".
 *
 * @param text the header cell as it stands
 */
export function readColumn(text: string): Column {
  const name = foldSpace(text.replace(/<br\s?\/?>/giu, ' ').replace(/[*_#]{1,3}/gu, ' '))
  const none: Column = { role: null, name: name === '' ? null : name, years: [] }
  if (name === '' || name.length > LONGEST_NAME) return none
  const years = yearsOf(name)
  const role = roleOfName(name)
  if (role !== null) return { ...none, role, years }
  // "2024 m.": a column of values where nothing else is said.
  const onlyYears = years.length > 0 && !/\p{L}{3}/u.test(name.replace(/met\p{L}+/giu, ''))
  return { ...none, role: onlyYears ? 'target' : null, years }
}

/** What stands in brackets counts least, and of several names the first: "Rodiklis, mato vnt.". */
function roleOfName(name: string): Column['role'] {
  const outside = name.replace(/\([^()]*\)/gu, ' ')
  const words = wordsOf(outside)
  const whole = roleOf(words, WHOLE_SHARE)
  if (whole !== null) return whole
  for (const part of outside.split(/[,;/]| ir /u)) {
    const role = roleOf(wordsOf(part), KNOWN_SHARE)
    if (role !== null) return role
  }
  return roleOf(words, KNOWN_SHARE) ?? roleOf(wordsOf(name.replace(/[()]/gu, ' ')), KNOWN_SHARE)
}

/** Words of a header, with the halves of words that a line break divided put together. */
function wordsOf(name: string): string[] {
  return scanWords(name.replace(/(\p{L})- (?=\p{Ll})/gu, '$1'))
    .filter(({ shape }) => shape !== 'number')
    .map(({ form }) => form)
}

function roleOf(words: readonly string[], share: number): Column['role'] {
  const content = words.filter((word) => !BARE_WORDS.has(word))
  if (content.length === 0 || content.length > MOST_WORDS) return null
  if (isLevelColumn(content)) return 'level'
  if (!content.some(isKnown)) return brokenRole(content)
  let best: { role: ColumnRole; length: number; at: number } | null = null
  for (const name of NAMES) {
    if (best !== null && best.length > name.words.length) break
    const at = lastWordOf(name, content)
    // Of two names the later one is the head: "Priemonės |vykdytojas".
    if (at >= 0 && (best === null || at > best.at))
      best = { role: name.role, length: name.words.length, at }
  }
  if (best === null) return brokenRole(content)
  const describes = best.length === 1 && best.at < content.length - 1
  if (describes && GENITIVE_NAMES.some(({ form }) => form === content[best.at])) return null
  return best.length / content.length >= share ? best.role : null
}

/** Words of the names by their first and last letter, which no slip changes. */
const KNOWN_BY_ENDS: ReadonlyMap<string, readonly string[]> = groupByEnds()

function groupByEnds(): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of KNOWN_WORDS)
    groups.set(endsOf(word), [...(groups.get(endsOf(word)) ?? []), word])
  return groups
}

function endsOf(word: string): string {
  return word.charAt(0) + word.charAt(word.length - 1)
}

/** Is it a word of any name? Most lines of a page have none, and need no closer look. */
function isKnown(word: string): boolean {
  return KNOWN_BY_ENDS.get(endsOf(word))?.some((known) => sameWord(known, word)) ?? false
}

/** Where the last word of a name stands in a cell that has all its words, in any order; else -1. */
function lastWordOf({ words }: ColumnName, cell: readonly string[]): number {
  let last = -1
  for (const word of words) {
    if (BARE_WORDS.has(word)) continue
    const at = cell.findIndex((other) => sameWord(other, word))
    if (at < 0) return -1
    last = Math.max(last, at)
  }
  return last
}

/** "Uždavi nys": a cell too narrow for its word. */
function brokenRole(words: readonly string[]): ColumnRole | null {
  if (words.length < 2 || words.length > 4) return null
  const whole = words.join('')
  return NAMES.find((name) => sameWord(name.words.join(''), whole))?.role ?? null
}

/** "Programos tikslo, uždavinio, priemonės pavadinimas" */
function isLevelColumn(words: readonly string[]): boolean {
  const named = LEVEL_NOUNS.filter(({ forms }) => words.some((word) => forms.includes(word)))
  if (named.length >= 3) return true
  if (named.length === 2) return words.length === 2 || words.includes('pavadinimas')
  return words.length === 1 && words[0] === 'pavadinimas'
}

function yearsOf(name: string): number[] {
  if (/(?<!\d)20\d\d\s?[–-]\s?20\d\d(?!\d)/u.test(name)) return []
  return [...name.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(([year]) => Number(year))
}

/**
 * Puts a second header row under the first: "Rodiklio reikšmė | |" over "2023 m. | 2024 m.". A name
 * above empty cells reaches over them.
 *
 * @param above the columns of the first row
 * @param below the columns of the second row
 */
export function underGroup(above: readonly Column[], below: readonly Column[]): Column[] {
  let group: Column | null = null
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const upper = above[at] ?? NO_COLUMN
    const lower = below[at] ?? NO_COLUMN
    if (upper.name !== null) group = upper
    if (lower.name === null || lower.name === upper.name) return upper
    if (group === null) return lower
    const bare = lower.role === null || (lower.role === 'target' && !/\p{L}{3}/u.test(lower.name))
    return {
      role: bare
        ? group.role === 'indicator'
          ? 'target'
          : (group.role ?? lower.role)
        : lower.role,
      name: `${group.name ?? ''} ${lower.name}`.trim(),
      years: lower.years.length > 0 ? lower.years : group.years,
    }
  })
}

const NO_COLUMN: Column = { role: null, name: null, years: [] }

/**
 * Could these cells be a header? A quick look before each is read: two of them, or the only ones,
 * hold a word that column names are made of.
 */
export function looksLikeHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length < 2 || filled.some((cell) => cell.length > LONGEST_NAME)) return false
  const named = filled.filter((cell) =>
    scanWords(cell).some(({ form, shape }) => KNOWN_WORDS.has(form) && shape !== 'number'),
  )
  return named.length >= 1
}

/** Do these columns make a plan's table? */
export function isPlanHeader(columns: readonly Column[]): boolean {
  const filled = columns.filter(({ name }) => name !== null)
  const roles = new Set(filled.map(({ role }) => role).filter((role) => role !== null))
  const known = filled.filter(({ role }) => role !== null).length
  if (roles.size < 2 || known * 2 < filled.length) return false
  return (['measure', 'indicator', 'task', 'level'] as const).some((role) => roles.has(role))
}

/** Is every word of this text one that column names are made of? */
export function isHeaderText(text: string): boolean {
  const words = wordsOf(foldSpace(text)).filter((word) => !BARE_WORDS.has(word))
  const known = words.filter((word) => KNOWN_WORDS.has(word))
  return words.length === 0 ? /20\d\d/u.test(text) : known.length * 2 > words.length
}
