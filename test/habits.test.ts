/** The page's own habits: what the second reading of a page adds to the first. */
import { describe, expect, it } from 'vitest'
import { chunkPage } from '../src/stage/chunks.js'
import { cuePage, type CuePage } from '../src/stage/cue-page.js'
import { HABIT_CUES } from '../src/stage/habit-cues.js'
import {
  cellLean,
  compileHabits,
  countHabits,
  HABIT_ROLES,
  HABIT_VALUES,
  PAIRS,
  STEP_HABITS,
  stepLean,
  withHabits,
  type HabitWeights,
  type Usual,
} from '../src/stage/habits.js'
import { cellAt, type Lattice, type Segment } from '../src/stage/lattice.js'
import { emptyLattice } from '../src/stage/role-model.js'
import { ROLES, SPAN, STEP_KINDS } from '../src/stage/role-names.js'
import { sentenceSpans } from '../src/stage/sentences.js'
import { scanWords } from '../src/stage/words.js'

const TASK = ROLES.indexOf('task')
const MEASURE = ROLES.indexOf('measure')

function pageOf(text: string): CuePage {
  return cuePage(chunkPage(text, scanWords(text), sentenceSpans(text)))
}

/** A lattice that is all but certain of the given cells. */
function sureOf(page: CuePage, cells: readonly Segment[]): Lattice {
  const steps = STEP_KINDS.map(() => new Float64Array(ROLES.length ** 2))
  const lattice = emptyLattice(page, steps)
  for (const { from, to, role } of cells) lattice.cells[cellAt(lattice, from, to) + role] = 30
  return lattice
}

/** Every line of a text as one cell of a role. */
function linesAs(page: CuePage, roles: readonly number[]): Segment[] {
  return roles.map((role, line) => {
    const own = page.chunks.flatMap((chunk, at) => (chunk.line === line ? [at] : []))
    return { from: own[0]!, to: own.at(-1)! + 1, role }
  })
}

const EVEN: Usual = {
  cells: new Float64Array(HABIT_ROLES.length * HABIT_VALUES.length).fill(0.05),
  steps: new Float64Array(PAIRS.length * STEP_KINDS.length).fill(
    1 / (PAIRS.length * STEP_KINDS.length),
  ),
}
const BEGINS = HABIT_CUES.findIndex(({ name }) => name === 'begins')
const cellOf = ({ from, to }: Segment): number => from * SPAN + to - from - 1

const LINES = [
  'Gerinti ugdymo kokybę',
  'Stiprinti rajono bendruomenę',
  'Telkti mokyklų vadovus',
  'Mokytojų mokymai',
]

describe('habits of a page', () => {
  const page = pageOf(LINES.join('\n'))

  it('count by role how its cells begin, end and go on', () => {
    const cells = linesAs(page, [TASK, TASK, TASK, MEASURE])
    const { counts } = countHabits(page, sureOf(page, cells))
    const infinitive = HABIT_VALUES.indexOf('begins: title infinitive')
    expect(counts[infinitive]).toBeCloseTo(3)
    expect(counts[HABIT_VALUES.length + infinitive]).toBeCloseTo(0)
  })

  it('speak for a cell that looks like the others of its role, and against one that does not', () => {
    const cells = linesAs(page, [TASK, TASK, TASK, MEASURE])
    const habits = countHabits(page, sureOf(page, cells))
    const lean = (cell: Segment, role: number): number =>
      cellLean(habits, EVEN, cellOf(cell), role, BEGINS)
    expect(lean(cells[0]!, 0)).toBeGreaterThan(1)
    expect(lean(cells[3]!, 0)).toBeLessThan(-1)
  })

  it('say nothing of a cell that is the only one of its role', () => {
    const cells = linesAs(page, [TASK, MEASURE, MEASURE, MEASURE])
    const habits = countHabits(page, sureOf(page, cells))
    for (let habit = 0; habit < HABIT_CUES.length; habit++)
      expect(cellLean(habits, EVEN, cellOf(cells[0]!), 0, habit)).toBeCloseTo(0)
  })

  it('count over which borders cells follow each other', () => {
    const cells = linesAs(page, [MEASURE, MEASURE, MEASURE, MEASURE])
    const habits = countHabits(page, sureOf(page, cells))
    const pair = PAIRS.indexOf('measure > measure')
    const over = (kind: 'line' | 'blank'): number =>
      stepLean(habits, EVEN, cells[1]!.from, STEP_KINDS.indexOf(kind), pair, 'border')
    expect(over('line')).toBeGreaterThan(0.5)
    expect(over('blank')).toBeLessThan(over('line'))
  })

  it('leave the first reading as it is', () => {
    const lattice = sureOf(page, linesAs(page, [TASK, TASK, TASK, MEASURE]))
    const before = lattice.cells.slice()
    const habits = countHabits(page, lattice)
    const worth = {
      usual: EVEN,
      cells: new Float64Array(HABIT_ROLES.length * HABIT_CUES.length).fill(1),
      steps: new Float64Array(PAIRS.length * STEP_HABITS.length).fill(1),
    }
    const second = withHabits(lattice, habits, worth)
    expect(lattice.cells).toEqual(before)
    expect(second.cells).not.toEqual(before)
  })

  it('change nothing where they are worth nothing', () => {
    const lattice = sureOf(page, linesAs(page, [TASK, TASK, TASK, MEASURE]))
    const nothing: HabitWeights = {
      cells: { task: {}, measure: {}, indicator: {} },
      steps: {},
      usual: { task: {}, measure: {}, indicator: {} },
      usualSteps: {},
    }
    const second = withHabits(lattice, countHabits(page, lattice), compileHabits(nothing))
    expect(second.cells).toEqual(lattice.cells)
    for (let at = 0; at < lattice.length; at++)
      expect(second.steps[second.stepKinds[at]!]).toEqual(lattice.steps[lattice.stepKinds[at]!])
  })
})
