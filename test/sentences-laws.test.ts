import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceSpans } from '../src/stage/sentences.js'
import { runs } from './properties.js'

const PIECES =
  '. ! ? … ... , ; : – - ( ) [ ] „ “ ” " « » ‚ ‘ ,, \n \n\n \r\n \u00A0 • 1. 1.2. 3,2 2022 75 proc. kl. m. d. šv. Nr. A. Dž. I. XX a. t. y. ir iki Mokiniai mokiniai Alytaus Parengta žodis 😀 \uD800'
    .split(' ')
    .concat(' ', '  ')

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constant(' '), fc.string({ maxLength: 4 })))
  .map((parts) => parts.join(''))

describe('the laws of sentence spans', () => {
  it('are in order, trimmed, and hold every character that is not white space', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let end = 0
        for (const span of sentenceSpans(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(text.slice(end, span.start).trim()).toBe('')
          const sentence = text.slice(span.start, span.end)
          expect(sentence.trim()).toBe(sentence)
          end = span.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      runs(500),
    )
  })

  it('are the same the second time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(sentenceSpans(text)).toEqual(sentenceSpans(text))
      }),
      runs(100),
    )
  })

  it('end at every blank line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { start, end } of sentenceSpans(text)) {
          const sentence = text.slice(start, end)
          if (!/[„“”"«‚‘([,]/u.test(sentence)) expect(sentence).not.toMatch(/\n\s*\n/u)
        }
      }),
      runs(100),
    )
  })

  it('do not move when white space is put around the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const moved = sentenceSpans(` \n${text}\n `)
        expect(moved.map(({ start, end }) => ({ start: start - 2, end: end - 2 }))).toEqual(
          sentenceSpans(text),
        )
      }),
      runs(100),
    )
  })

  it('do not hang on whether the text ends behind a number', () => {
    expect(sentenceSpans('irkl.0')).toEqual(sentenceSpans('irkl.0\n'))
  })

  const HOSTILE = [
    ...[
      '1. ',
      'A. ',
      '„',
      '(',
      '. ',
      'proc. ',
      '.',
      '"',
      '"a ',
      ',,',
      '\n',
      ' \n',
      '“ ',
      '[1',
      'a',
    ],
    ...[
      'A',
      '1',
      '1.',
      '1,',
      '...',
      '?! ',
      '- ',
      '\n- ',
      '\n1',
      'I. ',
      'ir\n',
      't. t. ',
      '(. ',
      '•',
    ],
    ...['„a. B', '( A', '75 proc. A', 'a.b@', 'š', ' ', '\u00A0', ': „', '„\n', '<...> ', 'd. d. '],
  ]
  // What it costs is measured in bench; here each has to come out whole, whatever its length.
  it.each(HOSTILE)('loses nothing of a long run: %j', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length))
    const spans = sentenceSpans(text)
    const found = spans.map(({ start, end }) => text.slice(start, end)).join('')
    expect(found.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
  })
})
