/** The page pair: a plan as the web page that it was, and as the flattened text of that page. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { htmlPage } from '../accuracy/html-page.js'
import { describePair, goldInHtml, htmlPair, pairFixture } from '../accuracy/html-pair.js'
import { markedPlans } from '../accuracy/documents.js'
import { score } from '../accuracy/score.js'
import { parsePlan } from '../src/index.js'

describe('the page pair', () => {
  const pair = htmlPair()

  it('the HTML page is read exactly: every row, cell and target place', () => {
    expect(pair.html.rows).toEqual({ all: 93, exact: 93 })
    expect(pair.html.cells).toEqual({
      priority: { right: 1, invented: 0, missed: 0 },
      task: { right: 6, invented: 0, missed: 0 },
      measure: { right: 96, invented: 0, missed: 0 },
      indicator: { right: 164, invented: 0, missed: 0 },
    })
  })

  it('both sides are held against each other', () => {
    expect(pair.flattened.rows.all).toBe(pair.html.rows.all)
    expect(pair.allRows).toBe(103)
    expect(pair.sameRows).toBeLessThanOrEqual(pair.allRows)
    expect(describePair(pair)).toContain('HTML 93 of 93 rows exact')
  })

  it('the fixture is what the script makes of the marked page', () => {
    const { gold, html } = pairFixture()
    expect(html).toBe(htmlPage(gold))
  })

  it('what stands around the plan is not in it', () => {
    const { outside } = parsePlan(pairFixture().html, { format: 'html' })
    const kinds = new Map(outside.map(({ kind, text }) => [text, kind]))
    expect(kinds.get('Uždavinio pavadinimas Priemonė Rodiklis')).toBe('columns')
    expect(kinds.get('II prioritetas')).toBe('navigation')
    expect(kinds.get('Susipažinkite su slapukų politika.')).toBe('notice')
    expect(kinds.get('Tel. (8 315) 55 111')).toBe('footer')
    expect([...kinds.keys()].join()).not.toMatch(/mso|WordDocument|document\.|5 proc/u)
  })

  it('scripts, attributes and comments with tables in them say nothing', () => {
    const html = readFileSync(
      new URL('../fixtures/html/alytus-2022-prioritetas-1.html', import.meta.url),
      'utf8',
    )
    expect(html).toContain('var rows = "<table>')
    expect(parsePlan(html, { format: 'html' }).priorities).toHaveLength(1)
  })
})

/**
 * Known gaps: rows that are not exact, and cells missed or invented. Lines of a cell that begin in small
 * letters, with no full stop before them, are taken for one sentence.
 */
const JOINED_LINES: ReadonlyMap<string, { rows: number; cells: number }> = new Map([
  ['akmene-2020-gimnazijos-veikla', { rows: 1, cells: 3 }],
  ['akmene-2023-svietimas', { rows: 0, cells: 3 }],
  ['alytaus-rajonas-2022-prioritetai', { rows: 2, cells: 6 }],
  ['alytus-2024-jaunimas-sportas', { rows: 1, cells: 3 }],
  ['anyksciai-2021-veiksmai-skaiciai', { rows: 0, cells: 3 }],
  ['gargzdai-2023-laipsniai-kodai', { rows: 1, cells: 3 }],
  ['ignalina-2020-prioritetas-2', { rows: 1, cells: 3 }],
  ['ignalina-2021-svietimas-sveikata', { rows: 0, cells: 3 }],
  ['jurbarkas-2021-prioritetai', { rows: 1, cells: 3 }],
  ['kaisiadorys-2024-santrumpos', { rows: 5, cells: 16 }],
  ['kaunas-2023-itraukusis', { rows: 1, cells: 3 }],
  ['kazlu-ruda-2022-svietimas-socialine', { rows: 4, cells: 12 }],
  ['kazlu-ruda-2025-svietimas', { rows: 2, cells: 6 }],
  ['klaipeda-2022-steam-skaitmena', { rows: 1, cells: 3 }],
  ['klaipedos-rajonas-2026-svietimo-skyrius', { rows: 0, cells: 1 }],
  ['kretinga-2023-neformalusis', { rows: 0, cells: 3 }],
  ['lazdijai-2021-svietimas-sportas-kultura', { rows: 1, cells: 3 }],
  ['lazdijai-2022-svietimo-prioritetai', { rows: 0, cells: 3 }],
  ['marijampole-2021-svietimas', { rows: 1, cells: 3 }],
  ['mazeikiai-2019-svietimas', { rows: 2, cells: 6 }],
  ['mazeikiai-2023-mokyklos-jaunimas', { rows: 1, cells: 6 }],
  ['moletai-2022-svietimas-kultura', { rows: 1, cells: 3 }],
  ['pakruojis-2023-jaunimas', { rows: 2, cells: 6 }],
  ['pakruojis-2024-svietimas-kultura', { rows: 2, cells: 6 }],
  ['pasvalys-2023-mazosios-raides', { rows: 3, cells: 12 }],
  ['plunge-2021-svietimas', { rows: 5, cells: 15 }],
  ['radviliskis-2024-kultura', { rows: 2, cells: 6 }],
  ['raseiniai-2025-prioritetai', { rows: 1, cells: 3 }],
  ['sirvintos-2019-svietimas', { rows: 4, cells: 13 }],
  ['sirvintos-2024-svietimas-jaunimas', { rows: 5, cells: 15 }],
  ['skuodas-2022-svietimas-bendruomene', { rows: 1, cells: 3 }],
  ['svencionys-2022-gimnazija', { rows: 2, cells: 6 }],
  ['taurage-2022-lyderyste', { rows: 1, cells: 3 }],
  ['taurage-2026-jaunimo-centras', { rows: 1, cells: 3 }],
  ['telsiai-2023-svietimo-prioritetai', { rows: 1, cells: 3 }],
  ['trakai-2024-svietimas-sveikata', { rows: 4, cells: 13 }],
  ['ukmerge-2021-svietimas-sveikata', { rows: 0, cells: 3 }],
  ['vilkaviskis-2024-svietimo-kulturos-veiklos', { rows: 1, cells: 3 }],
])

describe('web pages made of other flattened plans', () => {
  const plans = markedPlans().filter(({ flattened }) => flattened)

  it.each(plans)('$name: every row and cell is exact, but for the known gaps', ({ name, gold }) => {
    const html = htmlPage(gold)
    const { rows, cells } = score(goldInHtml(gold, html), parsePlan(html, { format: 'html' }))
    const wrong = Object.values(cells).reduce((sum, cell) => sum + cell.invented + cell.missed, 0)
    expect(rows.all).toBeGreaterThan(5)
    expect({ rows: rows.all - rows.exact, cells: wrong }).toEqual(
      JOINED_LINES.get(name) ?? { rows: 0, cells: 0 },
    )
  })
})
