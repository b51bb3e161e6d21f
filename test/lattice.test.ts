import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPath, posterior, type Chain } from '../src/stage/lattice.js'

/** All paths of a small chain with their scores: what the clever passes must agree with. */
function enumerate({
  length,
  labels,
  unary,
  stepKinds,
  steps,
}: Chain): { path: number[]; score: number }[] {
  let paths = [{ path: [] as number[], score: 0 }]
  for (let at = 0; at < length; at++) {
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: labels }, (_, label) => {
        const step = at === 0 ? 0 : steps[stepKinds[at]!]![path[at - 1]! * labels + label]!
        return { path: [...path, label], score: score + step + unary[at * labels + label]! }
      }),
    )
  }
  return paths
}

const weight = fc.double({ min: -4, max: 4, noNaN: true })
const chains = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc
    .record({
      unary: fc.array(weight, { minLength: length * 3, maxLength: length * 3 }),
      first: fc.array(weight, { minLength: 9, maxLength: 9 }),
      second: fc.array(weight, { minLength: 9, maxLength: 9 }),
      kinds: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length }),
    })
    .map(({ unary, first, second, kinds }): Chain => ({
      length,
      labels: 3,
      unary: Float64Array.from(unary),
      stepKinds: Uint8Array.from(kinds),
      steps: [Float64Array.from(first), Float64Array.from(second)],
    })),
)

describe('lattice', () => {
  it('finds the best of all paths', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const all = enumerate(chain)
        const best = Math.max(...all.map(({ score }) => score))
        const found = all.find(({ path }) => path.join() === bestPath(chain).join())
        expect(found?.score).toBeCloseTo(best, 9)
      }),
    )
  })

  it('gives each label the share of its paths', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const all = enumerate(chain)
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0)
        const found = posterior(chain)
        const share = (holds: (path: number[]) => boolean): number =>
          all
            .filter(({ path }) => holds(path))
            .reduce((sum, { score }) => sum + Math.exp(score), 0) / total
        for (let at = 0; at < chain.length; at++) {
          for (let k = 0; k < 3; k++) {
            expect(found.marginal(at, k)).toBeCloseTo(
              share((path) => path[at] === k),
              6,
            )
            if (at > 0)
              expect(found.pair(at, 0, k)).toBeCloseTo(
                share((path) => path[at - 1] === 0 && path[at] === k),
                6,
              )
          }
        }
      }),
    )
  })

  it('never takes a step that is forbidden', () => {
    const chain: Chain = {
      length: 2,
      labels: 2,
      unary: Float64Array.from([0, 5, 5, 0]),
      stepKinds: Uint8Array.from([0, 0]),
      steps: [Float64Array.from([0, 0, -Infinity, 0])],
    }
    // Alone, 1 and then 0 would be best; 1 > 0 is forbidden.
    expect([...bestPath(chain)]).not.toEqual([1, 0])
    expect(posterior(chain).pair(1, 1, 0)).toBe(0)
  })
})
