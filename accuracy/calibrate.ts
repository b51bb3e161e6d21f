/** Estimates the calibration of confidences from cells that were read by weights that had not seen them. */
import {
  calibrate,
  logOdds,
  meanSureness,
  type Calibration,
  type Evidence,
} from '../src/stage/calibration.js'
import type { Segment } from '../src/stage/lattice.js'
import { cuePage } from '../src/stage/cue-page.js'
import { readPage } from '../src/stage/page-reading.js'
import { compileWeights, type RoleWeights } from '../src/stage/role-model.js'
import { ROLES } from '../src/stage/role-names.js'
import { beginsSmall, taskSureness } from '../src/stage/roles.js'
import type { Example } from './train.js'

/** What the lattice said of the cells of one row, and whether all of it was right. */
export interface Judged {
  /** Of each cell, and that no task was overlooked. */
  evidence: readonly Evidence[]
  cells: readonly JudgedCell[]
  right: boolean
}

interface JudgedCell extends Evidence {
  right: boolean
}

const TASK = ROLES.indexOf('task')
const MEASURE = ROLES.indexOf('measure')
const INDICATOR = ROLES.indexOf('indicator')

/** Judges every row that the weights find on a page. */
export function judgeRows({ page, cells }: Example, weights: RoleWeights): Judged[] {
  const { path, found } = readPage(cuePage(page), compileWeights(weights))
  const sure = taskSureness(path, found)
  const mean = meanSureness(path, found)
  const key = ({ from, to, role }: Segment): string => `${from} ${to} ${role}`
  const gold = new Map(cells.map((cell, at) => [key(cell), at]))
  const tasks = cells.map((_, at) => cells.slice(0, at + 1).findLast(({ role }) => role === TASK))
  const rows: Judged[] = []
  path.forEach((measure, at) => {
    if (measure.role !== MEASURE) return
    let end = at + 1
    while (path[end]?.role === INDICATOR) end++
    const group = path.slice(at, end)
    const judged = group.map((cell) => ({
      probability: found.cell(cell.from, cell.to, cell.role),
      mean,
      small: beginsSmall(page, cell),
      right: gold.has(key(cell)),
    }))
    const last = gold.get(key(group.at(-1)!))
    const whole = last !== undefined && cells[last + 1]?.role !== INDICATOR
    const task = path.slice(0, at).findLast(({ role }) => role === TASK)
    const wanted = tasks[gold.get(key(measure)) ?? 0]
    rows.push({
      evidence: [...judged, { probability: sure[at]!, mean, small: false }],
      cells: judged,
      right: whole && judged.every(({ right }) => right) && task?.from === wanted?.from,
    })
  })
  return rows
}

/** Fits the logistic curve to the cells, then the power to the rows. */
export function fitCalibration(rows: readonly Judged[]): Calibration {
  const curve = fitCurve(rows.flatMap(({ cells }) => cells))
  let best = { power: 1, loss: Infinity }
  for (let power = 0.3; power <= 1.001; power += 0.02) {
    const loss = rows.reduce((sum, { evidence, right }) => {
      const p = evidence.reduce((all, one) => all * calibrate(one, { ...curve, power }), 1)
      return sum - Math.log(Math.max(1e-6, right ? p : 1 - p))
    }, 0)
    if (loss < best.loss) best = { power, loss }
  }
  return { ...curve, power: Math.round(best.power * 100) / 100 }
}

/** The logistic curve by Newton's method. */
function fitCurve(judged: readonly JudgedCell[]): Omit<Calibration, 'power'> {
  const rows = judged.map(({ probability, mean, small, right }) => ({
    of: [
      logOdds(probability),
      logOdds(probability) * logOdds(mean),
      small ? logOdds(probability) : 0,
      1,
    ],
    right: right ? 1 : 0,
  }))
  const found = [1, 0, 0, 0]
  for (let step = 0; step < 30; step++) {
    const gradient = found.map(() => 0)
    const curve = found.map((_, k) => found.map((_, j) => (j === k ? 1e-6 : 0)))
    for (const { of, right } of rows) {
      const odds = of.reduce((sum, x, k) => sum + x * found[k]!, 0)
      const p = 1 / (1 + Math.exp(-odds))
      of.forEach((x, k) => {
        gradient[k]! += (right - p) * x
        of.forEach((y, j) => (curve[k]![j]! += p * (1 - p) * x * y))
      })
    }
    solve(curve, gradient).forEach((change, k) => (found[k]! += change))
  }
  const [slope = 1, mean = 0, small = 0, intercept = 0] = found.map(
    (one) => Math.round(one * 1000) / 1000,
  )
  return { slope, mean, small, intercept }
}

/** Solves a small symmetric system of equations by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!])
  rows.forEach((pivot, at) => {
    rows.forEach((row, other) => {
      if (other === at) return
      const factor = row[at]! / pivot[at]!
      pivot.forEach((value, k) => (row[k]! -= factor * value))
    })
  })
  return rows.map((row, at) => row.at(-1)! / row[at]!)
}
