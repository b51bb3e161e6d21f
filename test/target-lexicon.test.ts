/** The data of the target rules: each form once, composed, in small letters, with a gloss. */
import { describe, expect, it } from 'vitest'
import { CHANGE_FORMS, CHANGE_VERBS, KEPT_LEVELS } from '../src/lithuanian/change-words.js'
import {
  BRIDGE_WORDS,
  EXCEED_FORMS,
  LESS_FORMS,
  MORE_FORMS,
  PLAIN_COMPARATORS,
} from '../src/lithuanian/comparators.js'
import { CASE_ENDINGS, casesOf, LOCATIVE_PLURAL } from '../src/lithuanian/grammatical-cases.js'
import { FRACTION_FORMS, NUMERAL_FORMS } from '../src/lithuanian/numerals.js'
import { PERIODS } from '../src/lithuanian/periods.js'
import { ADVERBS, CONJUNCTIONS, FINITE_VERBS, PREPOSITIONS } from '../src/lithuanian/phrase-ends.js'
import { UNITS } from '../src/lithuanian/units.js'
import { RULES } from '../src/rule/rules.js'

const twice = (forms: readonly string[]): string[] =>
  [...new Set(forms.filter((form, at) => forms.indexOf(form) !== at))].sort()

const unclean = (forms: readonly string[]): string[] =>
  forms.filter(
    (form) => form !== form.normalize('NFC').toLowerCase() || form !== form.trim() || form === '',
  )

describe('the units', () => {
  const phrases = UNITS.flatMap(({ words = [], short = [] }) => [...words, ...short])

  it('have each phrase once: take it out of one of the entries', () => {
    expect(twice(phrases)).toEqual([])
  })

  it('are composed, in small letters, and have a gloss', () => {
    expect(unclean(phrases)).toEqual([])
    expect(UNITS.filter(({ gloss }) => gloss === '')).toEqual([])
  })

  it('have no full stop in a phrase: it is taken along by itself behind a short form', () => {
    expect(phrases.filter((phrase) => phrase.includes('.'))).toEqual([])
  })
})

describe('the comparators', () => {
  it('have each phrase once, with one meaning', () => {
    const plain = PLAIN_COMPARATORS.flatMap(({ phrases }) => phrases)
    expect(twice(plain)).toEqual([])
    expect(unclean([...plain, ...EXCEED_FORMS, ...BRIDGE_WORDS])).toEqual([])
    expect(PLAIN_COMPARATORS.filter(({ gloss }) => gloss === '')).toEqual([])
  })

  it('say less or more, not both', () => {
    expect(LESS_FORMS.filter((form) => MORE_FORMS.includes(form))).toEqual([])
    expect(twice(LESS_FORMS)).toEqual([])
    expect(twice(MORE_FORMS)).toEqual([])
  })
})

describe('the words of change', () => {
  it('have each verb once', () => {
    const verbs = [...CHANGE_VERBS.increase, ...CHANGE_VERBS.decrease].map(([stem]) => stem)
    expect(twice(verbs)).toEqual([])
  })

  // the forms as a grammar gives them, not as the code makes them
  it.each([
    ['padidės', 'increase', 'finite'],
    ['padidėjęs', 'increase', 'participle'],
    ['didėjančių', 'increase', 'participle'],
    ['didinama', 'increase', 'participle'],
    ['sumažinti', 'decrease', 'infinitive'],
    ['sumažintas', 'decrease', 'participle'],
    ['mažėjimo', 'decrease', 'noun'],
    ['išaugtų', 'increase', 'finite'],
    ['kris', 'decrease', 'finite'],
    ['kritimas', 'decrease', 'noun'],
    ['mažesnės', 'decrease', 'comparative'],
  ])('know %s', (form, direction, kind) => {
    expect(CHANGE_FORMS.get(form)).toMatchObject({ direction, form: kind })
  })

  it('leave out what says that a level is kept', () => {
    expect([...KEPT_LEVELS.keys()].filter((form) => CHANGE_FORMS.has(form))).toEqual([])
  })
})

describe('the number words', () => {
  it('are composed and in small letters', () => {
    expect(unclean([...NUMERAL_FORMS.keys(), ...FRACTION_FORMS.keys()])).toEqual([])
  })

  it('are no parts of a whole as well', () => {
    expect([...FRACTION_FORMS.keys()].filter((form) => NUMERAL_FORMS.has(form))).toEqual([])
  })

  it('keep quarter of a year, fourth and a quarter apart', () => {
    expect(FRACTION_FORMS.get('ketvirtadalis')).toBe(0.25)
    for (const form of ['ketvirtis', 'ketvirtas', 'ketvirčio']) {
      expect(FRACTION_FORMS.has(form)).toBe(false)
      expect(NUMERAL_FORMS.has(form)).toBe(false)
    }
  })
})

describe('the case endings', () => {
  it('stand once', () => {
    expect(twice(CASE_ENDINGS.flatMap(({ endings }) => endings.split(' ')))).toEqual([])
  })

  it('are told by the longest that fits', () => {
    expect(casesOf('mokyklose')).toBe(LOCATIVE_PLURAL)
    expect(casesOf('nr')).toBe(0)
  })
})

describe('periods and phrase ends', () => {
  it('have each form once', () => {
    const accusatives = PERIODS.flatMap(({ accusative, short }) => [...accusative, ...short])
    expect(twice(accusatives)).toEqual([])
    expect(unclean(accusatives)).toEqual([])
  })

  it('tell what a word is once', () => {
    const lists = [PREPOSITIONS, CONJUNCTIONS, FINITE_VERBS]
    expect(twice(lists.flatMap((list) => [...list]))).toEqual([])
    expect([...ADVERBS].filter((form) => FINITE_VERBS.has(form))).toEqual([])
  })
})

describe('the target rules', () => {
  it('have names of their own and a confidence that is a probability', () => {
    expect(twice(RULES.map(({ name }) => name))).toEqual([])
    for (const { confidence } of RULES) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})
