/**
 * The input as the stages read it: plain letters, LF line ends, nothing invisible, and for every
 * character its place in the input exactly as given.
 */

/** A half-open range of UTF-16 offsets. */
export interface Range {
  start: number
  end: number
}

/** The plain reading of an input, and the way back from it. */
export interface SourceText {
  /** The input exactly as given. */
  readonly input: string
  /** Composed letters, LF line ends, no soft hyphens or zero-width characters between letters. */
  readonly plain: string
  /** A range of `plain` as the range of `input` that it was read from. */
  toInput(range: Range): Range
  /** The way there: a range of `input` whose ends are ends of characters, as a range of `plain`. */
  toPlain(range: Range): Range
  /** The text of a range of `input`, as `text` and `title` of a plan have it but for white space. */
  textOf(range: Range): string
  /** The parts of a range of `input` that are text; several only where markup stands between. */
  piecesOf(range: Range): Range[]
  /** 1-based line of an offset into `input`; CRLF, CR and LF each end a line. */
  lineAt(offset: number): number
  /** 1-based column of an offset into `input`, in UTF-16 units. */
  columnAt(offset: number): number
}

/** Needs another reading than itself: carriage return, invisible character or combining mark. */
const SPECIAL = /[\u0300-\u036F\r\u00AD\u200B-\u200D\u2060\uFEFF]/u
const COMBINING = /[\u0300-\u036F]/u
const SPACE = /\s/u

const BYTE_ORDER_MARK = '\uFEFF'
const INVISIBLE = new Set(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060'])

/**
 * Reads an input without changing it.
 *
 * @param input any text
 * @returns its plain reading with the way back to the input's own offsets
 */
export function readSource(input: string): SourceText {
  const lines = lineIndex(input)
  const plain = SPECIAL.test(input) ? rewrite(input) : { text: input, starts: null, ends: null }
  return {
    input,
    plain: plain.text,
    toInput({ start, end }) {
      if (plain.starts === null) return { start, end }
      if (end <= start) {
        const at = plain.starts[start] ?? input.length
        return { start: at, end: at }
      }
      return {
        start: plain.starts[start] ?? input.length,
        end: plain.ends[end - 1] ?? input.length,
      }
    },
    toPlain({ start, end }) {
      if (plain.starts === null) return { start, end }
      return { start: lowerBound(plain.starts, start), end: lowerBound(plain.ends, end + 1) }
    },
    textOf: ({ start, end }) => input.slice(start, end),
    piecesOf: (range) => [range],
    ...lines,
  }
}

/** Index of the first number that is not less than `least`; the numbers never fall. */
export function lowerBound(numbers: readonly number[], least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

interface Rewritten {
  text: string
  starts: number[]
  ends: number[]
}

function rewrite(input: string): Rewritten {
  const out: Rewritten = { text: '', starts: [], ends: [] }
  let at = 0
  let pending: number | null = null
  while (at < input.length) {
    const char = input.charAt(at)
    if (char === BYTE_ORDER_MARK) {
      at++
      continue
    }
    if (INVISIBLE.has(char)) {
      pending = hideInvisible(input, at, out, pending)
      at++
      continue
    }
    const end = clusterEnd(input, at)
    const plain = char === '\r' ? '\n' : end > at + 1 ? input.slice(at, end).normalize('NFC') : char
    for (let i = 0; i < plain.length; i++) {
      out.starts.push(pending ?? at)
      out.ends.push(end)
    }
    out.text += plain
    pending = null
    at = end
  }
  return out
}

/** End of the character at `at`: CRLF is one, a letter and its combining marks are one. */
function clusterEnd(input: string, at: number): number {
  if (input.charAt(at) === '\r') return input.charAt(at + 1) === '\n' ? at + 2 : at + 1
  let end = at + 1
  while (end < input.length && COMBINING.test(input.charAt(end))) end++
  return end
}

/**
 * Lets an invisible character belong to the visible one that it touches, so that no span loses it;
 * one that stands between white space stays a character of its own.
 */
function hideInvisible(
  input: string,
  at: number,
  out: Rewritten,
  pending: number | null,
): number | null {
  const last = out.text.length - 1
  if (pending === null && last >= 0 && !SPACE.test(out.text.charAt(last))) {
    out.ends[last] = at + 1
    return null
  }
  let next = at + 1
  while (INVISIBLE.has(input.charAt(next))) next++
  if (next < input.length && !SPACE.test(input.charAt(next))) return pending ?? at
  out.text += input.charAt(at)
  out.starts.push(at)
  out.ends.push(at + 1)
  return null
}

/** Lines and columns of a text. */
export function lineIndex(input: string): Pick<SourceText, 'lineAt' | 'columnAt'> {
  const starts = [0]
  for (let at = 0; at < input.length; at++) {
    const code = input.charCodeAt(at)
    if (code === 10 || (code === 13 && input.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  const lineAt = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
  return { lineAt, columnAt: (offset) => offset - (starts[lineAt(offset) - 1] ?? 0) + 1 }
}

/**
 * Folds white space as every `text` and `title` of a plan has it.
 *
 * @param text a slice of the input
 * @returns the slice with each run of white space as one space, and none at its ends
 */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
