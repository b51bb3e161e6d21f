/**
 * Cues of single words: what they mean, where their form leaves it open. "Dalyvauja" is said of what is
 * reached, "vykdo" of what is done; "plėtra" of tasks. Words that few plans have get no weight
 * (see the training), so that no municipality's names are learnt.
 */
import type { ManyCue } from './cue.js'
import type { ChunkView } from './cue-page.js'

/**
 * Letters that stand for a word in all its cases and tenses. Lithuanian inflects at the end, and most
 * stems are longer; what five and seven letters give differs by less than a point.
 */
const STEM = 6
/** Shorter words are particles and prepositions, which the classes know. */
const SHORTEST = 3

const stem = (form: string | undefined): readonly string[] =>
  form === undefined ? [] : [form.slice(0, STEM)]

export const WORD_CUES: readonly ManyCue[] = [
  // "|Stiprinti …", "|Dalyvauja …"
  { name: 'first word', read: ({ first }) => stem(first?.form) },
  { name: 'word after first', read: ({ second }) => stem(second?.form) },
  { name: 'word', read: stemsOf },
]

/** The stems of all words of a chunk that hold no digit. */
function stemsOf({ page, chunk }: ChunkView): string[] {
  const stems: string[] = []
  for (let at = chunk.words.start; at < chunk.words.end; at++) {
    const { form, shape } = page.words[at]!
    if (form.length >= SHORTEST && shape !== 'number' && shape !== 'mixed')
      stems.push(form.slice(0, STEM))
  }
  return stems
}
