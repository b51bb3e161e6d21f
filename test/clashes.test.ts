/** Which heads of a line nothing joins, read from lines as plans have them. */
import { describe, expect, it } from 'vitest'
import { classesOf } from '../src/stage/classes.js'
import { CLASH, findClashes } from '../src/stage/clashes.js'
import { findEchoes } from '../src/stage/echoes.js'
import { scanWords } from '../src/stage/words.js'

/** The words that clash with one before them. */
function clashing(text: string): string[] {
  const words = scanWords(text)
  const found = findClashes(text, words, classesOf(text, words))
  return words.filter((_, at) => found[at]! >= CLASH).map(({ form }) => form)
}

describe('findClashes', () => {
  it('finds a second head that nothing joins', () => {
    expect(clashing('Ugdymo aplinkos gerinimas Gimnazijos sporto salės atnaujinimas')).toEqual([
      'atnaujinimas',
    ])
    expect(clashing('Gerinti mokyklos aplinką Įrengti naują sporto salę')).toEqual(['įrengti'])
  })

  it.each([
    ['a conjunction', 'Aplinkos gerinimas ir pažangos stebėjimas'],
    ['a comma', 'Aplinkos gerinimas, pažangos stebėjimas'],
    ['a dash', 'Dalyvių skaičius – visi mokiniai'],
    ['an adjective beside its noun', 'Naujas modelis'],
    ['one head', 'Mokyklų aplinkos gerinimas kaimo vietovėse'],
  ])('finds none with %s', (_, text) => expect(clashing(text)).toEqual([]))
})

describe('findEchoes', () => {
  const echoes = (text: string): number[] => {
    const words = scanWords(text)
    return [...findEchoes(words, classesOf(text, words)).any]
  }

  it('finds the earlier form of a word', () => {
    expect(echoes('Muzikos terapijos taikymas. Terapija skirta vaikams')).toEqual([
      -1, -1, -1, 1, -1, -1,
    ])
  })

  it('tells other words with the same beginning apart', () => {
    expect(echoes('Programa programuotojams')).toEqual([-1, -1])
  })
})
