/** Phrases of a lexicon, found by the longest match: a trie over words and marks. */
import type { Item } from './items.js'

interface Branch<T> {
  next: Map<string, Branch<T>>
  found: { value: T; short: boolean } | null
}

/** A phrase found in a sentence. */
export interface PhraseMatch<T> {
  value: T
  /** Index of the item behind it; a full stop that belongs to an abbreviation is taken along. */
  end: number
}

/** Phrases that can be looked up at a place of a sentence. */
export class Lexicon<T> {
  readonly #root: Branch<T> = { next: new Map(), found: null }

  /**
   * Adds a phrase; the first one added under some words stays.
   *
   * @param phrase words parted by spaces, lower case, without full stops
   * @param short is its last word an abbreviation, to which a full stop belongs?
   */
  add(phrase: string, value: T, short = false): this {
    let branch = this.#root
    for (const word of phrase.split(' ')) {
      let next = branch.next.get(word)
      if (next === undefined) {
        next = { next: new Map(), found: null }
        branch.next.set(word, next)
      }
      branch = next
    }
    branch.found ??= { value, short }
    return this
  }

  /** The longest phrase that begins at an item; null where none does. */
  at(items: readonly Item[], from: number): PhraseMatch<T> | null {
    let branch: Branch<T> | undefined = this.#root
    let best: PhraseMatch<T> | null = null
    let at = from
    while (branch !== undefined) {
      const item = items[at]
      if (item === undefined) break
      const next: Branch<T> | undefined = branch.next.get(item.form)
      if (next === undefined) {
        // "ak. val.": the full stop of an abbreviation in mid-phrase
        if (at > from && isGluedStop(item)) {
          at++
          continue
        }
        break
      }
      branch = next
      at++
      if (branch.found !== null) {
        const { value, short } = branch.found
        const stop = short && item.kind === 'word' && isGluedStop(items[at])
        best = { value, end: stop ? at + 1 : at }
      }
    }
    return best
  }
}

/** A full stop that touches the word before it. */
export function isGluedStop(item: Item | undefined): boolean {
  return item !== undefined && item.text === '.' && !item.spaced
}
