/** The marked plans, and the folds in which each is judged by weights that have not seen it. */
import { readdirSync, readFileSync } from 'node:fs'
import { scanWords } from '../src/stage/words.js'
import { chunkPage } from '../src/stage/chunks.js'
import { sentenceSpans } from '../src/stage/sentences.js'
import { readSource } from '../src/source/source-text.js'
import {
  flattenMixed,
  flattenTable,
  mixTables,
  poolTables,
  randomFrom,
  styleBy,
  tableOf,
  type Table,
  type TableRow,
} from './flatten.js'
import { parseGold, type Gold } from './gold.js'
import { layoutOf } from './layouts.js'
import { labelChunks, prepare, type Example, type Prepared } from './train.js'

const FOLDER = new URL('../fixtures/plans/', import.meta.url)

/** A marked plan. */
export interface MarkedPlan {
  name: string
  gold: Gold
  /** Is it a flattened page, whose cell borders are guessed? */
  flattened: boolean
}

/** All marked plans of the fixtures, by name. */
export function markedPlans(): MarkedPlan[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.gold.txt'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.gold\.txt$/u, '')
      const gold = parseGold(readFileSync(new URL(file, FOLDER), 'utf8'))
      return { name, gold, flattened: layoutOf(name) === 'flattened' }
    })
}

/**
 * A marked page as an example.
 *
 * @param cut cut at every right border, also where none is proposed: to learn from, so that what
 *   follows such a border is not taken for the cell's beginning
 */
export function exampleOf(gold: Gold, cut = false): Example {
  const source = readSource(gold.raw)
  const plain = {
    ...gold,
    segments: gold.segments.map((segment) => ({ ...segment, ...source.toPlain(segment) })),
  }
  const borders = cut ? plain.segments.map(({ start }) => ({ start, end: start })) : []
  const page = chunkPage(
    source.plain,
    scanWords(source.plain),
    sentenceSpans(source.plain),
    borders,
  )
  return labelChunks(plain, page)
}

/** Pages to learn the roles from: the flattened plans as they are, and pages derived from all plans. */
export interface TrainingPage {
  /** Names of the plans that it comes from: no plan is judged by weights that know its text. */
  names: readonly string[]
  prepared: Prepared
}

/** Derived pages of each plan, and pages with the tasks of one plan over the rows of another. */
const VARIANTS = 1
const MIXED = 400
/** Pages whose rows come from so many plans by lot, in a hand that changes. */
const POOLED = 400
const PLANS_OF_POOL = 8

/** How often each page counts that stands as somebody wrote it, beside those that are derived. */
const TIMES = 2
/**
 * Pages that no tester made up, and how often more each of them counts: with eight to forty-two times in
 * all, what testers do outweighs the one real page, and the package's own weights invent a task on it.
 */
const REAL: ReadonlySet<string> = new Set(['alytus-2022-prioritetas-1'])
const REAL_TIMES = 60

interface NamedTable {
  name: string
  table: Table
}

/** All pages to learn from, in a fixed order. */
export function trainingPages(plans: readonly MarkedPlan[]): TrainingPage[] {
  const page = (names: readonly string[], gold: Gold): TrainingPage => ({
    names,
    prepared: prepare(exampleOf(gold, true), names),
  })
  const tables: NamedTable[] = [
    ...plans.map(({ name, gold }) => ({ name, table: tableOf(gold) })),
    { name: 'plunge-2023-stulpeliai', table: plungeTable() },
  ].filter(({ table }) => table.rows.length > 0)
  const marked = plans
    .filter(({ flattened }) => flattened)
    .map(({ name, gold }) => page([name], gold))
  return [
    ...Array.from({ length: TIMES }, () => marked).flat(),
    ...Array.from({ length: REAL_TIMES }, () =>
      marked.filter(({ names }) => REAL.has(names[0]!)),
    ).flat(),
    ...tables.flatMap(({ name, table }, at) =>
      Array.from({ length: VARIANTS }, (_, variant) => {
        const random = randomFrom(at * 100 + variant + 1)
        return page([name], flattenTable(table, styleBy(random), random))
      }),
    ),
    ...Array.from({ length: MIXED }, (_, at) => {
      const random = randomFrom(100_000 + at)
      const [over, under] = [pickFrom(tables, random), pickFrom(tables, random)]
      const table = mixTables(over.table, under.table, random)
      return page([over.name, under.name], flattenTable(table, styleBy(random), random))
    }),
    ...Array.from({ length: POOLED }, (_, at) => {
      const random = randomFrom(400_000 + at)
      // From two folds alone, so that the plans of the other three can be judged by it.
      const fold = Math.floor(random() * FOLDS)
      const near = tables.filter(({ name }) => (foldOf(name) - fold + FOLDS) % FOLDS < 2)
      const picked = Array.from({ length: PLANS_OF_POOL }, () => pickFrom(near, random))
      const table = poolTables(
        picked.map(({ table }) => table),
        random,
      )
      return page(
        picked.map(({ name }) => name),
        flattenMixed(table, random),
      )
    }),
  ]
}

function pickFrom<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!
}

function plungeTable(): Table {
  const file = new URL('../fixtures/plunge-2023-stulpeliai.json', import.meta.url)
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as {
    rows: (TableRow & { task: string })[]
  }
  return {
    rows: rows.map(({ task, ...row }, at) =>
      task === rows[at - 1]?.task ? row : { task, ...row },
    ),
    above: [],
    below: [],
  }
}

/** Plans are judged in groups, each by weights estimated from the pages of all other groups. */
const FOLDS = 5

/** The fold of each plan by name. */
export function foldsOf(plans: readonly MarkedPlan[]): ReadonlyMap<string, number> {
  return new Map(plans.map(({ name }) => [name, foldOf(name)]))
}

/** By the name alone: further plans leave the others where they are. */
function foldOf(name: string): number {
  let hash = 0
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) >>> 0
  return hash % FOLDS
}
