/**
 * Derives flattened pages from plans whose cells are known: what a browser's "copy as text" makes of
 * a table. More pages to learn the roles from, in many styles, with borders that are certain.
 */
import type { Gold, GoldRole, GoldSegment } from './gold.js'

/** One row of a table; the task only on the first row of its group. */
export interface TableRow {
  priority?: string
  task?: string
  measure: string
  indicators: readonly string[]
}

/** A plan as a table with what stands above and below it. */
export interface Table {
  rows: readonly TableRow[]
  above: readonly string[]
  below: readonly string[]
}

/** The rows of a marked plan of any layout. */
export function tableOf(gold: Gold): Table {
  const rows: { priority?: string; task?: string; measure: string; indicators: string[] }[] = []
  const above: string[] = []
  let below: string[] = []
  let priority: string | undefined
  let task: string | undefined
  for (const { role, text } of gold.segments) {
    if (role === 'outside') (rows.length === 0 ? above : below).push(...furniture(text))
    else below = []
    if (role === 'priority') priority = text
    if (role === 'task') task = text
    if (role === 'indicator') rows.at(-1)?.indicators.push(text)
    if (role !== 'measure') continue
    rows.push({
      ...(priority === undefined ? {} : { priority }),
      ...(task === undefined ? {} : { task }),
      measure: text,
      indicators: [],
    })
    priority = undefined
    task = undefined
  }
  return { rows, above, below }
}

const MOST_ROWS = 24

/**
 * A table of the rows of one plan under the tasks of another: what tasks look like and what
 * measures look like does not go together from plan to plan.
 */
export function mixTables(over: Table, under: Table, random: () => number): Table {
  const tasks = over.rows.flatMap(({ task }) => task ?? [])
  const priority = over.rows.find((row) => row.priority !== undefined)?.priority
  const from = Math.floor(random() * Math.max(1, under.rows.length - MOST_ROWS))
  let next = Math.floor(random() * tasks.length)
  const rows = under.rows.slice(from, from + MOST_ROWS).map(({ measure, indicators }, at) => {
    const opens = tasks.length > 0 && (at === 0 || random() < 0.2)
    return {
      measure,
      indicators,
      ...(opens ? { task: tasks[next++ % tasks.length]! } : {}),
      ...(at === 0 && priority !== undefined ? { priority } : {}),
    }
  })
  return { rows, above: under.above, below: under.below }
}

/**
 * A table of rows from several plans, each from one of them by lot, under tasks of which half are one
 * plan's own: a department's plan made of many schools'.
 */
export function poolTables(tables: readonly Table[], random: () => number): Table {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const over = pick(tables)
  const rows = Array.from({ length: MOST_ROWS }, (_, at): TableRow => {
    const { measure, indicators } = pick(pick(tables).rows)
    const tasks = (random() < 0.5 ? over : pick(tables)).rows.flatMap(({ task }) => task ?? [])
    const opens = tasks.length > 0 && (at === 0 || random() < 0.2)
    return { measure, indicators, ...(opens ? { task: pick(tasks) } : {}) }
  })
  return { rows, above: over.above, below: over.below }
}

/** Lines of site furniture; table marks, column names and labels of another layout are left out. */
function furniture(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        /\p{L}{3}/u.test(line) && !/^[|:;-]|\t|\|.*\||u[žz]davin|priemon|rodikl|:$/iu.test(line),
    )
}

/** How a derived page looks. */
export interface Style {
  header: string
  taskBorder: string
  cellBorder: string
  itemBorder: string
  rowBorder: string
  /** A wide gap, and the share of the borders in a line that have one. */
  gap: string
  gapShare: number
  /** What becomes of full stops at the ends of measures and of indicators. */
  measureStop: 'keep' | 'none' | 'all' | 'some'
  itemStop: 'keep' | 'none' | 'all' | 'some'
  /** Indicators begin with a small letter. */
  lowerItems: boolean
  numbers: 'none' | 'tasks and measures' | 'measures' | 'tasks' | 'task labels'
  /** Share of cells that a line end breaks. */
  broken: number
  /** Share of inner spaces that are doubled by a careless hand. */
  sloppy: number
  /** Share of measures that stand twice. */
  doubled: number
}

const HEADERS: readonly string[] = [
  'Uždavinys Priemonė Rodiklis',
  'Uždavinio pavadinimas Priemonė Rodiklis',
  'Uždaviniai Priemonės Laukiami rezultatai',
  'Uždavinys\tPriemonė\tVertinimo kriterijus',
  'Uždavinys\nPriemonės\nSiektini rodikliai',
  'Uždavinio pavadinimas  Priemonės pavadinimas  Rodiklio pavadinimas',
  'Uždaviniai\n\nPriemonės\n\nVertinimo kriterijai',
]

/** Numbers from a seed: the same seed gives the same page. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), 2246822519) >>> 0
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296
  }
}

/** A style by lot; what real pages have most often is likeliest. */
export function styleBy(random: () => number): Style {
  const pick = <T>(...options: readonly T[]): T => options[Math.floor(random() * options.length)]!
  return {
    header: pick(...HEADERS),
    taskBorder: pick(' ', ' ', ' ', ' ', ' ', '\n'),
    cellBorder: pick(' ', ' ', ' ', ' ', ' ', '\n'),
    itemBorder: pick(' ', ' ', ' ', ' ', '\n', 'mixed'),
    gap: pick('  ', '\u00A0 ', ' \u00A0', '\u00A0\u00A0 ', '   '),
    gapShare: pick(0, 0, 0.1, 0.3, 1),
    rowBorder: random() < 0.04 ? ' ' : pick('\n', '\n', '\n', '\n', '\n\n', '\n \n', '\r\n'),
    measureStop: pick('keep', 'keep', 'keep', 'none', 'all', 'some'),
    itemStop: pick('keep', 'keep', 'keep', 'keep', 'all', 'some'),
    lowerItems: random() < 0.1,
    numbers: pick(
      ...(['none', 'none', 'none', 'none', 'none', 'none', 'none'] as const),
      ...([
        'tasks and measures',
        'tasks and measures',
        'measures',
        'tasks',
        'task labels',
      ] as const),
    ),
    sloppy: pick(0, 0, 0.01, 0.03, 0.06),
    broken: pick(0, 0, 0.05, 0.1),
    doubled: pick(0, 0, 0, 0.04),
  }
}

/** The flattened page of a table in a style, marked. Targets are not carried over. */
export function flattenTable(table: Table, style: Style, random: () => number): Gold {
  return new Page([style], random).write(table)
}

/** The same where the hand changes from row to row. */
export function flattenMixed(table: Table, random: () => number): Gold {
  const first = styleBy(random)
  const { header, numbers, lowerItems } = first
  const other = (): Style => ({ ...styleBy(random), header, numbers, lowerItems })
  return new Page([first, other(), other()], random).write(table)
}

class Page {
  readonly #styles: readonly Style[]
  #style: Style
  readonly #random: () => number
  readonly #segments: GoldSegment[] = []
  #raw = ''
  #task = 0
  #measure = 0

  constructor(styles: readonly Style[], random: () => number) {
    this.#styles = styles
    this.#style = styles[0]!
    this.#random = random
  }

  write({ rows, above, below }: Table): Gold {
    for (const line of above) this.#add('outside', line, this.#random() < 0.5 ? '\n\n' : '\n')
    if (rows[0]?.priority === undefined) this.#add('outside', this.#style.header, '\n\n')
    for (const row of rows) {
      this.#style = this.#styles[Math.floor(this.#random() * this.#styles.length)]!
      this.#row(row)
    }
    below.forEach((line, at) => this.#add('outside', line, at === 0 ? '\n\n' : '\n'))
    return { raw: this.#raw, segments: this.#segments, targets: [] }
  }

  #row({ priority, task, measure, indicators }: TableRow): void {
    const { taskBorder, rowBorder, header, numbers } = this.#style
    let before = rowBorder
    if (priority !== undefined) {
      this.#add('priority', oneLine(priority), '\n\n')
      this.#add('outside', header, '\n\n')
    }
    if (task !== undefined) {
      this.#task++
      this.#measure = 0
      const label = numbers === 'task labels' ? ' uždavinys.' : '.'
      if (numbers.startsWith('task')) {
        this.#add('number', `${this.#task}${label}`, before)
        before = ' '
      }
      this.#add('task', oneLine(task), before)
      before = taskBorder
    }
    this.#measure++
    if (numbers.endsWith('measures')) {
      this.#add('number', `${Math.max(1, this.#task)}.${this.#measure}.`, before)
      before = ' '
    }
    this.#cells(measure, indicators, before)
  }

  #cells(measure: string, indicators: readonly string[], before: string): void {
    const { measureStop, itemStop, cellBorder, itemBorder, lowerItems, doubled } = this.#style
    const shown = this.#stop(oneLine(measure), measureStop)
    this.#add('measure', this.#random() < doubled ? `${shown} ${shown}` : shown, before)
    indicators.forEach((text, at) => {
      const item = this.#stop(oneLine(text), itemStop)
      const border = itemBorder === 'mixed' ? (this.#random() < 0.5 ? '\n' : ' ') : itemBorder
      const lower = lowerItems && /^\p{Lu}\p{Ll}/u.test(item)
      const own = lower ? item.charAt(0).toLowerCase() + item.slice(1) : item
      this.#add('indicator', own, at === 0 ? cellBorder : border)
    })
  }

  #stop(text: string, change: Style['measureStop']): string {
    const drop = change === 'none' || (change === 'some' && this.#random() < 0.5)
    if (change === 'all') return /[.!?:;]["“”']?$/u.test(text) ? text : `${text}.`
    const abbreviated = /(?:^|\P{L})\p{L}{1,5}\.$/u.test(text)
    return drop && !abbreviated ? text.replace(/[.;]$/u, '') : text
  }

  #add(role: GoldRole, text: string, before: string): void {
    const shown = role === 'measure' || role === 'indicator' ? this.#spoil(text) : text
    this.#raw += this.#raw === '' ? '' : this.#border(before)
    const start = this.#raw.length
    this.#raw += shown
    this.#segments.push({ role, ambiguous: false, start, end: this.#raw.length, text: shown })
  }

  #border(before: string): string {
    const wide = before === ' ' && this.#random() < this.#style.gapShare
    return wide ? this.#style.gap : before
  }

  #spoil(text: string): string {
    const { sloppy, gap } = this.#style
    const doubled =
      sloppy === 0 ? text : text.replace(/ /gu, () => (this.#random() < sloppy ? gap : ' '))
    return this.#break(doubled)
  }

  #break(text: string): string {
    if (this.#random() >= this.#style.broken) return text
    const spaces = [...text.matchAll(/(?<=\p{L}{2}) (?=\p{L})/gu)].map(({ index }) => index)
    const at = spaces[Math.floor(this.#random() * spaces.length)]
    return at === undefined ? text : `${text.slice(0, at)}\n${text.slice(at + 1)}`
  }
}

function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ')
}
