/** What holds of every plan: on all fixtures, and on texts made of their parts. */
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { expectLaws, fixtures, planOf } from './laws.js'
import { runs } from './properties.js'

describe('laws', () => {
  it.each(fixtures)('hold of $name', ({ raw }) => expectLaws(raw, planOf(raw)))

  const words = fixtures.flatMap(({ raw }) => raw.slice(0, 6000).split(/(?<=\s)/u))
  const scraps = fc.oneof(
    fc.nat({ max: words.length - 1 }).map((at) => words[at]!),
    fc.constantFrom(
      '\r\n',
      '\n\n',
      '\t',
      '\u00A0 ',
      '\u00AD',
      '\u200B',
      '\uFEFF',
      '„',
      '“',
      '(',
      ')',
      '|',
      '• ',
      '1.1. ',
      '1) ',
      '\u0307',
      '😀',
      '.',
      ';',
      '—',
    ),
  )

  it('hold of any heap of scraps', () => {
    fc.assert(
      fc.property(fc.array(scraps, { minLength: 1, maxLength: 120 }), (heap) => {
        const input = heap.join('')
        if (input.trim() !== '') expectLaws(input)
      }),
      runs(150),
    )
  })

  it('hold of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (input) => {
        if (input.trim() !== '' && !input.includes('\0')) expectLaws(input)
      }),
      runs(150),
    )
  })
})
