/** Numbers of time that count nothing: years, days of the month, times of day, ages, periods. */
import { MONTHS_GENITIVE } from '../../lithuanian/month-names.js'
import { AGE_NOUN_STEMS, LENGTH_NOUN_STEMS } from '../../lithuanian/number-names.js'
import { dateAt, isYearNumber, yearWordEnd } from '../dates.js'
import type { Item } from '../items.js'
import { countedPhraseEnd } from '../noun-phrase.js'
import { unitAt } from '../units.js'
import { behindNumber, form, isLimited, startsWith, type Candidate } from './candidate.js'

export function isSchoolYear({ items, at }: Candidate): boolean {
  if (!isYearNumber(items[at])) return false
  const end = behindNumber(items, at)
  const first = yearWordEnd(items, end)
  if (first === null) return false
  return (form(items, end) === 'm' && form(items, first) === 'm') || form(items, end) === 'mokslo'
}

export function isYear({ items, at, number, compared }: Candidate): boolean {
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
export function isDayOfMonth({ items, at, number }: Candidate): boolean {
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

export function isTimeOfDay({ items, at, number }: Candidate): boolean {
  const end = behindNumber(items, at)
  if (form(items, end) !== 'val') return false
  if (CLOCK.test(items[at]!.text)) return true
  const lead = form(items, at - 1)
  const whole = Number.isInteger(number.value) && number.value >= 7 && number.value <= 24
  if (!whole || !['nuo', 'iki', '–', '-', 'd', '.'].includes(lead)) return false
  // nuo 8 iki 17 val., 2023 m. kovo 3 d. 15 val.
  if (lead === 'iki' && number.value > 12 && /^(?:dirb|veik)/u.test(form(items, at - 2)))
    return true
  const paired = lead === 'iki' ? items[at - 2]?.number && form(items, at - 3) === 'nuo' : false
  const day = lead === '.' && form(items, at - 2) === 'd'
  return Boolean(paired) || day
}

const AGE_DISTANCE = 3

/** "4–5 metų |amžiaus", "14–29 m. |jaunimas", "vyresni kaip 60 metų". */
export function isAge({ items, at, number, compared }: Candidate): boolean {
  if (number.value > 120 || number.scaled) return false
  const end = behindNumber(items, at)
  const behind = yearWordEnd(items, end)
  if (behind === null) return false
  for (let i = behind; i < behind + AGE_DISTANCE; i++) {
    const word = form(items, i)
    if (startsWith(word, AGE_NOUN_STEMS)) return form(items, end) !== 'metus'
    if (items[i]?.kind !== 'word' && word !== '(') break
  }
  if (form(items, end) === 'metų' && !compared && !hasLength(items, at, behind)) return true
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (/^(?:vyresn|jaunesn|sulauk|amži)/u.test(form(items, i))) return true
  return false
}

/** "3 metų |laikotarpis", "trukmė – 3 metų": a length of time is said to be one. */
function hasLength(items: readonly Item[], at: number, behind: number): boolean {
  const around = [...items.slice(Math.max(0, at - 5), at), ...items.slice(behind, behind + 3)]
  return (
    around.some((item) => startsWith(item.form, LENGTH_NOUN_STEMS)) ||
    ['iki', 'per'].includes(form(items, at - 1))
  )
}

/** "per |10 mėn.", "per |5 darbo dienas": a span of time, unless a limit is set to it. */
export function isPeriodSize({ items, at, number }: Candidate): boolean {
  const recent = /^(?:paskutin|pastar|ateinan|artimiaus|kit)/u.test(form(items, at - 1))
  const per = recent ? at - 2 : at - 1
  if (form(items, per) !== 'per' || isLimited(items, per)) return false
  if (number.fraction) return false
  return unitAt(items, behindNumber(items, at))?.value.kind === 'duration'
}

/** "antroje metų |pusėje", "per |pusę dienos". */
export function isPartOfTime({ items, at, number }: Candidate): boolean {
  if (!number.fraction || number.value !== 0.5 || number.digits) return false
  const previous = form(items, at - 1)
  if (
    /^(?:pirm|antr|abi|kit|vien)/u.test(previous) ||
    /^(?:metų|mėnesio|dienos|amžiaus|pamokos|savaitės|vasaros|žiemos)$/u.test(previous)
  )
    return true
  return /^(?:metų|mėnesio|dienos|amžiaus|savaitės|valandos)$/u.test(form(items, at + 1))
}
