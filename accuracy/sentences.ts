/**
 * Holds `extractTargets` against sentences in which every quantity and every number that is none is
 * marked: real ones of Lithuanian statutes (fixtures/sentences.jsonl), and whole indicators made for
 * testing (fixtures/targets/indicators.txt).
 */
import { readFileSync } from 'node:fs'
import { extractTargets, type Target } from '../src/index.js'
import { parseGold, type GoldValue } from './gold.js'
import { f1, sameInFull, sameValue } from './score.js'

export interface Place {
  text: string
  start: number
  end: number
}

export interface Quantity extends Place, Omit<GoldValue, 'baseline'> {
  baseline: number | null
  unit?: string
  currency?: string
  /** "every 3 years": marked by length; the contract's `per` cannot hold it. */
  interval?: { n: number; unit: string }
}

export interface Sentence {
  id: string
  text: string
  quantities: Quantity[]
  /** Readers could differ: found or not, it counts for nothing. */
  optional: Place[]
}

/**
 * Where the marks and the contract differ, the contract holds: what is raised "iki 15 dienų" reaches that
 * level; "dvigubai" is no number.
 */
const BY_CONTRACT: Readonly<Record<string, Partial<Quantity> | null>> = {
  's073 iki 15 darbo dienų': { change: null },
  's287 dvigubai': null,
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

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

/** Sentences of statutes. */
export function statuteSentences(): Sentence[] {
  const lines = read('sentences.jsonl').trim().split('\n')
  return lines.map((line) => {
    const sentence = JSON.parse(line) as Sentence
    const quantities = sentence.quantities.flatMap((marked) => {
      const change = BY_CONTRACT[`${sentence.id} ${marked.text}`]
      return change === null ? [] : [{ ...marked, ...change }]
    })
    return { ...sentence, quantities }
  })
}

/** Whole indicators of plans. */
export function indicatorSentences(): Sentence[] {
  return read('targets/indicators.txt')
    .split('\n')
    .flatMap((line, at) => {
      if (line === '' || line.startsWith('#')) return []
      const { raw, targets } = parseGold(line)
      const quantities = targets.flatMap((target) =>
        target.expected === null ? [] : [{ ...target, ...target.expected }],
      )
      const optional = targets.filter(({ expected }) => expected === null)
      return [{ id: `indicators:${at + 1}`, text: raw, quantities, optional }]
    })
}

/** The figures of sentences: F1 of the value, F1 in full, and numbers invented. */
export function sentenceFigures(
  sentences: readonly Sentence[],
  detail = false,
): Record<string, number> {
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

function count({ text, quantities, optional }: Sentence): {
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
  for (const quantity of quantities) {
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
