/**
 * Numbers that name and count nothing: years, grades, codes, addresses … Each check is a record with
 * the reason that it gives; the first that says yes decides. What is left may be a quantity.
 */
import { ARTICLE_WORDS } from '../../lithuanian/number-names.js'
import type { Item } from '../items.js'
import { behindNumber, form, isCompared, type Candidate } from './candidate.js'
import { isBehindStreet, isListNumber, isPhone, isVersion, labelReason } from './labels.js'
import { isGrade, isGroupSize, isOrdinal, isPronoun, isScale, isSize, isTaxShare } from './nouns.js'
import {
  isAge,
  isDayOfMonth,
  isPartOfTime,
  isPeriodSize,
  isSchoolYear,
  isTimeOfDay,
  isYear,
} from './time.js'

/** A named reason why a number is no quantity. */
interface NameCheck {
  reason: string
  holds(candidate: Candidate): boolean
}

const CHECKS: readonly NameCheck[] = [
  // tel. 8 315 55 111
  { reason: 'phone', holds: isPhone },
  // 3. Papildomas …; 2) stažuotėse
  { reason: 'listNumber', holds: isListNumber },
  // Vilniaus g. 25
  { reason: 'address', holds: ({ items, at }) => isBehindStreet(items, at) },
  // 2022–2023 m. m.
  { reason: 'schoolYear', holds: isSchoolYear },
  // 2024 m., 2023–2025 metais
  { reason: 'year', holds: isYear },
  // rugsėjo 1 d.
  { reason: 'date', holds: isDayOfMonth },
  // 17.30 val., nuo 8 iki 17 val.
  { reason: 'timeOfDay', holds: isTimeOfDay },
  // 5–8 kl., 4, 6 ir 8 klasių
  { reason: 'grade', holds: isGrade },
  // 4–5 metų amžiaus
  { reason: 'age', holds: isAge },
  // 10 straipsnio 3 dalyje
  {
    reason: 'article',
    holds: ({ items, at, number, compared }) =>
      number.digits && !compared && ARTICLE_WORDS.has(form(items, behindNumber(items, at))),
  },
  // Lankau 2.0; WCAG 2.1
  { reason: 'version', holds: isVersion },
  // 1,2 proc. GPM
  { reason: 'taxShare', holds: isTaxShare },
  // 7–10 balų lygis; iš 5
  { reason: 'scaleLevel', holds: isScale },
  // 12 km, 300 kv. m
  { reason: 'physicalSize', holds: ({ items, at, number }) => isSize(items, at, number) },
  // per 10 mėn.
  { reason: 'periodSize', holds: isPeriodSize },
  // antroje metų pusėje
  { reason: 'partOfTime', holds: isPartOfTime },
  // vienas kitą, nė vienas, vienas iš jų
  { reason: 'pronoun', holds: isPronoun },
  // 3 iš 5 mokyklų
  { reason: 'groupSize', holds: isGroupSize },
  // 2 etapas, 5 gimnazijoje
  { reason: 'ordinal', holds: isOrdinal },
]

/**
 * Says of every number of a sentence that names why it does, in `number.reason`.
 *
 * @param items the items of the sentence; changed in place
 */
export function markNames(items: Item[]): void {
  markQuoted(items)
  for (const [at, item] of items.entries()) {
    const { number } = item
    if (number === null || number.reason !== null) continue
    const candidate = { items, at, number, compared: isCompared(items, at) }
    number.reason =
      labelReason(items, at) ?? CHECKS.find((check) => check.holds(candidate))?.reason ?? null
  }
}

/** Items of a quoted title at the most: what is longer is speech or a quoted law. */
const LONGEST_QUOTE = 18
const OPENING: Readonly<Record<string, string>> = {
  '„': '“”"',
  '«': '»',
  '“': '”"',
  '"': '"”“',
  ',,': '"“”\'’',
}

/** Numbers in a quoted title are part of a name. */
function markQuoted(items: readonly Item[]): void {
  let at = 0
  while (at < items.length) {
    const double = items[at]!.text === ',' && items[at + 1]?.text === ',' && !items[at + 1]!.spaced
    const closers = OPENING[double ? ',,' : items[at]!.text]
    const close = closers === undefined ? -1 : closing(items, at + (double ? 2 : 1), closers)
    if (close < 0) {
      at++
      continue
    }
    for (let i = at + 1; i < close; i++) {
      const { number } = items[i]!
      if (number !== null) number.reason ??= 'quotedName'
    }
    at = close + 1
  }
}

function closing(items: readonly Item[], from: number, closers: string): number {
  for (let i = from; i < Math.min(items.length, from + LONGEST_QUOTE); i++)
    if (items[i]!.kind === 'mark' && closers.includes(items[i]!.text)) return i
  return -1
}
