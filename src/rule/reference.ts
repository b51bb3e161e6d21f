/** What a benchmark is held against: "šalies vidurkį", "praėjusių metų", "2021 m. rezultatai". */
import { LEVEL_REFERENCES, PAST_REFERENCES, PLACE_REFERENCES } from '../lithuanian/benchmarks.js'
import { CONJUNCTIONS, PREPOSITIONS } from '../lithuanian/phrase-ends.js'
import { isYearNumber, yearWordEnd } from './dates.js'
import type { Item } from './items.js'

const LONGEST_REFERENCE = 9

const startsWith = (form: string, stems: readonly string[]): boolean =>
  stems.some((stem) => form.startsWith(stem))

/**
 * Where the reference ends that begins at an item; null where nothing there can be a reference.
 *
 * @param items the sentence
 * @param from index behind "už", "nei", "kaip" or "viršija"
 * @param things are things compared ("žemesni už"), and no amounts ("mažiau nei")?
 */
export function referenceEnd(items: readonly Item[], from: number, things: boolean): number | null {
  let end: number | null = null
  let levelFound = false
  let at = from
  const limit = Math.min(items.length, from + LONGEST_REFERENCE)
  while (at < limit) {
    const item = items[at]!
    if (item.number !== null) {
      if (!isYearNumber(item)) return end
      const behind = yearWordEnd(items, at + 1)
      if (behind === null) return end
      end = behind
      at = behind
      continue
    }
    if (item.kind !== 'word' || PREPOSITIONS.has(item.form)) break
    if (CONJUNCTIONS.has(item.form) && at > from && levelFound) break
    const level = things && startsWith(item.form, LEVEL_REFERENCES)
    const place = things && startsWith(item.form, PLACE_REFERENCES)
    levelFound ||= level
    if (level || place || startsWith(item.form, PAST_REFERENCES)) end = at + 1
    at++
  }
  return end
}
