/** A plan as an indented tree to look at: what was read, with the targets behind each indicator. */
import type { Indicator, Plan, Task } from '../schema.js'
import type { Target } from '../target-schema.js'

/** How the parts of the tree are painted; each takes and gives a string. */
export interface TreePalette {
  priority(text: string): string
  task(text: string): string
  target(text: string): string
  faint(text: string): string
  warning(text: string): string
}

export interface TreeFormatOptions {
  /** Colours; without it the tree is plain text. */
  palette?: TreePalette | undefined
}

const PLAIN: TreePalette = {
  priority: (text) => text,
  task: (text) => text,
  target: (text) => text,
  faint: (text) => text,
  warning: (text) => text,
}

/**
 * Formats a plan as an indented tree.
 *
 * @param plan the plan
 * @returns lines that end with a line feed
 */
export function formatPlanTree(plan: Plan, options: TreeFormatOptions = {}): string {
  const paint = options.palette ?? PLAIN
  const lines: string[] = [paint.priority(headline(plan))]
  for (const priority of plan.priorities) {
    const name = [priority.label, priority.title].filter((part) => part !== null).join('. ')
    lines.push('', paint.priority(`${priority.id} ${name || '(no priority named)'}`))
    pushIndicators(lines, priority.indicators, '  ', paint)
    for (const task of priority.tasks) pushTask(lines, task, paint)
  }
  pushCues(lines, plan, paint)
  const doubts = plan.diagnostics.filter(({ severity }) => severity !== 'info')
  if (doubts.length > 0) lines.push('', paint.warning(`${doubts.length} to check:`))
  for (const { rule, message, source } of doubts) {
    const line = source === null ? '' : `line ${source.line}: `
    lines.push(paint.warning(`  ${line}${message} (${rule})`))
  }
  return `${lines.join('\n')}\n`
}

/** The cues that decided each border, where the plan was read with `explain`. */
function pushCues(lines: string[], plan: Plan, paint: TreePalette): void {
  const cues = plan.diagnostics.filter(({ rule }) => rule === 'border-cues')
  if (cues.length > 0) lines.push('', 'Cues that decided each border:')
  for (const { message, source } of cues) {
    lines.push(paint.faint(`  line ${source?.line ?? 0}: ${message}`))
  }
}

function headline(plan: Plan): string {
  const name = plan.title ?? plan.institution ?? 'Plan without a title'
  const year = plan.year === null || name.includes(String(plan.year)) ? '' : ` (${plan.year})`
  return `${name}${year}: ${countsOf(plan)}`
}

/** "6 tasks, 94 measures, 170 indicators, 139 targets" */
function countsOf(plan: Plan): string {
  const tasks = plan.priorities.flatMap((priority) => priority.tasks)
  const measures = tasks.flatMap((task) => task.measures)
  const indicators = [...plan.priorities, ...tasks, ...measures].flatMap((node) => node.indicators)
  const targets = indicators.flatMap((indicator) => indicator.targets)
  return `${tasks.length} tasks, ${measures.length} measures, ${indicators.length} indicators, ${targets.length} targets`
}

function pushTask(lines: string[], task: Task, paint: TreePalette): void {
  lines.push('', paint.task(`  ${task.id} ${task.title ?? '(no task named)'}`))
  pushIndicators(lines, task.indicators, '    ', paint)
  for (const measure of task.measures) {
    lines.push(`    ${paint.faint(measure.id)} ${measure.title}`)
    const details = [
      ['responsible', measure.responsible],
      ['deadline', measure.deadline],
      ['funding', measure.funding],
    ] as const
    for (const [name, piece] of details) {
      if (piece !== null) lines.push(paint.faint(`      ${name}: ${piece.text}`))
    }
    pushIndicators(lines, measure.indicators, '      ', paint)
  }
}

function pushIndicators(
  lines: string[],
  indicators: readonly Indicator[],
  indent: string,
  paint: TreePalette,
): void {
  for (const { text, targets } of indicators) {
    const shown = targets.map((target) => paint.target(`[${describeTarget(target)}]`)).join(' ')
    lines.push(`${indent}- ${text}${shown === '' ? '' : ` ${shown}`}`)
  }
}

const SIGNS = { eq: '', gte: '≥ ', gt: '> ', lte: '≤ ', lt: '< ', approx: '≈ ' } as const

/** "≥ 75 %", "60 % → 75 %", "+10 %", "2 × per year" */
function describeTarget(target: Target): string {
  const sign = target.change === null ? '' : target.change === 'increase' ? '+' : '−'
  const amount = `${sign}${amountOf(target)}${unitOf(target)}`
  const from =
    target.baseline?.value === null || target.baseline === null ? '' : `${target.baseline.value} → `
  const per = target.per === null ? '' : ` per ${target.per}`
  return `${SIGNS[target.comparator]}${from}${amount}${per}`
}

function amountOf({ value, range }: Target): string {
  if (range !== null) return `${range.min}–${range.max}`
  return value === null ? '' : String(Math.round(value * 1e4) / 1e4)
}

function unitOf(target: Target): string {
  switch (target.kind) {
    case 'percentage':
      return ' %'
    case 'percentagePoints':
      return ' pp'
    case 'frequency':
      return ' ×'
    case 'money':
      return ` ${target.currency}`
    case 'duration':
      return ` ${target.unit}`
    case 'benchmark':
      return target.reference
    case 'ratio':
      return target.base === null ? ' (ratio)' : ` per ${target.base}`
    case 'count':
    case 'score':
      return target.counted === null ? '' : ` ${target.counted}`
    case 'fraction':
      return ''
  }
}
