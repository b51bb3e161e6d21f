/**
 * The accuracy report: `npm run accuracy`. Each flattened plan is read with weights estimated from
 * the other plans alone. Figures are held against accuracy/baseline.json: none may fall unnoticed.
 *
 * --detail  every miss with its line; --only NAME  one plan; --update  write the baseline
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { lithuanianParse } from '../src/plugin/lithuanian-parse.js'
import { planCompile } from '../src/plugin/plan-compile.js'
import { planTree } from '../src/plugin/plan-tree.js'
import type { Plan } from '../src/schema.js'
import type { RoleWeights } from '../src/stage/role-model.js'
import type { Calibration } from '../src/stage/calibration.js'
import { fitCalibration } from './calibrate.js'
import { foldsOf, markedPlans, type MarkedPlan } from './documents.js'
import { hintedTasks } from './hinted.js'
import { describePair, htmlPair, scoreAsHtml } from './html-pair.js'
import { printLayouts } from './layouts.js'
import { judgeUnseen, readUnseen, unseenWeights } from './unseen.js'
import { f1, score, type Score } from './score.js'
import { indicatorSentences, sentenceFigures, statuteSentences } from './sentences.js'

const BASELINE = new URL('./baseline.json', import.meta.url)
/** A figure may fall by this much: rounding. */
const TOLERANCE = 0.0005

/** The figures of one plan: those of FALLING are the better the higher, the others the lower. */
type Figures = Record<string, number>

function readPlan(plan: MarkedPlan, unseen: Unseen, tasks?: string[]): Plan {
  const file = new VFile(plan.gold.raw)
  const knowing = tasks === undefined ? unseen : { ...unseen, tasks }
  return unified().use(lithuanianParse).use(planTree, knowing).use(planCompile).processSync(file)
    .result
}

/** What a plan is read with: weights and calibration that were estimated without it. */
interface Unseen {
  weights: RoleWeights
  calibration: Calibration
}

async function readingUnseen(plans: readonly MarkedPlan[]): Promise<(plan: MarkedPlan) => Unseen> {
  const folds = foldsOf(plans)
  const byFold = unseenWeights(await readUnseen())
  const judged = judgeUnseen(plans, byFold)
  const known = new Map<number | undefined, Unseen>()
  return ({ name }) => {
    const fold = folds.get(name)
    const others = [...judged].filter(([other]) => folds.get(other) !== fold)
    const unseen = known.get(fold) ?? {
      weights: byFold(name),
      calibration: fitCalibration(others.flatMap(([, cells]) => cells)),
    }
    known.set(fold, unseen)
    return unseen
  }
}

const rounded = (n: number): number => Math.round(n * 1000) / 1000
const share = (part: number, all: number): number => rounded(all === 0 ? 1 : part / all)

function figuresOf(found: Score): Figures {
  return {
    rows: share(found.rows.exact, found.rows.all),
    task: rounded(f1(found.cells.task)),
    measure: rounded(f1(found.cells.measure)),
    indicator: rounded(f1(found.cells.indicator)),
    value: rounded(f1(found.targetValues)),
    full: rounded(f1(found.targetsInFull)),
    invented: found.inventedNumbers,
    spans: found.spanErrors,
    lost: found.lostCharacters,
  }
}

/** A plan as a web page: what is guessed there is where one indicator of a cell ends. */
function htmlFigures({ rows, cells }: Score): Figures {
  return { htmlRows: share(rows.exact, rows.all), htmlIndicator: rounded(f1(cells.indicator)) }
}

const FALLING: readonly string[] = [
  'rows',
  'task',
  'measure',
  'indicator',
  'value',
  'full',
  'htmlRows',
  'htmlIndicator',
]

function compare(all: Readonly<Record<string, Figures>>): string[] {
  if (!existsSync(BASELINE))
    return ['accuracy/baseline.json is missing: write it with npm run accuracy -- --update']
  const before = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, Figures>
  return Object.entries(before).flatMap(([name, figures]) => {
    const now = all[name]
    if (now === undefined) return [`${name}: the plan is gone`]
    return Object.entries(figures).flatMap(([figure, was]) => {
      const is = now[figure] ?? NaN
      const fell = FALLING.includes(figure) ? is < was - TOLERANCE : is > was
      return fell || Number.isNaN(is) ? [`${name}: ${figure} was ${was}, is ${is}`] : []
    })
  })
}

function printTable(
  all: Readonly<Record<string, Figures>>,
  rows: Readonly<Record<string, string>>,
): void {
  const names = [...FALLING, 'invented', 'spans', 'lost']
  console.log(`| plan | rows exact | ${names.join(' | ')} |`)
  console.log(`|---|---|${names.map(() => '---:|').join('')}`)
  for (const [name, figures] of Object.entries(all)) {
    console.log(
      `| ${name} | ${rows[name] ?? ''} | ${names.map((n) => figures[n] ?? '').join(' | ')} |`,
    )
  }
}

/** The rows of all flattened plans together. */
function printSums(scores: readonly Score[]): void {
  const exact = scores.reduce((sum, { rows }) => sum + rows.exact, 0)
  const all = scores.reduce((sum, { rows }) => sum + rows.all, 0)
  console.log(
    `\nFlattened plans, unseen: ${exact} of ${all} rows exact (${((100 * exact) / all).toFixed(1)} %).`,
  )
}

/** Of the rows in each band of confidence, how many are right? */
function printReliability(found: readonly Score[]): number {
  const rows = found.flatMap(({ confidences }) => confidences)
  let error = 0
  console.log('\n| confidence of a row | rows | mean confidence | exact |\n|---|---:|---:|---:|')
  for (let band = 0; band < 10; band++) {
    const within = rows.filter(
      ({ confidence: c }) => c >= band / 10 && (c < (band + 1) / 10 || band === 9),
    )
    if (within.length === 0) continue
    const mean = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length
    const right = within.filter(({ exact }) => exact).length / within.length
    error += (Math.abs(mean - right) * within.length) / rows.length
    console.log(
      `| ${band / 10}–${(band + 1) / 10} | ${within.length} | ${mean.toFixed(2)} | ${right.toFixed(2)} |`,
    )
  }
  const warnedOf = (of: typeof rows): string => {
    const warned = of.filter((row) => row.warned).length
    return `${warned} of ${of.length}`
  }
  console.log(`\nExpected calibration error ${error.toFixed(3)}.`)
  console.log(
    `Rows with a warning: wrong ones ${warnedOf(rows.filter((r) => !r.exact))}, right ones ${warnedOf(rows.filter((r) => r.exact))}.`,
  )
  return error
}

async function main(): Promise<void> {
  const flags = process.argv.slice(2)
  const only = flags.includes('--only') ? flags[flags.indexOf('--only') + 1] : undefined
  const plans = markedPlans()
  const unseenBy = await readingUnseen(plans)
  const all: Record<string, Figures> = {}
  const rows: Record<string, string> = {}
  const scores: Score[] = []
  for (const plan of plans) {
    if (only !== undefined && !plan.name.startsWith(only)) continue
    const found = score(plan.gold, readPlan(plan, unseenBy(plan)))
    all[plan.name] = figuresOf(found)
    if (plan.flattened) Object.assign(all[plan.name]!, htmlFigures(scoreAsHtml(plan.gold)))
    rows[plan.name] = `${found.rows.exact} of ${found.rows.all}`
    if (plan.flattened) scores.push(found)
    if (flags.includes('--detail')) printMisses(plan, found)
  }
  if (only === undefined) {
    all['sentences'] = sentenceFigures(statuteSentences(), flags.includes('--detail'))
    all['indicators'] = sentenceFigures(indicatorSentences(), flags.includes('--detail'))
  }
  const hinted = hintedTasks(only === undefined ? plans : [], (plan, tasks) =>
    readPlan(plan, unseenBy(plan), tasks),
  )
  if (only === undefined) all['hinted'] = { task: hinted.exact / hinted.all }
  printTable(all, rows)
  printSums(scores)
  console.log(
    `With all titles of their tasks as hints ${hinted.exact} of ${hinted.all} plans have exactly their tasks${hinted.wrong.map((name) => `; not ${name}`).join('')}.`,
  )
  if (scores.length > 0) printReliability(scores)
  if (only !== undefined) return
  console.log(`\n${describePair(htmlPair())}`)
  printLayouts(plans.map(({ name, gold }) => ({ name, raw: gold.raw })))
  if (flags.includes('--update')) {
    writeFileSync(BASELINE, `${JSON.stringify(all, null, 2)}\n`)
    console.log('\nBaseline written.')
    return
  }
  const fallen = compare(all)
  for (const line of fallen) console.error(`FELL ${line}`)
  if (fallen.length > 0) process.exitCode = 1
  else console.log('\nNo figure fell under the baseline.')
}

function printMisses({ name, gold }: MarkedPlan, found: Score): void {
  console.log(`\n${name}`)
  for (const { what, at, gold: wanted, got } of found.misses) {
    const line = gold.raw.slice(0, at).split('\n').length
    console.log(
      `  line ${line}: ${what}${wanted === undefined ? '' : `\n    gold: ${wanted}`}${got === undefined ? '' : `\n    got:  ${got}`}`,
    )
  }
}

await main()
