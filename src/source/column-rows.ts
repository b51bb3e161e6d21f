/** Puts the lines of columns side by side together to rows: where one begins, what goes on. */
import { cutLine, findBorders, segmentsOf, type PageLine, type Window } from './column-borders.js'
import { lineJoiner } from './line-hyphens.js'
import { headingLabel } from './row-label.js'
import { isSignature } from './signature.js'
import type { Range } from './source-text.js'
import type { Column } from './table-header.js'
import type { GridRow } from './table-rows.js'

/** A row while its lines are gathered: the lines of each column. */
interface OpenRow {
  lines: Range[][]
  spanning: boolean
}

/** Gathers the rows of all pages of a table. */
export class ColumnRows {
  readonly #page: string
  readonly #columns: readonly Column[]
  readonly #rows: OpenRow[] = []
  /** In which columns the line above has text. */
  #above: boolean[] = []
  /** A blank line stands above. */
  #blank = true
  /** The plan has ended: a signature or running text stands below the table. */
  #ended = false

  constructor(page: string, columns: readonly Column[]) {
    this.#page = page
    this.#columns = columns
  }

  /** Adds the lines of a page below its header. */
  addPage(
    lines: readonly PageLine[],
    header: { windows: readonly Window[]; borders: readonly number[] },
  ): void {
    let borders = findBorders(lines, header.windows, header.borders)
    this.#blank = true
    for (const block of blocksOf(lines)) {
      if (this.#ended) return
      this.#blank = true
      borders = findBorders(block, header.windows, borders)
      if (this.#isOutside(block, borders)) continue
      for (const line of block) this.#addLine(line, borders)
    }
  }

  /** The rows with their lines joined. */
  finish(): GridRow[] {
    const { join } = lineJoiner(this.#page)
    return this.#rows.map(({ lines, spanning }) => ({
      cells: lines.map((cell) => (cell.length === 0 ? null : { ...join(cell), wrapped: true })),
      ...(spanning ? { spanning } : {}),
    }))
  }

  /** Page numbers, rules, signatures, and paragraphs that run over the borders. */
  #isOutside(block: readonly PageLine[], borders: readonly number[]): boolean {
    const [first] = block
    if (first === undefined) return true
    const shown = first.text.trim()
    if (isSignature(segmentsOf(first).map(({ start, end }) => this.#page.slice(start, end)))) {
      this.#ended = true
      return true
    }
    if (headingLabel(shown) !== null) return false
    const crossing = block.filter((line) => crosses(line, borders)).length
    const prose = crossing * 5 >= block.length * 3 && this.#rows.length > 0
    this.#ended ||= prose && block.length > 1
    return prose
  }

  #addLine(line: PageLine, borders: readonly number[]): void {
    const label = headingLabel(line.text.trim())
    const segments = segmentsOf(line)
    if (
      label !== null &&
      segments.length === 1 &&
      (crosses(line, borders) || this.#blank || segments[0]!.column > 4)
    ) {
      this.#open(true).lines[0]!.push({ start: segments[0]!.start, end: segments[0]!.end })
      this.#above = []
      this.#blank = false
      return
    }
    const last = this.#rows.at(-1)
    if (last?.spanning === true && !this.#blank && segments.length === 1) {
      last.lines[0]!.push({ start: segments[0]!.start, end: segments[0]!.end })
      return
    }
    const cells = cutLine(line, borders)
    const row =
      last === undefined || last.spanning || this.#begins(cells, last) ? this.#open(false) : last
    cells.forEach((cell, at) => {
      if (cell !== null) this.#cellFor(row, at, cell).push(cell)
    })
    this.#above = cells.map((cell) => cell !== null)
    this.#blank = false
  }

  /** Tasks reach over rows: their lines go on where the column's last text stands. */
  #cellFor(row: OpenRow, at: number, cell: Range): Range[] {
    const own = row.lines[at]!
    if (own.length > 0 || !this.#isUpper(at)) return own
    const above = this.#rows.findLast(({ lines, spanning }) => !spanning && lines[at]!.length > 0)
      ?.lines[at]
    const goesOn =
      above !== undefined &&
      (this.#above[at] === true || !this.#capital(cell) || this.#open_(above))
    return goesOn ? above : own
  }

  /** A cell whose last line ends in mid-sentence: with a comma, a hyphen or a small linking word. */
  #open_(lines: readonly Range[]): boolean {
    const last = lines.at(-1)
    return last !== undefined && /(?:[,–-]|(?<!\p{L})(?:ir|bei|ar))$/u.test(this.#text(last))
  }

  /** Does a new row begin with this line? */
  #begins(cells: readonly (Range | null)[], last: OpenRow): boolean {
    const main = cells.flatMap((cell, at) =>
      cell === null || this.#isUpper(at) ? [] : [{ cell, at }],
    )
    if (main.length === 0)
      return this.#blank && cells.some((cell) => cell !== null && this.#capital(cell))
    const code = main.find(({ at }) => this.#columns[at]?.role === 'code')
    if (code !== undefined) return true
    const rested =
      this.#blank || this.#columns.every((_, at) => this.#isUpper(at) || this.#above[at] !== true)
    const key = main.filter(({ at }) => this.#isKey(at))
    if (rested)
      return (
        main.every(({ cell }) => this.#capital(cell)) ||
        (key.length > 1 && key.some(({ cell }) => this.#capital(cell)))
      )
    const keys = this.#columns.filter((_, at) => this.#isKey(at)).length
    if (key.length < Math.min(2, keys) || this.#columns.some(({ role }) => role === 'code'))
      return false
    return key.every(({ cell, at }) => this.#capital(cell) && !this.#open_(last.lines[at]!))
  }

  /** Columns of a level that stands over several rows. */
  #isUpper(at: number): boolean {
    const role = this.#columns[at]?.role
    return role === 'programme' || role === 'priority' || role === 'task'
  }

  #isKey(at: number): boolean {
    const role = this.#columns[at]?.role
    return role === 'measure' || role === 'indicator' || role === 'level'
  }

  #capital(cell: Range): boolean {
    return /^[\p{Lu}\d„“"«•(,]/u.test(this.#text(cell))
  }

  #text({ start, end }: Range): string {
    return this.#page.slice(start, end)
  }

  #open(spanning: boolean): OpenRow {
    const row = { lines: this.#columns.map(() => []), spanning }
    this.#rows.push(row)
    return row
  }
}

/** Lines between blank lines. */
function blocksOf(lines: readonly PageLine[]): PageLine[][] {
  const blocks: PageLine[][] = [[]]
  for (const line of lines) {
    if (line.text.trim() === '' || isPageMark(line.text)) blocks.push([])
    else blocks.at(-1)!.push(line)
  }
  return blocks.filter((block) => block.length > 0)
}

/** "      2", "_______": a page number in the middle of the line, or a rule. */
function isPageMark(text: string): boolean {
  return /^ {8,}(?:\d{1,3}|- \d{1,3} -)$/u.test(text) || /^ *_{4,}$/u.test(text)
}

/** A line that has text on both sides of the second column's border and no gap there. */
function crosses(line: PageLine, borders: readonly number[]): boolean {
  const second = borders[1]
  if (second === undefined || line.text.length <= second) return false
  const [first] = segmentsOf(line)
  return (
    first !== undefined &&
    first.column < second - 1 &&
    first.column + first.end - first.start > second + 3
  )
}
