/** What is left of a lattice says what the whole one says, and counts the indicators of a row. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bestPrunedPath,
  indexOfCell,
  prune,
  prunedPosterior,
  stateBehind,
  stateOfRank,
  stepOfStates,
} from '../src/stage/pruned-lattice.js'
import { bestPath, cellAt, posterior, type Lattice, type Segment } from '../src/stage/lattice.js'
import { LONGEST, RANKS, ROLES, SPAN } from '../src/stage/role-names.js'
import { runs } from './properties.js'

const INDICATOR = ROLES.indexOf('indicator')
const MEASURE = ROLES.indexOf('measure')
const weights = (length: number): fc.Arbitrary<number[]> =>
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length, maxLength: length })

const lattices = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc
    .record({
      cells: weights(length * SPAN * ROLES.length),
      first: weights(ROLES.length ** 2),
      second: weights(ROLES.length ** 2),
      kinds: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length }),
    })
    .map(({ cells, first, second, kinds }): Lattice => ({
      length,
      roles: ROLES.length,
      longest: LONGEST,
      span: SPAN,
      cells: Float64Array.from(cells),
      stepKinds: Uint8Array.from(kinds),
      steps: [Float64Array.from(first), Float64Array.from(second)],
    })),
)

/** `length` chunks, each of which is all but certainly an indicator behind one measure. */
function row(length: number): Lattice {
  const lattice: Lattice = {
    length,
    roles: ROLES.length,
    longest: LONGEST,
    span: SPAN,
    cells: new Float64Array(length * SPAN * ROLES.length),
    stepKinds: new Uint8Array(length),
    steps: [new Float64Array(ROLES.length ** 2)],
  }
  for (let at = 0; at < length; at++)
    lattice.cells[cellAt(lattice, at, at + 1) + (at === 0 ? MEASURE : INDICATOR)] = 30
  return lattice
}

function worthOf(lattice: Lattice, path: readonly Segment[]): number {
  return path.reduce((sum, { from, to, role }, at) => {
    const before = path[at - 1]
    const table = lattice.steps[lattice.stepKinds[from]!]!
    const step = before === undefined ? 0 : table[before.role * ROLES.length + role]!
    return sum + step + lattice.cells[cellAt(lattice, from, to) + role]!
  }, 0)
}

describe('a pruned lattice', () => {
  it('says of every cell and step what the whole one says', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const plain = posterior(lattice)
        const pruned = prune(lattice, plain)
        const found = prunedPosterior(pruned)
        expect(found.logTotal).toBeCloseTo(plain.logTotal, 3)
        for (let at = 0; at < lattice.length; at++) {
          for (let role = 0; role < ROLES.length; role++) {
            expect(found.start(at, role)).toBeCloseTo(plain.start(at, role), 3)
            const most = Math.min(lattice.length, at + LONGEST[role]!)
            for (let to = at + 1; to <= most; to++)
              expect(found.cell(at, to, role)).toBeCloseTo(plain.cell(at, to, role), 3)
            for (let to = 0; to < ROLES.length && at > 0; to++)
              expect(found.step(at, role, to)).toBeCloseTo(plain.step(at, role, to), 3)
          }
        }
        expect(worthOf(lattice, bestPrunedPath(pruned))).toBeCloseTo(
          worthOf(lattice, bestPath(lattice)),
        )
      }),
      runs(300),
    )
  })

  it('leaves out what is no cell, unless it is to be kept', () => {
    const lattice = row(3)
    const other = { from: 0, to: 2, role: MEASURE }
    const found = posterior(lattice)
    expect(indexOfCell(prune(lattice, found), 0, 2, MEASURE)).toBe(-1)
    expect(indexOfCell(prune(lattice, found, [other]), 0, 2, MEASURE)).toBeGreaterThanOrEqual(0)
  })

  it('counts the indicators of a row', () => {
    const lattice = row(5)
    const found = prunedPosterior(prune(lattice, posterior(lattice)))
    expect(found.ofStep(2, stateOfRank(0), stateBehind(0))).toBeCloseTo(1)
    expect(found.ofStep(3, stateOfRank(1), stateBehind(1))).toBeCloseTo(1)
    expect(found.ofStep(4, stateOfRank(2), stateBehind(2))).toBeCloseTo(1)
  })

  it('lets a step between two ranks have a worth of its own', () => {
    const lattice = row(3)
    const pruned = prune(lattice, posterior(lattice))
    RANKS.forEach((_, rank) => {
      pruned.steps[0]![stepOfStates(stateOfRank(rank), stateBehind(rank))]! -= 60
    })
    const indicators = bestPrunedPath(pruned).filter(({ role }) => role === INDICATOR)
    expect(indicators).toHaveLength(1)
  })

  it('has a path through any text', () => {
    const lattice = row(4)
    const found = { ...posterior(lattice), cell: () => 0 }
    expect(bestPrunedPath(prune(lattice, found))).toHaveLength(4)
  })
})
