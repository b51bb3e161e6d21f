/** The page pair: a plan as the web page that it was, and as the flattened text of that page. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { htmlPage } from '../accuracy/html-page.js'
import { describePair, htmlPair, pairFixture, scoreAsHtml } from '../accuracy/html-pair.js'
import { markedPlans } from '../accuracy/documents.js'
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
 * HTML keeps the cells; what is guessed is where one indicator of a cell ends. Known gaps: a line in small
 * letters behind one without a full stop, and sentences that end with an abbreviation, or seem to. What each
 * plan has of them is held against the accuracy report's baseline.
 */
const FEWEST_EXACT = { ofPlan: 0.8, ofAll: 0.98 }

describe('web pages made of other flattened plans', () => {
  const pages = markedPlans()
    .filter(({ flattened }) => flattened)
    .map(({ name, gold }) => ({ name, found: scoreAsHtml(gold) }))

  it.each(pages)('$name: all measures, tasks and most rows are exact', ({ found }) => {
    const { rows, cells } = found
    expect(rows.all).toBeGreaterThan(5)
    expect(rows.exact / rows.all).toBeGreaterThan(FEWEST_EXACT.ofPlan)
    for (const role of ['task', 'measure'] as const)
      expect(cells[role]).toMatchObject({ invented: 0, missed: 0 })
  })

  it('the gaps cost less than two rows in a hundred', () => {
    const all = pages.reduce((sum, { found }) => sum + found.rows.all, 0)
    const exact = pages.reduce((sum, { found }) => sum + found.rows.exact, 0)
    expect(all).toBeGreaterThan(5000)
    expect(exact / all).toBeGreaterThan(FEWEST_EXACT.ofAll)
  })
})
