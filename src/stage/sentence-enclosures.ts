/** Quotations and brackets inside which no sentence ends. */
import { isSpaceCode } from './sentence-marks.js'

/** UTF-16 units; what is longer was never closed, or is speech of many sentences. */
const LONGEST = 400
/** The same for a quotation that opens a sentence: longer ones are speech, sentence by sentence. */
const LONGEST_SPEECH = 80
/** Openers of one kind within each other: more are a fault of the text. */
const DEEPEST = 4

const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”“"',
  '”': '”"',
  '"': '"“”',
  '«': '»',
  '‚': '‘’',
  '‘': '’',
  '(': ')',
  '[': ']',
  ',,': '“”"\'’',
}

/**
 * Finds the end of the quotation or bracket that opens at `at`.
 *
 * @param text plain text
 * @param at offset of a character that could open one
 * @param speech whether a quotation here would be speech: it opens a sentence or follows a colon
 * @returns the offset behind its closing mark; -1 where none opens or it is never closed
 */
export function enclosureEnd(text: string, at: number, speech: boolean): number {
  const opener = openerAt(text, at)
  if (opener === null) return -1
  const closers = CLOSERS[opener] ?? ''
  const bracket = opener === '(' || opener === '['
  const limit = Math.min(text.length, at + (speech && !bracket ? LONGEST_SPEECH : LONGEST))
  let depth = 1
  let lines = 0
  for (let i = at + opener.length; i < limit; i++) {
    const char = text.charAt(i)
    if (char === '\n' && (++lines > 2 || blankBehind(text, i))) return -1
    const doubled = opener === ',,' && text.startsWith(',,', i)
    if (char === opener.charAt(0) && (doubled || (opener !== ',,' && opens(text, i, bracket)))) {
      if (++depth > DEEPEST) return -1
    } else if (closers.includes(char) && closes(text, i, char) && --depth === 0) {
      return behindCloser(text, i)
    }
  }
  return -1
}

function openerAt(text: string, at: number): string | null {
  const char = text.charAt(at)
  if (char === ',') return text.charAt(at + 1) === ',' ? ',,' : null
  if (CLOSERS[char] === undefined) return null
  return opens(text, at, char === '(' || char === '[') ? char : null
}

/** „ « ‚ and brackets open wherever they stand; a mark that can close too opens before a word only. */
function opens(text: string, at: number, bracket: boolean): boolean {
  const char = text.charAt(at)
  if (bracket || char === '„' || char === '«' || char === '‚') return true
  if (!/[\p{L}\p{N}„“”"«‚‘(]/u.test(text.charAt(at + 1))) return false
  return at === 0 || isSpaceCode(text.charCodeAt(at - 1)) || '([–—-/'.includes(text.charAt(at - 1))
}

/** An apostrophe within a word ("d’Artagnan") closes nothing. */
function closes(text: string, at: number, char: string): boolean {
  if (char !== '’' && char !== "'") return true
  if (char === "'") return text.charAt(at + 1) === "'"
  return !/\p{L}/u.test(text.charAt(at + 1))
}

function behindCloser(text: string, at: number): number {
  const char = text.charAt(at)
  return (char === "'" || char === '’') && text.charAt(at + 1) === char ? at + 2 : at + 1
}

function blankBehind(text: string, at: number): boolean {
  let next = at + 1
  while (next < text.length && text.charAt(next) !== '\n' && isSpaceCode(text.charCodeAt(next)))
    next++
  return text.charAt(next) === '\n'
}
