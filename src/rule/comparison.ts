/** Comparators before a number ("ne mažiau kaip"), and behind one ("ir daugiau"). */
import {
  BRIDGE_WORDS,
  COMPARISON_LINKS,
  DENIALS,
  EXCEED_DENIALS,
  EXCEED_FORMS,
  FALL_SHORT_FORMS,
  LESS_FORMS,
  MORE_FORMS,
  PLAIN_COMPARATORS,
  TRAILING_COMPARATORS,
} from '../lithuanian/comparators.js'
import type { Comparator } from '../target-schema.js'
import type { Item } from './items.js'
import { Lexicon, isGluedStop, type PhraseMatch } from './lexicon.js'

/** A comparator found in a sentence. */
export interface Comparison {
  comparator: Comparator
  /** Index of the item behind it and behind its link word ("kaip"). */
  end: number
  /** A comparative, which can be held against something without a number. */
  comparative: boolean
  /** Has it a link word: "kaip", "nei", "negu", "už"? */
  linked: boolean
  /** An adjective, which compares things ("žemesni už"), or an adverb ("mažiau")? */
  adjective: boolean
  /** "vėliau", "anksčiau": which way the comparison goes depends on "per" or "prieš" behind it. */
  time: 'later' | 'earlier' | null
}

const PLAIN = new Lexicon<Comparator>()
for (const { comparator, phrases } of PLAIN_COMPARATORS)
  for (const phrase of phrases) PLAIN.add(phrase, comparator, phrase.length < 5)

const DENIAL = new Lexicon<true>()
for (const phrase of DENIALS) DENIAL.add(phrase, true)

const LESS: ReadonlySet<string> = new Set(LESS_FORMS)
const MORE: ReadonlySet<string> = new Set(MORE_FORMS)
const LINKS: ReadonlySet<string> = new Set(COMPARISON_LINKS)
const EXCEED: ReadonlySet<string> = new Set(EXCEED_FORMS)
const FALL_SHORT: ReadonlySet<string> = new Set(FALL_SHORT_FORMS)
const BRIDGES: ReadonlySet<string> = new Set(BRIDGE_WORDS)

/** Words between a comparative and its link at the most: "ne mažesnė |dalyvių dalis| kaip". */
const LONGEST_GAP = 6

/**
 * The comparator that begins at an item.
 *
 * @param items the sentence
 * @param at index of its first word
 */
export function comparisonAt(items: readonly Item[], at: number): Comparison | null {
  if (items[at]?.number) return null
  return exceedAt(items, at) ?? comparativeAt(items, at) ?? plainAt(items, at)
}

function plainAt(items: readonly Item[], at: number): Comparison | null {
  const found = PLAIN.at(items, at)
  if (found === null) return null
  const { value: comparator, end } = found
  return { comparator, end, comparative: false, linked: false, adjective: false, time: null }
}

/** "viršija", "neviršija", "negali viršyti", "nesiekia". */
function exceedAt(items: readonly Item[], at: number): Comparison | null {
  const form = items[at]!.form
  const found = (comparator: Comparator, end: number): Comparison => ({
    comparator,
    end,
    comparative: true,
    linked: true,
    adjective: true,
    time: null,
  })
  if (EXCEED.has(form)) return found('gt', at + 1)
  if (form.startsWith('ne') && EXCEED.has(form.slice(2))) return found('lte', at + 1)
  if (FALL_SHORT.has(form)) return found('lt', at + 1)
  return EXCEED_DENIALS.includes(form) && EXCEED.has(items[at + 1]?.form ?? '')
    ? found('lte', at + 2)
    : null
}

/** "ne mažiau kaip", "nėra didesnis nei", "nerečiau kaip", "daugiau negu". */
function comparativeAt(items: readonly Item[], at: number): Comparison | null {
  const denial = DENIAL.at(items, at)
  const core = denial?.end ?? at
  const form = items[core]?.form ?? ''
  const glued = denial === null && form.startsWith('ne')
  const bare = glued ? form.slice(2) : form
  const less = LESS.has(bare)
  if (!less && !MORE.has(bare)) return null
  const denied = denial !== null || glued
  const link = linkBehind(items, core + 1, denied)
  const comparator = less ? (denied ? 'gte' : 'lt') : denied ? 'lte' : 'gt'
  return {
    comparator,
    end: link ?? core + 1,
    comparative: true,
    linked: link !== null,
    adjective: !bare.endsWith('iau'),
    time: bare === 'vėliau' ? 'later' : bare === 'anksčiau' ? 'earlier' : null,
  }
}

/**
 * Index behind "kaip", "nei", "negu", "už", with a comma before it or, behind a denied comparative,
 * a short noun phrase.
 */
function linkBehind(items: readonly Item[], from: number, overWords: boolean): number | null {
  const comma = items[from]?.text === ',' ? from + 1 : from
  if (LINKS.has(items[comma]?.form ?? '')) return comma + 1
  if (!overWords) return null
  for (let at = from; at < from + LONGEST_GAP; at++) {
    const item = items[at]
    if (item === undefined || item.kind !== 'word' || item.number !== null) return null
    if (item.form === 'ne' || LESS.has(item.form) || MORE.has(item.form)) return null
    if (at > from && LINKS.has(item.form)) return at + 1
  }
  return null
}

/**
 * Index of the number that a comparator leads to, over "po", "su", a dash or a colon.
 *
 * @param items the sentence
 * @param from index behind the comparator
 */
export function bridgeToNumber(items: readonly Item[], from: number): number | null {
  for (let at = from; at < from + 4; at++) {
    const item = items[at]
    if (item === undefined) return null
    if (item.number !== null) return at
    if (!isBridge(items, at)) return null
  }
  return null
}

function isBridge(items: readonly Item[], at: number): boolean {
  const item = items[at]!
  if (item.kind === 'mark') return ':–-—'.includes(item.text) || isGluedStop(item)
  return BRIDGES.has(item.form)
}

/**
 * "ir daugiau", "arba mažiau" behind a number or its unit.
 *
 * @param items the sentence
 * @param at index of "ir"
 */
export function trailingComparisonAt(
  items: readonly Item[],
  at: number,
): PhraseMatch<Comparator> | null {
  if (!['ir', 'ar', 'arba'].includes(items[at]?.form ?? '')) return null
  const form = items[at + 1]?.form ?? ''
  const found = TRAILING_COMPARATORS.find(({ words }) => words.includes(form))
  return found === undefined ? null : { value: found.comparator, end: at + 2 }
}

/**
 * The comparator as time turns it: no later than *in* ten days is at most ten, no later than ten
 * days *before* is at least ten.
 */
export function turnedByTime(
  { comparator, time }: Comparison,
  between: readonly Item[],
): Comparator {
  if (time === null) return comparator
  const ahead = between.some(({ form }) => form === 'prieš' || form === 'likus')
  const flipped: Readonly<Partial<Record<Comparator, Comparator>>> = {
    lte: 'gte',
    gte: 'lte',
    lt: 'gt',
    gt: 'lt',
  }
  return ahead ? (flipped[comparator] ?? comparator) : comparator
}
