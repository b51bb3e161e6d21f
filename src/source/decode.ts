/** Bytes to text: UTF-8, UTF-16 with a byte order mark, and the old Baltic windows-1257. */
import { PlanInputError } from '../plan-input-error.js'

/** A decoded input; a byte order mark stays in the text, as offsets count it. */
export interface DecodedText {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1257'
}

const REMEDY = 'Save the plan as plain text in UTF-8 and try again'

/**
 * Decodes the bytes of a text file.
 *
 * @param bytes the file as it is
 * @returns its text, and which encoding it was read by
 * @throws PlanInputError where the bytes are no text, with the offset of the first bad byte
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMark(bytes)
  if (marked !== null) return { text: decode(bytes, marked), encoding: marked }
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    throw new PlanInputError(
      `the input is no text: it holds a NUL byte at offset ${nul}. ${REMEDY}`,
      nul,
    )
  }
  try {
    return { text: decode(bytes, 'utf-8'), encoding: 'utf-8' }
  } catch {
    const text = asWindows1257(bytes)
    if (text !== null) return { text, encoding: 'windows-1257' }
    const offset = firstInvalidByte(bytes)
    throw new PlanInputError(
      `the input is no UTF-8 text: byte 0x${(bytes[offset] ?? 0).toString(16)} at offset ${offset} cannot stand there. ${REMEDY}`,
      offset,
    )
  }
}

function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function decode(bytes: Uint8Array, encoding: DecodedText['encoding']): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    if (encoding === 'utf-8') throw cause
    throw new PlanInputError(
      `the input says that it is ${encoding} but cannot be read so. ${REMEDY}`,
    )
  }
}

/** What Lithuanian text has beyond ASCII. */
const EXPECTED = /[ąčęėįšųūž„“”–—…‘’°§«»\u00A0€·•×²³½]/iu
// eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text
const CONTROL = /[\u0001-\u0008\u000E-\u001F\u007F-\u009F]/u

/** Reads bytes as windows-1257 where nearly all that is not ASCII comes out as Lithuanian has it. */
function asWindows1257(bytes: Uint8Array): string | null {
  let text: string
  try {
    text = decode(bytes, 'windows-1257')
  } catch {
    return null
  }
  if (CONTROL.test(text)) return null
  let beyond = 0
  let expected = 0
  for (const char of text) {
    if (char <= '\u007F') continue
    beyond++
    if (EXPECTED.test(char)) expected++
  }
  return beyond > 0 && expected >= beyond * 0.95 ? text : null
}

/** Offset of the first byte at which the input stops being UTF-8. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  // Prefixes up to the bad byte decode (a cut-off last character aside), longer ones do not.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodesUpTo(bytes, middle)) low = middle
    else high = middle - 1
  }
  return low
}

function decodesUpTo(bytes: Uint8Array, end: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
    return true
  } catch {
    return false
  }
}
