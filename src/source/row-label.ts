/** Labels and codes in front of a text: "1.1. uždavinys.", "Priemonė 2:", "R-03-01-01". */
import type { CellRole } from '../cell.js'
import { FIELD_LABELS } from '../lithuanian/field-labels.js'
import { priorityLabel, sameWord } from '../stage/headings.js'

/** What stands in front of a cell's text. */
export interface RowLabel {
  role: CellRole
  /** The number or code, without a closing mark. */
  code: string | null
  /** The label's word; empty for a bare code. */
  name: string
  /** Where the text begins. */
  start: number
}

const WORDS: ReadonlyMap<string, CellRole> = new Map(
  FIELD_LABELS.flatMap(({ forms, role }) => forms.map((form) => [form, role] as const)),
)
const MOST_WORDS = 3

/** "1.1.1.", "01.01", "R-03-01-01": a code with the mark and space behind it. */
const CODE =
  /^(?:N[rR]\.\s?)?(\p{Lu}{1,3}-\d{1,3}(?:-\d{1,3}){0,5}|\d{1,2}(?:[.-]\d{1,2}){0,5})[.)]?(?:\s+|$)/u
const NUMBER_BEHIND =
  /^\s+(?:N[rR]\.\s?)?((?:\p{Lu}{1,3}-)?\d{1,2}(?:[.-]\d{1,2}){0,5}|[IVX]{1,4})(?![\p{L}\p{N}])[.)]?/u
const MARK = /^\s?[:.–—-](?=\s|$|[\p{L}„“"«])\s*/u
/** A criterion's code has letters and at least two numbers. */
const CRITERION = /^\p{Lu}{1,3}(?:-\d{1,3}){2,6}$/u

/**
 * Reads the label at the beginning of a text.
 *
 * @param text a line or cell, trimmed
 * @returns null where none stands there; a bare word ("Veikla vyksta …") is none, it needs a number
 *   or a mark
 */
export function readRowLabel(text: string): RowLabel | null {
  const shown = text.slice(0, 120)
  const lead = CODE.exec(shown)
  const code = lead?.[1] ?? null
  const from = lead?.[0].length ?? 0
  const word = readWord(shown.slice(from))
  if (word === null) return code !== null && CRITERION.test(code) ? criterion(code, from) : null
  let at = from + word.length
  const behind = NUMBER_BEHIND.exec(shown.slice(at))
  if (behind !== null && code === null) at += behind[0].length
  const mark = MARK.exec(shown.slice(at))?.[0] ?? ''
  const own = code ?? behind?.[1] ?? null
  const rest = shown.slice(at + mark.length)
  if (own === null && mark === '' && rest.trim() !== '')
    return BRACKET.test(rest) ? bracketed(word, at) : null
  // "1. Rodikliai gerėja": a word that the sentence goes on with.
  if (mark === '' && code !== null && !isWhole(text, at)) return null
  const space = /^\s*/u.exec(rest)?.[0].length ?? 0
  return { role: word.role, code: own, name: word.name, start: at + mark.length + space }
}

/** "Asignavimai (tūkst. Eur): 2024 m. – 45": the bracket says of what the text is. */
const BRACKET = /^ ?\([^()]{1,40}\):/u

function bracketed({ role, name }: { role: CellRole; name: string }, at: number): RowLabel {
  return { role, code: null, name, start: at + 1 }
}

function criterion(code: string, start: number): RowLabel {
  return { role: 'indicator', code, name: '', start }
}

/** Behind a label without a mark the text begins anew, with a capital, a quote or a number. */
function isWhole(text: string, at: number): boolean {
  return /^\s*(?:$|[\p{Lu}\d„“"«(])/u.test(text.slice(at, at + 4))
}

/** The longest label at the beginning: "Vertinimo kriterijai", "Atsakingi vykdytojai". */
function readWord(text: string): { role: CellRole; name: string; length: number } | null {
  const words = /^\p{L}+(?:[ \u00A0]\p{L}+){0,2}/u.exec(text)?.[0] ?? ''
  const parts = words.split(/[ \u00A0]/u).slice(0, MOST_WORDS)
  for (let count = parts.length; count > 0; count--) {
    const name = words.slice(0, parts.slice(0, count).join(' ').length)
    const form = name.toLowerCase().replaceAll('\u00A0', ' ')
    const role = WORDS.get(form) ?? nearlyLabel(form)
    if (role !== undefined) return { role, name, length: name.length }
  }
  return null
}

/** The labels by their first letter, which is seldom mistyped. */
const BY_LETTER: ReadonlyMap<string, readonly (readonly [string, CellRole])[]> = byLetter()

function byLetter(): Map<string, (readonly [string, CellRole])[]> {
  const index = new Map<string, (readonly [string, CellRole])[]>()
  for (const entry of WORDS) {
    const letter = entry[0].charAt(0)
    const group = index.get(letter)
    if (group === undefined) index.set(letter, [entry])
    else group.push(entry)
  }
  return index
}

function nearlyLabel(form: string): CellRole | undefined {
  return BY_LETTER.get(form.charAt(0))?.find(([known]) => sameWord(form, known))?.[1]
}

/**
 * The label of a heading that opens a programme, goal or task: "1.1 uždavinys. Gerinti …",
 * "I prioritetas".
 *
 * @param text a line, trimmed
 */
export function headingLabel(text: string): RowLabel | null {
  const label = readRowLabel(text)
  if (label !== null && label.name !== '' && HEADINGS.has(label.role)) return label
  const priority = priorityLabel(text)
  if (priority === null) return null
  return { role: 'priority', code: priority.code, name: '', start: priority.titleStart }
}

const HEADINGS: ReadonlySet<CellRole> = new Set(['programme', 'priority', 'task'])
