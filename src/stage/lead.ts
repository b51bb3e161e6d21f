/** Numbers and bullets in front of a cell, and the labels of priorities: no part of the text. */
import type { Cell } from '../cell.js'
import { joinParts, type PartedRange } from '../source/joined-text.js'
import type { Range } from '../source/source-text.js'
import { priorityLabel } from './headings.js'
import { findNumbering } from './list-numbers.js'

/** A cell's text without what stands in front of it. */
export interface Lead {
  /** The number, code or bullet; null where the cell begins with its text. */
  label: Range | null
  /** The number without its closing mark: "1.2", "3"; null for a bullet. */
  code: string | null
  text: Range
}

/** "1.1. ", "2) ", "(3) ", "4. ": a number that is closed by a mark and followed by a word. */
const NUMBER = /^\(?(\d{1,2}(?:\.\d{1,2}){0,4})[.)]\s*(?=[\p{L}„“"«,(])/u
/** "1.2 Gerinti": only a number of several parts needs no mark behind it. */
const DECIMAL_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){1,4})\s+(?=\p{Lu})/u
/** "5.4.5. 5G ryšio …": one that is closed, and that no date or amount looks like. */
const CODE = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.\s+(?=\d)/u
const BULLET = /^[•▪●◦·*‣⁃–—-]\s*(?=[\p{L}\d„“"«,(])/u

/**
 * Takes the number or bullet off a cell.
 *
 * @param text plain text of the page
 * @param cell the cell as it was cut
 */
export function splitLead(text: string, cell: Range): Lead {
  const shown = text.slice(cell.start, Math.min(cell.end, cell.start + 60))
  const found =
    fieldLabel(shown) ??
    NUMBER.exec(shown) ??
    DECIMAL_NUMBER.exec(shown) ??
    CODE.exec(shown) ??
    BULLET.exec(shown)
  if (found === null || found[0].length >= cell.end - cell.start) {
    return { label: null, code: null, text: { start: cell.start, end: cell.end } }
  }
  const start = cell.start + found[0].length
  return {
    label: { start: cell.start, end: cell.start + found[0].trimEnd().length },
    code: found[1] ?? null,
    text: { start, end: cell.end },
  }
}

type HeadingCell = PartedRange & Pick<Cell, 'titleStart'>
/** "1 uždavinys. |Skatinti …", "Uždavinys 2: …": the label, with its number as the first group. */
function fieldLabel(text: string): readonly [string, string | undefined] | null {
  const label = findNumbering(text).at.get(0)
  if (label === undefined || label.role === null) return null
  const whole = text.slice(0, label.end)
  const space = text.slice(label.end).length - text.slice(label.end).trimStart().length
  return [text.slice(0, label.end + space), /\d+(?:\.\d+)*/u.exec(whole)?.[0]]
}

/** A priority heading in its parts. */
export interface PriorityHeading {
  label: PartedRange | null
  title: PartedRange | null
  code: string | null
  ordinal: number | null
}

/**
 * Reads a priority heading: "I prioritetas. Didinti …" has label "I prioritetas", ordinal 1.
 *
 * @param page plain text of the page
 * @param cell the heading as it was cut
 */
export function splitPriority(page: string, cell: HeadingCell): PriorityHeading {
  const { text, toPage } = joinParts(page, cell)
  const found = priorityLabel(text)
  const known = labelEnd(text, cell)
  if (known > 0 && known !== found?.titleStart) return knownTitle(text, known, toPage)
  const titleStart = found?.titleStart ?? 0
  if (found === null) return numberedTitle(text, toPage)
  return {
    label: toPage({ start: found.start, end: found.end }),
    title: titleStart < text.length ? toPage({ start: titleStart, end: text.length }) : null,
    code: found.code,
    ordinal: found.ordinal,
  }
}

/** "1. Stiprinti …" in a column of goals: the number alone is the label. */
function numberedTitle(text: string, toPage: (range: Range) => PartedRange): PriorityHeading {
  const { label, code, text: title } = splitLead(text, { start: 0, end: text.length })
  const ordinal = code !== null && /^\d+$/u.test(code) ? Number(code) : null
  return {
    label: label && code !== null ? toPage(label) : null,
    title: toPage(title),
    code,
    ordinal,
  }
}

/** "Tikslas 05.01. Mažinti …": where the reader of the layout has read the label. */
function knownTitle(
  text: string,
  titleStart: number,
  toPage: (range: Range) => PartedRange,
): PriorityHeading {
  return {
    label: toPage({ start: 0, end: withoutMark(text, titleStart) }),
    title: titleStart < text.length ? toPage({ start: titleStart, end: text.length }) : null,
    code: null,
    ordinal: null,
  }
}

function withoutMark(text: string, end: number): number {
  let at = end
  while (at > 0 && /[\s.:–—-]/u.test(text.charAt(at - 1))) at--
  return at
}

/** "Tikslas. Teikti …": a label without a number is known to the reader of the layout. */
function labelEnd(text: string, { start, titleStart }: HeadingCell): number {
  return titleStart === undefined ? 0 : Math.min(text.length, titleStart - start)
}
