/** Numbers that a noun makes a name: grades, levels of a scale, sizes, ordinals, "one of them". */
import {
  casesOf,
  DATIVE,
  GENITIVE_SINGULAR,
  LOCATIVE,
  PLURAL,
  SINGULAR,
} from '../../lithuanian/grammatical-cases.js'
import {
  GRADE_MODIFIERS,
  GRADE_WORDS,
  IDIOM_WORDS,
  ORDINAL_GENITIVES,
  ORDINAL_NOUN_STEMS,
  SCALE_NOUN_STEMS,
  TAX_SHARE_WORDS,
} from '../../lithuanian/number-names.js'
import { wordClass, type WordClass } from '../../lithuanian/word-classes.js'
import { isYearNumber } from '../dates.js'
import type { Item, NumberValue } from '../items.js'
import { countedPhraseEnd } from '../noun-phrase.js'
import { unitAt } from '../units.js'
import { behindNumber, form, lastOfList, startsWith, type Candidate } from './candidate.js'

const HIGHEST_GRADE = 12
const ROMAN = /^[IVX]+$/u

/** "5–8 |ir I–IV gimn. kl.": index behind grades in Roman numerals, which are no numbers here. */
function behindRomans(items: readonly Item[], from: number): number {
  let at = from
  const joins = (text: string): boolean => ['ir', ',', '–', '-', 'iki'].includes(text)
  while (
    at < from + 6 &&
    (ROMAN.test(items[at]?.text ?? '') ||
      (joins(items[at]?.text ?? '') && ROMAN.test(items[at + 1]?.text ?? '')))
  )
    at++
  return at
}

export function isGrade({ items, at, number, compared }: Candidate): boolean {
  if (!number.digits || number.scaled) return false
  const end = behindNumber(items, at)
  const closed = items[end]?.text === ')' && items[at - 1]?.text === '(' ? end + 1 : end
  const noun = behindRomans(items, closed)
  if (noun > closed && GRADE_MODIFIERS.has(form(items, noun))) return true
  if (!GRADE_WORDS.has(form(items, noun))) return number.reason === 'list'
  if (form(items, noun) === 'kl') return !(compared && end === at + 1)
  if (compared && end === at + 1) return false
  if (noun === at + 1 && countsClasses(items, at)) return false
  const values = items.slice(at, end).flatMap(({ number: n }) => (n === null ? [] : [n.value]))
  return values.every((value) => !(value > HIGHEST_GRADE))
}

const PLURAL_CLASSES: ReadonlySet<string> = new Set(['klasės', 'klasių'])

/** "Atidarytos |4 klasės.", "Dalyvauja |9 klasės": classes that are opened or take part; no pupils follow. */
function countsClasses(items: readonly Item[], at: number): boolean {
  if (items[at]!.number!.value < 2 || !PLURAL_CLASSES.has(form(items, at + 1))) return false
  const next = items[at + 2]
  if (next !== undefined && !(next.kind === 'mark' && '.;,('.includes(next.text))) return false
  return PREDICATES.has(wordClass(form(items, at - 1)))
}

const PREDICATES: ReadonlySet<WordClass> = new Set(['finite', 'future', 'pastParticiple'])

export function isTaxShare({ items, at }: Candidate): boolean {
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
export function isScale({ items, at, number }: Candidate): boolean {
  if (isOnScale(items, at)) return true
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
  if (items[opening]?.text !== '(' || items[unit.end]?.text !== ')') return false
  return [opening - 1, unit.end + 1].some((i) => startsWith(form(items, i), SCALE_NOUN_STEMS))
}

/** "skalė nuo |1 iki |5", "balais nuo 1 iki 10". */
function isOnScale(items: readonly Item[], at: number): boolean {
  let from = at - 1
  while (
    from > at - 4 &&
    (items[from]?.number || ['nuo', 'iki', '–', '-'].includes(form(items, from)))
  )
    from--
  return /^(?:skal|balais$)/u.test(form(items, from)) && form(items, from + 1) === 'nuo'
}

function isScore(items: readonly Item[], at: number): boolean {
  return (
    /^bal/u.test(form(items, at)) ||
    Boolean(items[at]?.number && !Number.isInteger(items[at]!.number!.value))
  )
}

export function isSize(items: readonly Item[], at: number, { digits }: NumberValue): boolean {
  const unit = unitAt(items, behindNumber(items, at))
  return (
    unit?.value.kind === 'size' && (digits || (unit.end - at > 0 && form(items, at + 1).length > 2))
  )
}

export function isPronoun({ items, at, number, compared }: Candidate): boolean {
  // "1 mokiniui tenkančių kompiuterių": for each one
  if (number.value === 1 && form(items, at + 2).startsWith('tenkan')) return true
  if (number.digits || number.fraction || number.value !== 1 || !/^vien/u.test(items[at]!.form))
    return false
  const next = form(items, at + 1)
  const previous = form(items, at - 1)
  if (IDIOM_WORDS.has(next)) return true
  if (/^(?:kit|antr)/u.test(next) || ['ar', 'arba', 'ir', 'su', 'be'].includes(next)) return true
  if (['nė', 'nei', 'dar', 'ne', 'toks', 'kaip'].includes(previous) && !compared) return true
  if (next === 'iš' && !compared) return true
  if (compared || ['nuo', 'iki', 'tarp', 'po'].includes(previous)) return false
  // "Vienam psichologui tenka …", "vieno mokinio": for each one
  const cases = number.cases & SINGULAR
  const opens = at === 0 || ',;:'.includes(items[at - 1]!.text)
  const each = (cases & (GENITIVE_SINGULAR | DATIVE | LOCATIVE)) !== 0 || previous === 'per'
  return (each || (opens && cases !== 0)) && hasOtherQuantity(items, at)
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
export function isGroupSize({ items, at }: Candidate): boolean {
  if (form(items, at - 1) !== 'iš') return false
  const counted = items[at - 2]
  return Boolean(counted?.number) || /^(?:kiekvien|vien)/u.test(counted?.form ?? '')
}

/** "2 tikslas", "204 kabinetas", "3 tikslo": a noun that numbers tell apart. */
function isNamedOrdinal({ items, at, number, compared }: Candidate): boolean {
  if (!number.digits || compared || !Number.isInteger(number.value)) return false
  const phrase = at === 0 ? countedPhraseEnd(items, at + 1, number) : null
  // "1 pagalbos lygis"
  const noun = items[phrase === null ? at + 1 : phrase - 1]
  if (noun?.kind !== 'word' || !startsWith(noun.form, ORDINAL_NOUN_STEMS)) return false
  const singular = (casesOf(noun.form) & SINGULAR) !== 0 && !/(?:ai|ių|ų|ius|us)$/u.test(noun.form)
  return singular && (number.value !== 1 || at === 0 || items[at - 1]!.kind === 'word')
}

/** "2 etapas", "5 gimnazijoje", "1 lygio": a numeral before a singular that it cannot count. */
const EACH: ReadonlySet<string> = new Set(
  'kiekvienas kiekviena kiekvieno kiekvienos kiekvienam kiekvienai kiekvieną kiekvienu kiekviename kiekvienoje'.split(
    ' ',
  ),
)

export function isOrdinal(candidate: Candidate): boolean {
  const { items, at, number, compared } = candidate
  if (isNamedOrdinal(candidate)) return true
  if (!number.digits || number.suffix !== null || compared || number.scaled) return false
  if (!Number.isInteger(number.value) || number.fraction) return false
  const end = behindNumber(items, at)
  if (ORDINAL_GENITIVES.has(form(items, end)) && items[end + 1]?.kind === 'word') return true
  if (unitAt(items, end) !== null) return false
  const next = items[end]
  if (next?.kind !== 'word' || !next.spaced) return false
  // "po |2 kiekvienoje mokykloje": so many in each
  if (EACH.has(next.form)) return false
  const cases = casesOf(next.form)
  if ((cases & SINGULAR) === 0 || (cases & PLURAL) !== 0) return false
  return countedPhraseEnd(items, end, items[lastOfList(items, at)]!.number!) === null
}
