/** Periods of a rate behind a number: "per metus", "savaitėje", "/sav.", "per 6 mėnesius". */
import { ONCE_EVERY, PERIODS } from '../lithuanian/periods.js'
import type { Period } from '../target-schema.js'
import type { Item } from './items.js'
import { Lexicon, type PhraseMatch } from './lexicon.js'
import { unitAt } from './units.js'

const ACCUSATIVE = new Lexicon<Period>()
const LOCATIVE = new Lexicon<Period>()
const NOMINATIVE = new Lexicon<Period>()
for (const { period, accusative, short, locative, nominative } of PERIODS) {
  for (const phrase of accusative) ACCUSATIVE.add(phrase, period)
  for (const phrase of short) ACCUSATIVE.add(phrase, period, true)
  for (const phrase of locative) LOCATIVE.add(phrase, period)
  for (const phrase of nominative) NOMINATIVE.add(phrase, period)
}
const ONCE = new Lexicon<Period>()
for (const { period, phrases } of ONCE_EVERY) for (const phrase of phrases) ONCE.add(phrase, period)

const LEADS: ReadonlySet<string> = new Set(['per', 'į', '/'])

/** The period at an item; null is an interval that is no period of the contract. */
export function periodAt(items: readonly Item[], at: number): PhraseMatch<Period | null> | null {
  const item = items[at]
  if (item === undefined) return null
  // "2 publikacijas |kiekvieną mėnesį"
  const each = onceEveryAt(items, at)
  if (each !== null) return each
  const alone = LOCATIVE.at(items, at)
  if (alone !== null) return alone
  if (!LEADS.has(item.form)) return null
  const found = ACCUSATIVE.at(items, at + 1)
  if (found !== null) return found
  return item.form === 'per' ? intervalAt(items, at + 1) : null
}

/** "per |6 mėnesius", "per |dvejus metus". */
function intervalAt(items: readonly Item[], at: number): PhraseMatch<null> | null {
  if (!items[at]?.number) return null
  const unit = unitAt(items, at + 1)
  return unit?.value.kind === 'duration' ? { value: null, end: unit.end } : null
}

const EACH: ReadonlySet<string> = new Set(['kiekvieną', 'kas'])

/**
 * Once in each period, without a number: "kas mėnesį", "kiekvieną ketvirtį", "kasmet",
 * "kas antrą savaitę", "kas treji metai".
 */
export function onceEveryAt(items: readonly Item[], at: number): PhraseMatch<Period | null> | null {
  const once = ONCE.at(items, at)
  if (once !== null) return once
  const form = items[at]?.form ?? ''
  if (!EACH.has(form)) return null
  const found = ACCUSATIVE.at(items, at + 1) ?? NOMINATIVE.at(items, at + 1)
  // "kiekvieną dieną" is every day, as "kasdien" is: no number
  if (found !== null) return found.value === 'day' ? null : found
  if (form !== 'kas') return null
  const second = items[at + 1]
  if (second === undefined) return null
  if (second.number !== null) return intervalAt(items, at + 1)
  const skipped = /^(?:antr|treči|ketvirt)(?:[ąi]|as|a|us)$/u.test(second.form)
  const every = skipped ? (ACCUSATIVE.at(items, at + 2) ?? NOMINATIVE.at(items, at + 2)) : null
  return every === null || every.value === 'day' ? null : { value: null, end: every.end }
}
