/**
 * Words that take up an earlier one again: "Muzikos terapijos taikymas. |Terapija skirta 8 vaikams."
 * An indicator often names what its measure is about; the measure of the next row is about
 * something else.
 */
import type { WordClass } from '../lithuanian/word-classes.js'
import type { Word } from './words.js'

/** Letters that two forms of a word have in common at least, and that may follow them at most. */
const SHORTEST_STEM = 4
const LONGEST_ENDING = 4

/** A word that a page has more often than once in so many words tells rows from rows no more. */
const WORDS_PER_ECHO = 150
const FEWEST_COMMON = 4

/** Words that stand for no thing. */
const FUNCTION_CLASSES: ReadonlySet<WordClass> = new Set([
  'comparator',
  'numeral',
  'quantifier',
  'preposition',
  'conjunction',
])

/** For each word the last earlier word that is a form of the same word; -1 where there is none. */
export interface Echoes {
  any: Int32Array
  /** Without the words that the page has all the time. */
  rare: Int32Array
}

/** Finds what each word of a page takes up. */
export function findEchoes(words: readonly Word[], classes: readonly WordClass[]): Echoes {
  const counts = new Map<string, number>()
  for (const { form } of words) {
    const stem = form.slice(0, SHORTEST_STEM)
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const most = Math.max(FEWEST_COMMON, words.length / WORDS_PER_ECHO)
  const any = new Int32Array(words.length).fill(-1)
  const rare = new Int32Array(words.length).fill(-1)
  const last = new Map<string, number>()
  words.forEach(({ form, shape }, at) => {
    if (form.length < SHORTEST_STEM || shape === 'number' || FUNCTION_CLASSES.has(classes[at]!))
      return
    const stem = form.slice(0, SHORTEST_STEM)
    const earlier = last.get(stem) ?? -1
    last.set(stem, at)
    if (earlier < 0 || !isSameWord(words[earlier]!.form, form)) return
    any[at] = earlier
    if (counts.get(stem)! <= most) rare[at] = earlier
  })
  return { any, rare }
}

/** "terapija" and "terapijos", not "projektas" and "projekcija". */
function isSameWord(a: string, b: string): boolean {
  let shared = SHORTEST_STEM
  while (shared < a.length && a.charAt(shared) === b.charAt(shared)) shared++
  return a.length - shared <= LONGEST_ENDING && b.length - shared <= LONGEST_ENDING
}
