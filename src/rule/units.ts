/** The unit behind a number, or declared before it: "75 proc.", "dalis (proc.) 52". */
import { UNITS, type UnitMeaning } from '../lithuanian/units.js'
import type { Item } from './items.js'
import { Lexicon, type PhraseMatch } from './lexicon.js'

const LEXICON = new Lexicon<UnitMeaning>()
for (const { meaning, words = [], short = [] } of UNITS) {
  for (const phrase of words) LEXICON.add(phrase, meaning)
  for (const phrase of short) LEXICON.add(phrase, meaning, true)
}

/** Units of one letter, which are words or names as well: only right behind digits. */
const LETTERS: ReadonlySet<string> = new Set(['b', 'd', 'k', 'm', 't', 'l', 'a', 'p'])

/**
 * The unit that begins at an item.
 *
 * @param items the sentence
 * @param at index of the item
 */
export function unitAt(items: readonly Item[], at: number): PhraseMatch<UnitMeaning> | null {
  const found = LEXICON.at(items, at)
  if (found === null) return null
  const item = items[at]!
  // "75 a…": a letter that is spaced from what follows and is a capital is a name's initial
  if (LETTERS.has(item.form) && item.text !== item.form) return null
  return found
}

/** A unit named before its numbers, with the scale that it brings: "(tūkst. Eur)". */
export interface DeclaredUnit {
  meaning: UnitMeaning
  scale: number
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['tūkst', 1e3],
  ['tūkstančiais', 1e3],
  ['mln', 1e6],
  ['milijonais', 1e6],
  ['mlrd', 1e9],
])
/** What a unit declared by its bare abbreviation may stand behind or before: "dalis, proc.: 64". */
const DECLARING_MARKS = '(,:–-'
const CLOSING_MARKS = '):–-'

/**
 * The unit declared at an item: in brackets, behind a comma, or as the noun "procentas" itself.
 *
 * @param items the sentence
 * @param at index of the opening mark or of the noun
 * @returns the unit and the index behind it
 */
export function declaredUnitAt(
  items: readonly Item[],
  at: number,
): PhraseMatch<DeclaredUnit> | null {
  const item = items[at]!
  if (item.form === 'procentas') return { value: { meaning: PERCENTAGE, scale: 1 }, end: at + 1 }
  if (item.form === 'valandomis') return { value: { meaning: HOURS, scale: 1 }, end: at + 1 }
  if (item.kind !== 'mark' || !DECLARING_MARKS.includes(item.text)) return null
  let from = at + 1
  const scale = SCALES.get(items[from]?.form ?? '') ?? 1
  if (scale > 1) from += items[from + 1]?.text === '.' ? 2 : 1
  const unit = unitAt(items, from)
  if (unit === null) return null
  const closing = items[unit.end]
  const heads = item.text === ',' && closing?.number != null
  const closed =
    item.text === '('
      ? closing?.text === ')'
      : heads || (closing !== undefined && CLOSING_MARKS.includes(closing.text))
  return closed ? { value: { meaning: unit.value, scale }, end: unit.end } : null
}

const PERCENTAGE: UnitMeaning = { kind: 'percentage' }
const HOURS: UnitMeaning = { kind: 'duration', unit: 'hour' }
