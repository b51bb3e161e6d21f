/** What the caller knows of a plan: strong evidence for the roles stage, never a gag. */
import type { Range } from '../source/source-text.js'
import { sameWord } from './headings.js'
import { findNumbering } from './list-numbers.js'
import { scanWords, type Word } from './words.js'

/** Share of a title's words that may differ from the text. */
const MOST_MISSES = 0.2

/** Where the known titles stand in a text, and which of them do not. */
export interface FoundTitles {
  places: readonly Range[]
  missing: readonly string[]
}

/**
 * Finds known task titles, with slips of the pen and a word more or less.
 *
 * @param text plain text of the page
 * @param words all words of `text`
 */
export function findTitles(
  text: string,
  words: readonly Word[],
  titles: readonly string[],
): FoundTitles {
  const numbering = titles.length === 0 ? null : findNumbering(text)
  const places: Range[] = []
  const missing: string[] = []
  for (const title of titles) {
    const wanted = scanWords(title)
    const before = places.length
    for (let at = 0; at < words.length && wanted.length > 0; at++) {
      const end = matchEnd(wanted, words, at)
      if (end === 0) continue
      places.push(withLead(text, { start: words[at]!.start, end: words[end - 1]!.end }, numbering))
      at = end - 1
    }
    if (places.length === before) missing.push(title)
  }
  return { places: withoutOverlaps(places), missing }
}

/** The word behind the title that begins at word `at`; 0 where it does not. */
function matchEnd(wanted: readonly Word[], words: readonly Word[], at: number): number {
  const same = (i: number, j: number): boolean =>
    i < wanted.length && j < words.length && sameWord(wanted[i]!.form, words[j]!.form)
  if (!same(0, at)) return 0
  const most = Math.floor(wanted.length * MOST_MISSES)
  let misses = 0
  let i = 1
  let j = at + 1
  while (i < wanted.length && misses <= most) {
    if (same(i, j)) {
      i++
      j++
      continue
    }
    misses++
    if (same(i + 1, j)) i++
    else if (same(i, j + 1)) j++
    else {
      i++
      j++
    }
  }
  return misses <= most && j <= words.length ? j : 0
}

/** A number or label in front belongs to the cell, and so does the mark behind it. */
function withLead(
  text: string,
  place: Range,
  numbering: ReturnType<typeof findNumbering> | null,
): Range {
  let { start, end } = place
  for (const lead of numbering?.at.values() ?? []) {
    if (lead.end <= start && text.slice(lead.end, start).trim() === '') start = lead.start
  }
  while ('.;:“”")'.includes(text.charAt(end)) && end < text.length) end++
  if ('„“"'.includes(text.charAt(start - 1))) start--
  return { start, end }
}

function withoutOverlaps(places: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  }
  return kept
}
