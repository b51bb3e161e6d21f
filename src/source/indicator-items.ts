/** Splits an indicator cell whose borders are known into its indicators. */
import { OPEN_CLASSES, wordClass } from '../lithuanian/word-classes.js'
import { sentenceSpans } from '../stage/sentences.js'
import { joinParts, type PartedRange } from './joined-text.js'
import type { Range } from './source-text.js'

const BULLET = /^[•▪●◦·*‣⁃]|^\(?\d{1,2}\)\s|^\d{1,2}\.\s+\p{Lu}|^[–—-]\s+\p{Lu}/u
/** A dash before a small letter is a bullet where the line above is closed, or has one too. */
const DASH = /^[–—-]\s/u
const CLOSED = /[.;:!?…]["“”'»)]*$/u
/** A line that could be an item in small letters, and a mark that the next line goes on from. */
const SMALL = /^\p{Ll}/u
const GOES_ON = /[,–—-]$/u
const LAST_WORD = /\p{L}{1,20}$/u
const BREAK = /<br\s?\/?>/giu

/** What the lines of an indicator cell say of its items. */
export interface LineManner {
  /** They end where the page does, and say nothing. */
  wrapped?: boolean | undefined
  /** Indicators of the table begin with a small letter, so a line that does begins one. */
  small?: boolean
}

/**
 * The indicators of a cell: sentences, list items and lines. A line break in mid-sentence does not
 * split, nor does a semicolon inside a line; `<br>` does.
 *
 * @param page plain text of the page
 * @param cell the indicator cell
 */
export function indicatorItems(
  page: string,
  cell: PartedRange,
  manner: LineManner = {},
): PartedRange[] {
  const joined = joinParts(page, cell)
  return cutBreaks(joined.text)
    .flatMap((line) => cutItems(joined.text, line, manner))
    .map((item) => joined.toPage(item))
    .filter(({ start, end }) => end > start)
}

/** Fewer cells are no manner. */
const FEWEST_CELLS = 4

/**
 * Do most indicator cells begin with a small letter? A sentence that a line end breaks cannot
 * make them: it is not where a cell begins.
 */
export function beginSmall(page: string, cells: readonly Range[]): boolean {
  const first = cells
    .filter(({ start, end }) => end > start)
    .map(({ start }) => page.charAt(start))
    .filter((char) => char.toLowerCase() !== char.toUpperCase())
  const small = first.filter((char) => char === char.toLowerCase())
  return first.length >= FEWEST_CELLS && small.length * 2 > first.length
}

/** "Programą baigs 56 mokiniai<br>Žinių testo …" */
export function cutBreaks(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (const found of text.matchAll(BREAK)) {
    lines.push({ start, end: found.index })
    start = found.index + found[0].length
  }
  lines.push({ start, end: text.length })
  return lines
}

/** "… gavusių pagalbą,|", "… mokytojų iš|": does the next line belong to what stands before it? */
function goesOn(before: string): boolean {
  const last = LAST_WORD.exec(before.slice(-20))?.[0]
  return (
    GOES_ON.test(before) || (last !== undefined && OPEN_CLASSES.has(wordClass(last.toLowerCase())))
  )
}

function cutItems(
  text: string,
  { start, end }: { start: number; end: number },
  { wrapped = false, small = false }: LineManner,
): { start: number; end: number }[] {
  const cell = text.slice(start, end)
  const starts = new Set([0])
  const running = wrapped ? cell.replaceAll('\n', ' ') : cell
  for (const sentence of sentenceSpans(running)) starts.add(sentence.start)
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
    const behind = cell.slice(at).length - cell.slice(at).trimStart().length
    const before = cell.slice(0, at).trimEnd()
    const shown = cell.slice(at + behind, at + behind + 12)
    const closed = CLOSED.test(before.slice(-4))
    const listed = BULLET.test(shown) || (DASH.test(shown) && (closed || DASH.test(cell)))
    const own = small && SMALL.test(shown) && !goesOn(before)
    if (listed || ((closed || own) && !wrapped)) starts.add(at + behind)
  }
  const sorted = [...starts].sort((a, b) => a - b)
  return sorted.map((from, at) => ({
    start: from + start,
    end: (sorted[at + 1] ?? cell.length) + start,
  }))
}
