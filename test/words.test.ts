import { describe, expect, it } from 'vitest'
import { scanWords } from '../src/stage/words.js'

const shown = (text: string): string[] =>
  scanWords(text).map(({ start, end, shape }) => `${text.slice(start, end)} ${shape}`)

describe('scanWords', () => {
  it('tells shapes apart', () => {
    expect(shown('Žalias šiaulys STEAM 75 KA122 13-oje Š')).toEqual([
      'Žalias title',
      'šiaulys lower',
      'STEAM upper',
      '75 number',
      'KA122 mixed',
      '13-oje mixed',
      'Š title',
    ])
  })

  it('joins words over hyphens, and keeps the ends of a range apart', () => {
    expect(shown('lopšelis-darželis 1-4 5–8')).toEqual([
      'lopšelis-darželis lower',
      '1 number',
      '4 number',
      '5 number',
      '8 number',
    ])
  })

  it('gives offsets into the text', () => {
    expect(scanWords('„Ąžuolo“ mokykla')).toMatchObject([
      { start: 1, end: 7, form: 'ąžuolo' },
      { start: 9, end: 16, form: 'mokykla' },
    ])
  })
})
