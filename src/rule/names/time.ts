/** Numbers of time that count nothing: years, days of the month, times of day, ages, periods. */
import { COMPARISON_LINKS } from '../../lithuanian/comparators.js'
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

const LINKS: ReadonlySet<string> = new Set(COMPARISON_LINKS)

/** "16.30–18.00". */
function isClockRange(items: readonly Item[], at: number): boolean {
  if (!CLOCK.test(items[at]!.text)) return false
  return [at - 2, at + 2].some(
    (other) =>
      CLOCK.test(items[other]?.text ?? '') && '–-—'.includes(items[(at + other) / 2]?.text ?? ' '),
  )
}

const CLOCK = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/u

export function isTimeOfDay({ items, at, number }: Candidate): boolean {
  const end = behindNumber(items, at)
  if (isClockRange(items, at)) return true
  const unit = unitAt(items, end)
  if (unit === null || !form(items, end).startsWith('val')) return false
  const short = form(items, end) === 'val'
  if (
    CLOCK.test(items[at]!.text) ||
    /^(?:ryto|ryte|vakaro|vakare|dienos|nakties)$/u.test(form(items, unit.end))
  )
    return true
  // ne anksčiau kaip 8 val.
  if (/^(?:anksčiau|vėliau)$/u.test(form(items, at - 2)) && LINKS.has(form(items, at - 1)))
    return true
  const lead = form(items, at - 1)
  if (short && isNightHour(items, at)) return true
  const whole = Number.isInteger(number.value) && number.value >= 7 && number.value <= 24
  if (!short || !whole || !['nuo', 'iki', '–', '-', 'd', '.'].includes(lead)) return false
  // nuo 8 iki 17 val., 2023 m. kovo 3 d. 15 val.
  if (lead === 'iki' && number.value > 12 && /^(?:dirb|veik)/u.test(form(items, at - 2)))
    return true
  const paired = lead === 'iki' ? items[at - 2]?.number && form(items, at - 3) === 'nuo' : false
  const day = lead === '.' && form(items, at - 2) === 'd'
  return Boolean(paired) || day
}

/** "Grupė dirba nuo 22 iki |6 val.": past midnight. */
function isNightHour(items: readonly Item[], at: number): boolean {
  if (form(items, at - 1) !== 'iki' || form(items, at - 3) !== 'nuo') return false
  const [from, to] = [items[at - 2]?.number?.value ?? NaN, items[at]!.number!.value]
  return to < from && from <= 24 && NIGHT_WORK.has(form(items, at - 4))
}

const NIGHT_WORK: ReadonlySet<string> = new Set(
  'dirba dirbs dirbo dirbanti veikia veiks veikė veikianti budi budės budėjo teikiama'.split(' '),
)

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
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (/^(?:vyresn|jaunesn|sulauk|amži)/u.test(form(items, i))) return true
  // "vaikai nuo 1,5 iki 3 metų"
  if (compared || form(items, end) !== 'metų') return false
  const people = items.slice(Math.max(0, at - 4), at)
  return people.some((item) => startsWith(item.form, AGE_NOUN_STEMS))
}

/** "3 metų |laikotarpis", "trukmė – 3 metų": a length of time is said to be one. */
function hasLength(items: readonly Item[], at: number, behind: number): boolean {
  const around = [...items.slice(Math.max(0, at - 5), at), ...items.slice(behind, behind + 3)]
  return around.some((item) => startsWith(item.form, LENGTH_NOUN_STEMS))
}

/** "per |10 mėn.", "per |5 darbo dienas": a span of time, unless a limit is set to it. */
export function isPeriodSize({ items, at, number, compared }: Candidate): boolean {
  if (number.fraction) return false
  const end = behindNumber(items, at)
  const unit = unitAt(items, end)
  const timed =
    unit?.value.kind === 'duration' ||
    /^(?:ketvir[čt]|pusmet|pusmeč|semestr)/u.test(form(items, end))
  if (!timed) return false
  const recent = /^(?:pirm|paskutin|pastar|ateinan|artimiaus|kit)/u.test(form(items, at - 1))
  const per = recent ? at - 2 : at - 1
  if (form(items, per) === 'per') return !isLimited(items, per)
  // "3 metų strateginis planas": a genitive that names, unless a length of time is said
  const named = form(items, end) === 'metų' && unit !== null && !compared
  return named && form(items, at - 1) !== 'iki' && !hasLength(items, at, unit.end)
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
