/** What `planas parse --format` offers. */
import { createColors } from 'picocolors'
import { formatPlanTree, type TreePalette } from '../export/tree.js'
import type { Plan } from '../schema.js'

export const FORMATS = ['json', 'ndjson', 'tree'] as const
export type Format = (typeof FORMATS)[number]

export interface FormatFlags {
  compact: boolean
  /** Paint the tree? Only where a terminal shows it. */
  colour: boolean
}

/** File name endings by format. */
export const EXTENSIONS: Readonly<Record<Format, string>> = {
  json: '.json',
  ndjson: '.ndjson',
  tree: '.txt',
}

/**
 * Formats the plans of a run. One plan in JSON is the plan itself; several are an array in the
 * order of the inputs; NDJSON is one plan a line, however many there are.
 */
export function formatPlans(
  plans: readonly Plan[],
  single: boolean,
  format: Format,
  flags: FormatFlags,
): string {
  switch (format) {
    case 'json': {
      const value = single ? plans[0] : plans
      return value === undefined ? '' : `${JSON.stringify(value, null, flags.compact ? 0 : 2)}\n`
    }
    case 'ndjson':
      return plans.map((plan) => `${JSON.stringify(plan)}\n`).join('')
    case 'tree':
      return plans
        .map((plan) => formatPlanTree(plan, { palette: palette(flags.colour) }))
        .join('\n')
  }
}

function palette(colour: boolean): TreePalette {
  const paint = createColors(colour)
  return {
    priority: paint.bold,
    task: paint.cyan,
    target: paint.green,
    faint: paint.dim,
    warning: paint.yellow,
  }
}
