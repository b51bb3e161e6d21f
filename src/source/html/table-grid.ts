/** The grid of a table: which columns each cell takes, with row and column spans resolved. */
import type { Range } from '../source-text.js'
import { numberAttribute, type HtmlElement } from './parse-html.js'

/** A cell; `start` and `end` are places in the page's text. */
export interface HtmlCell extends Range {
  /** First column that it takes. */
  column: number
  colspan: number
  rowspan: number
  /** Is it a <th>? */
  header: boolean
}

/** A table of a page; `start` and `end` are places in the page's text. */
export interface HtmlTable extends Range {
  /** The cells that begin in each row, from left to right. */
  rows: HtmlCell[][]
  /** The table in whose cell this one stands. */
  parent: HtmlTable | null
}

/** HTML's own bounds. */
const MOST_COLUMNS = 1000
const MOST_ROWS = 65534

/** Places the cells of a table as they come, row by row. */
export class TableGrid {
  readonly table: HtmlTable
  /** For every column, the first row in which it is free. */
  #free: number[] = []
  #row = -1

  constructor(parent: HtmlTable | null, start: number) {
    this.table = { rows: [], parent, start, end: start }
  }

  openRow(): void {
    this.#row++
    this.table.rows.push([])
  }

  /** No cell reaches out of its <thead>, <tbody> or <tfoot>. */
  closeGroup(): void {
    this.#free = []
  }

  /** Places a cell in the open row; its text is not known yet. */
  addCell(element: HtmlElement, start: number): HtmlCell {
    if (this.#row < 0) this.openRow()
    let column = 0
    while (column < MOST_COLUMNS && (this.#free[column] ?? 0) > this.#row) column++
    const colspan = Math.min(
      numberAttribute(element, 'colspan', [1, MOST_COLUMNS], 1),
      Math.max(1, MOST_COLUMNS - column),
    )
    // 0 is down to the end of the group.
    const asked = numberAttribute(element, 'rowspan', [0, MOST_ROWS], 1)
    const rowspan = asked === 0 ? MOST_ROWS : asked
    for (let taken = column; taken < column + colspan; taken++) {
      this.#free[taken] = Math.max(this.#free[taken] ?? 0, this.#row + rowspan)
    }
    const header = element.tagName === 'th'
    const cell = { column, colspan, rowspan, header, start, end: start }
    this.table.rows[this.#row]!.push(cell)
    return cell
  }
}
