/**
 * Heads that nothing joins: "… aplinkos gerinimas |Sporto salės remontas". A phrase has one head, and
 * a second one comes behind a comma, "ir", a dash, a colon or in a quotation; where it does not,
 * another cell has begun.
 */
import type { WordClass } from '../lithuanian/word-classes.js'
import type { Word } from './words.js'

/** Kinds of clashes: two nouns in the nominative, two infinitives, two finite verbs. */
export const CLASH_KINDS = ['nouns', 'infinitives', 'verbs'] as const

const KIND_OF: Readonly<Partial<Record<WordClass, number>>> = {
  verbalNoun: 0,
  nominative: 0,
  infinitive: 1,
  finite: 2,
  future: 2,
}

/** For each word: no head, a head, or a head that clashes with the one before it (with its kind). */
export const NO_HEAD = 0
const HEAD = 1
/** A clash of kind k is `CLASH + k`. */
export const CLASH = 2

/** Reads each word of a page: NO_HEAD, HEAD, or CLASH and the kind. */
export function findClashes(
  text: string,
  words: readonly Word[],
  classes: readonly WordClass[],
): Uint8Array {
  const found = new Uint8Array(words.length)
  // the last head of each kind, and the last word behind which something joins
  const last = [-1, -1, -1]
  let joined = 0
  words.forEach(({ start }, at) => {
    // ", siekiant …" opens a clause that has no nominative of its own: it joins none.
    const clause = classes[at] === 'adverbialParticiple'
    if (at > 0 && !clause && JOINERS.test(text.slice(words[at - 1]!.end, start))) joined = at
    if (classes[at] === 'conjunction') joined = at
    const kind = KIND_OF[classes[at]!]
    if (kind === undefined) return
    const before = last[kind]!
    last[kind] = at
    // "bendras projektas": an adjective and its noun stand side by side
    const apart = before >= joined && at - before > 1
    found[at] = before >= 0 && apart ? CLASH + kind : HEAD
  })
  return found
}

const JOINERS = /[,;:.!?–—„“”"«»()/]/u
