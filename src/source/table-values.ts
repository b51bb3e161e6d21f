/** Columns beside an indicator that hold its values: they belong to it, and each has its year. */
import type { Cell, ValueCell } from '../cell.js'
import { placeOfParts, withSpace, type PartedRange } from './joined-text.js'
import type { Range } from './source-text.js'
import type { Column } from './table-header.js'

/** Does this column hold values of the indicator in its row, or their unit? */
export function isValueColumn({ role }: Column): boolean {
  return role === 'target' || role === 'baseline' || role === 'unit'
}

/**
 * An indicator with the cells of its values: its text is name and values in page order, and each
 * value knows its year.
 *
 * @param page plain text of the page
 * @param name the cell of the indicator's own words
 * @param values the filled cells of its row in columns of values
 */
export function valuedIndicator(
  page: string,
  name: PartedRange,
  values: readonly { cell: PartedRange; column: Column }[],
): Cell {
  const unit = values.find(({ column }) => column.role === 'unit')?.cell
  const cells = [name, ...values.map(({ cell }) => cell)].flatMap(
    ({ start, end, parts }) => parts ?? [{ start, end }],
  )
  return {
    ...placeOfParts(united(page, cells), page, name.start),
    role: 'indicator',
    confidence: 1,
    words: name,
    values: values.flatMap(({ cell, column }) => valueCells(page, cell, column)),
    ...(unit === undefined ? {} : { unit }),
  }
}

/** Ranges in page order; those between which there is only white space are one. */
function united(page: string, ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  const joined: Range[] = []
  for (const range of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && page.slice(last.end, range.start).trim() === '') last.end = range.end
    else joined.push({ ...range })
  }
  return joined.map((range) => withSpace(page, range))
}

/** "45 / 48 / 50" under "2023 / 2024 / 2025" is three values. */
function valueCells(page: string, cell: PartedRange, { role, years }: Column): ValueCell[] {
  if (role !== 'target' && role !== 'baseline') return []
  const kind = role === 'target' ? 'target' : 'actual'
  const { start, end } = cell
  if (years.length > 1) {
    const parts = splitSeries(page, { start, end })
    if (parts.length === years.length)
      return parts.map((part, at) => ({ ...part, role: kind, year: years[at]! }))
  }
  return [{ start, end, role: kind, year: years.length === 1 ? years[0]! : null }]
}

function splitSeries(page: string, { start, end }: Range): Range[] {
  const parts: Range[] = []
  let from = start
  for (const found of page.slice(start, end).matchAll(/[/;|]/gu)) {
    parts.push({ start: from, end: start + found.index })
    from = start + found.index + 1
  }
  return [...parts, { start: from, end }]
}
