/** The classes of a page's words, each form looked up once and some told by what follows. */
import { wordClass, type WordClass } from '../lithuanian/word-classes.js'
import type { Word } from './words.js'

/** Words behind a form in -ti in which its object or its subject is looked for. */
const REACH = 4

/**
 * The class of each word.
 *
 * @param text plain text of the page
 * @param words all words of `text`
 */
export function classesOf(text: string, words: readonly Word[]): WordClass[] {
  const known = new Map<string, WordClass>()
  const classes = words.map(({ form, shape }): WordClass => {
    if (shape === 'number') return 'numeral'
    let found = known.get(form)
    if (found === undefined) known.set(form, (found = wordClass(form)))
    return found
  })
  words.forEach(({ form, shape }, at) => {
    if (
      shape === 'title' &&
      classes[at] === 'infinitive' &&
      form.endsWith('ti') &&
      isParticiple(text, words, classes, at)
    )
      classes[at] = 'pastParticiple'
  })
  return classes
}

/** "Parengti planai" are planned ones, "parengti planus" is to plan: what comes first decides. */
function isParticiple(
  text: string,
  words: readonly Word[],
  classes: readonly WordClass[],
  at: number,
): boolean {
  for (let k = at + 1; k <= at + REACH && k < words.length; k++) {
    const { start, form } = words[k]!
    if (STOPS.test(text.slice(words[k - 1]!.end, start))) return false
    const found = classes[k]!
    if (found === 'accusative' || found === 'finite' || found === 'future') return false
    if ((found === 'nominative' || found === 'verbalNoun') && PLURAL.test(form)) return true
  }
  return false
}

const STOPS = /[.,;:!?\n]/u
/** Nominative plural, masculine. */
const PLURAL = /(?:ai|ūs|ys)$/u
