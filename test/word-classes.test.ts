/** Forms that real plans have, and the class that a reader gives them. */
import { describe, expect, it } from 'vitest'
import { wordClass, type WordClass } from '../src/lithuanian/word-classes.js'
import { classesOf } from '../src/stage/classes.js'
import { scanWords } from '../src/stage/words.js'

const FORMS: readonly (readonly [forms: string, WordClass])[] = [
  ['kokybę savaitę socialinę programas metus mokinius savaites', 'accusative'],
  ['grupės klasės gerovės skaičiaus mokyklos sveikatos priežasties saugos', 'genitive'],
  ['administracija konferencija skaičius sutartis mokinys mokytoja sportas', 'nominative'],
  ['dalyvauja vyksta gavo sumažėjo parengia pasiekė įsitraukia susitinka mokosi', 'finite'],
  ['padidės vyks organizuos parengs įsitrauks mokysis neviršys ves', 'future'],
  ['parengta įrengtos atnaujintas susiję baigę', 'pastParticiple'],
  ['organizuojamos vykdomas teikiama naudojami', 'presentParticiple'],
  ['siekiant bendradarbiaujant įtraukdami', 'adverbialParticiple'],
  ['mokiniams šeimoms turintiems karjerai', 'dative'],
  ['gerinimas mokymai bendradarbiavimas', 'verbalNoun'],
  ['gerinti naudotis', 'infinitive'],
  ['centre projekte mokykloje', 'locative'],
]

describe('word classes', () => {
  it.each(FORMS.flatMap(([forms, found]) => forms.split(' ').map((form) => [form, found])))(
    '%s: %s',
    (form, found) => expect(wordClass(form)).toBe(found),
  )

  const first = (text: string): WordClass => classesOf(text, scanWords(text))[0]!

  it('tells prepared ones from to prepare by what follows', () => {
    expect(first('Parengti mokinių aplankai')).toBe('pastParticiple')
    expect(first('Parengti mokinių aplankus')).toBe('infinitive')
    expect(first('Teikti pagalbą mokiniams, kuriems reikia')).toBe('infinitive')
  })
})
