/**
 * How many phrases with a head of their own a line holds. A line with a task has one more than the
 * rows without: "Gerinti aplinką |Sporto salės remontas. |Suremontuota viena salė."
 */
import type { WordClass } from '../lithuanian/word-classes.js'
import type { ChunkedPage } from './chunks.js'

/** Classes of the words that a cell is built around. */
const HEADS: ReadonlySet<WordClass> = new Set([
  'verbalNoun',
  'infinitive',
  'finite',
  'future',
  'pastParticiple',
  'presentParticiple',
  'nominative',
])

/** Phrases of each line, of its first sentence and of all; and what most lines of the page have. */
export interface PhraseCounts {
  first: Uint8Array
  all: Uint8Array
  typicalFirst: number
  typicalAll: number
}

/** A line with fewer words is a heading or furniture. */
const SHORTEST_LINE = 4

/** Counts the phrases of every line. */
export function countPhrases(page: ChunkedPage): PhraseCounts {
  const { chunks } = page
  const lines = (chunks.at(-1)?.line ?? -1) + 1
  const first = new Uint8Array(lines)
  const all = new Uint8Array(lines)
  const long: number[] = []
  for (let from = 0; from < chunks.length;) {
    const { line, words } = chunks[from]!
    let to = from + 1
    let sentenceEnd = -1
    while (to < chunks.length && chunks[to]!.line === line) {
      if (chunks[to]!.afterSentence && sentenceEnd < 0) sentenceEnd = to
      to++
    }
    all[line] = phrasesIn(page, from, to)
    first[line] = sentenceEnd < 0 ? all[line]! : phrasesIn(page, from, sentenceEnd)
    if (chunks[to - 1]!.words.end - words.start >= SHORTEST_LINE) long.push(line)
    from = to
  }
  return {
    first,
    all,
    typicalFirst: median(long.map((line) => first[line]!)),
    typicalAll: median(long.map((line) => all[line]!)),
  }
}

/** Runs of chunks that each hold a head; a chunk without one belongs to its neighbour. */
function phrasesIn({ chunks, classes }: ChunkedPage, from: number, to: number): number {
  let phrases = 0
  for (let at = from; at < to && phrases < 255; at++) {
    const { start, end } = chunks[at]!.words
    for (let word = start; word < end; word++) {
      if (HEADS.has(classes[word]!)) {
        phrases++
        break
      }
    }
  }
  return phrases
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
