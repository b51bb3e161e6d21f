/** Reads the plan of an HTML page from its tables and from the headings above them. */
import type { Cell } from '../../cell.js'
import { leavesOpen } from '../../stage/sentence-words.js'
import { linesOf, type LayoutReader } from '../layout.js'
import type { Range, SourceText } from '../source-text.js'
import { joinHeadings } from './join-headings.js'
import { planRows } from './plan-rows.js'
import { findPlanTables, innerRows } from './plan-tables.js'
import type { RenderedPage } from './render-html.js'
import { asideCell, linesAbove, type PageLine } from './table-headings.js'
import type { HtmlTable } from './table-grid.js'

/**
 * The reader of one page. It is sure where the page has a plan's table; where it has none, the
 * page's text is read as any other text.
 *
 * @param page the page as rendered
 * @param inner the plain reading of the page's text
 */
export function htmlReader(page: RenderedPage, inner: SourceText): LayoutReader {
  const text = inner.plain
  const tables = plainTables(page.tables, inner)
  const plans = findPlanTables(text, tables)
  const toPlain = (at: number): number => inner.toPlain({ start: at, end: at + 1 }).start
  const items = joinedInOrder(
    page.items.map(toPlain),
    page.blocks.map(toPlain).filter((at) => beginsAnew(text, at)),
  )
  return {
    name: 'html',
    sureness: () => (plans.length > 0 ? 1 : 0),
    read(_, tools) {
      const lines = linesOf(text).map((line): PageLine => {
        const { start } = inner.toInput({ start: line.start, end: line.start + 1 })
        return { ...line, area: page.areas[start] ?? 'text' }
      })
      const inside = innerRows(text, plans, tables)
      const cells: Cell[] = []
      let at = 0
      for (const plan of plans) {
        const above = lines.slice(at, (at = lineAt(lines, firstText(plan.table))))
        cells.push(...linesAbove(text, above, plan, plans.length > 1))
        cells.push(...planRows(text, plan, { ...tools, items, innerRows: inside }))
        at = lineAt(lines, plan.table.end)
      }
      return [...joinHeadings(text, cells), ...lines.slice(at).map(asideCell)]
    },
  }
}

/** Does a paragraph begin something? One that a word processor wrapped goes on in mid-sentence. */
function beginsAnew(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at).trimEnd()
  if (/[.;:!?]$/u.test(before)) return true
  const word = before.split(/\P{L}/u).at(-1) ?? ''
  return !/^\p{Ll}/u.test(text.slice(at, at + 2)) && !leavesOpen(word.toLowerCase())
}

const LONGEST_WORD = 24

function joinedInOrder(...lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b)
}

/** Tables by places in the plain text. */
function plainTables(tables: readonly HtmlTable[], inner: SourceText): HtmlTable[] {
  const placed = new Map<HtmlTable, HtmlTable>()
  for (const table of tables) {
    placed.set(table, {
      ...inner.toPlain(table),
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, ...inner.toPlain(cell) }))),
      parent: table.parent === null ? null : (placed.get(table.parent) ?? null),
    })
  }
  return [...placed.values()]
}

/** Where the first cell begins that is not empty: a caption stands above it. */
function firstText({ rows, start }: HtmlTable): number {
  return rows.flat().find((cell) => cell.end > cell.start)?.start ?? start
}

/** Index of the first line that does not begin before an offset. */
function lineAt(lines: readonly Range[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
