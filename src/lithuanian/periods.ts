/** Periods of a rate: "per metus", "kas mėnesį", "savaitėje". Phrases of words parted by spaces. */
import type { Period } from '../target-schema.js'

export interface PeriodEntry {
  readonly period: Period
  /** Behind "per", "į" or "/": the accusative; `short` ones are abbreviations. */
  readonly accusative: readonly string[]
  readonly short: readonly string[]
  /** By themselves: "savaitėje". */
  readonly locative: readonly string[]
  /** Behind "kas": "kas treji metai" has the nominative. */
  readonly nominative: readonly string[]
}

export const PERIODS: readonly PeriodEntry[] = [
  {
    period: 'year',
    accusative: ['metus', 'mokslo metus', 'kalendorinius metus', 'vienerius metus', 'ugdymo metus'],
    short: ['m m', 'metus laiko'],
    locative: ['metuose'],
    nominative: ['metai'],
  },
  {
    period: 'halfYear',
    accusative: ['pusmetį'],
    short: ['pusm'],
    locative: ['pusmetyje'],
    nominative: ['pusmetis'],
  },
  {
    period: 'quarter',
    accusative: ['ketvirtį', 'metų ketvirtį'],
    short: ['ketv'],
    locative: ['ketvirtyje'],
    nominative: ['ketvirtis'],
  },
  {
    period: 'month',
    accusative: ['mėnesį'],
    short: ['mėn'],
    locative: ['mėnesyje'],
    nominative: ['mėnuo'],
  },
  {
    period: 'week',
    accusative: ['savaitę'],
    short: ['sav'],
    locative: ['savaitėje'],
    nominative: ['savaitė'],
  },
  {
    period: 'day',
    accusative: ['dieną', 'parą', 'darbo dieną'],
    short: [],
    locative: ['dienoje'],
    nominative: ['diena'],
  },
]

/** Once in each period, in one phrase. */
export const ONCE_EVERY: readonly {
  readonly period: Period
  readonly phrases: readonly string[]
}[] = [
  {
    period: 'year',
    phrases: ['kasmet', 'kiekvienais metais', 'kiekvienais mokslo metais', 'kiekvienerius metus'],
  },
]
