/**
 * Holds `extractTargets` against real sentences of Lithuanian statutes (fixtures/sentences.jsonl), in
 * which every quantity and every number that is none is marked.
 */
import { readFileSync } from 'node:fs'
import { extractTargets, type Target } from '../src/index.js'
import type { GoldValue } from './gold.js'
import { f1, sameInFull, sameValue } from './score.js'

interface Place {
  text: string
  start: number
  end: number
}

interface Quantity extends Place, Omit<GoldValue, 'baseline'> {
  baseline: number | null
  unit?: string
  currency?: string
  /** "every 3 years": marked by length; the contract's `per` cannot hold it. */
  interval?: { n: number; unit: string }
}

interface Sentence {
  id: string
  text: string
  quantities: Quantity[]
  /** Readers could differ: found or not, it counts for nothing. */
  optional: Place[]
}

/** Where the marks and the contract differ, the contract holds: "padidės iki" is the level reached. */
const BY_CONTRACT: Readonly<Record<string, Partial<Quantity>>> = {
  's073 iki 15 darbo dienų': { change: null },
}

const overlaps = ({ source }: Target, { start, end }: Place): boolean =>
  source.start < end && source.end > start

/** Kind, comparator, change, period, and the unit or currency. */
function matchesInFull(target: Target, quantity: Quantity): boolean {
  const { currency, interval } = quantity
  const unit = quantity.unit === 'workingDay' ? 'day' : quantity.unit
  const per = interval === undefined ? quantity.per : target.per
  return (
    sameInFull(target, { ...quantity, per }) &&
    (unit === undefined || !('unit' in target) || target.unit === unit) &&
    (currency === undefined || !('currency' in target) || target.currency === currency)
  )
}

const brief = (of: Target | Quantity): string =>
  `${of.text} = ${JSON.stringify([of.kind, of.comparator, of.value ?? of.range, of.change, of.per])}`

/** The figures of all sentences: F1 of the value, F1 in full, and numbers invented. */
export function sentenceFigures(detail = false): Record<string, number> {
  const file = new URL('../fixtures/sentences.jsonl', import.meta.url)
  const sentences = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence)
  const totals = { wanted: 0, found: 0, value: 0, full: 0, invented: 0 }
  for (const sentence of sentences) {
    const counts = count(sentence)
    totals.wanted += sentence.quantities.length
    totals.found += counts.found
    totals.value += counts.value
    totals.full += counts.full
    totals.invented += counts.invented
    if (!detail || counts.misses.length === 0) continue
    console.log([`\n${sentence.id} ${sentence.text}`, ...counts.misses].join('\n  '))
  }
  const round = (right: number): number => {
    const counts = { right, invented: totals.found - right, missed: totals.wanted - right }
    return Math.round(f1(counts) * 1000) / 1000
  }
  return { value: round(totals.value), full: round(totals.full), invented: totals.invented }
}

function count({ id, text, quantities, optional }: Sentence): {
  found: number
  value: number
  full: number
  invented: number
  misses: string[]
} {
  const misses: string[] = []
  const left = new Set(extractTargets(text))
  let value = 0
  let full = 0
  for (const marked of quantities) {
    const quantity = { ...marked, ...BY_CONTRACT[`${id} ${marked.text}`] }
    const hit = [...left].find((t) => overlaps(t, quantity) && sameValue(t, quantity))
    if (hit === undefined) {
      misses.push(`missed   ${brief(quantity)}`)
      continue
    }
    left.delete(hit)
    value++
    if (matchesInFull(hit, quantity)) full++
    else misses.push(`differs  ${brief(quantity)}`, `    got  ${brief(hit)}`)
  }
  const extra = [...left].filter((t) => !optional.some((place) => overlaps(t, place)))
  const invented = extra.filter((t) => !quantities.some((place) => overlaps(t, place)))
  for (const target of extra) {
    misses.push(`${invented.includes(target) ? 'invented' : 'got     '} ${brief(target)}`)
  }
  return { found: value + extra.length, value, full, invented: invented.length, misses }
}
