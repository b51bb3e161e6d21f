/** The characters of a run of HTML text, decoded, each with its place in the input. */
import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'

/** Decoded characters; `starts` and `ends` are places in the input, one of each a UTF-16 unit. */
export interface TextRun {
  text: string
  starts: number[]
  ends: number[]
}

/**
 * Decodes a run of text: "Vaik&#371;&nbsp;„Žiburėlis&ldquo;".
 *
 * @param input the HTML
 * @param start where the run begins in it
 * @param end where it ends
 * @param value the run as the parser decoded it
 */
export function decodeRun(input: string, start: number, end: number, value: string): TextRun {
  const run = decode(input, start, end)
  if (run.text === value) return run
  // The parser drops a line end behind <pre> and <textarea>.
  if (run.text.endsWith(value)) return cut(run, run.text.length - value.length, run.text.length)
  // It counts an entity behind white space to that white space, but for its last character:
  // " &bdqu|o;Žiburėlis".
  if (run.text.startsWith(value)) return cut(run, 0, value.length)
  const near = Math.max(0, start - LONGEST_ENTITY)
  const ampersand = input.slice(near, start).lastIndexOf('&')
  const whole = ampersand < 0 ? run : decode(input, near + ampersand, end)
  return whole.text === value ? whole : unresolved(value, start, end)
}

function decode(input: string, start: number, end: number): TextRun {
  const run: TextRun = { text: '', starts: [], ends: [] }
  let at = start
  while (at < end) {
    const char = input.charAt(at)
    at = char === '&' ? addEntity(run, input, at, end) : addChar(run, input, at, char)
  }
  return run
}

/** CRLF and CR are line ends as LF is. */
function addChar(run: TextRun, input: string, at: number, char: string): number {
  const end = char === '\r' && input.charAt(at + 1) === '\n' ? at + 2 : at + 1
  add(run, char === '\r' ? '\n' : char, at, end)
  return end
}

function addEntity(run: TextRun, input: string, at: number, end: number): number {
  let text = ''
  const decoder = new HtmlEntityDecoder((code) => {
    text += String.fromCodePoint(code)
  })
  decoder.startEntity(DecodingMode.Legacy)
  const written = decoder.write(input.slice(at, Math.min(end, at + LONGEST_ENTITY)), 1)
  const length = written < 0 ? decoder.end() : written
  if (text === '' || length === 0) {
    add(run, '&', at, at + 1)
    return at + 1
  }
  add(run, text, at, at + length)
  return at + length
}

/** Digits of a numeric reference are not bounded, but nobody pads them this far. */
const LONGEST_ENTITY = 64

function add(run: TextRun, text: string, start: number, end: number): void {
  for (let i = 0; i < text.length; i++) {
    run.starts.push(start)
    run.ends.push(end)
  }
  run.text += text
}

function cut({ text, starts, ends }: TextRun, from: number, to: number): TextRun {
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) }
}

/** A run that is read otherwise (CDATA, plaintext): all of its characters stand in all of it. */
function unresolved(text: string, start: number, end: number): TextRun {
  const run: TextRun = { text: '', starts: [], ends: [] }
  add(run, text, start, end)
  return run
}
