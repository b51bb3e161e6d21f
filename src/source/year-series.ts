/** Values of several years in one text: "2023/2024/2025 m. – 45/48/50", "2024–2026 m.: 45 / 48 / 50". */
import type { Cell, ValueCell } from '../cell.js'
import { trimRange } from './joined-text.js'
import type { Range } from './source-text.js'

const YEARS = /(?<!\d)20\d\d(?:\s?[/;]\s?20\d\d)+(?!\d)/u
const SPAN = /(?<!\d)(20\d\d)\s?[–-]\s?(20\d\d)(?!\d)/u
const NUMBER = String.raw`[–-]?\d{1,3}(?:[ \u00A0]\d{3})+(?:,\d+)?|[–-]?\d+(?:,\d+)?`
const VALUES = new RegExp(
  String.raw`(?<![\d/])(?:${NUMBER})(?:\s?[/;]\s?(?:${NUMBER}))+(?![\d/])`,
  'u',
)

/**
 * Finds a series with its years named once, in front of the values.
 *
 * @param text plain text of the page
 * @param cell the indicator
 * @returns what the cell knows more by it; null where there is none
 */
export function readSeries(
  text: string,
  { start, end }: Range,
): Pick<Cell, 'words' | 'values'> | null {
  const shown = text.slice(start, end)
  const years = yearsIn(shown)
  if (years === null) return null
  const found = VALUES.exec(shown.slice(years.end))
  if (found === null) return null
  const parts = split(found[0])
  if (parts.length !== years.years.length) return null
  const from = start + years.end + found.index
  const values = parts.map((part, at): ValueCell => ({
    start: from + part.start,
    end: from + part.end,
    role: 'target',
    year: years.years[at]!,
  }))
  return { words: trimRange(text, { start, end: start + years.start }), values }
}

function yearsIn(shown: string): { years: number[]; start: number; end: number } | null {
  const listed = YEARS.exec(shown)
  if (listed !== null) {
    const years = listed[0].split(/[/;]/u).map(Number)
    return { years, start: listed.index, end: listed.index + listed[0].length }
  }
  const span = SPAN.exec(shown)
  if (span === null) return null
  const [first, last] = [Number(span[1]), Number(span[2])]
  if (last <= first || last - first > 10) return null
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return { years, start: span.index, end: span.index + span[0].length }
}

function split(shown: string): Range[] {
  const parts: Range[] = []
  let start = 0
  for (const mark of shown.matchAll(/[/;]/gu)) {
    parts.push(trimRange(shown, { start, end: mark.index }))
    start = mark.index + 1
  }
  return [...parts, trimRange(shown, { start, end: shown.length })]
}
