/** How many measures stand under a task: what the sizes of the groups say of places that could be tasks. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupBonus, groupWorth, spreadOf, type Place } from '../src/stage/task-groups.js'
import { runs } from './properties.js'

/** Places with the measures before them and how sure each is. */
function places(...list: readonly (readonly [measures: number, odds: number])[]): Place[] {
  return list.map(([measures, odds], chunk) => ({ chunk, odds, measures }))
}

const SURE = 6
const LIKELY = 1
const UNLIKELY = -1
/** How far sizes are from each other on a page whose groups are all about as large. */
const EVEN = 0.3

describe('sizes of task groups', () => {
  it('speak for a task where the group would else be twice as large as the others', () => {
    const page = places([0, SURE], [6, SURE], [12, UNLIKELY], [18, SURE], [24, SURE])
    const bonus = groupBonus(page, 6, EVEN)
    expect(bonus[2]).toBeGreaterThan(0.5)
  })

  it('speak against a task that would leave one measure to the one before it', () => {
    const bonus = groupBonus(places([0, SURE], [6, SURE], [7, LIKELY], [12, SURE]), 6, EVEN)
    expect(bonus[2]).toBeLessThan(-1)
  })

  it('leave a large group as it is where nothing looks like a task in it', () => {
    const bonus = groupBonus(places([0, SURE], [6, SURE], [40, SURE]), 6, EVEN)
    for (const one of bonus) expect(Math.abs(one)).toBeLessThan(2)
  })

  it('are what all choices of places together say', () => {
    const list = fc.array(
      fc.tuple(
        fc.double({ min: 0.2, max: 9, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
      ),
      { minLength: 2, maxLength: 6 },
    )
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 6 }), (steps, window) => {
        let measures = 0
        const made = steps.map(([step, odds], chunk) => ({
          chunk,
          odds,
          measures: (measures += step),
        }))
        const found = groupBonus(made, 5, EVEN, window)
        const plain = byEnumeration(made, window, () => 0)
        const sized = byEnumeration(made, window, (size) => groupWorth(size / 5, EVEN))
        made.forEach((_, at) => expect(found[at]).toBeCloseTo(sized[at]! - plain[at]!, 4))
      }),
      runs(300),
    )
  })

  it('are worth most where a group is about as large as the others, and least where it is one measure', () => {
    const shares = [0.2, 0.5, 0.9, 1.5, 5]
    const worths = shares.map((share) => groupWorth(share, EVEN))
    expect(Math.max(...worths)).toBe(worths[2])
    expect(Math.min(...worths)).toBe(worths[0])
    expect(groupWorth(1000, EVEN)).toBe(groupWorth(8, EVEN))
  })

  it('say less on a page whose groups are of all sizes', () => {
    const even = places([0, SURE], [6, SURE], [12, SURE], [18, SURE], [24, SURE])
    const uneven = places([0, SURE], [30, SURE], [33, SURE], [52, SURE], [60, SURE])
    expect(spreadOf(even)).toBeLessThan(EVEN)
    expect(spreadOf(uneven)).toBeGreaterThan(2 * EVEN)
    const small = groupWorth(0.3, spreadOf(uneven))
    expect(small).toBeGreaterThan(groupWorth(0.3, spreadOf(even)))
  })

  it('stay finite for any number of places', () => {
    const many = places(...Array.from({ length: 5000 }, (_, at) => [at, SURE] as const))
    for (const bonus of groupBonus(many, 3, EVEN)) expect(Number.isFinite(bonus)).toBe(true)
  })
})

/** Log-odds of each place by listing every choice. */
function byEnumeration(
  list: readonly Place[],
  window: number,
  group: (measures: number) => number,
): number[] {
  let all = 0
  const chosen = list.map(() => 0)
  for (let choice = 0; choice < 2 ** list.length; choice++) {
    const taken = list.filter((_, at) => choice & (1 << at))
    let score = 0
    taken.forEach((place, at) => {
      const before = taken[at - 1]
      score += place.odds
      if (before === undefined) return
      const size = place.measures - before.measures
      const far = place.chunk - before.chunk > window
      score += far ? group(Infinity) : size < 0.5 ? -8 : group(size)
    })
    all += Math.exp(score)
    list.forEach((_, at) => {
      if (choice & (1 << at)) chosen[at]! += Math.exp(score)
    })
  }
  return chosen.map((sum) => Math.log(sum / (all - sum)))
}
