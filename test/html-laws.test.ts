/** What holds of every HTML input: nothing is lost, nothing is in two places, every piece is text. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { visitTexts } from '../accuracy/score.js'
import { parsePlan, planSchema, type Plan } from '../src/index.js'
import { readHtml } from '../src/source/html/html-source.js'
import { runs } from './properties.js'

const folder = new URL('../fixtures/html/', import.meta.url)
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, html: readFileSync(new URL(name, folder), 'utf8') }))

/** Letters alone: no white space, nothing invisible, letters composed. */
const bare = (text: string): string =>
  text.replace(/[\s\u00AD\u200B-\u200D\u2060]/gu, '').normalize('NFC')

/** A run of HTML text, decoded by the parser alone; tags in it would stay as they are. */
function decoded(run: string): string {
  const [area] = parseFragment(`<textarea>x${run}`).childNodes
  const [text] = area && 'childNodes' in area ? area.childNodes : []
  return text && 'value' in text ? text.value.slice(1) : ''
}

interface Span {
  start: number
  end: number
}

/** Every place of a plan that is not within another one: cells, indicators, outside pieces. */
function placesOf(plan: Plan): Span[] {
  const places: Span[] = []
  const take = (node: { source: (Span & { pieces?: Span[] | undefined }) | null } | null): void => {
    if (node?.source) places.push(...(node.source.pieces ?? [node.source]))
  }
  plan.outside.forEach(take)
  for (const priority of plan.priorities) {
    ;[priority, priority.programme, ...priority.indicators].forEach(take)
    for (const task of priority.tasks) {
      ;[task, ...task.indicators].forEach(take)
      for (const measure of task.measures) {
        const { responsible, deadline, funding, extra, indicators } = measure
        ;[measure, responsible, deadline, funding, ...extra, ...indicators].forEach(take)
      }
    }
  }
  return places.sort((a, b) => a.start - b.start)
}

function expectLaws(html: string): void {
  const plan = parsePlan(html, { format: 'html' })
  visitTexts(plan, (text, source) => {
    const pieces = source.pieces ?? [source]
    const shown = pieces.map(({ start, end }) => decoded(html.slice(start, end)))
    expect(bare(shown.join(''))).toBe(bare(text))
    expect(source.line).toBe(html.slice(0, source.start).split(/\r\n|\r|\n/u).length)
  })
  const places = placesOf(plan)
  places.slice(1).forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(places[at]!.end))
  // Nothing is lost: all pieces together are the visible text of the page.
  const shown = places.map(({ start, end }) => decoded(html.slice(start, end))).join('')
  expect(bare(shown)).toBe(bare(readHtml(html).plain))
  expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
  expect(parsePlan(html, { format: 'html' })).toEqual(plan)
}

/** The map into the input never falls, and no character stands in markup. */
function expectMap(html: string): void {
  const source = readHtml(html)
  let last = 0
  for (let at = 0; at < source.plain.length; at++) {
    const { start, end } = source.toInput({ start: at, end: at + 1 })
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThanOrEqual(start)
    last = start
  }
}

describe('laws of HTML', () => {
  it.each(pages)('hold of $name', ({ html }) => expectLaws(html), 30_000)

  it.each(pages)('$name: no piece holds markup', ({ html }) => {
    for (const { start, end } of placesOf(parsePlan(html, { format: 'html' }))) {
      expect(html.slice(start, end)).not.toMatch(/[<>]/u)
    }
  })

  it.each(pages)('$name: the map into the input never falls', ({ html }) => expectMap(html))

  const scraps = fc.constantFrom(
    ...'<table> </table> <tr> <td> <th> </td> <td\u00A0rowspan=2> <td\u00A0colspan=3> <td\u00A0rowspan=0> <caption> <tbody> <thead>'.split(
      ' ',
    ),
    ...'<p> </p> <br> <ul> <li> </ul> <b> </b> <i> </i> <a> </a> <div> </div> <h2> </h2> <nav> </nav> <pre> </pre> <span>'.split(
      ' ',
    ),
    ...'<!--x--> <script>y</script> <template> <select> <option> <form> <svg> <math> <textarea> </body>'.split(
      ' ',
    ),
    ...'&nbsp; &scaron; &bdquo; &amp; & &lt; &#8211; &copy < > &shy; \r\n \n \t z\u030C 😀 &#128512;'.split(
      ' ',
    ),
    'Uždavinys',
    'Priemonė',
    'Rodiklis',
    ' ',
    '75 proc.',
    'Gerinti ugdymą.',
    'I prioritetas',
    '<tr><td>Uždavinys<td>Priemonė<td>Rodiklis<tr><td>Gerinti<td>Mokymai<td>5 mokymai',
  )
  const heap = fc
    .array(scraps, { minLength: 1, maxLength: 60 })
    .map((parts) => parts.join('').replace(/\u00A0/gu, ' '))
    .filter((html) => html.trim() !== '')

  it.each([
    '<pre><table>\n&lt;',
    '<pre><textarea><table>\t\r\n<table>',
    '<table><tr><th>Uždavinys<th>Priemonė<tr><td>Gerinti<td>Mokymai<svg><td colspan=3>😀',
  ])('hold of what once broke them: %s', (html) => {
    expectMap(html)
    expectLaws(html)
  })

  it('hold of any heap of tags', () => {
    fc.assert(
      fc.property(heap, (html) => {
        expectMap(html)
        expectLaws(html)
      }),
      runs(150),
    )
  }, 60_000)
})
