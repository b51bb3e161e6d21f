/** Does a sentence end at a line's end? Lines are rows, headings and items more often than wraps. */
import { abbreviation } from '../lithuanian/abbreviations.js'
import {
  isBullet,
  isCloser,
  isDash,
  isLowerAt,
  isMark,
  isSpaceCode,
  lettersEnd,
  lettersStart,
  skipOpeners,
} from './sentence-marks.js'
import { leadsOn } from './sentence-stops.js'
import { isName, leadsToName, leavesOpen } from './sentence-words.js'
import { isCapitalAt, isDigitAt, isLetterAt } from './words.js'

/** The two sides of a line's end. */
export interface LineBreak {
  /** First offset of the sentence so far, and its first letter or digit. */
  start: number
  content: number
  /** Offset behind the last character before the line's end. */
  before: number
  /** First offset without white space behind it. */
  next: number
}

/**
 * Does the unit end at a single line's end?
 *
 * @param text plain text
 * @param line the line's end, with no blank line behind it
 */
export function endsAtLine(text: string, line: LineBreak): boolean {
  const { before, next, content } = line
  if (startsItem(text, line)) return true
  const last = text.charAt(before - 1)
  const lower = isLowerAt(text, skipOpeners(text, next))
  const mark = closingMark(text, line)
  if (mark >= 0) {
    const leads = leadsOn(text, { content, mark, end: before })
    return leads === 'no' || (leads === 'lower' && !lower)
  }
  if (last === ';' || last === ':') return true
  if (lower || ',(„[/+&«'.includes(last) || isDash(text, before - 1)) return false
  if (',.;:!?)]”»%'.includes(text.charAt(next))) return false
  const start = lettersStart(text, content, before)
  if (start === before) return true
  const word = text.slice(start, before).toLowerCase()
  if (leavesOpen(word)) return false
  if (isCapitalAt(text, next)) {
    return !isWidow(text, next) && !(leadsToName(word) && isCapitalAt(text, start))
  }
  return !(isDigitAt(text, next) && MONTH.has(word))
}

/** "… studijų organizavimo\nPanevėžyje.": a name alone with its full stop was wrapped. */
function isWidow(text: string, next: number): boolean {
  const end = lettersEnd(text, next)
  if (text.charAt(end) !== '.' || !isName(text.slice(next, end).toLowerCase())) return false
  return end + 1 >= text.length || text.charAt(end + 1) === '\n' || text.charAt(end + 1) === '\r'
}

const MONTH: ReadonlySet<string> = new Set(
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio'.split(
    ' ',
  ),
)

/** Offset of the mark that closes the line, before closing quotes and brackets; -1 for none. */
function closingMark(text: string, { content, before }: LineBreak): number {
  let at = before - 1
  while (at > content && isCloser(text, at)) at--
  if (!isMark(text, at)) return -1
  const least = Math.max(content, at - 10)
  while (at > least && isMark(text, at - 1)) at--
  return at
}

/** "• …", "- …", "1.2. …", "2) …", "a) …" at the beginning of a line. */
function startsItem(text: string, { start, before, next }: LineBreak): boolean {
  if (isBullet(text, next)) return true
  const char = text.charAt(next)
  if (char === '*' || char === '·' || char === '#' || char === '|') return true
  if (isDash(text, next)) return dashItem(text, start, before, next)
  if (isLetterAt(text, next) && text.charAt(next + 1) === ')') return true
  return isDigitAt(text, next) && listNumber(text, next) && !behindNumberWord(text, before)
}

/** A dash opens an item where the line before closed or is an item itself; else the line goes on. */
function dashItem(text: string, start: number, before: number, next: number): boolean {
  let first = next + 1
  while (first < next + 4 && isSpaceCode(text.charCodeAt(first))) first++
  if (isDash(text, start)) return true
  if (':;.!?'.includes(text.charAt(before - 1))) return true
  return (
    first > next + 1 &&
    (isCapitalAt(text, first) || isDigitAt(text, first)) &&
    !isDigitAt(text, before - 1) &&
    text.charAt(before - 1) !== ',' &&
    text.charAt(next) === '-'
  )
}

function listNumber(text: string, next: number): boolean {
  let at = next
  let digits = 0
  while (at < next + 16) {
    if (isDigitAt(text, at)) digits++
    else if (text.charAt(at) === '.' && digits > 0 && digits < 4) digits = 0
    else break
    at++
  }
  if (text.charAt(at) === ')') return digits > 0 && digits < 4
  return digits === 0 && text.charAt(at - 1) === '.'
}

/** "Nr.\n5." */
function behindNumberWord(text: string, before: number): boolean {
  if (text.charAt(before - 1) !== '.') return false
  const start = lettersStart(text, 0, before - 1)
  return abbreviation(text.slice(start, before - 1).toLowerCase())?.kind === 'never'
}
