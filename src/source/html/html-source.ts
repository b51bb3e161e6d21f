/** An HTML page as the stages read it: its visible text, and the way back into the markup. */
import type { StructuredSource } from '../layout.js'
import { lineIndex, lowerBound, readSource, type Range } from '../source-text.js'
import { htmlReader } from './html-reader.js'
import { renderHtml, type RenderedPage } from './render-html.js'

/**
 * Reads a page without changing it. Text is what a browser shows, decoded: markup, attributes,
 * comments, scripts and styles are none. Every offset is one into the HTML as given.
 *
 * @param input HTML
 */
export function readHtml(input: string): StructuredSource {
  const page = renderHtml(input)
  // Decomposed letters and soft hyphens are read as in any text.
  const inner = readSource(page.text)
  const outward = (range: Range): Range => toInput(page, range, input)
  const inward = (range: Range): Range => ({
    start: lowerBound(page.starts, range.start),
    end: lowerBound(page.ends, range.end + 1),
  })
  return {
    input,
    plain: inner.plain,
    reader: htmlReader(page, inner),
    toInput: (range) => outward(inner.toInput(range)),
    toPlain: (range) => inner.toPlain(inward(range)),
    textOf(range) {
      const { start, end } = inward(range)
      return page.text.slice(start, end)
    },
    piecesOf: (range) => pieces(page, inward(range)),
    ...lineIndex(input),
  }
}

function toInput({ starts, ends }: RenderedPage, { start, end }: Range, input: string): Range {
  const from = starts[start] ?? input.length
  return { start: from, end: end <= start ? from : (ends[end - 1] ?? input.length) }
}

/** "<b>Didinti</b> įtrauktį": a piece for every run without markup, none for mere space. */
function pieces({ text, starts, ends }: RenderedPage, { start, end }: Range): Range[] {
  const found: Range[] = []
  let whole = false
  for (let at = start; at < end; at++) {
    // Markup stands where a character does not begin before the last one has ended.
    if (at > start && starts[at]! > ends[at - 1]!) whole = false
    if (/\s/u.test(text.charAt(at))) continue
    const last = found.at(-1)
    if (whole && last !== undefined) last.end = ends[at]!
    else found.push({ start: starts[at]!, end: ends[at]! })
    whole = true
  }
  return found
}
