import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPath, cellAt, posterior, type Lattice, type Segment } from '../src/stage/lattice.js'
import { runs } from './properties.js'

const ROLES = 2
const SPAN = 3
/** Cells of role 0 have one chunk, those of role 1 up to three. */
const LONGEST = Uint8Array.from([1, SPAN])

/** All paths of a small lattice with their scores: what the clever passes must agree with. */
function enumerate(lattice: Lattice): { path: Segment[]; score: number }[] {
  const grow = (path: Segment[], score: number): { path: Segment[]; score: number }[] => {
    const from = path.at(-1)?.to ?? 0
    if (from === lattice.length) return [{ path, score }]
    const longer: { path: Segment[]; score: number }[] = []
    for (let role = 0; role < ROLES; role++) {
      const end = Math.min(lattice.length, from + LONGEST[role]!)
      for (let to = from + 1; to <= end; to++) {
        const last = path.at(-1)
        const step =
          last === undefined
            ? 0
            : lattice.steps[lattice.stepKinds[from]!]![last.role * ROLES + role]!
        const cell = lattice.cells[cellAt(lattice, from, to) + role]!
        longer.push(...grow([...path, { from, to, role }], score + step + cell))
      }
    }
    return longer
  }
  return grow([], 0)
}

const weight = fc.double({ min: -4, max: 4, noNaN: true })
const list = (length: number): fc.Arbitrary<number[]> =>
  fc.array(weight, { minLength: length, maxLength: length })
const lattices = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc
    .record({
      cells: list(length * SPAN * ROLES),
      first: list(ROLES * ROLES),
      second: list(ROLES * ROLES),
      kinds: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length }),
    })
    .map(({ cells, first, second, kinds }): Lattice => ({
      length,
      roles: ROLES,
      longest: LONGEST,
      span: SPAN,
      cells: Float64Array.from(cells),
      stepKinds: Uint8Array.from(kinds),
      steps: [Float64Array.from(first), Float64Array.from(second)],
    })),
)
const show = (path: readonly Segment[]): string =>
  path.map(({ from, to, role }) => `${from}-${to}:${role}`).join(' ')

describe('lattice', () => {
  it('finds the best of all paths', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const all = enumerate(lattice)
        const best = Math.max(...all.map(({ score }) => score))
        const found = all.find(({ path }) => show(path) === show(bestPath(lattice)))
        expect(found?.score).toBeCloseTo(best, 9)
      }),
      runs(100),
    )
  })

  it('gives each cell, border and step the share of its paths', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const all = enumerate(lattice)
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0)
        const found = posterior(lattice)
        expect(found.logTotal).toBeCloseTo(Math.log(total), 6)
        const share = (holds: (path: Segment[]) => boolean): number =>
          all
            .filter(({ path }) => holds(path))
            .reduce((sum, { score }) => sum + Math.exp(score), 0) / total
        for (const { path } of all) {
          path.forEach(({ from, to, role }, at) => {
            const same = (cell: Segment): boolean =>
              cell.from === from && cell.to === to && cell.role === role
            expect(found.cell(from, to, role)).toBeCloseTo(
              share((p) => p.some(same)),
              6,
            )
            expect(found.start(from, role)).toBeCloseTo(
              share((p) => p.some((cell) => cell.from === from && cell.role === role)),
              6,
            )
            const before = path[at - 1]
            if (before === undefined) return
            expect(found.step(from, before.role, role)).toBeCloseTo(
              share((p) =>
                p.some(
                  (cell, i) =>
                    cell.from === from && cell.role === role && p[i - 1]?.role === before.role,
                ),
              ),
              6,
            )
          })
        }
      }),
      runs(30),
    )
  })

  it('reads nothing where there is nothing', () => {
    const empty: Lattice = {
      length: 0,
      roles: ROLES,
      longest: LONGEST,
      span: SPAN,
      cells: new Float64Array(),
      stepKinds: new Uint8Array(),
      steps: [],
    }
    expect(bestPath(empty)).toEqual([])
    expect(posterior(empty).logTotal).toBe(0)
  })
})
