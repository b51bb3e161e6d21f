import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS, SHORT_GIVEN_NAMES } from '../src/lithuanian/abbreviations.js'
import { BORDER_WORDS } from '../src/stage/sentence-words.js'

function twice(forms: readonly string[]): string[] {
  return forms.filter((form, at) => forms.indexOf(form) !== at)
}

describe('the abbreviations', () => {
  const forms = ABBREVIATIONS.flatMap((entry) => entry.forms.split(' '))

  it('stand once: take a form out of one of its lists', () => {
    expect(twice(forms)).toEqual([])
    expect(twice(SHORT_GIVEN_NAMES)).toEqual([])
  })

  it('are NFC, lower case, letters only, without the last full stop', () => {
    for (const form of forms) {
      expect(form).toBe(form.normalize('NFC').toLowerCase())
      expect(form).toMatch(/^\p{L}+$/u)
    }
    for (const name of SHORT_GIVEN_NAMES) expect(name).toMatch(/^\p{Lu}\p{Ll}+$/u)
  })

  it('have a gloss each', () => {
    for (const { gloss } of ABBREVIATIONS) expect(gloss).not.toBe('')
  })
})

describe('the words at borders', () => {
  it('stand once under what they tell', () => {
    for (const tells of new Set(BORDER_WORDS.map((entry) => entry.tells))) {
      const entries = BORDER_WORDS.filter((entry) => entry.tells === tells)
      expect(twice(entries.flatMap(({ forms }) => forms.split(' ')))).toEqual([])
    }
  })

  it('are NFC, lower case, letters only', () => {
    for (const form of BORDER_WORDS.flatMap(({ forms }) => forms.split(' '))) {
      expect(form).toBe(form.normalize('NFC').toLowerCase())
      expect(form).toMatch(/^\p{L}+$/u)
    }
  })

  it('tell a beginning or a name, not both', () => {
    const of = (tells: string): string[] =>
      BORDER_WORDS.filter((entry) => entry.tells === tells).flatMap(({ forms }) => forms.split(' '))
    expect(twice([...new Set(of('starts')), ...new Set(of('name'))])).toEqual([])
  })
})
