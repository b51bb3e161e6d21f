/** Counts along a page, so that a cue asks for any stretch of it at the cost of one subtraction. */
import { INDICATOR_NOUNS } from '../lithuanian/indicator-nouns.js'
import type { WordClass } from '../lithuanian/word-classes.js'
import type { ChunkedPage } from './chunks.js'
import type { Word } from './words.js'

/** What is counted of words: `counts[at]` is how many stand before word `at`. */
export interface RunningCounts {
  digits: Uint32Array
  percents: Uint32Array
  comparators: Uint32Array
  finiteVerbs: Uint32Array
  indicatorNouns: Uint32Array
  /** First word of each sentence, and the word behind its last one. */
  sentenceFrom: Uint32Array
  sentenceTo: Uint32Array
  /** For each chunk, how many sentences have begun on its line up to it. */
  sentencesBegun: Uint32Array
}

/** Forms of nouns that say what is measured. */
export const INDICATOR_FORMS: ReadonlySet<string> = new Set(
  INDICATOR_NOUNS.flatMap(({ forms }) => forms.split(' ')),
)

/** Counts a page once. */
export function runningCounts(page: ChunkedPage, classes: readonly WordClass[]): RunningCounts {
  const { text, words } = page
  const count = (holds: (word: Word, at: number) => boolean): Uint32Array => {
    const counts = new Uint32Array(words.length + 1)
    for (let at = 0; at < words.length; at++)
      counts[at + 1] = counts[at]! + (holds(words[at]!, at) ? 1 : 0)
    return counts
  }
  return {
    digits: count(({ shape }) => shape === 'number'),
    percents: count(({ form, end }) => form === 'proc' || text.charAt(end) === '%'),
    comparators: count((_, at) => classes[at] === 'comparator'),
    finiteVerbs: count((_, at) => classes[at] === 'finite' || classes[at] === 'future'),
    indicatorNouns: count(({ form }) => INDICATOR_FORMS.has(form)),
    ...sentenceWords(page),
    sentencesBegun: sentencesBegun(page),
  }
}

function sentenceWords({ words, sentences }: ChunkedPage): {
  sentenceFrom: Uint32Array
  sentenceTo: Uint32Array
} {
  const sentenceFrom = new Uint32Array(sentences.length)
  const sentenceTo = new Uint32Array(sentences.length)
  let at = 0
  sentences.forEach(({ start, end }, k) => {
    while (at < words.length && words[at]!.start < start) at++
    sentenceFrom[k] = at
    while (at < words.length && words[at]!.start < end) at++
    sentenceTo[k] = at
  })
  return { sentenceFrom, sentenceTo }
}

function sentencesBegun({ chunks }: ChunkedPage): Uint32Array {
  const begun = new Uint32Array(chunks.length)
  chunks.forEach(({ line, afterSentence }, at) => {
    const before = at > 0 && chunks[at - 1]!.line === line ? begun[at - 1]! : 0
    begun[at] = before + (afterSentence ? 1 : 0)
  })
  return begun
}
