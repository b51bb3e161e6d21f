/** Tokens of a sentence: words, runs of digits, marks; nothing between them is lost but white space. */

/**
 * `word` letters, joined by inner hyphens; `digits` a number as written; `code` letters and digits
 * in one ("KA122", "V-12"); `date` an ISO date; `mark` one character of anything else.
 */
export type TokenKind = 'word' | 'digits' | 'code' | 'date' | 'mark'

/** A token, with offsets into the text. */
export interface Token {
  kind: TokenKind
  start: number
  end: number
  /** As it stands. */
  text: string
  /** Lower-cased. */
  form: string
  /** White space stands before it (or it is the first). */
  spaced: boolean
  /** The ending glued to digits: "oje" of "13-oje". */
  suffix: string | null
}

const UPPER = /\p{Lu}/u
const OTHER_LETTER = /\p{L}|\p{M}/u
const OTHER_SPACE = /\s/u
const HYPHENS = '-‑'
const JOINERS = "-‑'’"

/** Most characters are told by their code; a pattern is asked for the rest. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code >= 0x100 && code < 0x180) return true
  return OTHER_LETTER.test(text.charAt(at))
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 65 && code <= 90
  return UPPER.test(text.charAt(at))
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return (code === 160 || code > 0x1000) && OTHER_SPACE.test(text.charAt(at))
}

/**
 * Cuts a range of a text into tokens, in linear time.
 *
 * @param text the whole text
 * @param from start of the range
 * @param to end of the range
 */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let at = from
  let spaced = true
  while (at < to) {
    if (isSpace(text, at)) {
      spaced = true
      at++
      continue
    }
    const { end, kind, suffix } = scan(text, at, to)
    const shown = text.slice(at, end)
    tokens.push({
      kind,
      start: at,
      end,
      text: shown,
      form: shown.toLowerCase(),
      spaced,
      suffix: suffix ?? null,
    })
    spaced = false
    at = end
  }
  return tokens
}

interface Scanned {
  end: number
  kind: TokenKind
  suffix?: string
}

function scan(text: string, at: number, to: number): Scanned {
  if (isLetter(text, at)) return scanLetters(text, at, to)
  if (isDigit(text, at)) return scanDigits(text, at, to)
  return { end: at + 1, kind: 'mark' }
}

function scanLetters(text: string, at: number, to: number): Scanned {
  const code = codeEnd(text, at, to)
  if (code > at) return { end: code, kind: 'code' }
  let end = at
  while (end < to) {
    if (isLetter(text, end)) end++
    else if (JOINERS.includes(text.charAt(end)) && end > at && isLetter(text, end + 1)) end++
    else if (text.charAt(end) === '(' && isLetter(text, end - 1)) {
      const closed = bracketedEnding(text, end, to)
      if (closed === end) break
      end = closed
    } else break
  }
  return { end: withExponent(text, at, end), kind: 'word' }
}

/** "m²", "m2", "km3": a power belongs to its unit. */
function withExponent(text: string, at: number, end: number): number {
  const next = text.charAt(end)
  if (next === '²' || next === '³') return end + 1
  const size = /^[kcd]?m$/u.test(text.slice(at, Math.min(end, at + 3)))
  const power =
    (next === '2' || next === '3') && !isDigit(text, end + 1) && !isLetter(text, end + 1)
  return size && power ? end + 1 : end
}

const LONGEST_ENDING = 5

/** "ugdymo(si)", "mokytojas (-ai)": an ending in brackets that touches its word. */
function bracketedEnding(text: string, at: number, to: number): number {
  let end = at + 1
  if (HYPHENS.includes(text.charAt(end))) end++
  const first = end
  while (end < to && end - first < LONGEST_ENDING && isLetter(text, end)) end++
  return end > first && text.charAt(end) === ')' ? end + 1 : at
}

const LONGEST_CODE = 40

/**
 * "KA122", "V-12", "LT-PL-5R-381", "M1", "2020-1-LT01-KA229-077811": capitals and digits in one.
 * Returns `at` where there is no code.
 */
function codeEnd(text: string, at: number, to: number): number {
  let end = at
  let digits = false
  let capitals = false
  let hyphens = 0
  const limit = Math.min(to, at + LONGEST_CODE)
  while (end < limit) {
    const char = text.charAt(end)
    if (isDigit(text, end)) digits = true
    else if (isUpper(text, end)) capitals = true
    else if (isLetter(text, end)) return at
    else if (
      (HYPHENS.includes(char) || char === '/') &&
      end > at &&
      (isDigit(text, end + 1) || isUpper(text, end + 1))
    )
      hyphens++
    // "P-2.1.3"
    else if (!(char === '.' && capitals && hyphens > 0 && isDigit(text, end + 1))) break
    end++
  }
  const manyNumbers = hyphens >= 2 && !text.slice(at, end).includes('/')
  return digits && (capitals || manyNumbers) ? end : at
}

const ISO_DATE = /^\d{4}[-‑–](?:0[1-9]|1[0-2])[-‑–](?:0[1-9]|[12]\d|3[01])$/u

function scanDigits(text: string, at: number, to: number): Scanned {
  const date = text.slice(at, at + 10)
  if (ISO_DATE.test(date) && at + 10 <= to && !isDigit(text, at + 10))
    return { end: at + 10, kind: 'date' }
  const code = codeEnd(text, at, to)
  if (code > at) return { end: code, kind: 'code' }
  let end = at
  while (end < to) {
    if (isDigit(text, end)) end++
    else if ('.,:/'.includes(text.charAt(end)) && isDigit(text, end + 1)) end++
    else break
  }
  const suffix = gluedSuffix(text, end, to)
  return suffix === null
    ? { end, kind: 'digits' }
    : { end: end + 1 + suffix.length, kind: 'digits', suffix }
}

const LONGEST_SUFFIX = 8

/** "13-oje": a hyphen and a short ending in small letters. */
function gluedSuffix(text: string, at: number, to: number): string | null {
  if (!HYPHENS.includes(text.charAt(at))) return null
  let end = at + 1
  while (end < to && isLetter(text, end)) end++
  const suffix = text.slice(at + 1, end)
  if (suffix === '' || suffix.length > LONGEST_SUFFIX || UPPER.test(suffix)) return null
  return suffix
}
