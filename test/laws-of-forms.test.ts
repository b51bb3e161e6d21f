/** One text in other forms gives the same plan, and its tree is in order: on all fixtures. */
import { describe, expect, it } from 'vitest'
import { parsePlan, planProcessor, type Plan } from '../src/index.js'
import type { PlanTree } from '../src/tree.js'
import { fixtures, indicatorsOf, planOf } from './laws.js'

/** A plan without what depends on where its text stands. */
function withoutPlaces(plan: Plan): unknown {
  const text = JSON.stringify(plan, (key, value: unknown) =>
    key === 'source' || key === 'pieces' ? undefined : value,
  )
  return JSON.parse(text)
}

describe('laws of forms', () => {
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
})
