/** How a page is laid out as a whole: what most of its lines have in common. */
import type { WordClass } from '../lithuanian/word-classes.js'
import type { ChunkedPage } from './chunks.js'

/** Shares over the lines that are long enough to hold a cell, in bands. */
export interface PageStyle {
  /** Lines that end with a full stop. */
  stops: Band
  /** Lines with a wide gap inside. */
  gaps: Band
  /** Lines behind a blank one. */
  blanks: Band
  /** Lines that hold two sentences or more. */
  full: Band
  /** Lines that begin with a word of a class. */
  firsts: ReadonlyMap<WordClass, Band>
  /** Lines that begin with a small letter. */
  lower: Band
}

export type Band = 'none' | 'few' | 'some' | 'most'

/** A line with fewer words is a heading or furniture. */
const SHORTEST_LINE = 4

interface Counts {
  lines: number
  stops: number
  gaps: number
  blanks: number
  full: number
  lower: number
  firsts: Map<WordClass, number>
}

/**
 * Counts what the lines of a page have in common.
 *
 * @param classes the class of each word of the page
 */
export function pageStyle(page: ChunkedPage, classes: readonly WordClass[]): PageStyle {
  const counts: Counts = {
    lines: 0,
    stops: 0,
    gaps: 0,
    blanks: 0,
    full: 0,
    lower: 0,
    firsts: new Map(),
  }
  let at = 0
  while (at < page.chunks.length) {
    let end = at + 1
    while (end < page.chunks.length && page.chunks[end]!.line === page.chunks[at]!.line) end++
    countLine(page, classes, at, end, counts)
    at = end
  }
  const band = (count: number): Band => bandOf(count, counts.lines)
  return {
    stops: band(counts.stops),
    gaps: band(counts.gaps),
    blanks: band(counts.blanks),
    full: band(counts.full),
    lower: band(counts.lower),
    firsts: new Map([...counts.firsts].map(([first, count]) => [first, band(count)])),
  }
}

function countLine(
  page: ChunkedPage,
  classes: readonly WordClass[],
  from: number,
  to: number,
  counts: Counts,
): void {
  const first = page.chunks[from]!
  const last = page.chunks[to - 1]!
  if (last.words.end - first.words.start < SHORTEST_LINE) return
  counts.lines++
  if (page.text.charAt(last.end - 1) === '.') counts.stops++
  if (first.cut === 'blank') counts.blanks++
  let sentences = 1
  let gap = false
  for (let at = from + 1; at < to; at++) {
    const { cut, afterSentence } = page.chunks[at]!
    if (afterSentence) sentences++
    gap ||= cut === 'gap' || cut === 'noBreak'
  }
  if (gap) counts.gaps++
  if (sentences > 1) counts.full++
  const word = page.words[first.words.start]
  if (word?.shape === 'lower') counts.lower++
  const found = classes[first.words.start] ?? 'other'
  counts.firsts.set(found, (counts.firsts.get(found) ?? 0) + 1)
}

function bandOf(count: number, lines: number): Band {
  const share = lines === 0 ? 0 : count / lines
  if (share < 0.03) return 'none'
  if (share < 0.2) return 'few'
  return share < 0.6 ? 'some' : 'most'
}
