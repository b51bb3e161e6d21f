/** Two pages made by hand; what they say was read off the pages. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePlan, type Measure, type Piece, type Plan } from '../src/index.js'

function read(name: string): { html: string; plan: Plan } {
  const html = readFileSync(new URL(`../fixtures/html/${name}.html`, import.meta.url), 'utf8')
  return { html, plan: parsePlan(html, { format: 'html' }) }
}

const text = (piece: Piece | null): string | null => piece && piece.text

/** What a row says, without its places. */
function row({ code, title, responsible, deadline, funding, extra, indicators }: Measure): unknown {
  return {
    code,
    title,
    responsible: text(responsible),
    deadline: text(deadline),
    funding: text(funding),
    extra: extra.map((piece) => [piece.header, piece.text]),
    indicators: indicators.map((indicator) => indicator.text),
  }
}

function shape({ priorities }: Plan): unknown {
  return priorities.map(({ label, title, code, tasks }) => ({
    label,
    title,
    code,
    tasks: tasks.map((task) => ({
      code: task.code,
      title: task.title,
      rows: task.measures.map(row),
    })),
  }))
}

describe('kelme-2023-gimnazija: columns in another order, goals and tasks over all columns', () => {
  const { html, plan } = read('kelme-2023-gimnazija')

  it('has these rows', () => {
    expect(shape(plan)).toEqual([
      {
        label: '1 tikslas',
        title: 'Gerinti kiekvieno mokinio pa\u00ADžangą',
        code: '1',
        tasks: [
          {
            code: '1.1',
            title: 'Stebėti ir aptarti individualią pažangą',
            rows: [
              {
                code: '1.1.1',
                title: 'Individualios pažangos aptarimai',
                responsible: 'Klasių vadovai',
                deadline: 'Visus metus',
                funding: '-',
                extra: [['Partneriai', 'PPT']],
                indicators: [
                  'Pažangą aptaria 95 proc. visų mokinių',
                  'kas mėnesį vyksta klasės valandėlė',
                ],
              },
              {
                code: '1.1.2',
                title: 'Pagalbos planų rengimas',
                // The cell stands over both rows; it is told once, in the row where it begins.
                responsible: null,
                deadline: 'Sausis–kovas',
                funding: '200 Eur',
                extra: [],
                indicators: ['Parengti 3 pagalbos planai.', 'Pagalbą gauna visi, kam jos reikia.'],
              },
            ],
          },
          {
            code: '1.2',
            title: 'Plėsti mokymąsi be sienų',
            rows: [
              {
                code: '1.2.1',
                title: 'Pamokos kitose erdvėse — muziejuje, gamtoje',
                responsible: 'Mokytojai',
                deadline: 'Gegužė',
                funding: '500 Eur',
                extra: [['Partneriai', 'Kelmės krašto muziejus']],
                indicators: ['Išvykos:', 'muziejuje ne mažiau kaip 4', 'gamtoje 2'],
              },
            ],
          },
        ],
      },
      {
        label: '2 tikslas',
        title: 'Kurti saugią aplinką',
        code: '2',
        tasks: [
          {
            code: '2.1',
            title: 'Mažinti patyčių',
            rows: [
              {
                code: '2.1.1',
                title: 'Prevencinė programa',
                responsible: 'Soc. pedagogė',
                deadline: 'Visus metus',
                funding: null,
                extra: [],
                indicators: ['Patyčių sumažės 10 proc.'],
              },
            ],
          },
        ],
      },
    ])
  })

  it('says what it is', () => {
    expect([plan.title, plan.year]).toEqual([
      'Kelmės „Aukuro“ gimnazijos 2023 metų veiklos planas',
      2023,
    ])
  })

  it('points into the HTML, around its tags', () => {
    const [first, second] = plan.priorities[0]!.tasks[0]!.measures
    const markup = ({ start, end }: { start: number; end: number }): string =>
      html.slice(start, end)
    expect(second!.source.pieces!.map(markup)).toEqual(['Pagalbos planų', 'reng', 'imas'])
    const [indicator] = first!.indicators
    expect(markup(indicator!.source)).toBe('Pažangą aptaria <b>95</b>&nbsp;proc. visų mokinių')
    expect(indicator!.source.pieces!.map(markup)).toEqual([
      'Pažangą aptaria',
      '95',
      'proc. visų mokinių',
    ])
    expect(markup(first!.deadline!.source)).toBe('Visus metus')
    expect(first!.deadline!.source.pieces).toBeUndefined()
    expect(first!.source.line).toBe(html.split('Individualios pažangos')[0]!.split('\n').length)
  })
})

describe('birzai-2024-du-prioritetai: two tables in a layout table, without end tags', () => {
  const { plan } = read('birzai-2024-du-prioritetai')
  const bare = { code: null, deadline: null, funding: null }

  it('has these rows', () => {
    const started = 'Vertinimo kriterijai Pradinė reikšmė'
    expect(shape(plan)).toEqual([
      {
        label: 'I prioritetas',
        title: 'Mokytojų pritraukimas ir išlaikymas',
        code: 'I',
        tasks: [
          {
            code: null,
            title: 'Pritraukti jaunus mokytojus',
            rows: [
              {
                ...bare,
                title: 'Skirti stipendijas studentams',
                responsible: 'Švietimo skyrius',
                extra: [[started, '2']],
                indicators: ['Skirtos 6 stipendijos'],
              },
              {
                ...bare,
                title: 'Kompensuoti keliones',
                responsible: 'Mokyklos',
                extra: [
                  [started, '9'],
                  [null, 'Švietimo skyrius'],
                ],
                indicators: [
                  'Kompensacijas gauna ne mažiau kaip 15 mokytojų.',
                  'Prašymai išnagrinėti per 10 dienų',
                ],
              },
            ],
          },
          {
            code: null,
            title: 'Išlaikyti patyrusius mokytojus',
            rows: [
              {
                ...bare,
                title: 'Mentorių tinklas',
                responsible: 'Švietimo centras',
                extra: [],
                indicators: ['Veikia 8 mentoriai & 2 konsultantai'],
              },
            ],
          },
        ],
      },
      {
        label: 'II prioritetas',
        title: 'įtraukusis ugdymas',
        code: 'II',
        tasks: [
          {
            code: null,
            title: 'Stiprinti pagalbą mokyklose',
            rows: [
              {
                ...bare,
                title: 'Įsteigti padėjėjų etatus',
                responsible: null,
                extra: [],
                indicators: ['Įsteigta 12,5 etato'],
              },
              {
                ...bare,
                title: 'Mokyti padėjėjus',
                responsible: null,
                extra: [],
                indicators: ['Apmokyta 100 % padėjėjų; kursų trukmė – 40 val.'],
              },
            ],
          },
          {
            code: null,
            title: 'Pritaikyti aplinką',
            rows: [
              {
                ...bare,
                title: 'Įrengti keltuvus',
                responsible: null,
                extra: [],
                indicators: ['Įrengti du keltuvai'],
              },
            ],
          },
        ],
      },
    ])
  })

  it('says what it is', () => {
    expect([plan.title, plan.year, plan.updated]).toEqual([
      'Biržų rajono savivaldybės švietimo skyriaus 2024 metų veiklos plano prioritetai',
      2024,
      '2024-02-01',
    ])
  })
})
