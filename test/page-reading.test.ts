/** A page read twice: its confidences, its warnings, what is said of why. */
import { describe, expect, it } from 'vitest'
import { parsePlan, type Diagnostic } from '../src/index.js'
import { CALIBRATION, calibrate, meanSureness } from '../src/stage/calibration.js'
import { chunkPage } from '../src/stage/chunks.js'
import { cuePage } from '../src/stage/cue-page.js'
import { explainPath } from '../src/stage/explain.js'
import { readPage } from '../src/stage/page-reading.js'
import { ROLES } from '../src/stage/role-names.js'
import { roleWeights } from '../src/stage/role-weights.js'
import { sentenceSpans } from '../src/stage/sentences.js'
import { scanWords } from '../src/stage/words.js'

const TASK = ROLES.indexOf('task')
const INDICATOR = ROLES.indexOf('indicator')
const OUTSIDE = ROLES.indexOf('outside')

const ROWS = [
  'Uždavinys Priemonė Rodiklis',
  'Gerinti mokinių pasiekimus Matematikos konsultacijos aštuntokams. Surengta 12 konsultacijų.',
  'Skaitymo klubų veikla. Klubuose dalyvauja ne mažiau kaip 60 mokinių.',
  'Olimpiadų dalyvių mokymai. Mokymuose dalyvauja 30 mokinių.',
  'Stiprinti mokytojų kompetencijas Mokytojų stažuotės kitose mokyklose. Stažavosi 15 mokytojų.',
  'Atvirų pamokų savaitė. Vesta ne mažiau kaip 40 pamokų.',
  'Metodinių būrelių veikla. Surengti 6 susitikimai.',
]
const PAGE = ROWS.join('\n')

function pageOf(text: string): ReturnType<typeof cuePage> {
  return cuePage(chunkPage(text, scanWords(text), sentenceSpans(text)))
}

describe('the reading of a page', () => {
  it('weighs groups of measures, but not where the caller knows the tasks', () => {
    const page = pageOf(PAGE)
    const tasks = ['Gerinti mokinių pasiekimus', 'Stiprinti mokytojų kompetencijas'].map(
      (title) => ({
        start: PAGE.indexOf(title),
        end: PAGE.indexOf(title) + title.length,
      }),
    )
    const free = readPage(page, roleWeights())
    expect([...free.second!.groups.keys()].length).toBeGreaterThan(1)
    const hinted = readPage(page, roleWeights(), { tasks, columns: [] })
    expect(hinted.second!.groups.size).toBe(0)
  })

  it('says what the size of groups and the number of indicators weighed', () => {
    const page = pageOf(`${PAGE} Dalyvavo 20 mokytojų.`)
    const own = roleWeights()
    const rows = own.habits!.rows.map((row) => ({ ...row, follows: 50 }))
    const weights = { ...own, habits: { ...own.habits!, rows } }
    const { path, second } = readPage(page, own)
    const task = path.findIndex(({ role }) => role === TASK)
    const groups = new Map([[path[task]!.from, 50]])
    const cues = explainPath(page, path, weights, { ...second!, groups })
    expect(cues[task]![0]).toEqual({ cue: 'size of groups', weight: 50 })
    const another = path.findIndex(
      ({ role }, at) => role === INDICATOR && path[at - 1]?.role === INDICATOR,
    )
    expect(cues[another]![0]!.cue).toBe('indicators of row: one behind the first')
  })
})

describe('confidence', () => {
  const curve = { slope: 0.2, mean: 0.25, small: -0.2, intercept: 0, power: 1 }

  it('leaves an even choice even, on any page', () => {
    for (const mean of [0.6, 0.99, 1])
      expect(calibrate({ probability: 0.5, mean, small: false }, curve)).toBeCloseTo(0.5)
  })

  it('never rises where the lattice is less sure, with the fitted curve on any page', () => {
    for (const mean of [0, 0.1, 0.3, 0.5, 0.75, 0.9, 1])
      for (const small of [false, true]) {
        const found = [0.05, 0.3, 0.6, 0.9, 0.99].map((probability) =>
          calibrate({ probability, mean, small }, CALIBRATION),
        )
        expect(found.slice(1).every((one, at) => one > found[at]!)).toBe(true)
      }
  })

  it('is lower on a page that is in doubt all over, and for a cell that begins in small letters', () => {
    const sure = { probability: 0.95, mean: 0.99, small: false }
    expect(calibrate({ ...sure, mean: 0.7 }, curve)).toBeLessThan(calibrate(sure, curve))
    expect(calibrate({ ...sure, small: true }, curve)).toBeLessThan(calibrate(sure, curve))
  })

  it('takes the mean of the cells that belong to the plan', () => {
    const found = { logTotal: 0, cell: () => 0.4, start: () => 0, step: () => 0 }
    const outside = { from: 0, to: 1, role: OUTSIDE }
    expect(meanSureness([outside], found)).toBe(1)
    expect(meanSureness([outside, { from: 1, to: 2, role: OUTSIDE + 3 }], found)).toBe(0.4)
  })
})

describe('a warning of an uncertain row', () => {
  const text = [
    'Gerinti ugdymo kokybę Nuolatinis mokytojų kvalifikacijos tobulinimas Mokymai',
    'dalyviai aktyvūs Ugdymo pažanga stebima nuolat Pamokų stebėjimas mokykloje',
    'Aptarimai metodinėje grupėje vyksta Stebėsenos rezultatai pristatomi visiems 3 kartus',
    'Saugi aplinka Renginiai tėvams Bendruomenė dalyvauja Sporto šventė 100 dalyvių',
  ].join('\n')
  const { diagnostics, priorities } = parsePlan(text)
  const doubts = diagnostics.filter(({ rule }) => rule === 'uncertain-cell-boundary')
  const measures = priorities.flatMap(({ tasks }) => tasks.flatMap(({ measures }) => measures))

  it('spans the whole row', () => {
    const rows = measures.map(({ source, indicators }) => ({
      start: source.start,
      end: Math.max(source.end, ...indicators.map((indicator) => indicator.source.end)),
    }))
    const spans = (doubt: Diagnostic): boolean =>
      rows.some(({ start, end }) => doubt.source?.start === start && doubt.source.end === end)
    expect(doubts.filter(spans).length).toBeGreaterThan(0)
  })

  it('quotes the cell that is least sure, or says that it is the task', () => {
    for (const { message } of doubts)
      expect(message).toMatch(/^It is not sure (?:that “.+” is one|which task this row) .+ %/u)
  })
})
