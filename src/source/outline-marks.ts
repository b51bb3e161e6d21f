/** Finds where the fields of an outline begin: labels and codes at line starts and within lines. */
import type { CellRole } from '../cell.js'
import { FIELD_LABELS } from '../lithuanian/field-labels.js'
import { scanWords } from '../stage/words.js'
import { codeDepth, codeLevels, type Level } from './code-levels.js'
import type { Line } from './layout.js'
import { headingLabel, readRowLabel, type RowLabel } from './row-label.js'

/** The beginning of a field. */
export interface Mark {
  role: CellRole
  code: string | null
  /** The label's word, as the header of an extra piece; empty for a bare code. */
  name: string
  /** Where the label begins, and where the text behind it. */
  start: number
  textStart: number
}

/** First words of labels: only they are looked at within a line. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  FIELD_LABELS.flatMap(({ forms }) => forms.map((form) => form.split(' ')[0]!)),
)
const LEVELS: ReadonlySet<CellRole> = new Set(['programme', 'priority', 'task', 'measure'])

/**
 * Finds the marks of a text, in order.
 *
 * @param text plain text
 * @param lines its lines
 */
export function findMarks(text: string, lines: readonly Line[]): Mark[] {
  const labelled = lines.flatMap((line) => lineMarks(text, line))
  return withBareCodes(text, labelled, bareCodes(text, lines, labelled))
}

function lineMarks(text: string, line: Line): Mark[] {
  const marks: Mark[] = []
  const first = readRowLabel(line.text) ?? headingLabel(line.text)
  if (first !== null) marks.push(markOf(first, line.start))
  for (const word of scanWords(line.text)) {
    const known =
      FIRST_WORDS.has(word.form) || CRITERION.test(line.text.slice(word.start, word.end))
    const at = line.start + codeBefore(line.text, word.start)
    if (!known || at <= line.start || at < (marks.at(-1)?.textStart ?? 0)) continue
    const label = readRowLabel(text.slice(at, Math.min(line.end, at + 160)))
    if (label !== null && standsFree(text, at, label)) marks.push(markOf(label, at))
  }
  return marks
}

const CRITERION = /^\p{Lu}{1,3}-\d/u

/** Where the number in front of a label's word begins: "|1.1. uždavinys". */
function codeBefore(line: string, word: number): number {
  const before = /(?:^|\s)(\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\s{1,2})$/u.exec(
    line.slice(Math.max(0, word - 20), word),
  )
  return before === null ? word : word - before[1]!.length
}

/**
 * Within a line a label needs more than its word: a number in front, or a mark behind it and a
 * capital or the end of a sentence in front.
 */
function standsFree(text: string, at: number, { code, start, name }: RowLabel): boolean {
  const label = text.slice(at, at + start).trimEnd()
  const before = text.slice(0, at).trimEnd().slice(-1)
  if (/[(„"“]/u.test(text.charAt(at - 1))) return false
  const closed = /[.;,!?)|“”"–]/u.test(before)
  if (name === '') return closed || /\s{2}$/u.test(text.slice(at - 2, at))
  if (/^\d/u.test(label) && code !== null) return /[.:–—-]$/u.test(label) || closed
  if (/^ ?\([^()]{1,40}\):/u.test(text.slice(at + label.length, at + label.length + 50)))
    return closed
  return /:$/u.test(label) ? closed || /^\p{Lu}/u.test(label) : closed && /[–—]$/u.test(label)
}

function markOf({ role, code, name, start }: RowLabel, at: number): Mark {
  return { role, code, name, start: at, textStart: at + start }
}

/** A code with no word to it: "1.1.2. Gerinti", "01.01.03 Plėtoti". */
interface BareCode {
  code: string
  start: number
  textStart: number
}

const BARE = /(?<![\p{L}\p{N}.,–-])(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=[„“"«]?\p{Lu})/gu

/**
 * Codes that open a level although no word says so: below them, before the next code, stands a
 * field with a label; or they stand above such codes.
 */
function bareCodes(text: string, lines: readonly Line[], labelled: readonly Mark[]): BareCode[] {
  const starts = new Set(lines.map(({ start }) => start))
  const found: BareCode[] = []
  for (const match of text.matchAll(BARE)) {
    const code = match[1]!
    if (
      !starts.has(match.index) &&
      !(
        codeDepth(code) > 1 &&
        /[.;:!?]\s+$/u.test(text.slice(Math.max(0, match.index - 4), match.index))
      )
    )
      continue
    if (labelled.some((mark) => match.index >= mark.start && match.index < mark.textStart)) continue
    found.push({ code, start: match.index, textStart: match.index + match[0].length })
  }
  const fields = labelled.filter(({ role, code }) => !LEVELS.has(role) || code === null)
  const held = found.filter(({ start, code }, at) => {
    const next = found[at + 1]?.start ?? Infinity
    return codeDepth(code) > 1 && fields.some((mark) => mark.start > start && mark.start < next)
  })
  if (held.length < 2) return []
  return found.filter(({ code }) =>
    held.some((other) => other.code === code || other.code.startsWith(`${code}.`)),
  )
}

function withBareCodes(text: string, labelled: readonly Mark[], bare: readonly BareCode[]): Mark[] {
  if (bare.length === 0) return [...labelled]
  const codes = labelled.flatMap(({ code, role }) =>
    code !== null && LEVELS.has(role) ? [{ code, level: role as Level }] : [],
  )
  const levelOf = codeLevels([...codes, ...bare.map(({ code }) => ({ code, level: null }))])
  const marks = bare.flatMap(({ code, start, textStart }): Mark[] => {
    const role = levelOf(code)
    return role === null ? [] : [{ role, code, name: '', start, textStart }]
  })
  return [...labelled, ...marks].sort((a, b) => a.start - b.start)
}
