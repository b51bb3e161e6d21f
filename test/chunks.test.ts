import { describe, expect, it } from 'vitest'
import { chunkPage } from '../src/stage/chunks.js'
import { sentenceSpans } from '../src/stage/sentences.js'
import { scanWords } from '../src/stage/words.js'

function chunksOf(text: string): string[] {
  const page = chunkPage(text, scanWords(text), sentenceSpans(text))
  return page.chunks.map(({ start, end, cut }) => `${cut}: ${text.slice(start, end)}`)
}

describe('chunkPage', () => {
  it.each([
    [
      'line ends and blank lines',
      'pirma\nantra\n\ntrečia',
      ['page: pirma', 'line: antra', 'blank: trečia'],
    ],
    [
      'sentence ends',
      'Parengta programa. Įrengta klasė.',
      ['page: Parengta programa.', 'sentence: Įrengta klasė.'],
    ],
    [
      'wide gaps',
      'veiklos plėtra  dalyvauja visi',
      ['page: veiklos plėtra', 'gap: dalyvauja visi'],
    ],
    [
      'no-break spaces beside a space',
      'plėtra\u00A0 dalyvauja',
      ['page: plėtra', 'noBreak: dalyvauja'],
    ],
    [
      'capitals in mid-sentence',
      'jų atotrūkį Ugdymosi sėkmės siekimas',
      ['page: jų atotrūkį', 'capital: Ugdymosi sėkmės siekimas'],
    ],
    [
      'numbers in mid-sentence',
      '3–4 klasėse 85 proc. mokinių',
      ['page: 3–4 klasėse', 'number: 85 proc. mokinių'],
    ],
    [
      'numbers in mid-sentence, but not the day behind a month',
      'Perduoti iki rugsėjo 1 d. 12 vaikų',
      ['page: Perduoti iki rugsėjo 1 d.', 'number: 12 vaikų'],
    ],
    [
      'small letters behind a closed quotation',
      'Būrelis „Liepsnelė“ varžybose laimi',
      ['page: Būrelis', 'quote: „Liepsnelė“', 'small: varžybose laimi'],
    ],
    [
      'opening quotation marks',
      'Kurti saugią aplinką „Saulėtekio“ gimnazija ir „Ąžuolas“',
      ['page: Kurti saugią aplinką', 'quote: „Saulėtekio“', 'small: gimnazija ir „Ąžuolas“'],
    ],
    [
      'small letters that take up a word of the line',
      'Kurti pagalbos sistemą mokyklose sistema veikia',
      ['page: Kurti pagalbos sistemą mokyklose', 'small: sistema veikia'],
    ],
    [
      'capitals, but not behind the first initial or an abbreviation that goes on',
      'Ekskursija M. K. Čiurlionio muziejuje Šaltinių, šv. Benedikto gimnazijose Nr. 5 Beržų g. 48',
      [
        'page: Ekskursija',
        'capital: M. K.',
        'capital: Čiurlionio muziejuje',
        'capital: Šaltinių, šv. Benedikto gimnazijose',
        'capital: Nr. 5',
        'capital: Beržų g. 48',
      ],
    ],
    [
      'no closing mark and no comma as if it opened a quotation',
      'Sporto salė ,kurioje 5 " monitorius aplinka , kieme',
      ['page: Sporto salė ,kurioje 5 "', 'small: monitorius aplinka , kieme'],
    ],
    [
      'bullets, which stay with what they open',
      'Rezultatai: • 3 darbuotojai',
      ['page: Rezultatai:', 'item: • 3 darbuotojai'],
    ],
    [
      'list numbers',
      'tikslai: 1) augti 2) kurti',
      ['page: tikslai:', 'item: 1) augti', 'item: 2) kurti'],
    ],
    [
      'a missing space behind a full stop',
      'Vyksta kasmet.Tėvai dalyvauja',
      ['page: Vyksta kasmet.', 'sentence: Tėvai dalyvauja'],
    ],
  ])('cuts at %s', (_, text, expected) => expect(chunksOf(text)).toEqual(expected))

  it.each([
    ['quotation marks', '„Judame. Augame 2 Kartus“, skirtas mokyklai'],
    ['brackets', 'mokymai (Italija, 8 Graikija), skirti pedagogams'],
    ['single no-break spaces', 'iki\u00A0penkių'],
  ])('does not cut inside %s', (_, text) => expect(chunksOf(text)).toEqual([`page: ${text}`]))

  it('cuts behind a quotation that is never closed on its line', () => {
    expect(chunksOf('projektas „Judame kartu\nĮrengta klasė')).toEqual([
      'page: projektas',
      'quote: „Judame kartu',
      'line: Įrengta klasė',
    ])
  })
})
