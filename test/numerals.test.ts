/** Number words against an oracle that nobody here wrote: CLDR's spell-out rules for Lithuanian. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractTargets } from '../src/index.js'
import { CARDINALS, spell } from './cldr-spellout.js'
import { runs } from './properties.js'

const GREATEST = 9_999_999_999

/** What is wrong with the reading of the numeral in a sentence; null if nothing. */
function misread(value: number, set: string): string | null {
  const words = spell(value, set)
  const text = `Surengta ne mažiau kaip ${words} renginių.`
  const targets = extractTargets(text)
  const [target] = targets
  const read =
    targets.length === 1 &&
    target?.kind === 'count' &&
    target.comparator === 'gte' &&
    target.value === value &&
    target.source.start === 'Surengta '.length
  const got = targets.map((t) => `${t.kind} ${t.comparator} ${t.value} ⟨${t.text}⟩`).join(', ')
  return read ? null : `${value} ${words}: ${got}`
}

describe('the oracle', () => {
  it('has six cases of two genders', () => {
    expect(CARDINALS.length).toBe(12)
  })

  it('spells as a Lithuanian does', () => {
    expect(spell(1, '%spellout-cardinal-feminine-instrumental')).toBe('viena')
    expect(spell(13, '%spellout-cardinal-masculine-locative')).toBe('trylikoje')
    expect(spell(35, '%spellout-cardinal-feminine')).toBe('trisdešimt penkios')
    expect(spell(2000, '%spellout-cardinal-masculine')).toBe('du tūkstančiai')
    expect(spell(21_011_000, '%spellout-cardinal-masculine')).toBe(
      'dvidešimt vienas milijonas vienuolika tūkstančių',
    )
    expect(spell(4_000_000_104, '%spellout-cardinal-masculine-dative')).toBe(
      'keturi milijardai šimtas keturiems',
    )
  })
})

describe('number words', () => {
  it('are read back from 1 to 2000, in every case and gender', () => {
    const wrong: string[] = []
    for (const set of CARDINALS) {
      for (let value = 1; value <= 2000; value++) {
        const problem = misread(value, set)
        if (problem !== null) wrong.push(problem)
      }
    }
    expect(`${wrong.length} misread\n${wrong.slice(0, 20).join('\n')}`).toBe('0 misread\n')
  })

  it('are read back up to 9,999,999,999, in every case and gender', () => {
    // As many of each length as of any other, or nearly all samples would have ten digits.
    const anyLength = fc
      .integer({ min: 1, max: 10 })
      .chain((digits) => fc.integer({ min: 10 ** (digits - 1), max: 10 ** digits - 1 }))
    const round = fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e3, 1e6, 1e7))
      .map(([head, scale]) => head * scale)
    fc.assert(
      fc.property(fc.oneof(anyLength, round), fc.constantFrom(...CARDINALS), (value, set) => {
        fc.pre(value <= GREATEST)
        expect(misread(value, set)).toBeNull()
      }),
      runs(3000),
    )
  })
})
