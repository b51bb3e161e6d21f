/** The page's own habits: what the second reading of a page adds to the first. */
import { describe, expect, it } from 'vitest'
import { chunkPage } from '../src/stage/chunks.js'
import { cuePage, type CuePage } from '../src/stage/cue-page.js'
import { HABIT_CUES } from '../src/stage/habit-cues.js'
import {
  compileHabits,
  countHabits,
  HABIT_ROLES,
  HABIT_VALUES,
  PAIRS,
  STEP_HABITS,
  usualShares,
  type HabitWeights,
  type PageHabits,
} from '../src/stage/habits.js'
import { cellAt, posterior, type Segment } from '../src/stage/lattice.js'
import {
  indexOfCell,
  prune,
  prunedPosterior,
  type PrunedLattice,
} from '../src/stage/pruned-lattice.js'
import { emptyLattice } from '../src/stage/role-model.js'
import { RANKS, ROLES, STEP_KINDS } from '../src/stage/role-names.js'
import { cellLean, rankLean, stepLean, withHabits } from '../src/stage/second-reading.js'
import { sentenceSpans } from '../src/stage/sentences.js'
import { scanWords } from '../src/stage/words.js'

const TASK = ROLES.indexOf('task')
const MEASURE = ROLES.indexOf('measure')
const INDICATOR = ROLES.indexOf('indicator')
const SILENT = { usual: 0.5, follows: 0, habit: 0 }

function pageOf(text: string): CuePage {
  return cuePage(chunkPage(text, scanWords(text), sentenceSpans(text)))
}

interface Reading {
  lattice: PrunedLattice
  habits: PageHabits
}

/** A first reading that is all but certain of the given cells; `asked` are others that it did not leave out. */
function sureOf(page: CuePage, cells: readonly Segment[], asked: readonly Segment[] = []): Reading {
  const steps = STEP_KINDS.map(() => new Float64Array(ROLES.length ** 2))
  const first = emptyLattice(page, steps)
  for (const { from, to, role } of cells) first.cells[cellAt(first, from, to) + role] = 30
  const lattice = prune(first, posterior(first), [...cells, ...asked])
  return { lattice, habits: countHabits(page, lattice, prunedPosterior(lattice)) }
}

/** Every line of a text as one cell of a role. */
function linesAs(page: CuePage, roles: readonly number[]): Segment[] {
  return roles.map((role, line) => {
    const own = page.chunks.flatMap((chunk, at) => (chunk.line === line ? [at] : []))
    return { from: own[0]!, to: own.at(-1)! + 1, role }
  })
}

const EVEN = usualShares(
  new Float64Array(HABIT_ROLES.length * HABIT_VALUES.length).fill(0.05),
  new Float64Array(PAIRS.length * STEP_KINDS.length).fill(1 / (PAIRS.length * STEP_KINDS.length)),
)
const BEGINS = HABIT_CUES.findIndex(({ name }) => name === 'begins')

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
    const { counts } = sureOf(page, cells).habits
    const infinitive = HABIT_VALUES.indexOf('begins: title infinitive')
    expect(counts[infinitive]).toBeCloseTo(3)
    expect(counts[HABIT_VALUES.length + infinitive]).toBeCloseTo(0)
  })

  it('speak for a cell that looks like the others of its role, and against one that does not', () => {
    const cells = linesAs(page, [TASK, TASK, TASK, MEASURE])
    const other = { ...cells[3]!, role: TASK }
    const { lattice, habits } = sureOf(page, cells, [other])
    const lean = (cell: Segment): number =>
      cellLean(habits, EVEN, indexOfCell(lattice, cell.from, cell.to, cell.role), 0, BEGINS)
    expect(lean(cells[0]!)).toBeGreaterThan(1)
    expect(lean(other)).toBeLessThan(-1)
  })

  it('say nothing of a cell that is the only one of its role', () => {
    const cells = linesAs(page, [TASK, MEASURE, MEASURE, MEASURE])
    const { lattice, habits } = sureOf(page, cells)
    const cell = indexOfCell(lattice, cells[0]!.from, cells[0]!.to, TASK)
    for (let habit = 0; habit < HABIT_CUES.length; habit++)
      expect(cellLean(habits, EVEN, cell, 0, habit)).toBeCloseTo(0)
  })

  it('count over which borders cells follow each other', () => {
    const cells = linesAs(page, [MEASURE, MEASURE, MEASURE, MEASURE])
    const { habits } = sureOf(page, cells)
    const pair = PAIRS.indexOf('measure > measure')
    const over = (kind: 'line' | 'blank'): number =>
      stepLean(habits, EVEN, cells[1]!.from, STEP_KINDS.indexOf(kind), pair, 'border')
    expect(over('line')).toBeGreaterThan(0.5)
    expect(over('blank')).toBeLessThan(over('line'))
  })

  it('leave the first reading as it is', () => {
    const { lattice, habits } = sureOf(page, linesAs(page, [TASK, TASK, TASK, MEASURE]))
    const before = lattice.scores.slice()
    const worth = {
      usual: EVEN,
      cells: new Float64Array(HABIT_ROLES.length * HABIT_CUES.length).fill(1),
      steps: new Float64Array(PAIRS.length * STEP_HABITS.length).fill(1),
      rows: RANKS.map(() => SILENT),
    }
    const second = withHabits(lattice, habits, worth)
    expect(lattice.scores).toEqual(before)
    expect(second.scores).not.toEqual(before)
  })

  it('change nothing where they are worth nothing', () => {
    const { lattice, habits } = sureOf(page, linesAs(page, [TASK, TASK, TASK, MEASURE]))
    const nothing: HabitWeights = {
      cells: { task: {}, measure: {}, indicator: {} },
      steps: {},
      usual: { task: {}, measure: {}, indicator: {} },
      usualSteps: {},
      rows: { first: SILENT, second: SILENT, further: SILENT },
    }
    const second = withHabits(lattice, habits, compileHabits(nothing))
    expect(second.scores).toEqual(lattice.scores)
    for (let at = 0; at < lattice.length; at++)
      expect(second.steps[second.stepKinds[at]!]).toEqual(lattice.steps[lattice.stepKinds[at]!])
  })

  it('speak for one more indicator where the other rows have as many', () => {
    const rows = ['Mokymai', '8 dalyviai', '3 dienos', 'Šventė', '90 svečių', '2 scenos', 'Talka']
    const page = pageOf(rows.join('\n'))
    const roles = rows.map((line) => (/\d/u.test(line) ? INDICATOR : MEASURE))
    const cells = linesAs(page, roles)
    const { habits } = sureOf(page, cells)
    const behindFirst = rankLean(habits, 0.5, cells[2]!.from, 0)
    const behindSecond = rankLean(habits, 0.5, cells[3]!.from, 1)
    expect(behindFirst).toBeGreaterThan(0.3)
    expect(behindSecond).toBeLessThan(-0.3)
  })
})
