/** Targets of indicators whose numbers stand in columns of their own: one for each value, with its year. */
import type { Cell, ValueCell } from '../cell.js'
import { VALUE_NOUNS } from '../lithuanian/value-nouns.js'
import type { TargetFinding } from '../rule/finding.js'
import { textOf } from '../source/joined-text.js'
import type { Range } from '../source/source-text.js'
import type { IndicatorNode, TargetNode } from '../tree.js'
import { moveFinding } from './move-finding.js'
import type { Outline } from './outline.js'
import { findTargets } from './targets.js'

/**
 * Adds to each indicator the targets of its value cells. The unit is the one of its column, or the
 * one that its name ends with: "Mokinių dalis (proc.)".
 *
 * @param page the plain text that the outline points into
 * @param outline changed in place
 */
export function addValueTargets(page: string, outline: Outline): void {
  for (const { node, cell } of outline.placed) {
    if (node.type !== 'indicator' || cell.values === undefined) continue
    addTo(node, readAll(page, cell, 'target'), readAll(page, cell, 'actual'))
  }
}

function addTo(node: IndicatorNode, targets: TargetFinding[], actuals: TargetFinding[]): void {
  const [last] = actuals.slice(-1)
  const known =
    node.children.length === 1 && targets.length === 0 ? [node.children[0]!.finding] : targets
  const baseline = last && {
    start: last.start,
    end: last.end,
    value: last.value,
    date: last.date?.to ?? null,
  }
  for (const finding of known) finding.baseline ??= baseline ?? null
  node.children.push(...targets.map((finding): TargetNode => ({ type: 'target', finding })))
}

function readAll(page: string, cell: Cell, role: ValueCell['role']): TargetFinding[] {
  const values = (cell.values ?? []).filter((value) => value.role === role)
  if (values.length === 0) return []
  const unit = unitOf(page, cell)
  return values.flatMap((value) => readValue(page, value, unit))
}

/** Notes beside a value: "76,5 (1 pastaba)", "12*". */
const NOTE = /\(\d{1,2} pastab\p{L}+\)|\*{1,3}/gu
/** "76,5 (2024)", "(2023 m.)": the year that the value is of. */
const YEAR = /\((20\d\d)(?:\s?m\.)?\)/u
const NONE = /^[-–—−\s]*$/u

function readValue(page: string, value: ValueCell, unit: string): TargetFinding[] {
  const shown = blank(page.slice(value.start, value.end), NOTE)
  const year =
    value.year ?? (YEAR.exec(shown)?.[1] === undefined ? null : Number(YEAR.exec(shown)![1]))
  const text = blank(shown, YEAR)
  if (NONE.test(text)) return []
  const negative = /^\s*[-–—−](?=\d)/u.exec(text)?.[0] ?? ''
  const bare = `${' '.repeat(negative.length)}${text.slice(negative.length)}`
  const found = withUnit(bare, unit)
  const shift = ({ start, end }: Range): Range => ({
    start: value.start + Math.min(start, text.length),
    end: value.start + Math.min(end, bare.trimEnd().length),
  })
  return found.map((finding) => {
    const moved = moveFinding(finding, shift)
    if (negative !== '' && moved.value !== null) {
      moved.value = -moved.value
      moved.start = value.start + negative.length - 1
    }
    if (year !== null) moved.date = { from: `${year}-01-01`, to: `${year}-12-31` }
    return moved
  })
}

/** The same text with spaces for what a pattern matches: offsets stay. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length))
}

/** Reads "ne mažiau kaip 60" as "ne mažiau kaip 60 proc.": the text's own unit counts first. */
function withUnit(text: string, unit: string): TargetFinding[] {
  const bare = /^\D*\d[\d\s.,–-]*$/u.test(text)
  const shown = text.trimEnd()
  const found = findTargets(bare && unit !== '' ? `${shown} ${unit}` : shown)
  const own = found
    .filter(({ start }) => start < shown.length)
    .map((finding) => within(finding, shown.length))
  return own.length > 0 ? own : plainNumber(shown)
}

/** What a finding says outside of the value's cell is no part of it. */
function within(finding: TargetFinding, length: number): TargetFinding {
  const cut = { ...finding, end: Math.min(finding.end, length) }
  if ('counted' in cut && cut.counted !== null && cut.counted.start >= length) cut.counted = null
  if (cut.population !== null && cut.population.start >= length) cut.population = null
  return cut
}

const NUMBER = /\d{1,3}(?:[ \u00A0]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/u

/** A number of which nothing says what it is of: a share, an index, a place. */
function plainNumber(text: string): TargetFinding[] {
  const found = NUMBER.exec(text)
  if (found === null) return []
  const value = Number(found[0].replace(/[ \u00A0]/gu, '').replace(',', '.'))
  return [
    {
      kind: 'score',
      counted: null,
      start: found.index,
      end: found.index + found[0].length,
      comparator: 'eq',
      value,
      range: null,
      change: null,
      baseline: null,
      per: null,
      population: null,
      date: null,
      rule: '<reikšmė>',
      confidence: 0.8,
    },
  ]
}

/** The unit as words that the target rules read behind a number; empty where none is said. */
function unitOf(page: string, { unit, words }: Cell): string {
  if (unit !== undefined) {
    const own = page.slice(unit.start, unit.end)
    if (isUnit(own)) return own
  }
  if (words === undefined) return ''
  const name = textOf(page, words)
  const bracket = [...name.matchAll(/\(([^()]*)\)/gu)].at(-1)?.[1]
  const behindComma = name.slice(name.lastIndexOf(',') + 1)
  const said = [bracket, behindComma].find((text) => text !== undefined && isUnit(text))
  if (said !== undefined) return said.trim()
  const form = name.toLowerCase()
  return VALUE_NOUNS.find(({ noun }) => form.includes(noun))?.unit ?? ''
}

/** Does a number with this behind it read as one target: "5 proc.", "5 tūkst. Eur"? */
function isUnit(text: string): boolean {
  const shown = `5 ${text.trim()}`
  if (shown.length > 40) return false
  const [only, ...others] = findTargets(shown)
  return (
    only !== undefined && others.length === 0 && only.start === 0 && only.end >= shown.length - 1
  )
}
