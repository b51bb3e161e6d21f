/** Numbers and bullets in front of a cell, and the labels of priorities: no part of the text. */
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
    fieldLabel(shown) ?? NUMBER.exec(shown) ?? DECIMAL_NUMBER.exec(shown) ?? BULLET.exec(shown)
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
  label: Range | null
  title: Range | null
  code: string | null
  ordinal: number | null
}

/**
 * Reads a priority heading: "I prioritetas. Didinti …" has label "I prioritetas", ordinal 1.
 *
 * @param text plain text of the page
 * @param cell the heading as it was cut
 */
export function splitPriority(text: string, cell: Range): PriorityHeading {
  const shown = text.slice(cell.start, cell.end)
  const label = priorityLabel(shown)
  if (label === null) return { label: null, title: { ...cell }, code: null, ordinal: null }
  const titleStart = cell.start + label.titleStart
  return {
    label: { start: cell.start + label.start, end: cell.start + label.end },
    title: titleStart < cell.end ? { start: titleStart, end: cell.end } : null,
    code: label.code,
    ordinal: label.ordinal,
  }
}
