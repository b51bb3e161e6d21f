/** The words of a page with what their letters tell, scanned once for all cues. */

/** One word or number: a run of letters, marks and digits, joined by inner hyphens and apostrophes. */
export interface Word {
  start: number
  end: number
  /** Lower-cased. */
  form: string
  shape: WordShape
}

/** `title` also for a single capital; `mixed` holds letters and digits ("KA122", "13-oje") or small and capital letters ("eTwinning"). */
export type WordShape = 'lower' | 'title' | 'upper' | 'number' | 'mixed'

const enum Kind {
  Other,
  Lower,
  Upper,
  Digit,
}

function kindOf(text: string, at: number): Kind {
  const code = text.charCodeAt(at)
  if (code < 0x80) {
    if (code >= 97 && code <= 122) return Kind.Lower
    if (code >= 65 && code <= 90) return Kind.Upper
    return code >= 48 && code <= 57 ? Kind.Digit : Kind.Other
  }
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return Kind.Other
  // In Latin Extended-A and -B a capital is what its lower case differs from.
  if (code < 0x250 || (code >= 0x370 && code < 0x530)) {
    const char = text.charAt(at)
    return char.toLowerCase() === char ? Kind.Lower : Kind.Upper
  }
  return Kind.Other
}

const JOINERS = new Set(['-', '‑', '’', "'"])

/** Is there a letter (of the alphabets that plans are written in) at this offset? */
export function isLetterAt(text: string, at: number): boolean {
  const kind = kindOf(text, at)
  return kind === Kind.Lower || kind === Kind.Upper
}

/** Is there an upper-case letter at this offset? */
export function isCapitalAt(text: string, at: number): boolean {
  return kindOf(text, at) === Kind.Upper
}

/** Is there a digit at this offset? */
export function isDigitAt(text: string, at: number): boolean {
  return kindOf(text, at) === Kind.Digit
}

/**
 * Scans all words of a text.
 *
 * @param text plain text
 * @returns its words in order, offsets into `text`
 */
export function scanWords(text: string): Word[] {
  const words: Word[] = []
  let at = 0
  while (at < text.length) {
    const first = kindOf(text, at)
    if (first === Kind.Other) {
      at++
      continue
    }
    const start = at
    const seen = [0, 0, 0, 0]
    let kind: Kind = first
    while (kind !== Kind.Other) {
      seen[kind] = (seen[kind] ?? 0) + 1
      at++
      kind = kindOf(text, at)
      if (kind === Kind.Other && JOINERS.has(text.charAt(at)) && joins(text, at))
        kind = kindOf(text, ++at)
    }
    words.push({
      start,
      end: at,
      form: text.slice(start, at).toLowerCase(),
      shape: shapeOf(first, seen),
    })
  }
  return words
}

/** A hyphen joins letters ("lopšelis-darželis") and a number with its ending ("13-oje"), no "1-4". */
function joins(text: string, at: number): boolean {
  return (
    kindOf(text, at + 1) !== Kind.Other && !(isDigitAt(text, at - 1) && isDigitAt(text, at + 1))
  )
}

function shapeOf(first: Kind, seen: number[]): WordShape {
  const lower = seen[Kind.Lower] ?? 0
  const upper = seen[Kind.Upper] ?? 0
  if ((seen[Kind.Digit] ?? 0) > 0) return lower + upper > 0 ? 'mixed' : 'number'
  if (upper === 0) return 'lower'
  if (lower === 0 && upper > 1) return 'upper'
  return first === Kind.Upper ? 'title' : 'mixed'
}
