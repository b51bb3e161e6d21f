/** Characters and small runs of them, as the sentence rules read a text. Every walk is bounded. */
import { isCapitalAt, isDigitAt, isLetterAt } from './words.js'

/** White space as `\s` has it. */
export function isSpaceCode(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0xfeff
  )
}

/** First offset at or behind `at` without white space; the text's length where none is left. */
export function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpaceCode(text.charCodeAt(at))) at++
  return at
}

/** End of the text before `at` without the white space at its end, not below `floor`. */
export function trimEnd(text: string, floor: number, at: number): number {
  while (at > floor && isSpaceCode(text.charCodeAt(at - 1))) at--
  return at
}

const MARKS = '.!?…'
const CLOSERS = '"“”’‘»)]\''
const OPENERS = '„"“”«‚‘([\',‹'
const DASHES = '-–—−'
const BULLETS = '•▪●◦‣⁃■□►✓'

/** A full stop, exclamation or question mark, or ellipsis. */
export function isMark(text: string, at: number): boolean {
  return at < text.length && MARKS.includes(text.charAt(at))
}

/** A closing quote or bracket. */
export function isCloser(text: string, at: number): boolean {
  return at < text.length && CLOSERS.includes(text.charAt(at))
}

/** An opening quote or bracket. */
export function isOpener(text: string, at: number): boolean {
  return at >= 0 && OPENERS.includes(text.charAt(at))
}

/** A hyphen or dash. */
export function isDash(text: string, at: number): boolean {
  return at < text.length && DASHES.includes(text.charAt(at))
}

/** A character that is a bullet and nothing else. */
export function isBullet(text: string, at: number): boolean {
  return at < text.length && BULLETS.includes(text.charAt(at))
}

/** A lower-case letter. */
export function isLowerAt(text: string, at: number): boolean {
  return isLetterAt(text, at) && !isCapitalAt(text, at)
}

/** Behind up to three opening quotes and brackets: the offset of the first word. */
export function skipOpeners(text: string, at: number): number {
  for (let i = 0; i < 3 && at < text.length && OPENERS.includes(text.charAt(at)); i++) at++
  return at
}

/** Longest run of letters that is read as one word. */
const LONGEST_WORD = 30

/** Start of the run of letters that ends at `end`. */
export function lettersStart(text: string, floor: number, end: number): number {
  const least = Math.max(floor, end - LONGEST_WORD)
  let at = end
  while (at > least && isLetterAt(text, at - 1)) at--
  return at
}

/** End of the run of letters that starts at `start`. */
export function lettersEnd(text: string, start: number): number {
  const most = Math.min(text.length, start + LONGEST_WORD)
  let at = start
  while (at < most && isLetterAt(text, at)) at++
  return at
}

/** Start of the number that ends at `end`, with its inner points, commas, colons and dashes. */
export function numberStart(text: string, floor: number, end: number): number {
  const least = Math.max(floor, end - LONGEST_WORD)
  let at = end
  while (at > least) {
    const inner = '.,:/–-'.includes(text.charAt(at - 1)) && at < end && isDigitAt(text, at - 2)
    if (!isDigitAt(text, at - 1) && !inner) break
    at--
  }
  return at
}

/** A Roman number in capitals: "II", "XIV"; eight letters at most. */
export function isRoman(word: string): boolean {
  return /^[IVXL]{1,8}$/u.test(word)
}
