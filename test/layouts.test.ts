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

  /** Three columns of 32 and 36 characters. */
  const line = (task: string, measure: string, indicator: string): string =>
    task.padEnd(32) + measure.padEnd(36) + indicator

  it('columns side by side are found where the last one has lines of its own', () => {
    const row = [
      line('Gerinti ugdymo kokybę', 'Metodinės dienos mokytojams', 'Dalyvauja ne mažiau'),
      line('rajono mokyklose', 'organizavimas', 'kaip 50 mokytojų'),
      line('', '', 'iš visų rajono mokyklų'),
      line('', '', 'ir ikimokyklinio ugdymo'),
      line('', '', 'įstaigų'),
      '',
    ]
    const header = line('Uždavinys', 'Priemonė', 'Rodiklis')
    const text = [header, '', ...row, ...row, ...row, ...row].join('\n')
    expect(foundLayout(text)).toBe('columns')
    const [task] = parsePlan(text).priorities.flatMap(({ tasks }) => tasks)
    expect(task?.title).toBe('Gerinti ugdymo kokybę rajono mokyklose')
  })
})
