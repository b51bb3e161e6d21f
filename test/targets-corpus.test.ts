/** The phrase corpora of targets: read whole, alone and in context, and the corpora themselves. */
import { describe, expect, it } from 'vitest'
import { checkPhrase, describeMisses, readPhrases } from '../accuracy/phrases.js'
import { extractTargets } from '../src/index.js'

const phrases = readPhrases()
const positive = phrases.filter(({ file }) => file === 'expected')
const negative = phrases.filter(({ file }) => file === 'nothing')

/** Text that says nothing of a quantity and ends the clause that the phrase stands in. */
const BEFORE = ['Rodiklis: ', 'Bus pasiekta, kad ', 'Priemonė įgyvendinta. ']
const BEHIND = ['.', '; tai numatyta plane', ' – tai numatyta plane.', ', kaip numatyta apraše.']
const around: readonly (readonly [before: string, behind: string])[] = [
  ...BEFORE.map((before) => [before, ''] as const),
  ...BEHIND.map((behind) => ['', behind] as const),
  ['Bus pasiekta, kad ', ' – tai numatyta plane.'],
]

/** All that is read, with offsets counted from the phrase on; how sure it is may depend on context. */
function reading(text: string, offset = 0): string {
  return JSON.stringify(extractTargets(text), (key, value: unknown) => {
    if (key === 'confidence') return undefined
    return (key === 'start' || key === 'end') && typeof value === 'number' ? value - offset : value
  })
}

describe('the corpus of targets', () => {
  it('is read as expected, phrase by phrase', () => {
    expect(describeMisses(positive.flatMap((phrase) => checkPhrase(phrase) ?? []))).toBe('')
  })

  it('is read the same with text before and behind', () => {
    const whole = positive.filter(({ bracketed }) => !bracketed)
    expect(whole.length).toBeGreaterThan(300)
    const misses = whole
      .filter((phrase) => checkPhrase(phrase) === null)
      .flatMap((phrase) => {
        const alone = reading(phrase.text)
        // "15 Eur" with a full stop is "15 Eur.": it ends the sentence or abbreviates, none can tell.
        const endsWhole = /(?:\p{L}{5}|[\d%€])$/u.test(phrase.text)
        return around.flatMap(([before, behind]) => {
          if (behind === '.' && !endsWhole) return []
          const text = before + phrase.text + behind
          const miss = checkPhrase(phrase, before, behind)
          if (miss !== null) return miss
          const problem = `alone ${alone}\n    now   ${reading(text, before.length)}`
          return reading(text, before.length) === alone ? [] : { phrase, text, problem }
        })
      })
    expect(describeMisses(misses)).toBe('')
  })
})

describe('the negative corpus', () => {
  it('gives no target, phrase by phrase', () => {
    expect(describeMisses(negative.flatMap((phrase) => checkPhrase(phrase) ?? []))).toBe('')
  })

  it('gives none with text behind', () => {
    const misses = negative.flatMap((phrase) =>
      BEHIND.flatMap((behind) => checkPhrase(phrase, '', behind) ?? []),
    )
    expect(describeMisses(misses)).toBe('')
  })
})

describe('the corpora themselves', () => {
  it('have at least 600 phrases with targets and 250 with none', () => {
    expect(positive.length).toBeGreaterThanOrEqual(600)
    expect(negative.length).toBeGreaterThanOrEqual(250)
  })

  it('are NFC and hold no phrase twice', () => {
    const raws = phrases.map(({ raw }) => raw)
    expect(raws.filter((raw) => raw !== raw.normalize('NFC'))).toEqual([])
    const bare = phrases.map(({ text }) => text)
    expect(bare.filter((text, at) => bare.indexOf(text) !== at)).toEqual([])
  })

  it('mark a place for every target that they expect', () => {
    const odd = positive.filter(({ spans, expected }) => spans.length !== expected.length)
    expect(odd.map(({ line, raw }) => `${line}: ${raw}`)).toEqual([])
    for (const { raw, spans } of positive) {
      expect([...raw].filter((c) => c === '⟨').length, raw).toBe(
        [...raw].filter((c) => c === '⟩').length,
      )
      for (const { start, end } of spans) expect(end, raw).toBeGreaterThan(start)
    }
    expect(negative.filter(({ bracketed }) => bracketed)).toEqual([])
  })

  it('name a reason over every phrase that gives nothing', () => {
    for (const { heading } of negative) expect(heading).toMatch(/^[a-z][a-zA-Z]+$/u)
  })

  it('expect every kind, and no field that a target does not have', () => {
    const kinds = new Set(positive.flatMap(({ expected }) => expected.map(({ kind }) => kind)))
    expect(kinds.size).toBe(10)
    const fields =
      'kind comparator value range change baseline per population date counted unit currency base reference'
    const used = new Set(positive.flatMap(({ expected }) => expected.flatMap(Object.keys)))
    expect([...used].filter((field) => !fields.split(' ').includes(field))).toEqual([])
  })
})
