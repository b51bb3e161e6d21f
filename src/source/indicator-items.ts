/** Splits an indicator cell whose borders are known into its indicators. */
import { sentenceSpans } from '../stage/sentences.js'
import { joinParts, type PartedRange } from './joined-text.js'

const BULLET = /^[•▪●◦·*‣⁃]|^\(?\d{1,2}\)\s|^\d{1,2}\.\s+\p{Lu}|^[–—-]\s+\p{Lu}/u
/** A dash before a small letter is a bullet where the line above is closed, or has one too. */
const DASH = /^[–—-]\s/u
const CLOSED = /[.;:!?…]["“”'»)]*$/u
const BREAK = /<br\s?\/?>/giu

/**
 * The indicators of a cell: sentences, list items and lines. A line break in mid-sentence does not
 * split, nor does a semicolon inside a line; `<br>` does.
 *
 * @param page plain text of the page
 * @param cell the indicator cell
 * @param wrapped do its lines end where the page does, and say nothing of its items?
 */
export function indicatorItems(page: string, cell: PartedRange, wrapped = false): PartedRange[] {
  const joined = joinParts(page, cell)
  return cutBreaks(joined.text)
    .flatMap((line) => cutItems(joined.text, line, wrapped))
    .map((item) => joined.toPage(item))
    .filter(({ start, end }) => end > start)
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

function cutItems(
  text: string,
  { start, end }: { start: number; end: number },
  wrapped: boolean,
): { start: number; end: number }[] {
  const own = text.slice(start, end)
  const starts = new Set([0])
  const running = wrapped ? own.replaceAll('\n', ' ') : own
  for (const sentence of sentenceSpans(running)) starts.add(sentence.start)
  for (let at = own.indexOf('\n'); at >= 0; at = own.indexOf('\n', at + 1)) {
    const behind = own.slice(at).length - own.slice(at).trimStart().length
    const before = own.slice(0, at).trimEnd()
    const shown = own.slice(at + behind, at + behind + 12)
    const closed = CLOSED.test(before.slice(-4))
    const listed = BULLET.test(shown) || (DASH.test(shown) && (closed || DASH.test(own)))
    if (listed || (closed && !wrapped)) starts.add(at + behind)
  }
  const sorted = [...starts].sort((a, b) => a - b)
  return sorted.map((from, at) => ({
    start: from + start,
    end: (sorted[at + 1] ?? own.length) + start,
  }))
}
