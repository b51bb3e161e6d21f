/**
 * Cues of single words: what they mean, where their form leaves it open. "Dalyvauja" is said of what is
 * reached, "vykdo" of what is done; "plėtra" of tasks. Names of municipalities are left out, and what few
 * plans have gets no weight (see the training): the words of one municipality are no cue.
 */
import { MUNICIPALITIES_GENITIVE } from '../lithuanian/places.js'
import type { ManyCue } from './cue.js'
import type { Word } from './words.js'

/**
 * Letters that stand for a word in all its cases and tenses. Lithuanian inflects at the end, and most
 * stems are longer; what five and seven letters give differs by less than a point.
 */
const STEM = 6
/** Shorter words are particles and prepositions, which the classes know. */
const SHORTEST = 3

/** Letters that a municipality's name has in all cases: "Molėtų", "Molėtuose". */
const NAME = 5
const NAMES: ReadonlySet<string> = new Set(
  [...MUNICIPALITIES_GENITIVE].map((name) => name.slice(0, Math.min(NAME, name.length - 1))),
)

/** The stem of a word in a list of its own; none of a number, a particle or a municipality's name. */
function stems(word: Word | undefined): readonly string[] {
  if (word === undefined || word.form.length < SHORTEST || /\d/u.test(word.form)) return []
  return word.shape !== 'lower' && isName(word.form) ? [] : [word.form.slice(0, STEM)]
}

function isName(form: string): boolean {
  return NAMES.has(form.slice(0, NAME)) || NAMES.has(form.slice(0, NAME - 1))
}

export const WORD_CUES: readonly ManyCue[] = [
  // "|Stiprinti …", "|Dalyvauja …"
  { name: 'first word', read: ({ first }) => stems(first) },
  { name: 'word after first', read: ({ second }) => stems(second) },
  // all words of the chunk
  {
    name: 'word',
    read: ({ page, chunk }) => page.words.slice(chunk.words.start, chunk.words.end).flatMap(stems),
  },
]
