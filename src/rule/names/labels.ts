/** Numbers that identify: phones, list numbers, house numbers, versions. */
import { NUMBER_LABELS, STREET_WORDS } from '../../lithuanian/number-names.js'
import type { Item } from '../items.js'
import { isGluedStop } from '../lexicon.js'
import { unitAt } from '../units.js'
import { before, form, type Candidate } from './candidate.js'

export function labelReason(items: readonly Item[], at: number): string | null {
  const label = before(items, at)
  const reason = NUMBER_LABELS.get(form(items, label))
  if (reason === undefined || !items[at]!.number!.digits) return null
  // "v." and "en" are words as well
  if (reason === 'version' && form(items, label) === 'v' && !isGluedStop(items[at - 1])) return null
  if (reason === 'standard' && items[label]!.text !== items[label]!.text.toUpperCase()) return null
  if (reason === 'listNumber' && !'.,;)'.includes(items[at + 1]?.text ?? '.')) return null
  return reason
}

const LONGEST_PHONE = 7

export function isPhone({ items, at }: Candidate): boolean {
  let digits = 0
  let from = at
  const isPart = (i: number): boolean =>
    items[i]?.number?.digits === true || '()-'.includes(items[i]?.text ?? ' ')
  while (from > 0 && at - from < LONGEST_PHONE && isPart(from - 1)) from--
  let to = from
  let groups = 0
  while (to < from + LONGEST_PHONE * 2 && isPart(to)) {
    if (items[to]!.number !== null) {
      digits += items[to]!.text.replace(/\D/gu, '').length
      groups++
    }
    to++
  }
  if (
    (items[from - 1]?.text === '+' && digits >= 7) ||
    /^(?:tel|faks|mob)$/u.test(form(items, before(items, from)))
  )
    return true
  const first = items[from]?.text ?? ''
  return (
    groups >= 2 && digits >= 8 && digits <= 12 && /^\(?[08]/u.test(first) && to - from >= groups
  )
}

/** "3. ", "2)", "(4)" at the beginning; "2)" anywhere, if no bracket is open. */
export function isListNumber({ items, at, number }: Candidate): boolean {
  if (!number.digits || number.scaled || number.suffix !== null) return false
  const next = items[at + 1]
  if (next === undefined || next.spaced) return false
  const first =
    at === 0 || (at === 1 && '(„"“'.includes(items[0]!.text)) || items[at - 1]!.text === ';'
  if (next.text === ')') {
    if (first) return true
    for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
      if (items[i]!.text === '(') return false
      if (items[i]!.text === ')') break
    }
    return Number.isInteger(number.value) && number.value < 100
  }
  if (!first || next.text !== '.') return false
  const behind = items[at + 2]
  return behind !== undefined && behind.number === null && behind.kind === 'word'
}

export function isBehindStreet(items: readonly Item[], at: number): boolean {
  const street = before(items, at)
  return (
    STREET_WORDS.has(form(items, street)) &&
    items[at]!.number!.digits &&
    /^\p{Lu}/u.test(items[street - 1]?.text ?? items[street]?.text ?? '')
  )
}

export function isVersion({ items, at }: Candidate): boolean {
  const name = items[at - 1]
  if (name?.kind !== 'word' || !/^\p{Lu}/u.test(name.text)) return false
  if (/^\d\.0$/u.test(items[at]!.text)) return true
  const decimal = /^\d{1,2}\.\d{1,2}$/u.test(items[at]!.text)
  return decimal && /^\p{Lu}{2,}$/u.test(name.text) && unitAt(items, at + 1) === null
}
