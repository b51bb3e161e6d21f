/** The date of a target itself: its deadline, its start, or the year of a value in a series. */
import { dateAt, type DateMatch } from './dates.js'
import type { Draft } from './draft.js'
import type { Item } from './items.js'

type Dates = { from: string | null; to: string | null }

/** Items that a date may be away from its target. */
const REACH = 30

/**
 * The dates of a target.
 *
 * @param items the sentence
 * @param draft the target
 */
export function datesOf(items: readonly Item[], draft: Draft): Dates | null {
  const year = yearRightBefore(items, draft.start)
  if (year !== null) return { from: year.from, to: year.to }
  let from: string | null = null
  let to: string | null = null
  const first = Math.max(0, draft.start - REACH)
  const last = Math.min(items.length, draft.end + REACH)
  for (let at = first; at < last; at++) {
    const { form } = items[at]!
    if (form !== 'iki' && form !== 'nuo') continue
    const found = dateAt(items, at + 1)
    if (found === null || (at >= draft.start && at < draft.end)) continue
    if (form === 'iki') to ??= found.to
    else from ??= found.from
  }
  return from === null && to === null ? null : { from, to }
}

const JOINING = '–-—:'

/** "2024 m. – |48", "2023 m. |120,5": a bare year, not "iki 2024 m." or "per 2024 m.". */
function yearRightBefore(items: readonly Item[], start: number): DateMatch | null {
  let end = start
  while (end > start - 2 && JOINING.includes(items[end - 1]?.text ?? ' ')) end--
  for (let at = Math.max(0, end - 4); at < end; at++) {
    const found = dateAt(items, at)
    if (found === null || found.end !== end || !found.yearOnly) continue
    const lead = items[at - 1]?.form ?? ''
    if (['iki', 'nuo', 'per', 'su', '–', '-', 'už'].includes(lead)) return null
    const before = items[at - 1]
    const opens = before === undefined || ',;:('.includes(before.text)
    return opens || end < start || !/^\p{L}/u.test(items[start]!.text) ? found : null
  }
  return null
}
