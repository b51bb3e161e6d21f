/** Lithuanian sentence ends, by rules: one scan that stops at marks, openers and line ends only. */
import { enclosureEnd } from './sentence-enclosures.js'
import { endsAtLine } from './sentence-lines.js'
import { isBullet, isCloser, isMark, isSpaceCode, skipSpace, trimEnd } from './sentence-marks.js'
import { endsAtStop, nextItemStart, type Stop } from './sentence-stops.js'
import { isDigitAt, isLetterAt } from './words.js'

/** Characters at which the scan stops. */
const STOPS = codeTable('.!?…\n„“”"«‚‘([,•▪●◦‣⁃■□►')
/** Of these, the ones that mean something before the first word. */
const OPENS = codeTable('\n„“”"«‚‘([,')
const NEW_LINE = 10
const ROUND = 40
const SQUARE = 91

function codeTable(chars: string): Uint8Array {
  const table = new Uint8Array(0x2700)
  for (const char of chars) table[char.charCodeAt(0)] = 1
  return table
}

/**
 * Finds the sentences of a Lithuanian text. Headings, list items and rows on lines of their own are
 * units of their own.
 *
 * @param text plain text (NFC, LF line ends; no-break spaces may be there)
 * @returns spans in order, trimmed of white space, in UTF-16 offsets; together they hold every
 *   character that is not white space
 */
export function sentenceSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  const length = text.length
  let start = skipSpace(text, 0)
  let content = start
  let at = start
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code >= STOPS.length || STOPS[code] === 0) {
      at++
      continue
    }
    while (content < at && !isLetterAt(text, content) && !isDigitAt(text, content)) content++
    const read = content < at || OPENS[code] === 1 ? readStop(text, start, content, at) : at + 1
    if (read > 0) {
      at = read
      continue
    }
    const end = -read
    spans.push({ start, end: trimEnd(text, start, end) })
    start = skipSpace(text, end)
    content = start
    at = start
  }
  const end = trimEnd(text, start, length)
  if (end > start) spans.push({ start, end })
  return spans
}

/**
 * Reads what stands at a stop.
 *
 * @returns where to go on; negated where the sentence ends there
 */
function readStop(text: string, start: number, content: number, at: number): number {
  const code = text.charCodeAt(at)
  if (code === NEW_LINE) return readLineEnd(text, start, content, at)
  if (isMark(text, at)) {
    const item = nextItemStart(text, content, at)
    return item > 0 ? -item : readMarks(text, { content, mark: at, end: at })
  }
  if (isBullet(text, at)) {
    return content < at && isSpaceCode(text.charCodeAt(at - 1)) ? -at : at + 1
  }
  const introduced = text.charAt(trimEnd(text, start, at) - 1) === ':'
  const end = enclosureEnd(text, at, content >= at || introduced)
  if (end < 0) return at + 1
  const bracket = code === ROUND || code === SQUARE
  let last = end - 1
  while (last > at && isCloser(text, last)) last--
  if (!isMark(text, last) || (bracket && content < at)) return end
  while (isMark(text, last - 1)) last--
  if (last <= at) return end
  const title = content < at && !introduced
  return readMarks(text, { content: Math.max(content, at), mark: last, end, title })
}

/** Reads a run of closing marks, with closing quotes, brackets and more marks behind it. */
function readMarks(text: string, stop: Stop): number {
  let { end } = stop
  while (isMark(text, end) || (end > stop.mark && isCloser(text, end) && !opensNext(text, end)))
    end++
  end = behindReference(text, end)
  const next = skipSpace(text, end)
  if (next >= text.length || hasLineEnd(text, end, next)) return end
  return endsAtStop(text, { ...stop, end }, next) ? -end : end
}

/** "tekste.[3] Vėliau": a reference number belongs to the sentence before. */
function behindReference(text: string, at: number): number {
  if (text.charCodeAt(at) !== SQUARE || !isDigitAt(text, at + 1)) return at
  let end = at + 1
  while (end < at + 5 && isDigitAt(text, end)) end++
  return text.charAt(end) === ']' ? end + 1 : at
}

/** `sakė."Taip`: a quote behind the mark that belongs to the next word. */
function opensNext(text: string, at: number): boolean {
  return text.charAt(at) === '"' && isLetterAt(text, at + 1)
}

function readLineEnd(text: string, start: number, content: number, at: number): number {
  const next = skipSpace(text, at)
  if (next >= text.length) return next
  const before = trimEnd(text, start, at)
  if (before <= start) return next
  if (hasLineEnd(text, at + 1, next)) return -before
  if (content >= before) return next
  return endsAtLine(text, { start, content, before, next }) ? -before : next
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === NEW_LINE) return true
  return false
}
