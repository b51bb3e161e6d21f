/** Every layout is read by its own reader, and those without guessing are read exactly. */
import { describe, expect, it } from 'vitest'
import { markedPlans } from '../accuracy/documents.js'
import {
  foundLayout,
  layoutOf,
  plainTexts,
  scoreColumns,
  scoreStatute,
} from '../accuracy/layouts.js'
import { f1, score } from '../accuracy/score.js'
import { parsePlan } from '../src/index.js'

const marked = markedPlans().map(({ name, gold }) => ({ name, gold, raw: gold.raw }))

describe('layouts', () => {
  it.each([...marked, ...plainTexts()])('$name is found', ({ name, raw }) => {
    expect(foundLayout(raw)).toBe(layoutOf(name))
  })

  const structured = marked.filter(({ name }) => layoutOf(name) !== 'flattened')
  it.each(structured)('$name is read exactly', ({ gold, raw }) => {
    const { rows, cells, targetValues, lostCharacters, spanErrors } = score(gold, parsePlan(raw))
    expect(rows.exact).toBe(rows.all)
    expect(f1(cells.indicator)).toBe(1)
    expect(f1(cells.task)).toBe(1)
    expect(f1(cells.priority)).toBe(1)
    expect(f1(targetValues)).toBeGreaterThanOrEqual(0.97)
    expect([lostCharacters, spanErrors]).toEqual([0, 0])
  })

  it.each([
    ['one cell per line', scoreStatute()],
    ['columns side by side', scoreColumns()],
  ])('%s: every row, every value', (_, { rows, values, misses, invented }) => {
    expect(misses).toEqual([])
    expect(rows.right).toBe(rows.all)
    expect(values.right).toBe(values.all)
    expect(invented).toBe(0)
  })
})
