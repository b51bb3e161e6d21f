import { describe, expect, it } from 'vitest'
import { columnHeaders, priorityLabel, sameWord } from '../src/stage/headings.js'
import { splitLead, splitPriority } from '../src/stage/lead.js'

describe('priorityLabel', () => {
  it.each([
    ['I prioritetas. Didinti švietimo įtrauktį', 'I', 1, 'Didinti švietimo įtrauktį'],
    ['2 tikslas. Kurti saugią gimnaziją', '2', 2, 'Kurti saugią gimnaziją'],
    ['IV PRIORITETAS – SVEIKA BENDRUOMENĖ', 'IV', 4, 'SVEIKA BENDRUOMENĖ'],
    ['Prioritetas Nr. 3: atviras miestas', '3', 3, 'atviras miestas'],
    ['1 strateginis tikslas. Gerinti', '1', 1, 'Gerinti'],
    ['Antrasis prioritetas. Kultūra', null, 2, 'Kultūra'],
    ['II prioritteas. Su klaida', 'II', 2, 'Su klaida'],
  ])('%s', (text, code, ordinal, title) => {
    const label = priorityLabel(text)
    expect(label).toMatchObject({ code, ordinal })
    expect(text.slice(label!.titleStart)).toBe(title)
  })

  it.each(['Projekto tikslas – ugdyti', '2022 metų prioritetai', 'I skyrius', '5 priemonės', ''])(
    'is none: %s',
    (text) => expect(priorityLabel(text)).toBeNull(),
  )
})

describe('columnHeaders', () => {
  const rolesOf = (text: string): string[] => columnHeaders(text).columns.map(({ role }) => role)

  it.each([
    ['Uždavinio pavadinimas Priemonė Rodiklis', ['task', 'measure', 'indicator']],
    [
      'Uždavinys Priemonės Laukiamas rezultatas Atsakingi Terminas',
      ['task', 'measure', 'indicator', 'responsible', 'deadline'],
    ],
    ['UŽDAVINIAI PRIEMONĖS PAVADINIMAS VERTINIMO KRITERIJAI', ['task', 'measure', 'indicator']],
    ['Uždavynys Priemonė Rodklis', ['task', 'measure', 'indicator']],
    ['Eil. Nr. Veiklos turinys Lėšų šaltinis', ['code', 'measure', 'funding']],
  ])('%s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles)
    expect(columnHeaders(text).share).toBe(1)
  })

  it('has a low share on a sentence that only mentions a column name', () => {
    expect(
      columnHeaders('Parengtos priemonės mokinių savijautai gerinti mokykloje').share,
    ).toBeLessThan(0.3)
  })
})

describe('sameWord', () => {
  it('forgives one slip in a long word and none in a short one', () => {
    expect(sameWord('rodklis', 'rodiklis')).toBe(true)
    expect(sameWord('metai', 'matai')).toBe(false)
    expect(sameWord('mokytojas', 'mokyklos')).toBe(false)
  })
})

describe('splitLead', () => {
  const parts = (text: string): (string | null)[] => {
    const lead = splitLead(text, { start: 0, end: text.length })
    return [
      lead.label && text.slice(lead.label.start, lead.label.end),
      lead.code,
      text.slice(lead.text.start, lead.text.end),
    ]
  }

  it.each([
    ['1.2. Gerinti pamokas', ['1.2.', '1.2', 'Gerinti pamokas']],
    ['2) stažuotėse dalyvauja 14 vadovų', ['2)', '2', 'stažuotėse dalyvauja 14 vadovų']],
    ['• Parengtas modelis', ['•', null, 'Parengtas modelis']],
    ['– 5 sutartys', ['–', null, '5 sutartys']],
    ['100 proc. mokinių', [null, null, '100 proc. mokinių']],
    ['3,2 balo vidurkis', [null, null, '3,2 balo vidurkis']],
    ['5–8 kl. mokiniai', [null, null, '5–8 kl. mokiniai']],
    ['2022-09-01 pradėta', [null, null, '2022-09-01 pradėta']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected))
})

describe('splitPriority', () => {
  it('takes label and title of a heading apart', () => {
    const text = 'I prioritetas. Didinti įtrauktį'
    expect(splitPriority(text, { start: 0, end: text.length })).toEqual({
      label: { start: 0, end: 13 },
      title: { start: 15, end: 31 },
      code: 'I',
      ordinal: 1,
    })
  })

  it('takes a heading without label as a title', () => {
    expect(splitPriority('Atviras miestas', { start: 0, end: 15 })).toMatchObject({
      label: null,
      title: { start: 0, end: 15 },
    })
  })
})
