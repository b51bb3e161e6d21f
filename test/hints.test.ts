/** Hints from the caller, explanations, and pages that a careless tool has spoilt. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../src/plan.js'
import type { Plan } from '../src/schema.js'

const PAGE = [
  '2023 metų švietimo veiklos planas',
  'Uždavinys Priemonė Rodiklis',
  'Gerinti ugdymo kokybę Metodinės dienos organizavimas. Dalyvauja 40 mokytojų.',
  'Skaitymo klubo veikla mokykloje. Klubą lanko 25 mokiniai.',
  'Stiprinti bendruomenę Šventės organizavimas. Dalyvauja 200 žmonių.',
].join('\n')
const TITLES = ['Gerinti ugdymo kokybę', 'Stiprinti bendruomenę']
const rules = ({ diagnostics }: Plan): string[] => diagnostics.map(({ rule }) => rule)
const tasksOf = (plan: Plan): (string | null)[] =>
  plan.priorities.flatMap(({ tasks }) => tasks.map(({ title }) => title))

describe('hints', () => {
  it('make known tasks exact', () => {
    expect(tasksOf(parsePlan(PAGE, { tasks: TITLES }))).toEqual(TITLES)
  })

  it('are found with a slip of the pen', () => {
    expect(tasksOf(parsePlan(PAGE, { tasks: ['Gerinti ugdimo kokybę', TITLES[1]!] }))).toEqual(
      TITLES,
    )
  })

  it('are contradicted by a diagnostic', () => {
    const plan = parsePlan(PAGE, { tasks: [...TITLES, 'Modernizuoti bibliotekas'] })
    expect(rules(plan)).toContain('hint-not-found')
    expect(rules(parsePlan(PAGE, { columns: ['measure', 'indicator'] }))).toContain(
      'hint-contradicted',
    )
  })

  it('explain each border where asked', () => {
    expect(rules(parsePlan(PAGE, { explain: true }))).toContain('border-cues')
    expect(rules(parsePlan(PAGE))).not.toContain('border-cues')
  })
})

const page = readFileSync(
  new URL('../fixtures/alytus-2022-prioritetas-1.txt', import.meta.url),
  'utf8',
)
const SPOILT: readonly (readonly [string, (text: string) => string])[] = [
  ['lines joined into one', (text) => text.split(/\s+/u).join(' ')],
  ['every word on its own line', (text) => text.split(/\s+/u).join('\n')],
  ['all upper case', (text) => text.toUpperCase()],
  ['no full stops at all', (text) => text.replace(/\./gu, '')],
  ['shuffled rows', (text) => text.split('\n').toSorted().join('\n')],
]

/** The mean confidence of the measures; 0 where there is none. */
function confidenceOf(plan: Plan): number {
  const measures = plan.priorities.flatMap(({ tasks }) => tasks.flatMap((task) => task.measures))
  return measures.reduce((sum, { confidence }) => sum + confidence, 0) / (measures.length || 1)
}

/** Text of all pieces, without white space. */
function piecesOf(value: unknown): { start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap(piecesOf)
  if (typeof value !== 'object' || value === null) return []
  const { source, ...rest } = value as { source?: { start: number; end: number } | null }
  const own = source === undefined || source === null ? [] : [source]
  return [...own, ...Object.values(rest).flatMap(piecesOf)]
}

describe('a spoilt page', () => {
  const whole = confidenceOf(parsePlan(page))
  it.each(SPOILT)('with %s loses no text', (_, spoil) => {
    const text = spoil(page)
    const plan = parsePlan(text)
    const covered = new Uint8Array(text.length)
    for (const { start, end } of piecesOf(plan)) covered.fill(1, start, end)
    const lost = [...text.matchAll(/\S/gu)].filter(({ index }) => covered[index] === 0)
    expect(lost.map(({ 0: char }) => char).join('')).toBe('')
  })

  it.each(SPOILT)('with %s is less sure of itself', (_, spoil) =>
    expect(confidenceOf(parsePlan(spoil(page)))).toBeLessThan(whole),
  )
})
