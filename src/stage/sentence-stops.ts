/** Does a sentence end at a closing mark within a line? */
import {
  abbreviation,
  isShortGivenName,
  type AbbreviationKind,
} from '../lithuanian/abbreviations.js'
import {
  isBullet,
  isCloser,
  isDash,
  isLowerAt,
  isMark,
  isOpener,
  isRoman,
  isSpaceCode,
  lettersEnd,
  lettersStart,
  numberStart,
  skipOpeners,
  skipSpace,
  trimEnd,
} from './sentence-marks.js'
import {
  isName,
  leadsToNumber,
  looksLikeBeginning,
  looksLikeVerb,
  startsSentence,
  takesLetter,
} from './sentence-words.js'
import { isCapitalAt, isDigitAt, isLetterAt } from './words.js'

/** A run of closing marks and where it stands. */
export interface Stop {
  /** First letter or digit of the sentence so far. */
  content: number
  /** Offset of the first mark of the run. */
  mark: number
  /** Offset behind the run and the closing quotes and brackets that belong to it. */
  end: number
  /** The marks close a quotation that began in mid-sentence: a title, maybe. */
  title?: boolean
}

/** What stands before a full stop; `amount`: a unit behind which a number begins a sentence. */
type Before = AbbreviationKind | 'amount' | 'word' | 'initial' | 'number' | 'item' | 'other'

/**
 * Does the sentence end at this stop? What follows stands on the same line.
 *
 * @param text plain text
 * @param stop the closing marks
 * @param next first offset behind `stop.end` without white space
 */
export function endsAtStop(text: string, stop: Stop, next: number): boolean {
  if (isBullet(text, next)) return true
  if (next === stop.end && !glued(text, stop, next)) return false
  const first = firstOfNext(text, next)
  if (first < 0) return false
  if (isElision(text, stop)) return false
  if (stop.title === true && namedAt(text, first)) return false
  if (!isPlainStop(text, stop)) return true
  const before = beforeStop(text, stop)
  if (isDash(text, next)) return before === 'word' || before === 'other'
  return isDigitAt(text, first)
    ? endsBeforeDigit(text, stop, before, first)
    : endsBeforeCapital(text, stop, before, first)
}

/** What stands before the full stop of a line's end: an abbreviation or initial leads on. */
export function leadsOn(text: string, stop: Stop): 'always' | 'lower' | 'no' {
  if (!isPlainStop(text, stop)) return isMark(text, stop.mark) ? 'lower' : 'no'
  const before = beforeStop(text, stop)
  if (before === 'never' || before === 'initial') return 'always'
  return before === 'word' || before === 'other' || before === 'number' ? 'no' : 'lower'
}

/** "Filmą „Ei!“ Lietuvoje matė visi.": the sentence goes on behind a title with its own mark. */
function namedAt(text: string, first: number): boolean {
  return isName(text.slice(first, lettersEnd(text, first)).toLowerCase())
}

/** One full stop, and no "?", "!" or "…" about it. */
function isPlainStop(text: string, stop: Stop): boolean {
  return text.charAt(stop.mark) === '.' && !isMark(text, stop.mark + 1)
}

/** "<...> Mokiniai": words left out of a quotation. */
function isElision(text: string, stop: Stop): boolean {
  return text.charAt(stop.mark - 1) === '<' && text.charAt(stop.end) === '>'
}

/** Offset of the capital or digit that a sentence could begin with at `next`; -1 for none. */
function firstOfNext(text: string, next: number): number {
  let at = skipOpeners(text, next)
  if (isDash(text, at)) at = skipOpeners(text, skipSpace(text, at + 1))
  if (text.charAt(at) === '§') return at
  return isCapitalAt(text, at) || isDigitAt(text, at) ? at : -1
}

/** "veikla.Mokiniai": a missing space, and no web address, version, or initials. */
function glued(text: string, stop: Stop, next: number): boolean {
  const before = stop.mark - 1
  if (isAddress(text, stop)) return false
  const first = skipOpeners(text, next)
  if (isDigitAt(text, first)) {
    const start = lettersStart(text, stop.content, stop.mark)
    let end = first
    while (end < first + 6 && isDigitAt(text, end)) end++
    return (
      stop.mark - start > 3 &&
      isLowerAt(text, before) &&
      (end === text.length || isSpaceCode(text.charCodeAt(end)) || text.charAt(end) === '%')
    )
  }
  if (!isCapitalAt(text, first)) return false
  const word = lettersEnd(text, first)
  if (
    word - first > 1 &&
    !isLowerAt(text, first + 1) &&
    !isRoman(text.slice(first, word)) &&
    first === next &&
    !isLowerAt(text, before)
  )
    return false
  if (word < text.length && text.charAt(word) === '.' && word - first === 1) return false
  if (!isLetterAt(text, before))
    return isDigitAt(text, before) || isCloser(text, before) || stop.end > stop.mark + 1
  return stop.mark - lettersStart(text, 0, stop.mark) > 1
}

/** Is the stop within a word that bears "@", "/", "www."? */
function isAddress(text: string, stop: Stop): boolean {
  const least = Math.max(0, stop.mark - 40)
  for (let at = stop.mark - 1; at >= least && !isSpaceCode(text.charCodeAt(at)); at--) {
    const char = text.charAt(at)
    if (char === '@' || char === '_' || char === '=') return true
    if (char === '/' && text.charAt(at - 1) === '/') return true
    if (char === '.' && text.slice(Math.max(0, at - 3), at).toLowerCase() === 'www') return true
  }
  return false
}

function beforeStop(text: string, stop: Stop): Before {
  const { content, mark } = stop
  if (isDigitAt(text, mark - 1)) {
    const start = numberStart(text, content, mark)
    return start <= content || behindList(text, start, mark) ? 'item' : 'number'
  }
  if (!isLetterAt(text, mark - 1)) return 'other'
  const start = lettersStart(text, content, mark)
  const word = text.slice(start, mark)
  if (start === content && (word.length === 1 || isRoman(word))) return 'item'
  if (word.length === 1 && isCapitalAt(text, start)) {
    return takesLetter(wordBefore(text, content, start)) ? 'word' : 'initial'
  }
  const known = knownAbbreviation(text, content, start, mark)
  if (known !== null) return known
  const form = word.toLowerCase()
  if (isShortGivenName(word) && start > content) return 'initial'
  const title = isCapitalAt(text, start) && isLowerAt(text, start + 1)
  if (title && word.length <= 3 && !hasVowel(form, 1)) return 'initial'
  return hasVowel(form, 0) || !isLowerAt(text, start) ? 'word' : 'place'
}

function knownAbbreviation(
  text: string,
  content: number,
  start: number,
  mark: number,
): Before | null {
  const form = text.slice(start, mark).toLowerCase()
  const entry = abbreviation(form)
  if (entry === undefined) return null
  if (entry.lowerOnly === true && start > content && isCapitalAt(text, start)) return null
  const previous = form.length === 1 ? wordBefore(text, content, start) : ''
  if (form === 't' && previous === 't') return 'list'
  if (form === 'e' && previous === 'm') return 'date'
  if (form === 'd' && previous === 'd') return 'amount'
  if (entry.afterNumber !== undefined && followsNumber(text, content, start)) {
    return entry.afterNumber
  }
  return entry.kind === 'unit' && entry.beforeNumber === true ? 'amount' : entry.kind
}

/** "; 2. Gerinti", ": 1. Kurti": a list number in running text. */
function behindList(text: string, start: number, mark: number): boolean {
  if (!/^\d{1,2}(?:\.\d{1,2})*$/u.test(text.slice(start, mark))) return false
  const before = text.charAt(trimEnd(text, 0, start) - 1)
  return before === ';' || before === ':'
}

function hasVowel(form: string, from: number): boolean {
  for (let i = from; i < form.length; i++) {
    if ('aąeęėiįyouųūáéó'.includes(form.charAt(i))) return true
  }
  return false
}

/** "5 d.", "5–8 kl.", "XX a.", "m. m.", "d. d.", "p. p.". */
function followsNumber(text: string, content: number, start: number): boolean {
  let end = trimEnd(text, content, start)
  if (isDigitAt(text, end - 1)) return true
  const word = lettersStart(text, content, end)
  if (isRoman(text.slice(word, end))) return true
  if (text.charAt(end - 1) !== '.') return false
  end--
  return end > content && isLetterAt(text, end - 1) && text.charAt(end - 1) === text.charAt(start)
}

/** The word before `start`, lower case, with the mark behind it left out. */
function wordBefore(text: string, content: number, start: number): string {
  let end = trimEnd(text, content, start)
  if (text.charAt(end - 1) === '.') end--
  return text.slice(lettersStart(text, content, end), end).toLowerCase()
}

function endsBeforeCapital(text: string, stop: Stop, before: Before, first: number): boolean {
  if (before === 'word' || before === 'other' || before === 'number') return true
  if (before === 'never' || before === 'item') return false
  const end = lettersEnd(text, first)
  const form = text.slice(first, end).toLowerCase()
  if (isInitial(text, first, end) && before !== 'list') return false
  const acronym = isAcronym(text, first, end)
  if (before === 'initial') return startsSentence(form) && !acronym
  if (before === 'list') return !isName(form)
  const quoted = isOpener(text, first - 1)
  if ((before === 'unit' || before === 'amount') && !quantityOpens(text, stop)) {
    return !acronym && !isName(form) && !quoted
  }
  if (acronym || isName(form)) return false
  if (quantityOpens(text, stop)) {
    return before === 'amount' || before === 'unit' ? looksLikeBeginning(form) : looksLikeVerb(form)
  }
  return before === 'place' ? startsSentence(form) : looksLikeBeginning(form)
}

/** "STEAM", and "I–IV klasių". */
function isAcronym(text: string, first: number, end: number): boolean {
  if (end - first > 1) return isCapitalAt(text, first + 1)
  return isDash(text, end) && isRoman(text.slice(first, end))
}

function isInitial(text: string, first: number, end: number): boolean {
  return end - first === 1 && text.charAt(end) === '.'
}

function endsBeforeDigit(text: string, stop: Stop, before: Before, first: number): boolean {
  if (before === 'word' || before === 'other') return true
  if (before === 'list') return true
  let end = first
  while (end < first + 6 && isDigitAt(text, end)) end++
  if (before === 'number') return text.charAt(end) !== '.' || isSpaceCode(text.charCodeAt(end + 1))
  if (before !== 'amount' || isYear(text, first, end) || namesGroup(text, end)) return false
  return !isHeading(text, stop) && !quantityOpens(text, stop)
}

/** "mokinių dalis, proc. |95": a unit behind a comma leads to its number. */
function isHeading(text: string, { content, mark }: Stop): boolean {
  return text.charAt(trimEnd(text, content, lettersStart(text, content, mark)) - 1) === ','
}

/** Genitives behind a number that say of whom the share before it is. */
const GROUP_WORDS: ReadonlySet<string> = new Set(['klasių', 'klasės', 'metų'])

/** "85 proc. |4 klasių mokinių", "90 proc. 5–8 klasių mokinių": the quantity goes on. */
function namesGroup(text: string, end: number): boolean {
  let at = end
  while (at < end + 6 && (isDigitAt(text, at) || isDash(text, at))) at++
  let word = skipSpace(text, at)
  // "5 |ir 7 klasių"
  if (text.startsWith('ir ', word) && isDigitAt(text, word + 3)) {
    word += 3
    while (isDigitAt(text, word)) word++
    word = skipSpace(text, word)
  }
  const behind = lettersEnd(text, word)
  const form = text.slice(word, behind).toLowerCase()
  if (form !== 'kl' && form !== 'm') return GROUP_WORDS.has(form)
  // "5–6 kl. |mokinių", but "5–6 kl. – ne mažiau"
  return text.charAt(behind) === '.' && isLowerAt(text, skipSpace(text, behind + 1))
}

function isYear(text: string, first: number, end: number): boolean {
  return end - first === 4 && /^(?:19|20)/u.test(text.slice(first, end))
}

/**
 * "1. Kurti aplinkas 2. Rengti programas": the next number of a list that runs on without a mark.
 *
 * @param text plain text
 * @param content first letter or digit of the sentence so far
 * @param mark offset of a full stop
 * @returns where the next item starts; -1 where the full stop belongs to no such number
 */
export function nextItemStart(text: string, content: number, mark: number): number {
  if (!isDigitAt(text, mark - 1) || !isDigitAt(text, content)) return -1
  const start = numberStart(text, content, mark)
  if (start <= content || mark - start > 2 || !isSpaceCode(text.charCodeAt(start - 1))) return -1
  const first = Number.parseInt(text.slice(content, content + 3), 10)
  const dot = content + String(first).length
  if (text.charAt(dot) !== '.' || !isSpaceCode(text.charCodeAt(dot + 1))) return -1
  if (Number(text.slice(start, mark)) !== first + 1) return -1
  const next = skipSpace(text, mark + 1)
  if (next === mark + 1 || !isLetterAt(text, next)) return -1
  const before = wordBefore(text, content, start)
  return before === '' || leadsToNumber(before) || abbreviation(before) !== undefined ? -1 : start
}

/** UTF-16 units within which a quantity that opens its sentence stands. */
const LONGEST_LEAD = 50

/** "Ne mažiau kaip 85 proc. Alytaus …", "2022 m. sausio 5 d. Vilniuje": no sentence so far. */
function quantityOpens(text: string, stop: Stop): boolean {
  if (stop.mark - stop.content > LONGEST_LEAD) return false
  let at = stop.content
  while (at < stop.mark) {
    if (!isLetterAt(text, at)) {
      at++
      continue
    }
    const end = Math.min(lettersEnd(text, at), stop.mark)
    const word = text.slice(at, end)
    const form = word.toLowerCase()
    const counts = end === stop.mark || leadsToNumber(form) || isRoman(word)
    if (!counts && abbreviation(form) === undefined) return false
    at = end
  }
  return true
}
