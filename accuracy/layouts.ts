/**
 * Layouts: is each fixture read by the reader of its own layout, and are the plans that have no
 * markup (one cell per line, columns side by side) read right?
 */
import { readFileSync } from 'node:fs'
import { parsePlan, type Indicator, type Plan } from '../src/index.js'
import { findReader } from '../src/source/layouts.js'
import { readSource } from '../src/source/source-text.js'

/** The layout of every fixture that is no flattened page, told by a person. */
const LAYOUT_OF: Readonly<Record<string, string>> = {
  'birzai-2025-kableliai': 'delimited',
  'ignalina-2022-etiketes': 'outline',
  'joniskis-2025-visuomenes-sveikata': 'delimited',
  'kedainiai-2022-lentele': 'delimited',
  'moletai-2024-kodai': 'outline',
  'prienai-2024-strateginis-03': 'outline',
  'raseiniai-2023-mokykla-lentele': 'delimited',
  'rokiskis-2024-tabuliacija': 'delimited',
  'sakiai-2022-numeruotas': 'outline',
  'skuodas-2024-uzduotys': 'outline',
  'zarasai-2023-viena-eilute': 'outline',
  'npp-2024': 'lines',
  'plunge-2023-stulpeliai': 'columns',
}

/** The layout that a fixture has. */
export const layoutOf = (name: string): string => LAYOUT_OF[name] ?? 'flattened'

/** The layout that the library finds. */
export function foundLayout(raw: string): string {
  return findReader(readSource(raw).plain)?.name ?? 'flattened'
}

/** How often each layout is taken for each. */
export function confusionTable(plans: readonly { name: string; raw: string }[]): string {
  const counts = new Map<string, Map<string, number>>()
  for (const { name, raw } of plans) {
    const row = counts.get(layoutOf(name)) ?? new Map<string, number>()
    const found = foundLayout(raw)
    counts.set(layoutOf(name), row.set(found, (row.get(found) ?? 0) + 1))
  }
  const names = [...new Set([...counts].flatMap(([name, row]) => [name, ...row.keys()]))].sort()
  return [
    `| layout \\ read as | ${names.join(' | ')} |`,
    `|---|${names.map(() => '---:|').join('')}`,
    ...names.map(
      (name) => `| ${name} | ${names.map((n) => counts.get(name)?.get(n) ?? 0).join(' | ')} |`,
    ),
  ].join('\n')
}

/** Of how many things how many are right. */
export interface Share {
  right: number
  all: number
}

/** What is measured of a plan without markup. */
export interface PlainScore {
  rows: Share
  values: Share
  /** Targets where the annotation has none. */
  invented: number
  misses: string[]
}

const read = (file: string): string =>
  readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')

/** The raw text of the plans without markup. */
export function plainTexts(): { name: string; raw: string }[] {
  const { raw } = JSON.parse(read('plunge-2023-stulpeliai.json')) as { raw: string }
  return [
    { name: 'npp-2024', raw: read('npp-2024.txt') },
    { name: 'plunge-2023-stulpeliai', raw },
  ]
}

interface StatuteRow {
  chapter: string
  task: string
  indicatorCode: string | null
  indicator: string
  unit: string | null
  actual: { value: number; year: number } | null
  targets: { value: number; year: number; start: number }[]
}

/** "mln. eurų" makes whole euros of its values. */
const MILLION = 1e6
const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Indicators of the statute: chapter, task, code, name; one target a year, and the fact. */
export function scoreStatute(): PlainScore {
  const plan = parsePlan(read('npp-2024.txt'))
  const rows = read('npp-2024.rows.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StatuteRow)
  const score = emptyScore()
  const placed = plan.priorities.flatMap((priority) =>
    priority.tasks.flatMap((task) =>
      task.indicators.map((indicator) => ({ priority, task, indicator })),
    ),
  )
  for (const row of rows) {
    score.rows.all++
    score.values.all += row.targets.length
    const found = placed.find(({ indicator }) => indicator.text.startsWith(folded(row.indicator)))
    if (found === undefined) {
      score.misses.push(`missed: ${row.indicator}`)
      continue
    }
    const { priority, task, indicator } = found
    const chapter = folded(`${priority.label}. ${priority.title}`)
    const above = folded(`${task.code}. ${task.title}`)
    const code = indicator.code === null ? null : `${indicator.code}.`
    const exact =
      chapter === folded(row.chapter) && above === folded(row.task) && code === row.indicatorCode
    if (exact) score.rows.right++
    else score.misses.push(`differs: ${chapter} / ${above} / ${code}`)
    scoreStatuteTargets(row, indicator, score)
  }
  score.rows.all = Math.max(score.rows.all, placed.length)
  return score
}

function scoreStatuteTargets(
  row: StatuteRow,
  { text, targets }: Indicator,
  score: PlainScore,
): void {
  const scale = row.unit === 'mln. eurų' ? MILLION : 1
  const near = (a: number | null | undefined, b: number): boolean =>
    Math.abs((a ?? NaN) - b * scale) < 1e-6 * scale
  score.invented += Math.max(0, targets.length - row.targets.length)
  row.targets.forEach(({ value, year, start }) => {
    const found = targets.find(({ source }) => source.start <= start && source.end > start)
    const { actual } = row
    const fact =
      actual === null ||
      (near(found?.baseline?.value, actual.value) &&
        found?.baseline?.date === `${actual.year}-12-31`)
    if (near(found?.value, value) && found?.date?.from === `${year}-01-01` && fact)
      score.values.right++
    else score.misses.push(`value: ${text} is ${JSON.stringify(found ?? null)}`)
  })
}

interface JoinedRow {
  task: string
  measure: string
  indicators: string[]
}

interface JoinedTarget {
  measure: number
  indicator: number
  value: number | null
  range: { min: number; max: number } | null
}

/** Rows of the columns side by side: every cell as a person joins its lines, every value. */
export function scoreColumns(): PlainScore {
  const { raw, rows, targets } = JSON.parse(read('plunge-2023-stulpeliai.json')) as {
    raw: string
    rows: JoinedRow[]
    targets: JoinedTarget[]
  }
  const score = emptyScore()
  const found = measuresOf(parsePlan(raw))
  rows.forEach((row, at) => {
    const own = found[at]
    const shown = {
      task: own?.task,
      measure: own?.measure.title,
      indicators: own?.measure.indicators.map(({ text }) => text),
    }
    if (JSON.stringify(shown) === JSON.stringify(row)) score.rows.right++
    else score.misses.push(`row ${at + 1}: ${JSON.stringify(shown)}`)
  })
  score.rows.all = Math.max(rows.length, found.length)
  score.values.all = targets.length
  const open = found.map(({ measure }) =>
    measure.indicators.map((indicator) => [...indicator.targets]),
  )
  for (const target of targets) {
    const own = open[target.measure]?.[target.indicator] ?? []
    const hit = own.findIndex(
      ({ value, range }) =>
        sameNumber(value, target.value) && JSON.stringify(range) === JSON.stringify(target.range),
    )
    if (hit < 0) score.misses.push(`value: ${JSON.stringify(target)}`)
    else {
      own.splice(hit, 1)
      score.values.right++
    }
  }
  score.invented = open.flat(2).length
  return score
}

const sameNumber = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-6)

function measuresOf(plan: Plan) {
  return plan.priorities.flatMap(({ tasks }) =>
    tasks.flatMap((task) => task.measures.map((measure) => ({ task: task.title, measure }))),
  )
}

function emptyScore(): PlainScore {
  return { rows: { right: 0, all: 0 }, values: { right: 0, all: 0 }, invented: 0, misses: [] }
}

/** Prints both tables. */
export function printLayouts(plans: readonly { name: string; raw: string }[]): void {
  console.log(`\n${confusionTable([...plans, ...plainTexts()])}`)
  console.log(
    '\n| plan without markup | rows or indicators | values | invented |\n|---|---:|---:|---:|',
  )
  for (const [name, { rows, values, invented, misses }] of [
    ['npp-2024', scoreStatute()],
    ['plunge-2023-stulpeliai', scoreColumns()],
  ] as const) {
    console.log(
      `| ${name} | ${rows.right} of ${rows.all} | ${values.right} of ${values.all} | ${invented} |`,
    )
    for (const miss of misses) console.error(`  ${name} ${miss}`)
  }
}
