/** Estimates the calibration of confidences from cells that were read by weights that had not seen them. */
import { calibrate, logOdds, type Calibration } from '../src/stage/calibration.js'
import { bestPath, posterior, type Segment } from '../src/stage/lattice.js'
import { cuePage } from '../src/stage/cue-page.js'
import { compileWeights, scorePage, type RoleWeights } from '../src/stage/role-model.js'
import { ROLES } from '../src/stage/role-names.js'
import { taskSureness } from '../src/stage/roles.js'
import type { Example } from './train.js'

/** What the lattice said of the cells of one row, and whether all of it was right. */
export interface Judged {
  /** Each cell, and that no task was overlooked. */
  probabilities: readonly number[]
  cells: readonly { probability: number; right: boolean }[]
  right: boolean
}

const TASK = ROLES.indexOf('task')
const MEASURE = ROLES.indexOf('measure')
const INDICATOR = ROLES.indexOf('indicator')

/** Judges every row that the weights find on a page. */
export function judgeRows({ page, cells }: Example, weights: RoleWeights): Judged[] {
  const lattice = scorePage(cuePage(page), compileWeights(weights))
  const found = posterior(lattice)
  const path = bestPath(lattice)
  const sure = taskSureness(path, found)
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
      right: gold.has(key(cell)),
    }))
    const last = gold.get(key(group.at(-1)!))
    const whole = last !== undefined && cells[last + 1]?.role !== INDICATOR
    const task = path.slice(0, at).findLast(({ role }) => role === TASK)
    const wanted = tasks[gold.get(key(measure)) ?? 0]
    rows.push({
      probabilities: [...judged.map(({ probability }) => probability), sure[at]!],
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
    const loss = rows.reduce((sum, { probabilities, right }) => {
      const p = probabilities.reduce((all, one) => all * calibrate(one, { ...curve, power }), 1)
      return sum - Math.log(Math.max(1e-6, right ? p : 1 - p))
    }, 0)
    if (loss < best.loss) best = { power, loss }
  }
  return { ...curve, power: Math.round(best.power * 100) / 100 }
}

/** The logistic curve by Newton's method. */
function fitCurve(
  judged: readonly { probability: number; right: boolean }[],
): Omit<Calibration, 'power'> {
  let [slope, intercept] = [1, 0]
  for (let step = 0; step < 30; step++) {
    let [gs, gi, ss, si, ii] = [0, 0, 1e-6, 0, 1e-6]
    for (const { probability, right } of judged) {
      const x = logOdds(probability)
      const p = 1 / (1 + Math.exp(-(slope * x + intercept)))
      const error = (right ? 1 : 0) - p
      const weight = p * (1 - p)
      gs += error * x
      gi += error
      ss += weight * x * x
      si += weight * x
      ii += weight
    }
    const det = ss * ii - si * si
    slope += (ii * gs - si * gi) / det
    intercept += (ss * gi - si * gs) / det
  }
  return { slope: Math.round(slope * 1000) / 1000, intercept: Math.round(intercept * 1000) / 1000 }
}
