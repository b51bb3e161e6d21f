/** Splits an indicator cell whose borders are known into its indicators. */
import type { Range } from './source-text.js'
import { trimRange } from './layout.js'

const BULLET = /^[•▪●◦·*‣⁃]|^[–—-]\s|^\(?\d{1,2}\)\s|^\d{1,2}\.\s/u
const CLOSED = /[.;:!?…]["“”'»)]*$/u

/**
 * The indicators of a cell: sentences, list items and lines. A line break in mid-sentence does not
 * split, nor does a semicolon inside a line.
 *
 * @param text plain text of the page
 * @param cell the indicator cell
 * @param sentences sentences of the whole text, in order
 */
export function indicatorItems(text: string, cell: Range, sentences: readonly Range[]): Range[] {
  const starts = [cell.start]
  for (const sentence of sentences) {
    if (sentence.start > cell.start && sentence.start < cell.end) starts.push(sentence.start)
  }
  for (
    let at = text.indexOf('\n', cell.start);
    at >= 0 && at < cell.end;
    at = text.indexOf('\n', at + 1)
  ) {
    const next = trimRange(text, { start: at, end: cell.end })
    const before = trimRange(text, { start: cell.start, end: at })
    const shown = text.slice(next.start, next.start + 12)
    if (BULLET.test(shown) || CLOSED.test(text.slice(before.start, before.end)))
      starts.push(next.start)
  }
  const sorted = [...new Set(starts)].sort((a, b) => a - b)
  return sorted
    .map((start, at) => trimRange(text, { start, end: sorted[at + 1] ?? cell.end }))
    .filter(({ start, end }) => end > start)
}
