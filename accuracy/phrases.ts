/** The phrase corpora of fixtures/targets: reads them and holds `extractTargets` against them. */
import { readFileSync } from 'node:fs'
import { extractTargets, type Target } from '../src/index.js'

interface Span {
  start: number
  end: number
}

/** One line of a corpus: the phrase without brackets and what is expected of it. */
export interface Phrase {
  file: 'expected' | 'nothing'
  line: number
  /** The line as it stands in the file. */
  raw: string
  text: string
  /** Where each target stands; empty where there is none. */
  spans: readonly Span[]
  /** A subset of each target. */
  expected: readonly Readonly<Record<string, unknown>>[]
  /** Whether the brackets mark the targets; where they do not, the whole line is one. */
  bracketed: boolean
  /** The heading as it stands: the JSON, or the reason why there is no target. */
  heading: string
}

/** A phrase that was not read as expected. */
export interface Miss {
  phrase: Phrase
  text: string
  problem: string
}

/** Reads both corpora; their form is described in their heads. */
export function readPhrases(): Phrase[] {
  return [...readFile('expected'), ...readFile('nothing')]
}

function readFile(file: Phrase['file']): Phrase[] {
  const url = new URL(`../fixtures/targets/${file}.txt`, import.meta.url)
  const phrases: Phrase[] = []
  let heading = ''
  let expected: Phrase['expected'] = []
  for (const [at, raw] of readFileSync(url, 'utf8').split('\n').entries()) {
    const head = /^(==?) (.*)$/u.exec(raw)
    if (head !== null) {
      heading = head[2] ?? ''
      if (file === 'expected') expected = [JSON.parse(heading)].flat()
    } else if (raw !== '' && !raw.startsWith('#')) {
      const { text, spans } = readBrackets(raw)
      const bracketed = spans.length > 0
      if (file === 'expected' && !bracketed) spans.push({ start: 0, end: text.length })
      phrases.push({ file, line: at + 1, raw, text, spans, expected, bracketed, heading })
    }
  }
  return phrases
}

function readBrackets(raw: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  let start = 0
  for (const char of raw) {
    if (char === '⟨') start = text.length
    else if (char === '⟩') spans.push({ start, end: text.length })
    else text += char
  }
  return { text, spans }
}

/** What is wrong with the reading of a phrase, alone or with text before and behind; null if nothing. */
export function checkPhrase(phrase: Phrase, before = '', behind = ''): Miss | null {
  const text = before + phrase.text + behind
  const targets = extractTargets(text)
  const problem = problemOf(phrase, targets, before.length)
  return problem === null ? null : { phrase, text, problem }
}

function problemOf(phrase: Phrase, targets: readonly Target[], offset: number): string | null {
  const { expected, spans, text } = phrase
  if (targets.length !== expected.length || expected.length !== spans.length) {
    const got = targets.map((target) => `${target.kind} ⟨${target.text}⟩`).join(', ')
    return `${expected.length} expected, got ${targets.length}: ${got}`
  }
  for (const [at, target] of targets.entries()) {
    const { start, end } = spans[at]!
    const wrong = differences(expected[at]!, target)
    if (wrong.length > 0) return wrong.join('; ')
    if (target.source.start !== start + offset || target.source.end !== end + offset) {
      return `expected ⟨${text.slice(start, end)}⟩, got ⟨${target.text}⟩`
    }
  }
  return null
}

/** Each field of the subset that differs. A text is expected of a piece ({text, source}) by itself. */
function differences(expected: unknown, got: unknown, path = ''): string[] {
  if (typeof expected === 'object' && expected !== null && typeof got === 'object' && got !== null)
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(
        value,
        (got as Record<string, unknown>)[key],
        path === '' ? key : `${path}.${key}`,
      ),
    )
  const value =
    typeof expected === 'string' && typeof got === 'object' && got !== null && 'text' in got
      ? got.text
      : got
  return value === expected
    ? []
    : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(value)}`]
}

/** The misses as lines to read, the first ones of them. */
export function describeMisses(misses: readonly Miss[], limit = 60): string {
  const lines = misses
    .slice(0, limit)
    .map(({ phrase: { file, line }, text, problem }) => `${file}:${line} ${text}\n    ${problem}`)
  if (misses.length > limit) lines.push(`… and ${misses.length - limit} more`)
  return lines.join('\n')
}
