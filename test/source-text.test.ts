import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSpace, readSource } from '../src/source/source-text.js'
import { runs } from './properties.js'

/** The input's own text behind a stretch of the plain reading. */
function inputBehind(input: string, plainPart: string): string {
  const source = readSource(input)
  const start = source.plain.indexOf(plainPart)
  const range = source.toInput({ start, end: start + plainPart.length })
  return input.slice(range.start, range.end)
}

describe('readSource', () => {
  it('leaves an input without special characters as it is', () => {
    const input = 'Ąžuolyno gimnazija\u00A0\n75 proc.'
    expect(readSource(input).plain).toBe(input)
  })

  it('reads CRLF and lone CR as line ends and points behind them', () => {
    expect(readSource('a\r\nb\rc').plain).toBe('a\nb\nc')
    expect(inputBehind('pirma\r\nantra', 'antra')).toBe('antra')
  })

  it('skips a byte order mark without moving offsets', () => {
    expect(readSource('\uFEFFPlanas').plain).toBe('Planas')
    expect(inputBehind('\uFEFFPlanas', 'Planas')).toBe('Planas')
  })

  it('hides soft hyphens and zero-width spaces inside words, and keeps them in the span', () => {
    expect(readSource('mo\u00ADky\u200Bkla').plain).toBe('mokykla')
    expect(inputBehind('ir mo\u00ADkykla', 'mokykla')).toBe('mo\u00ADkykla')
    expect(inputBehind('mokykla\u00AD.', 'mokykla')).toBe('mokykla\u00AD')
  })

  it('keeps an invisible character that stands alone, so that nothing is lost', () => {
    expect(readSource('a\n\u200B\nb').plain).toBe('a\n\u200B\nb')
  })

  it('composes letters that were typed as two', () => {
    const input = 've\u0307liava'
    expect(readSource(input).plain).toBe('v\u0117liava')
    expect(inputBehind(input, 'v\u0117l')).toBe('ve\u0307l')
  })

  it('counts lines and columns of the input', () => {
    const source = readSource('a\r\nbc\rd\n\ne')
    expect([0, 3, 6, 9].map((offset) => source.lineAt(offset))).toEqual([1, 2, 3, 5])
    expect(source.columnAt(4)).toBe(2)
  })

  it('comes back from plain to input to plain', () => {
    const parts = fc.constantFrom(
      'a',
      'ž',
      'z\u030C',
      ' ',
      '\n',
      '\r\n',
      '\u00AD',
      '\u200B',
      '\uFEFF',
      '7',
    )
    fc.assert(
      fc.property(fc.array(parts), (pieces) => {
        const input = pieces.join('')
        const source = readSource(input)
        for (let start = 0; start < source.plain.length; start++) {
          const range = { start, end: start + 1 }
          expect(source.toPlain(source.toInput(range))).toEqual(range)
        }
      }),
      runs(100),
    )
  })

  it('loses no visible character between the ranges of neighbours', () => {
    const parts = fc.constantFrom('a', ' ', '\n', '\u00AD', '\u200B', 'e\u0307')
    fc.assert(
      fc.property(fc.array(parts), (pieces) => {
        const input = pieces.join('')
        const source = readSource(input)
        const covered = new Set<number>()
        for (let at = 0; at < source.plain.length; at++) {
          const { start, end } = source.toInput({ start: at, end: at + 1 })
          for (let i = start; i < end; i++) covered.add(i)
        }
        for (let i = 0; i < input.length; i++) {
          if (/\S/u.test(input.charAt(i)) && source.plain !== '') expect(covered.has(i)).toBe(true)
        }
      }),
      runs(100),
    )
  })
})

describe('foldSpace', () => {
  it('folds no-break spaces and line ends to single spaces', () => {
    expect(foldSpace(' a\u00A0 b\r\n c ')).toBe('a b c')
  })
})
