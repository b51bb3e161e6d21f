/**
 * Numbers that name and count nothing: years, grades, codes, addresses … Each check is a record with
 * the reason that it gives; the first that says yes decides. What is left may be a quantity.
 */
import { MONTHS_GENITIVE } from '../lithuanian/month-names.js'
import {
  DATIVE,
  GENITIVE_SINGULAR,
  PLURAL,
  SINGULAR,
  casesOf,
} from '../lithuanian/grammatical-cases.js'
import {
  AGE_NOUN_STEMS,
  ARTICLE_WORDS,
  GRADE_MODIFIERS,
  GRADE_WORDS,
  NUMBER_LABELS,
  SCALE_NOUN_STEMS,
  STREET_WORDS,
  TAX_SHARE_WORDS,
} from '../lithuanian/number-names.js'
import { bridgeToNumber, comparisonAt } from './comparison.js'
import { dateAt, isYearNumber, yearWordEnd } from './dates.js'
import type { Item, NumberValue } from './items.js'
import { isGluedStop } from './lexicon.js'
import { countedPhraseEnd } from './noun-phrase.js'
import { unitAt } from './units.js'

/** A number of a sentence with what stands around it. */
interface Candidate {
  items: readonly Item[]
  at: number
  number: NumberValue
  /** A comparator leads to it: "ne mažiau kaip 5". */
  compared: boolean
}

/** A named reason why a number is no quantity. */
interface NameCheck {
  reason: string
  holds(candidate: Candidate): boolean
}

const form = (items: readonly Item[], at: number): string => items[at]?.form ?? ''
/** The item before, over the full stop of an abbreviation. */
const before = (items: readonly Item[], at: number): number =>
  isGluedStop(items[at - 1]) ? at - 2 : at - 1
const startsWith = (word: string, stems: readonly string[]): boolean =>
  stems.some((stem) => word.startsWith(stem))

const CHECKS: readonly NameCheck[] = [
  // tel. 8 315 55 111
  { reason: 'phone', holds: isPhone },
  // 3. Papildomas …; 2) stažuotėse
  { reason: 'listNumber', holds: isListNumber },
  // Nr. 5; HN 21
  { reason: 'label', holds: () => false },
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
  // Ludiq’tée 2.0
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

const FARTHEST_COMPARATOR = 5

/** Does a comparator lead to the number? */
function isCompared(items: readonly Item[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - FARTHEST_COMPARATOR); from--) {
    if (items[from]!.number !== null) return false
    const found = comparisonAt(items, from)
    if (
      found !== null &&
      found.end <= at &&
      found.comparator !== 'approx' &&
      items[from]!.form !== 'iki'
    )
      return bridgeToNumber(items, found.end) === at
  }
  return false
}

const LONGEST_QUOTE = 40
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

function labelReason(items: readonly Item[], at: number): string | null {
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

function isPhone({ items, at }: Candidate): boolean {
  if (items[at - 1]?.text === '+') return true
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
  if (items[from - 1]?.text === '+' || /^(?:tel|faks|mob)$/u.test(form(items, before(items, from))))
    return true
  const first = items[from]?.text ?? ''
  return (
    groups >= 2 && digits >= 8 && digits <= 12 && /^\(?[08]/u.test(first) && to - from >= groups
  )
}

/** "3. ", "2)", "(4)" at the beginning; "2)" anywhere, if no bracket is open. */
function isListNumber({ items, at, number }: Candidate): boolean {
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

function isBehindStreet(items: readonly Item[], at: number): boolean {
  const street = before(items, at)
  return (
    STREET_WORDS.has(form(items, street)) &&
    items[at]!.number!.digits &&
    /^\p{Lu}/u.test(items[street - 1]?.text ?? items[street]?.text ?? '')
  )
}

/** The last number of a range or list that begins at a number: "5–8", "5, 6 ir 8". */
function lastOfList(items: readonly Item[], at: number): number {
  let last = at
  for (let steps = 0; steps < 10; steps++) {
    const joiner = items[last + 1]
    const next = items[last + 2]
    if (joiner === undefined || !next?.number) break
    if (isYearNumber(next) && !isYearNumber(items[at])) break
    const joins =
      '–-,—/'.includes(joiner.text) || ['ir', 'iki', 'ar', 'bei', 'arba'].includes(joiner.form)
    if (!joins) break
    last += 2
  }
  return last
}

/** Index of the item behind the list that a number begins, over the dash of "5–os". */
const behindNumber = (items: readonly Item[], at: number): number => lastOfList(items, at) + 1

function isSchoolYear({ items, at }: Candidate): boolean {
  if (!isYearNumber(items[at])) return false
  const end = behindNumber(items, at)
  const first = yearWordEnd(items, end)
  if (first === null) return false
  return (form(items, end) === 'm' && form(items, first) === 'm') || form(items, end) === 'mokslo'
}

function isYear({ items, at, number, compared }: Candidate): boolean {
  if (!isYearNumber(items[at])) return false
  if (number.suffix !== null) return true
  const end = behindNumber(items, at)
  if (yearWordEnd(items, end) !== null || form(items, end) === 'mokslo') return true
  if (compared) return false
  const unit = unitAt(items, at + 1)
  if (unit !== null && !['m', 'd'].includes(form(items, at + 1))) return false
  if (MONTHS_GENITIVE.includes(form(items, end))) return true
  return countedPhraseEnd(items, at + 1, number) === null
}

/** "rugsėjo |1 d.", "sausio 7–|10 d.", "kovo |11-osios". */
function isDayOfMonth({ items, at, number }: Candidate): boolean {
  if (!number.digits || number.value > 31 || !Number.isInteger(number.value)) return false
  let from = at - 1
  while (
    from > at - 7 &&
    (items[from]?.number?.digits ||
      '–-,'.includes(items[from]?.text ?? ' ') ||
      form(items, from) === 'ir')
  )
    from--
  if (MONTHS_GENITIVE.includes(form(items, from))) {
    const end = behindNumber(items, at)
    return (
      form(items, end) === 'd' ||
      form(items, end).startsWith('dien') ||
      dateAt(items, from - 2) !== null ||
      number.suffix !== null ||
      countedPhraseEnd(items, end, number) === null
    )
  }
  return false
}

const CLOCK = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/u

function isTimeOfDay({ items, at, number }: Candidate): boolean {
  const end = behindNumber(items, at)
  if (form(items, end) !== 'val') return false
  if (CLOCK.test(items[at]!.text)) return true
  const lead = form(items, at - 1)
  const whole = Number.isInteger(number.value) && number.value >= 7 && number.value <= 24
  if (!whole || !['nuo', 'iki', '–', '-', 'd', '.'].includes(lead)) return false
  // nuo 8 iki 17 val., 2023 m. kovo 3 d. 15 val.
  const paired = lead === 'iki' ? items[at - 2]?.number && form(items, at - 3) === 'nuo' : false
  const day = lead === '.' && form(items, at - 2) === 'd'
  return Boolean(paired) || day
}

const HIGHEST_GRADE = 12

function isGrade({ items, at, number, compared }: Candidate): boolean {
  if (!number.digits || number.scaled) return false
  const end = behindNumber(items, at)
  let noun = end
  while (
    noun < end + 2 &&
    GRADE_MODIFIERS.has(form(items, noun)) &&
    !GRADE_WORDS.has(form(items, noun + 0) === 'gimn' ? '' : form(items, noun))
  ) {
    noun = isGluedStop(items[noun + 1]) ? noun + 2 : noun + 1
  }
  if (!GRADE_WORDS.has(form(items, noun))) return number.reason === 'list'
  if (form(items, noun) === 'kl') return !(compared && end === at + 1)
  if (compared && end === at + 1) return false
  const values = items.slice(at, end).flatMap(({ number: n }) => (n === null ? [] : [n.value]))
  return values.every((value) => !(value > HIGHEST_GRADE))
}

const AGE_DISTANCE = 3

/** "4–5 metų |amžiaus", "14–29 m. |jaunimas", "vyresni kaip 60 metų". */
function isAge({ items, at, number }: Candidate): boolean {
  if (number.value > 120 || number.scaled) return false
  const end = behindNumber(items, at)
  const behind = yearWordEnd(items, end)
  if (behind === null) return false
  for (let i = behind; i < behind + AGE_DISTANCE; i++) {
    const word = form(items, i)
    if (startsWith(word, AGE_NOUN_STEMS)) return form(items, end) !== 'metus'
    if (items[i]?.kind !== 'word' && word !== '(') break
  }
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (/^(?:vyresn|jaunesn|sulauk|amži)/u.test(form(items, i))) return true
  return false
}

function isVersion({ items, at }: Candidate): boolean {
  const name = items[at - 1]
  return /^\d\.0$/u.test(items[at]!.text) && name?.kind === 'word' && /^\p{Lu}/u.test(name.text)
}

function isTaxShare({ items, at }: Candidate): boolean {
  const unit = unitAt(items, at + 1)
  if (unit?.value.kind !== 'percentage') return false
  const next = form(items, unit.end)
  return (
    TAX_SHARE_WORDS.has(next) ||
    (next === 'gyventojų' && form(items, unit.end + 1) === 'pajamų') ||
    (next === 'pajamų' && form(items, unit.end + 1) === 'mokesčio')
  )
}

/** "(7-10 balų) lygį", "10 balų skalėje", "4,5 balo iš 5". */
function isScale({ items, at, number }: Candidate): boolean {
  if (form(items, at - 1) === 'iš' && isScore(items, at - 2)) return true
  if (form(items, at - 1) === 'iš' && items[at - 2]?.text === '(' && items[at + 1]?.text === ')')
    return true
  const end = behindNumber(items, at)
  const unit = unitAt(items, end)
  if (unit?.value.kind !== 'score' || number.fraction) return false
  if (startsWith(form(items, unit.end), SCALE_NOUN_STEMS)) return true
  let opening = at - 1
  while (opening > at - 4 && (items[opening]?.number || '–-'.includes(items[opening]?.text ?? ' ')))
    opening--
  return (
    items[opening]?.text === '(' &&
    items[unit.end]?.text === ')' &&
    startsWith(form(items, opening - 1), ['lyg'])
  )
}

function isScore(items: readonly Item[], at: number): boolean {
  return (
    /^bal/u.test(form(items, at)) ||
    Boolean(items[at]?.number && !Number.isInteger(items[at]!.number!.value))
  )
}

function isSize(items: readonly Item[], at: number, { digits }: NumberValue): boolean {
  const unit = unitAt(items, behindNumber(items, at))
  return (
    unit?.value.kind === 'size' && (digits || (unit.end - at > 0 && form(items, at + 1).length > 2))
  )
}

/** "per |10 mėn.", "per |5 darbo dienas": a span of time, unless a limit is set to it. */
function isPeriodSize({ items, at, number }: Candidate): boolean {
  if (form(items, at - 1) !== 'per' || isLimited(items, at - 1)) return false
  if (number.fraction) return false
  return unitAt(items, behindNumber(items, at))?.value.kind === 'duration'
}

/** Does a comparator lead to the word: "ne vėliau kaip |per"? */
function isLimited(items: readonly Item[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - FARTHEST_COMPARATOR); from--) {
    const found = comparisonAt(items, from)
    if (found !== null && found.end === at) return true
  }
  return false
}

/** "antroje metų |pusėje", "per |pusę dienos". */
function isPartOfTime({ items, at, number }: Candidate): boolean {
  if (!number.fraction || number.value !== 0.5 || number.digits) return false
  const previous = form(items, at - 1)
  if (
    /^(?:pirm|antr)/u.test(previous) ||
    /^(?:metų|mėnesio|dienos|amžiaus|pamokos|savaitės|vasaros|žiemos)$/u.test(previous)
  )
    return true
  return /^(?:metų|mėnesio|dienos|amžiaus|savaitės|valandos)$/u.test(form(items, at + 1))
}

function isPronoun({ items, at, number, compared }: Candidate): boolean {
  if (number.digits || number.fraction || number.value !== 1 || !/^vien/u.test(items[at]!.form))
    return false
  const next = form(items, at + 1)
  const previous = form(items, at - 1)
  if (/^(?:kit|antr)/u.test(next) || ['ar', 'arba', 'ir', 'su', 'be'].includes(next)) return true
  if (['nė', 'nei', 'dar', 'ne', 'toks', 'kaip'].includes(previous) && !compared) return true
  if (next === 'iš' && !compared) return true
  if (compared || ['nuo', 'iki', 'tarp', 'po'].includes(previous)) return false
  // "Vienam psichologui tenka …", "vieno mokinio": for each one
  const cases = casesOf(items[at]!.form)
  const single = (cases & SINGULAR) !== 0
  return (
    single &&
    (cases & (GENITIVE_SINGULAR | DATIVE)) !== 0 &&
    (cases & PLURAL) === 0 &&
    hasOtherQuantity(items, at)
  )
}

const SENTENCE_REACH = 25

function hasOtherQuantity(items: readonly Item[], at: number): boolean {
  for (
    let i = Math.max(0, at - SENTENCE_REACH);
    i < Math.min(items.length, at + SENTENCE_REACH);
    i++
  ) {
    const number = items[i]!.number
    if (i !== at && number !== null && !isYearNumber(items[i])) return true
  }
  return false
}

/** "3 iš |5 mokyklų": the group that is counted from. */
function isGroupSize({ items, at }: Candidate): boolean {
  if (form(items, at - 1) !== 'iš') return false
  const counted = items[at - 2]
  return Boolean(counted?.number) || /^(?:kiekvien|vien)/u.test(counted?.form ?? '')
}

/** "2 etapas", "5 gimnazijoje", "1 lygio": a numeral before a singular that it cannot count. */
function isOrdinal({ items, at, number, compared }: Candidate): boolean {
  if (!number.digits || number.suffix !== null || compared || number.scaled) return false
  if (!Number.isInteger(number.value) || number.fraction) return false
  const end = behindNumber(items, at)
  if (unitAt(items, end) !== null) return false
  const next = items[end]
  if (next?.kind !== 'word' || !next.spaced) return false
  const cases = casesOf(next.form)
  if ((cases & SINGULAR) === 0 || (cases & PLURAL) !== 0) return false
  return countedPhraseEnd(items, end, items[lastOfList(items, at)]!.number!) === null
}
