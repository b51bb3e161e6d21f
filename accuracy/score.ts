/** Holds a plan against its gold: rows, cells, targets, invented numbers, lost characters. */
import type { Plan, Source, Target } from '../src/index.js'
import { textOf } from '../src/source/joined-text.js'
import type { Gold, GoldSegment, GoldTarget, GoldValue } from './gold.js'

/** Counts of one kind of thing. */
export interface Counts {
  right: number
  invented: number
  missed: number
}

export interface Miss {
  what: string
  at: number
  gold?: string
  got?: string
}

export type ScoredRole = 'priority' | 'task' | 'measure' | 'indicator'
const SCORED: readonly ScoredRole[] = ['priority', 'task', 'measure', 'indicator']

export interface Score {
  rows: { all: number; exact: number }
  cells: Record<ScoredRole, Counts>
  targetValues: Counts
  targetsInFull: Counts
  /** Targets where the gold has no number at all. */
  inventedNumbers: number
  spanErrors: number
  lostCharacters: number
  misses: Miss[]
  /** Confidence of each scored measure row with whether the row is exact, for calibration. */
  confidences: { confidence: number; exact: boolean; warned: boolean }[]
}

/** F1 of right over invented and missed; 1 where there was nothing to find and nothing was found. */
export function f1({ right, invented, missed }: Counts): number {
  const all = 2 * right + invented + missed
  return all === 0 ? 1 : (2 * right) / all
}

interface Node {
  role: ScoredRole
  start: number
  end: number
  parent: Node | null
  confidence: number
  source: Source
}

interface FoundTarget {
  target: Target
  owner: ScoredRole
}

/** Scores a plan. `raw` of the gold must be the text that the plan was read from. */
export function score(gold: Gold, plan: Plan): Score {
  const { nodes, targets } = collect(plan, gold.raw)
  const misses: Miss[] = []
  const { cells, matched } = scoreCells(gold, nodes, misses)
  const rows = scoreRows(gold, nodes, matched, misses, plan)
  return {
    ...rows,
    cells,
    ...scoreTargets(gold, targets, misses),
    spanErrors: countSpanErrors(plan, gold.raw),
    lostCharacters: countLost(plan, gold.raw),
    misses: misses.sort((a, b) => a.at - b.at),
  }
}

function collect(plan: Plan, raw: string): { nodes: Node[]; targets: FoundTarget[] } {
  const nodes: Node[] = []
  const targets: FoundTarget[] = []
  const add = (
    role: ScoredRole,
    node: { source: Source | null; confidence: number; targets?: Target[] },
    parent: Node | null,
  ): Node | null => {
    for (const target of node.targets ?? []) targets.push({ target, owner: role })
    if (node.source === null) return parent
    const { start, end } = node.source
    const space = /^\s*/u.exec(raw.slice(start, end))?.[0].length ?? 0
    const entry: Node = {
      role,
      start: start + space,
      end,
      parent,
      confidence: node.confidence,
      source: node.source,
    }
    nodes.push(entry)
    return entry
  }
  for (const priority of plan.priorities) {
    const p = add('priority', priority, null)
    for (const indicator of priority.indicators) add('indicator', indicator, p)
    for (const task of priority.tasks) {
      const t = add('task', task, p)
      for (const indicator of task.indicators) add('indicator', indicator, t)
      for (const measure of task.measures) {
        const m = add('measure', measure, t)
        for (const indicator of measure.indicators) add('indicator', indicator, m)
      }
    }
  }
  return { nodes, targets }
}

const LEAD = /^[\s•–—*·▪o-]*(?:\d+[.)]\s*)?/u

function startsAt(raw: string, at: number, segment: GoldSegment): boolean {
  const slack = LEAD.exec(raw.slice(segment.start, segment.start + 12))?.[0].length ?? 0
  return at >= segment.start - 1 && at <= segment.start + Math.max(1, slack)
}

function withoutTail(raw: string, end: number): number {
  let at = end
  while (at > 0 && /[\s.;,:|]/u.test(raw.charAt(at - 1))) at--
  return at
}

const inAmbiguous = (gold: Gold, at: number): boolean =>
  gold.segments.some((s) => s.ambiguous && at >= s.start && at < Math.max(s.end, s.start + 1))

function scoreCells(
  gold: Gold,
  nodes: readonly Node[],
  misses: Miss[],
): { cells: Record<ScoredRole, Counts>; matched: Map<GoldSegment, Node> } {
  const matched = new Map<GoldSegment, Node>()
  const cells = Object.fromEntries(
    SCORED.map((role) => {
      const found = nodes.filter((node) => node.role === role && !inAmbiguous(gold, node.start))
      const wanted = gold.segments.filter((segment) => segment.role === role && !segment.ambiguous)
      const used = new Set<Node>()
      let right = 0
      for (const segment of wanted) {
        const node = found.find((n) => !used.has(n) && startsAt(gold.raw, n.start, segment))
        if (node === undefined) {
          misses.push({
            what: `${role} missed`,
            at: segment.start,
            gold: segment.text.slice(0, 110),
          })
          continue
        }
        used.add(node)
        if (endsAt(gold, segment, node)) {
          right++
          matched.set(segment, node)
        } else {
          const got = gold.raw.slice(node.start, node.end).slice(-70)
          misses.push({
            what: `${role} ends wrong`,
            at: segment.start,
            gold: segment.text.slice(-70),
            got,
          })
        }
      }
      for (const node of found) {
        if (used.has(node)) continue
        misses.push({
          what: `${role} invented`,
          at: node.start,
          got: gold.raw.slice(node.start, node.end).slice(0, 110),
        })
      }
      return [role, { right, invented: found.length - right, missed: wanted.length - right }]
    }),
  ) as Record<ScoredRole, Counts>
  return { cells, matched }
}

function endsAt(gold: Gold, segment: GoldSegment, node: Node): boolean {
  const end = withoutTail(gold.raw, node.end)
  let at = gold.segments.indexOf(segment)
  do {
    if (Math.abs(withoutTail(gold.raw, gold.segments[at]!.end) - end) <= 1) return true
    at++
  } while (gold.segments[at]?.ambiguous)
  return false
}

const BREAKS: ReadonlySet<string> = new Set(['measure', 'task', 'priority'])

/** A row is exact: its measure, its task and all of its indicators, and no other indicator. */
function scoreRows(
  gold: Gold,
  nodes: readonly Node[],
  matched: ReadonlyMap<GoldSegment, Node>,
  misses: Miss[],
  plan: Plan,
): Pick<Score, 'rows' | 'confidences'> {
  const rows = { all: 0, exact: 0 }
  const confidences: Score['confidences'] = []
  let task: GoldSegment | null = null
  gold.segments.forEach((segment, at) => {
    if (segment.role === 'task') task = segment
    if (segment.role !== 'measure' || segment.ambiguous) return
    const wanted: GoldSegment[] = []
    let unsure = gold.segments[at + 1]?.ambiguous ?? false
    for (let i = at + 1; i < gold.segments.length && !BREAKS.has(gold.segments[i]!.role); i++) {
      const other = gold.segments[i]!
      unsure ||= other.ambiguous
      if (!other.ambiguous && other.role === 'indicator') wanted.push(other)
    }
    if (unsure) return
    rows.all++
    const node = matched.get(segment)
    const exact =
      node !== undefined && isExact(gold, node, task, wanted, nodes, matched, misses, segment)
    if (exact) rows.exact++
    const near = nodes.find((n) => n.role === 'measure' && startsAt(gold.raw, n.start, segment))
    const group = near ? [near, ...nodes.filter((n) => n.parent === near)] : []
    confidences.push({
      confidence: group.reduce((product, n) => product * n.confidence, near ? 1 : 0),
      exact,
      warned: isWarned(plan, segment.start, wanted.at(-1)?.end ?? segment.end),
    })
  })
  return { rows, confidences }
}

function isWarned(plan: Plan, start: number, end: number): boolean {
  return plan.diagnostics.some(
    ({ severity, source }) =>
      severity !== 'info' && source !== null && source.start < end && source.end > start,
  )
}

function isExact(
  gold: Gold,
  node: Node,
  task: GoldSegment | null,
  wanted: readonly GoldSegment[],
  nodes: readonly Node[],
  matched: ReadonlyMap<GoldSegment, Node>,
  misses: Miss[],
  segment: GoldSegment,
): boolean {
  if (task !== null && !(node.parent !== null && startsAt(gold.raw, node.parent.start, task))) {
    misses.push({
      what: 'measure under another task',
      at: segment.start,
      gold: task.text.slice(0, 60),
    })
    return false
  }
  const found = nodes.filter(
    (n) => n.role === 'indicator' && n.parent === node && !inAmbiguous(gold, n.start),
  )
  return found.length === wanted.length && wanted.every((w) => matched.get(w)?.parent === node)
}

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)))

/** Is this the number that the gold names? */
export function sameValue(target: Pick<Target, 'value' | 'range'>, gold: GoldValue): boolean {
  return (
    near(target.value, gold.value) &&
    near(target.range?.min ?? null, gold.range?.min ?? null) &&
    near(target.range?.max ?? null, gold.range?.max ?? null)
  )
}

const INTERCHANGEABLE: readonly (readonly string[])[] = [['score', 'ratio']]
const WITH_PERIOD: readonly string[] = ['count', 'frequency', 'duration']

/** Is this target the gold's in kind, comparator, change, baseline and period too? */
export function sameInFull(
  target: Pick<Target, 'kind' | 'comparator' | 'change' | 'per'> & {
    baseline: { value: number | null } | null
  },
  gold: GoldValue,
): boolean {
  const alike =
    target.kind === gold.kind ||
    INTERCHANGEABLE.some((kinds) => kinds.includes(target.kind) && kinds.includes(gold.kind)) ||
    (gold.per !== null && WITH_PERIOD.includes(target.kind) && WITH_PERIOD.includes(gold.kind))
  return (
    alike &&
    target.comparator === gold.comparator &&
    target.change === gold.change &&
    near(target.baseline?.value ?? null, gold.baseline) &&
    (target.per ?? '').toLowerCase() === (gold.per ?? '').toLowerCase()
  )
}

type TargetScore = Pick<Score, 'targetValues' | 'targetsInFull' | 'inventedNumbers'>

function scoreTargets(gold: Gold, found: readonly FoundTarget[], misses: Miss[]): TargetScore {
  const used = new Set<FoundTarget>()
  const overlaps = (f: FoundTarget, g: GoldTarget): boolean =>
    f.target.source.start < g.end && f.target.source.end > g.start
  const wanted = gold.targets.flatMap((g) =>
    g.expected === null ? [] : [{ ...g, expected: g.expected }],
  )
  let values = 0
  let full = 0
  for (const g of wanted) {
    const hit = found.find((f) => !used.has(f) && overlaps(f, g) && sameValue(f.target, g.expected))
    if (hit === undefined) {
      const over = found.find((f) => overlaps(f, g))
      misses.push({
        what: 'target missed',
        at: g.start,
        gold: `${g.text} = ${brief(g.expected)}`,
        ...(over ? { got: brief(over.target) } : {}),
      })
      continue
    }
    used.add(hit)
    values++
    if (sameInFull(hit.target, g.expected)) full++
    else
      misses.push({
        what: 'target differs',
        at: g.start,
        gold: `${g.text} = ${brief(g.expected)}`,
        got: `${hit.target.text} = ${brief(hit.target)}`,
      })
  }
  const own = found.filter(({ owner }) => owner === 'indicator')
  const unused = own.filter((f) => !used.has(f))
  const invented = unused.filter((f) => !gold.targets.some((g) => overlaps(f, g)))
  const doubled = unused.filter((f) => wanted.some((g) => overlaps(f, g)))
  for (const { target } of invented) {
    const { start, end } = target.source
    misses.push({
      what: 'target invented',
      at: start,
      got: `${gold.raw.slice(Math.max(0, start - 25), end + 15)} = ${brief(target)}`,
    })
  }
  const undecided = unused.filter((f) =>
    gold.targets.some((g) => g.expected === null && overlaps(f, g)),
  )
  return {
    targetValues: {
      right: values,
      invented: invented.length + doubled.length,
      missed: wanted.length - values,
    },
    targetsInFull: {
      right: full,
      invented: own.length - full - undecided.length,
      missed: wanted.length - full,
    },
    inventedNumbers: invented.length,
  }
}

function brief(
  t: Pick<Target, 'kind' | 'comparator' | 'value' | 'range' | 'change' | 'per'> | GoldValue,
): string {
  const baseline =
    'baseline' in t
      ? typeof t.baseline === 'object'
        ? (t.baseline as { value: number | null } | null)?.value
        : t.baseline
      : null
  return JSON.stringify([
    t.kind,
    t.comparator,
    t.value ?? t.range,
    t.change,
    baseline ?? null,
    t.per,
  ])
}

function countSpanErrors(plan: Plan, raw: string): number {
  let errors = 0
  visitTexts(plan, (text, source) => {
    const { start, end, pieces } = source
    if (textOf(raw, { start, end, ...(pieces ? { parts: pieces } : {}) }) !== text) errors++
  })
  return errors
}

/** Every text of a plan with its place. */
export function visitTexts(plan: Plan, visit: (text: string, source: Source) => void): void {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk)
    if (value === null || typeof value !== 'object') return
    const node = value as Record<string, unknown>
    const text =
      'text' in node
        ? node.text
        : 'measures' in node || 'indicators' in node
          ? node.title
          : undefined
    const source = node.source as Source | null | undefined
    if (typeof text === 'string' && source && !('tasks' in node)) visit(text, source)
    Object.values(node).forEach(walk)
  }
  walk(plan)
}

/** Characters that are no white space and lie in no node and no outside piece. */
export function countLost(plan: Plan, raw: string): number {
  const covered = new Uint8Array(raw.length)
  const cover = (source: Source | null | undefined): void => {
    for (const { start, end } of source?.pieces ?? (source ? [source] : []))
      covered.fill(1, start, end)
  }
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk)
    if (value === null || typeof value !== 'object') return
    const node = value as Record<string, unknown>
    cover(node.source as Source | null | undefined)
    for (const [key, child] of Object.entries(node)) if (key !== 'diagnostics') walk(child)
  }
  walk(plan)
  let lost = 0
  for (let at = 0; at < raw.length; at++) if (!covered[at] && /\S/u.test(raw.charAt(at))) lost++
  return lost
}
