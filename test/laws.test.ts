/** What holds of every plan, whatever the input: on all fixtures, and on texts made of their parts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedPlans } from '../accuracy/documents.js'
import { plainTexts } from '../accuracy/layouts.js'
import { countLost, visitTexts } from '../accuracy/score.js'
import { parsePlan, planProcessor, planSchema, type Plan } from '../src/index.js'
import { textOf } from '../src/source/joined-text.js'
import type { PlanTree } from '../src/tree.js'
import { runs } from './properties.js'

const fixtures = [
  ...markedPlans().map(({ name, gold }) => ({ name, raw: gold.raw })),
  ...plainTexts(),
]

const plans = new Map<string, Plan>()

/** The plan of a fixture's text: the laws ask for it again and again. */
function planOf(input: string): Plan {
  const plan = plans.get(input) ?? parsePlan(input)
  plans.set(input, plan)
  return plan
}

function expectLaws(input: string, plan = parsePlan(input)): void {
  visitTexts(plan, (text, source) => {
    const { start, end, pieces } = source
    expect(textOf(input, { start, end, ...(pieces ? { parts: pieces } : {}) })).toBe(text)
    expect(source.line).toBe(input.slice(0, source.start).split(/\r\n|\r|\n/u).length)
  })
  expect(countLost(plan, input)).toBe(0)
  expectNothingTwice(plan, input)
  expect(JSON.stringify(parsePlan(input))).toBe(JSON.stringify(plan))
  expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
  const ids = idsOf(plan)
  expect(new Set(ids).size).toBe(ids.length)
}

/** Cells and outside pieces do not overlap; targets lie inside their indicators. */
function expectNothingTwice(plan: Plan, input: string): void {
  const cover = new Uint8Array(input.length)
  const take = (
    place: {
      start: number
      end: number
      pieces?: { start: number; end: number }[] | undefined
    } | null,
  ): void => {
    for (const { start, end } of place?.pieces ?? (place ? [place] : [])) {
      for (let at = start; at < end; at++) {
        if (/\s/u.test(input.charAt(at))) continue
        if (cover[at] !== 0) expect.fail(`twice at ${at}: ${input.slice(at, at + 30)}`)
        cover[at] = 1
      }
    }
  }
  for (const piece of plan.outside) take(piece.source)
  const programmes = new Set<number>()
  for (const priority of plan.priorities) {
    take(priority.source)
    // Every goal names its programme, which stands in one place.
    const programme = priority.programme?.source
    if (programme && !programmes.has(programme.start)) take(programme)
    if (programme) programmes.add(programme.start)
    for (const task of priority.tasks) {
      take(task.source)
      for (const measure of task.measures) {
        for (const piece of [
          measure,
          measure.responsible,
          measure.deadline,
          measure.funding,
          ...measure.extra,
        ])
          take(piece?.source ?? null)
      }
    }
  }
  for (const indicator of indicatorsOf(plan)) {
    take(indicator.source)
    for (const target of indicator.targets) {
      expect(target.source.start).toBeGreaterThanOrEqual(indicator.source.start)
      expect(target.source.end).toBeLessThanOrEqual(indicator.source.end)
    }
  }
}

const indicatorsOf = (plan: Plan) =>
  plan.priorities.flatMap((priority) => [
    ...priority.indicators,
    ...priority.tasks.flatMap((task) => [
      ...task.indicators,
      ...task.measures.flatMap((measure) => measure.indicators),
    ]),
  ])

function idsOf(plan: Plan): string[] {
  const ids: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk)
    if (value === null || typeof value !== 'object') return
    if ('id' in value) ids.push(String(value.id))
    Object.values(value).forEach(walk)
  }
  walk(plan.priorities)
  return ids
}

/** A plan without what depends on where its text stands. */
function withoutPlaces(plan: Plan): unknown {
  const text = JSON.stringify(plan, (key, value: unknown) =>
    key === 'source' || key === 'pieces' ? undefined : value,
  )
  return JSON.parse(text)
}

describe('laws', () => {
  it.each(fixtures)('hold of $name', ({ raw }) => expectLaws(raw, planOf(raw)))

  it.each(fixtures)('$name: CRLF and LF give the same plan but for offsets', ({ raw }) => {
    const unix = raw.replace(/\r\n/gu, '\n')
    const plan = withoutPlaces(planOf(unix))
    expect(withoutPlaces(planOf(unix.replace(/\n/gu, '\r\n')))).toEqual(plan)
    expect(withoutPlaces(parsePlan(`\uFEFF${unix}`))).toEqual(plan)
  })

  it.each(fixtures)('$name: decomposed letters give the same targets and tree', ({ raw }) => {
    const shape = (plan: Plan): unknown =>
      indicatorsOf(plan).map(({ id, targets }) => [
        id,
        targets.map((t) => [t.kind, t.comparator, t.value]),
      ])
    const unix = raw.replace(/\r\n/gu, '\n').normalize('NFC')
    expect(shape(parsePlan(unix.normalize('NFD')))).toEqual(shape(planOf(unix)))
  })

  it.each(fixtures)('$name: tree nodes lie in their parents and in order', ({ raw }) => {
    const tree = planProcessor.runSync(planProcessor.parse(raw), raw) as PlanTree
    const walk = (node: { position?: unknown; type: string; children?: unknown[] }): void => {
      const own = node.position as { start: { offset: number }; end: { offset: number } }
      let last = own.start.offset
      for (const child of (node.children ?? []) as (typeof node)[]) {
        if (node.type === 'plan' && child.type === 'outside') continue
        const place = child.position as typeof own
        expect(place.start.offset).toBeGreaterThanOrEqual(last)
        expect(place.end.offset).toBeLessThanOrEqual(own.end.offset)
        last = place.start.offset
        walk(child)
      }
    }
    walk(tree)
  })

  const words = fixtures.flatMap(({ raw }) => raw.slice(0, 6000).split(/(?<=\s)/u))
  const scraps = fc.oneof(
    fc.nat({ max: words.length - 1 }).map((at) => words[at]!),
    fc.constantFrom(
      '\r\n',
      '\n\n',
      '\t',
      '\u00A0 ',
      '\u00AD',
      '\u200B',
      '\uFEFF',
      '„',
      '“',
      '(',
      ')',
      '|',
      '• ',
      '1.1. ',
      '1) ',
      '\u0307',
      '😀',
      '.',
      ';',
      '—',
    ),
  )

  it('hold of any heap of scraps', () => {
    fc.assert(
      fc.property(fc.array(scraps, { minLength: 1, maxLength: 120 }), (heap) => {
        const input = heap.join('')
        if (input.trim() !== '') expectLaws(input)
      }),
      runs(150),
    )
  })

  it('hold of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (input) => {
        if (input.trim() !== '' && !input.includes('\0')) expectLaws(input)
      }),
      runs(150),
    )
  })
})
