/** Targets of indicators whose numbers stand in columns of their own: one for each value, with its year. */
import type { Cell, ValueCell } from '../cell.js'
import type { TargetFinding } from '../rule/finding.js'
import { textOf } from '../source/joined-text.js'
import type { Range } from '../source/source-text.js'
import type { IndicatorNode, TargetNode } from '../tree.js'
import { moveFinding } from './move-finding.js'
import type { Outline } from './outline.js'
import { findTargets } from './targets.js'

/**
 * Adds to each indicator the targets of its value cells. A value is read as it would be in running
 * text, behind the indicator's name and unit: "Mokinių dalis (proc.) – 60".
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
  // A number in the name of what is measured is part of the name: "per 12 mėnesių nuo …".
  if (targets.length > 0)
    node.children = targets.map((finding): TargetNode => ({ type: 'target', finding }))
}

function readAll(page: string, cell: Cell, role: ValueCell['role']): TargetFinding[] {
  const values = (cell.values ?? []).filter((value) => value.role === role)
  if (values.length === 0) return []
  const name = nameOf(page, cell)
  return values.flatMap((value) => readValue(page, value, name))
}

/** "Mokinių dalis (proc.) – ", the unit from its column where there is one. */
function nameOf(page: string, { words, unit }: Cell): string {
  const own = words === undefined ? '' : textOf(page, words)
  const column = unit === undefined ? '' : ` (${textOf(page, unit)})`
  return `${own}${column} – `
}

/** Notes beside a value: "76,5 (1 pastaba)", "12*". */
const NOTE = /\(\d{1,2} pastab\p{L}+\)|\*{1,3}/gu
/** "76,5 (2024)", "(2023 m.)": the year that the value is of. */
const YEAR = /\((20\d\d)(?:\s?m\.)?\)/u
const NONE = /^[-–—−\s]*$/u

function readValue(page: string, value: ValueCell, name: string): TargetFinding[] {
  const shown = blank(page.slice(value.start, value.end), NOTE)
  const year =
    value.year ?? (YEAR.exec(shown)?.[1] === undefined ? null : Number(YEAR.exec(shown)![1]))
  const text = blank(shown, YEAR)
  if (NONE.test(text)) return []
  const negative = /^\s*[-–—−](?=\d)/u.exec(text)?.[0] ?? ''
  const bare = `${' '.repeat(negative.length)}${text.slice(negative.length)}`
  const found = behindName(bare.trimEnd(), name)
  const shift = ({ start, end }: Range): Range => ({
    start: value.start + start,
    end: value.start + end,
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

/** The targets of a value, with offsets into it. */
function behindName(value: string, name: string): TargetFinding[] {
  const back = ({ start, end }: Range): Range => ({
    start: start - name.length,
    end: end - name.length,
  })
  const found = findTargets(name + value)
    .filter(({ start }) => start >= name.length)
    .map((finding) => within(moveFinding(finding, back)))
  return found.length > 0 ? found : plainNumber(value)
}

/** What a finding says outside of the value's cell is no part of it. */
function within(finding: TargetFinding): TargetFinding {
  if ('counted' in finding && finding.counted !== null && finding.counted.start < 0)
    finding.counted = null
  if (finding.population !== null && finding.population.start < 0) finding.population = null
  if (finding.baseline !== null && finding.baseline.start < 0) finding.baseline = null
  return finding
}

const NUMBER = /\d{1,3}(?:[ \u00A0]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/u

/** A number that reads like none in running text: "2024" pieces, "45/48". */
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
