/**
 * Units of measure as they stand behind a number (or before it: "dalis (proc.) 52"). A phrase is
 * words parted by spaces, without full stops; a `short` one is an abbreviation, and a full stop
 * behind it belongs to it. Adding a unit is one entry here and a line of fixtures/targets.
 */
import type { DurationUnit } from '../target-schema.js'
import { A, AS, decline, INIS, IS, TE } from './declensions.js'

/** What a unit makes of its number. */
export type UnitMeaning =
  | { kind: 'percentage' }
  | { kind: 'percentagePoints' }
  | { kind: 'score' }
  | { kind: 'duration'; unit: DurationUnit }
  | { kind: 'money'; currency: string }
  /** "egz.", "vnt.": a thing counted, abbreviated. */
  | { kind: 'count' }
  /** "kartus": a frequency, or so many times as much. */
  | { kind: 'times' }
  /** A physical size, which is no target. */
  | { kind: 'size' }

export interface UnitEntry {
  readonly meaning: UnitMeaning
  readonly gloss: string
  /** Full words, in all forms. */
  readonly words?: readonly string[]
  /** Abbreviations and signs. */
  readonly short?: readonly string[]
}

const duration = (unit: DurationUnit): UnitMeaning => ({ kind: 'duration', unit })
const money = (currency: string): UnitMeaning => ({ kind: 'money', currency })

/** Every pair of a word before and a unit's word: "darbo dienų". */
function pairs(before: readonly string[], words: readonly string[]): string[] {
  return before.flatMap((first) => words.map((word) => `${first} ${word}`))
}

const HOURS = decline('valand', A)
const DAYS = decline('dien', A)
const POINTS = decline('punkt', AS)
const YEARS = ['metai', 'metų', 'metams', 'metus', 'metais', 'metuose']

export const UNITS: readonly UnitEntry[] = [
  {
    meaning: { kind: 'percentage' },
    gloss: 'per cent',
    words: decline('procent', AS),
    short: ['%', 'proc', 'prc'],
  },
  {
    meaning: { kind: 'percentagePoints' },
    gloss: 'percentage points',
    words: [
      ...pairs(decline('procent', INIS), POINTS),
      ...pairs(['proc', '%', 'procentų'], POINTS),
    ],
    short: ['proc p', 'p p', 'pp', 'proc punkt', 'proc pnkt', '% p'],
  },
  {
    meaning: { kind: 'score' },
    gloss: 'points of a mark or rating',
    words: decline('bal', AS),
    short: ['b'],
  },
  {
    meaning: duration('minute'),
    gloss: 'minutes',
    words: decline('minu', TE),
    short: ['min'],
  },
  {
    meaning: duration('hour'),
    gloss: 'hours, academic hours too',
    words: [
      ...HOURS,
      ...pairs(decline('akadem', INIS), HOURS),
      ...pairs(['ak', 'akad', 'darbo', 'kontaktinių'], HOURS),
    ],
    short: ['val', 'ak val', 'akad val', 'akademinių val', 'kontaktinių val', 'darbo val'],
  },
  {
    meaning: duration('day'),
    gloss: 'days, working and calendar days too',
    words: [
      ...DAYS,
      ...decline('par', A),
      ...pairs(['darbo', 'd', 'k'], DAYS),
      ...pairs(decline('kalendor', INIS), DAYS),
    ],
    short: ['d', 'd d', 'k d', 'darbo d', 'kalendorinių d', 'kalend d'],
  },
  {
    meaning: duration('week'),
    gloss: 'weeks',
    words: [...decline('savai', TE)],
    short: ['sav'],
  },
  {
    meaning: duration('month'),
    gloss: 'months',
    words: ['mėnuo', ...decline('mėnes', IS)],
    short: ['mėn'],
  },
  {
    meaning: duration('year'),
    gloss: 'years',
    words: [...YEARS, ...pairs(['mokslo', 'kalendorinių', 'kalendorinius'], YEARS)],
  },
  {
    meaning: money('EUR'),
    gloss: 'euros',
    words: [...decline('eur', AS), '€', 'eur'],
  },
  { meaning: money('LTL'), gloss: 'litas', words: [...decline('lit', AS), 'lt', 'ltl'] },
  {
    meaning: money('USD'),
    gloss: 'dollars',
    words: [...decline('doler', IS), ...pairs(['jav'], decline('doler', IS)), 'usd', '$'],
  },
  { meaning: money('GBP'), gloss: 'pounds', words: ['gbp', '£'] },
  {
    meaning: { kind: 'count' },
    gloss: 'pieces, copies, persons, places',
    short: ['vnt', 'egz', 'asm', 'žm', 'gyv', 'mokyt', 'mok', 'gr', 'vt', 'komplekt'],
  },
  {
    meaning: { kind: 'times' },
    gloss: 'times',
    words: ['kartas', 'karto', 'kartą', 'kartus', 'kartų', 'kartais', 'kartai', 'kartams'].concat([
      'sykį',
      'sykius',
      'sykių',
      'sykio',
      'kartui',
    ]),
    short: ['k', 'kart', 'x', '×'],
  },
  {
    meaning: { kind: 'size' },
    gloss: 'lengths, areas, volumes, weights, power, speed',
    words: [
      ...decline('kilometr', AS),
      ...decline('metr', AS),
      ...decline('hektar', AS),
      ...decline('ton', A),
      ...decline('litr', AS),
      ...decline('kilogram', AS),
    ],
    short: [
      'km',
      'kv m',
      'kv km',
      'm²',
      'm³',
      'm2',
      'm3',
      'ha',
      'kg',
      'cm',
      'mm',
      'kw',
      'mw',
      'kwh',
      'mwh',
      'gwh',
      'twh',
      'mb',
      'gb',
      'tb',
      'mbps',
      'lx',
      'db',
      'ktne',
      'kub m',
      'm',
      't',
      'l',
      'a',
    ],
  },
]
