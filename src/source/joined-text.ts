/**
 * The text of a cell whose parts stand apart (columns side by side, name and value in two cells).
 *
 * Parts carry the white space behind them where a space is meant, and none where a word goes on:
 * "skai|-⏎tymo" has the parts "skai" and "tymo", so that their plain concatenation reads "skaitymo".
 */
import { foldSpace, type Range } from './source-text.js'

/** A range that may stand in several parts. */
export interface PartedRange extends Range {
  parts?: readonly Range[]
}

/** A cell's text in one string, with the way back to the page. */
export interface JoinedText {
  text: string
  /** A range of `text` as the place on the page that it was read from, white space trimmed. */
  toPage(range: Range): PartedRange
}

/**
 * Joins the parts of a cell.
 *
 * @param page plain text of the page
 * @param cell where the cell stands
 */
export function joinParts(page: string, cell: PartedRange): JoinedText {
  const parts = cell.parts ?? [{ start: cell.start, end: cell.end }]
  const offsets: number[] = []
  let text = ''
  parts.forEach((part, at) => {
    offsets.push(text.length)
    text += page.slice(part.start, part.end) + separator(page, part, parts[at + 1])
  })
  return {
    text,
    toPage(range) {
      const { start, end } = trimRange(text, range)
      const found = parts.flatMap((part, at) => {
        const shift = part.start - offsets[at]!
        const from = Math.max(start + shift, part.start)
        const to = Math.min(end + shift, part.end)
        return to > from ? [{ start: from, end: to }] : []
      })
      return placeOfParts(found, page, cell.start)
    },
  }
}

/**
 * The text of a place, white space folded, as every `text` and `title` of a plan has it.
 *
 * @param input the text that the place points into
 * @param place one range, or parts in reading order
 * @param read the text of one part, where the input is not read as it stands
 */
export function textOf(
  input: string,
  place: PartedRange,
  read = ({ start, end }: Range): string => input.slice(start, end),
): string {
  const parts = place.parts ?? [{ start: place.start, end: place.end }]
  return foldSpace(
    parts.map((part, at) => read(part) + separator(input, part, parts[at + 1])).join(''),
  )
}

/** A word that a line end divided goes on: white space, or a hyphen and white space, behind it. */
const GOES_ON = /^[-\u2010\u00AD]?\s/u

/** What stands between two parts: nothing where white space is there or a word goes on. */
function separator(page: string, part: Range, next: Range | undefined): '' | ' ' {
  if (next === undefined || /\s/u.test(page.charAt(part.end - 1))) return ''
  // A quote doubled inside quotes: "Klubas |"|"Skaitau|"|"".
  if (page.slice(part.end, next.start) === '"') return ''
  return next.start === part.end || GOES_ON.test(page.slice(part.end, part.end + 2)) ? '' : ' '
}

/** A place made of parts in page order; one part is a plain range. */
export function placeOfParts(parts: readonly Range[], page: string, at: number): PartedRange {
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return { start: at, end: at }
  const { start } = trimRange(page, first)
  const { end } = trimRange(page, last)
  if (parts.length === 1) return { start, end }
  const inner = parts.map((part) => ({ ...part }))
  inner[0]!.start = start
  inner[inner.length - 1]!.end = end
  return { start, end, parts: inner }
}

/** The part with the white space character behind it, so that it joins with a space. */
export function withSpace(page: string, part: Range): Range {
  return /\s/u.test(page.charAt(part.end)) ? { start: part.start, end: part.end + 1 } : part
}

/** A range without white space at its ends; empty where there is nothing else. */
export function trimRange(text: string, { start, end }: Range): Range {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text.charAt(from))) from++
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
