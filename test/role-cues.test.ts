/** Each cue on a line that shows it; `|` marks the chunk. */
import { describe, expect, it } from 'vitest'
import { chunkPage } from '../src/stage/chunks.js'
import { cuePage, viewChunk, type ChunkView } from '../src/stage/cue-page.js'
import { ROLE_CUES } from '../src/stage/role-cues.js'
import { sentenceSpans } from '../src/stage/sentences.js'
import { WORD_CUES } from '../src/stage/word-cues.js'
import { scanWords } from '../src/stage/words.js'

function viewOf(marked: string): ChunkView {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const page = chunkPage(text, scanWords(text), sentenceSpans(text))
  const index = page.chunks.findIndex(({ start }) => start === at)
  if (index < 0) throw new Error(`no chunk starts at the mark: ${marked}`)
  return viewChunk(cuePage(page), index)
}

function read(name: string, marked: string): string | null {
  const cue = ROLE_CUES.find((entry) => entry.name === name)
  if (cue === undefined) throw new Error(`no cue is called ${name}`)
  return cue.read(viewOf(marked))
}

const CASES: readonly (readonly [cue: string, line: string, value: string | null])[] = [
  ['cut', 'Vykdyti projektą.  |Parengta ataskaita.', 'gap.'],
  ['sentence in line', 'Vykdyti projektą. |Parengta ataskaita.', '1'],
  ['sentence in line', 'jų veiklą |Mokinių dalis', 'inside'],
  ['sentences of line', '|Vykdyti projektą. Parengta ataskaita.', '2 true'],
  ['place', 'Vykdyti projektą. |Parengta ataskaita.', '1 of 2 sentence.'],
  ['header line', '|Uždavinys Priemonė Rodiklis', 'names 4'],
  ['header line', '|Vykdyti projektą.', null],
  ['region', 'Meniu\n\n|Uždavinys Priemonė Rodiklis\nGerinti', 'above header'],
  ['region', 'Uždavinys Priemonė Rodiklis\n|Gerinti', 'below header'],
  ['priority label', '|I prioritetas. Didinti įtrauktį', 'with title first'],
  ['priority label', 'Meniu\n|II prioritetas', 'alone first'],
  ['line above', 'Uždavinys Priemonė Rodiklis\n|Gerinti', 'header'],
  ['furniture', 'Uždavinys Priemonė Rodiklis\nGerinti.\n|Dalintis:', 'below header'],
  ['words of line', '|Gerinti ugdymo kokybę mokykloje', '4-6 page'],
  ['begins', 'Parengta. |Organizuoti šventę', 'title infinitive'],
  ['begins', 'Parengta. |„Ąžuolo“ šventė', 'quote'],
  ['cut, begins', 'Parengta. |Organizuoti šventę', 'sentence. title infinitive'],
  ['sentence, begins', 'Parengta. |Organizuoti šventę', '1 title infinitive'],
  ['second word', 'Parengta. |Mokinių ugdymas', 'lower verbalNoun'],
  ['capital', 'Kuria mokinių klubą |Mokinių dalis', 'common capital'],
  ['capital', 'Kuria klubą |Alytaus mokykla', 'place capital'],
  [
    'first sentence',
    '|Gerinti mokinių pasiekimus Mokinių klubų steigimas.',
    'two cells infinitive',
  ],
  ['first sentence', '|Gerinti mokinių pasiekimus.', 'one cell infinitive'],
  [
    'bare capital',
    'Gerinti mokinių pasiekimus |Mokinių būrelių steigimas.',
    'infinitive | names verbalNoun .',
  ],
  ['bare capital, plain', 'Gerinti mokinių pasiekimus |Mokinių būrelių steigimas.', 'true 0'],
  ['begins with quantity', 'Plėtra. |Ne mažiau kaip 75 proc. mokinių', 'comparator percent'],
  ['begins with quantity', 'Plėtra. |12 renginių', 'numeral digit'],
  ['words ahead', '|Parengta programa.', '2'],
  ['holds', '|Dalyvauja bent 75 proc. mokinių', 'percent digit comparator'],
  ['finite verb', '|Mokiniai dalyvauja veiklose.', 'true nominative'],
  ['indicator noun', '|Mokinių dalis padidės.', 'yes'],
  ['ends', '|Programos įgyvendinimas.', '. verbalNoun'],
  ['end mark', '|Programos įgyvendinimas', 'none'],
  ['begins, ends', '|Vykdyti programos stebėseną', 'title infinitive … accusative'],
  ['repeats', 'Ryšio stiprinimas mokykloje. |Ryšio stiprinimas mokykloje. Parengta.', 'previous'],
  ['repeats', 'Ryšio stiprinimas mokykloje. |Parengta programa.', null],
  ['echo', 'Muzikos terapijos taikymas. |Terapija skirta 8 vaikams.', 'line first sentence.'],
  ['echo', 'Muzikos terapijos taikymas\n|Kasdien terapija skirta vaikams.', 'above later line.'],
  ['echo', 'Muzikos terapijos taikymas. |Parengtas aprašas.', 'none sentence.'],
  [
    'echo, begins',
    'Muzikos terapijos taikymas. |Terapija skirta 8 vaikams.',
    'line first title nominative',
  ],
  ['echoed', '|Muzikos terapijos taikymas. Terapija skirta 8 vaikams.', 'next sentence'],
  ['echoed', '|Muzikos terapijos taikymas.\nTerapija skirta 8 vaikams.', 'next line'],
  ['echoed', '|Muzikos terapijos taikymas. Parengtas aprašas.', 'no'],
  ['small letter', 'Būrelis „Liepsnelė“ |varžybose laimi', 'quote nominative none'],
  ['small letter', 'Kurti pagalbos sistemą mokyklose |sistema veikia', 'word locative none'],
  ['small letter, begins', 'Būrelis „Liepsnelė“ |varžybose laimi', 'quote none locative'],
  ['phrases of line', '|Gerinti aplinką Mokyklos remontas', '0 0'],
  [
    'phrases of line',
    'Klubo veikla kaime. Klubas dirba.\n|Gerinti aplinką Mokyklos remontas. Sala įrengta.\nRatelio veikla kaime. Ratelis dirba.',
    '1 1',
  ],
  ['phrases of first sentence', '|Gerinti aplinką Mokyklos remontas', '2 of 2 infinitive'],
  ['mark before', 'taikymas:  |mokytojų veikla', ': gap'],
  ['mark before', 'dalyvauja 75 proc.  |Mokytojai mokosi', 'unit. gap.'],
  ['word before', 'mokinių veikla |Mokinių dalis', 'nominative capital'],
  ['word before, begins', 'mokinių veikla |Mokinių dalis', 'nominative | title genitivePlural'],
  ['words behind', 'mokinių veikla |Mokinių dalis', '2 capital'],
  ['line begins', 'Gerinti pasiekimus |Mokinių dalis', 'infinitive title capital'],
  ['numbers behind', 'Dalyvauja 5 klasės. |Parengta programa.', 'sentence'],
  ['capital before', 'centre STEAM |Mokinių dalis', 'upper title'],
  [
    'list number',
    '1. Gerinti\n|1.1. Kurti\n1.2. Vesti\n2. Didinti\n2.1. Burti',
    '0 from deepest of 2',
  ],
  ['list number', 'Meniu\n|1 uždavinys. Gerinti ugdymą', 'label task'],
  ['list number', '|Gerinti ugdymą', null],
  ['line begins like others', '|Gerinti ugdymo kokybę mokykloje', 'infinitive most'],
  ['full stop as elsewhere', 'Vykdyti projektą. |Parengta nauja ataskaita.', 'true most sentence'],
  ['gap as elsewhere', 'Vykdyti mokyklos projektą  |Parengta ataskaita', 'gap most'],
  [
    'blank line as elsewhere',
    'Vykdyti projektą.\n\n|Parengta nauja ataskaita mokyklai',
    'blank most',
  ],
  ['full line as elsewhere', '|Vykdyti projektą. Parengta ataskaita.', '2 most page'],
  ['lines below', '|Meniu\nKontaktai', '1'],
  ['header', 'Uždavinys Priemonė Rodiklis\n|Gerinti ugdymą', 'first row, task'],
  ['header', '|Gerinti ugdymą', 'none'],
  [
    'begins like the first row',
    'Uždavinys Priemonė Rodiklis\nGerinti mokyklos ugdymo kokybę\n|Mokinių klubo veikla',
    'infinitive > other, infinitives: most, one cell',
  ],
  ['begins like lines', 'Paveldo puoselėjimas |Tvarkyti pilį', 'infinitive none capital'],
  ['small letter as elsewhere', 'Dalis padidės  |nuo 60 proc.', 'none gap word'],
  ['priority noun', '|Tikslas. Teikti paslaugas', 'line start'],
  ['next line', '|Klubo veikla.\nParengta ataskaita.', '1 | 1 title pastParticiple'],
  ['line above ends', 'Klubo veikla\n|Parengta ataskaita.', 'word 1 | title pastParticiple'],
  ['capital after', 'veikla |Alytaus Dainavos progimnazijoje', 'title title'],
]

describe('role cues', () => {
  it.each(CASES)('%s: %s', (cue, line, value) => expect(read(cue, line)).toBe(value))

  it('have a case each, and names of their own', () => {
    const names = ROLE_CUES.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !CASES.some(([cue]) => cue === name))).toEqual([])
  })
})

const WORD_CASES: readonly (readonly [cue: string, line: string, values: readonly string[]])[] = [
  ['first word', 'Parengta. |Organizuoti šventę', ['organi']],
  ['word after first', 'Parengta. |Organizuoti šventę', ['šventę']],
  ['word', 'Parengta. |Dalyvauja 40 mokinių ir 5 kl. mokytojai', ['dalyva', 'mokini', 'mokyto']],
  ['word', 'Parengta. |Plėtoti ryšius su bendruomene', ['plėtot', 'ryšius', 'bendru']],
]

describe('word cues', () => {
  it.each(WORD_CASES)('%s: %s', (name, line, values) => {
    const cue = WORD_CUES.find((entry) => entry.name === name)
    expect(cue?.read(viewOf(line))).toEqual(values)
  })

  it('have a case each', () => {
    const without = WORD_CUES.filter(({ name }) => !WORD_CASES.some(([cue]) => cue === name))
    expect(without).toEqual([])
  })
})
