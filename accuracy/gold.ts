/** Reads gold markup (fixtures/README.md): the raw text, its segments and its targets, with UTF-16 offsets. */

export type GoldRole =
  | 'outside'
  | 'priority'
  | 'task'
  | 'measure'
  | 'indicator'
  | 'responsible'
  | 'deadline'
  | 'funding'
  | 'number'

const ROLES: Readonly<Record<string, GoldRole>> = {
  X: 'outside',
  P: 'priority',
  T: 'task',
  M: 'measure',
  I: 'indicator',
  R: 'responsible',
  D: 'deadline',
  F: 'funding',
  N: 'number',
}

/** A marked cell; `ambiguous` where readers could disagree: not scored. */
export interface GoldSegment {
  role: GoldRole
  ambiguous: boolean
  start: number
  end: number
  text: string
}

export interface GoldValue {
  kind: string
  comparator: string
  value: number | null
  range: { min: number; max: number } | null
  change: 'increase' | 'decrease' | null
  baseline: number | null
  per: string | null
}

/** A marked number; `expected` is null where readers could disagree: not scored. */
export interface GoldTarget {
  start: number
  end: number
  text: string
  expected: GoldValue | null
}

export interface Gold {
  raw: string
  segments: GoldSegment[]
  targets: GoldTarget[]
}

/**
 * Reads a marked text.
 *
 * @throws Error where a target's specification cannot be read
 */
export function parseGold(marked: string): Gold {
  let raw = ''
  const segments: GoldSegment[] = []
  const targets: GoldTarget[] = []
  let open: number | null = null
  for (let at = 0; at < marked.length;) {
    const marker = /^⟦([A-Z])(~?)⟧/u.exec(marked.slice(at, at + 5))
    if (marker) {
      const role = ROLES[marker[1]!]
      if (!role) throw new Error(`unknown segment marker ${marker[0]}`)
      segments.push({ role, ambiguous: marker[2] === '~', start: raw.length, end: 0, text: '' })
      at += marker[0].length
    } else if (marked.charAt(at) === '⟨') {
      open = raw.length
      at++
    } else if (open !== null && marked.charAt(at) === '|' && specEnd(marked, at) > 0) {
      const close = specEnd(marked, at)
      const spec = marked.slice(at + 1, close)
      targets.push({
        start: open,
        end: raw.length,
        text: raw.slice(open),
        expected: parseSpec(spec),
      })
      open = null
      at = close + 1
    } else {
      raw += marked.charAt(at++)
    }
  }
  segments.forEach((segment, index) => {
    const limit = segments[index + 1]?.start ?? raw.length
    segment.end = segment.start + raw.slice(segment.start, limit).trimEnd().length
    segment.text = raw.slice(segment.start, segment.end)
  })
  return { raw, segments, targets }
}

function specEnd(marked: string, bar: number): number {
  const close = marked.indexOf('⟩', bar)
  return close > 0 && !/[⟨|]/u.test(marked.slice(bar + 1, close)) ? close : -1
}

const COMPARATORS: Readonly<Record<string, string>> = {
  '=': 'eq',
  '>=': 'gte',
  '>': 'gt',
  '<=': 'lte',
  '<': 'lt',
  '~': 'approx',
}
const SPEC = /^(\w+) *(>=|<=|[=><~]) *(\S+)(?: +per +(\w+))?(?: *; *base +(-?[\d.]+))?$/u

/** "percentage >= 75", "count = 60->75", "frequency = 2 per year"; "?" gives null. */
export function parseSpec(spec: string): GoldValue | null {
  if (spec.trim() === '?') return null
  const parts = SPEC.exec(spec.trim().replace(/;$/u, ''))
  if (!parts) throw new Error(`bad target specification: ${spec}`)
  const [, kind = '', operator = '', shown = '', per, base] = parts
  const target: GoldValue = {
    kind,
    comparator: COMPARATORS[operator]!,
    value: null,
    range: null,
    change: null,
    baseline: base === undefined ? null : Number(base),
    per: per ?? null,
  }
  return readValue(shown.replace(/;$/u, ''), target)
}

function readValue(shown: string, target: GoldValue): GoldValue {
  if (shown === '-') return target
  const sign = /^[+-](?=[\d.])/u.exec(shown)?.[0]
  const moved = /^(-?[\d.]+)->(-?[\d.]+)$/u.exec(shown)
  if (moved) return { ...target, baseline: Number(moved[1]), value: Number(moved[2]) }
  const change = sign === undefined ? null : sign === '+' ? 'increase' : 'decrease'
  const range = /^[+-]?(\d+(?:\.\d+)?)\.\.(\d+(?:\.\d+)?)$/u.exec(shown)
  if (range) return { ...target, change, range: { min: Number(range[1]), max: Number(range[2]) } }
  const value = Number(sign === undefined ? shown : shown.slice(1))
  if (Number.isNaN(value)) throw new Error(`bad target value: ${shown}`)
  return { ...target, change, value }
}
