/** What holds of every plan, whatever the input. */
import { expect } from 'vitest'
import { markedPlans } from '../accuracy/documents.js'
import { plainTexts } from '../accuracy/layouts.js'
import { countLost, visitTexts } from '../accuracy/score.js'
import { parsePlan, planSchema, type Plan } from '../src/index.js'
import { textOf } from '../src/source/joined-text.js'

/** All marked plans and the plain texts of the fixtures. */
export const fixtures = [
  ...markedPlans().map(({ name, gold }) => ({ name, raw: gold.raw })),
  ...plainTexts(),
]

const plans = new Map<string, Plan>()

/** The plan of a fixture's text: the laws ask for it again and again. */
export function planOf(input: string): Plan {
  const plan = plans.get(input) ?? parsePlan(input)
  plans.set(input, plan)
  return plan
}

/** What holds of every plan: nothing lost, nothing twice, every place right, the same again, valid. */
export function expectLaws(input: string, plan = parsePlan(input)): void {
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

/** The indicators of a plan at all levels. */
export const indicatorsOf = (plan: Plan) =>
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
