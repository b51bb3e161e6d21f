/**
 * From columns and rows to cells with roles. Every reader of a table, whatever borders it has,
 * ends here: rows of ranges and the columns of the header go in, cells in reading order come out.
 */
import type { Cell, CellRole } from '../cell.js'
import { beginSmall, cutBreaks, indicatorItems } from './indicator-items.js'
import { placeOfParts, textOf, type PartedRange } from './joined-text.js'
import { codeLevels, type LevelCode } from './code-levels.js'
import { aside, labelledCells, plain } from './labelled-cells.js'
import { readRowLabel, type RowLabel } from './row-label.js'
import type { Column } from './table-header.js'
import { isValueColumn, valuedIndicator } from './table-values.js'

/** One cell of a row. */
export interface GridCell extends PartedRange {
  /** Its lines or list items where the markup tells them: each is an indicator of its own. */
  items?: readonly PartedRange[]
  /** Its lines end where its column does: their ends say nothing of its items. */
  wrapped?: boolean
}

/**
 * The cells of a row by column. Null or empty where there is none, or where the cell above it
 * reaches into the row.
 */
export interface GridRow {
  cells: readonly (GridCell | null)[]
  /** One cell that spans the whole table: a heading between the rows. */
  spanning?: boolean
}

/**
 * Reads the rows of a table.
 *
 * @param page plain text of the page
 * @param columns the columns of the header, in order
 * @param rows the rows below it, in order; rows that repeat the header are set aside
 * @returns the cells of the plan in reading order
 */
export function tableCells(
  page: string,
  columns: readonly Column[],
  rows: readonly GridRow[],
): Cell[] {
  const reader = new TableReader(page, columns, rows)
  return rows.flatMap((row) => reader.read(row))
}

/** A filled cell of a row with its column, and what it holds. */
interface Filled {
  cell: GridCell
  column: Column
  at: number
  role: CellRole | 'code' | 'value'
}

const MAIN = ['programme', 'priority', 'task', 'measure', 'indicator'] as const
const DETAILS = ['responsible', 'deadline', 'funding', 'extra'] as const
type Main = (typeof MAIN)[number]
const NO_COLUMN: Column = { role: null, name: null, years: [] }

class TableReader {
  readonly #page: string
  readonly #columns: readonly Column[]
  readonly #header: string
  readonly #levelOf: (code: string) => CellRole | null
  /** Row numbers that only the first row of a task has are the task's. */
  readonly #tasksNumbered: boolean
  /** Do indicators begin with a small letter? */
  readonly #small: boolean
  /** What stands above in each level: a text that is repeated there opens nothing new. */
  readonly #above = new Map<CellRole, string>()

  constructor(page: string, columns: readonly Column[], rows: readonly GridRow[]) {
    this.#page = page
    this.#columns = columns
    this.#header = columns.map(({ name }) => lettersOf(name ?? '')).join('|')
    this.#levelOf = codeLevels(rows.flatMap((row) => this.#levelCodes(row)))
    this.#tasksNumbered = tasksNumbered(columns, rows)
    const indicators = rows.flatMap(({ cells }) =>
      cells.flatMap((cell, at) => (cell && columns[at]?.role === 'indicator' ? [cell] : [])),
    )
    this.#small = beginSmall(page, indicators)
  }

  read(row: GridRow): Cell[] {
    const filled = this.#filled(row)
    if (filled.length === 0) return []
    if (this.#isHeader(filled)) return filled.map(({ cell }) => aside(cell, 'columns'))
    return this.#heading(row, filled) ?? this.#rowCells(filled)
  }

  #filled(row: GridRow): Filled[] {
    return row.cells.flatMap((cell, at): Filled[] => {
      if (cell === null || cell.end <= cell.start) return []
      const column = (row.spanning === true ? null : this.#columns[at]) ?? NO_COLUMN
      const role = fixedRole(column)
      return [
        { cell: role === 'indicator' ? cell : withoutBreaks(this.#page, cell), at, column, role },
      ]
    })
  }

  /** "Uždavinys | Priemonė | …" again at the top of a page, or "1 | 2 | 3", the columns' numbers. */
  #isHeader(filled: readonly Filled[]): boolean {
    const texts = this.#columns.map((_, i) => filled.find(({ at }) => at === i))
    const own = texts.map((found) => (found ? lettersOf(this.#text(found.cell)) : '')).join('|')
    if (own === this.#header) return true
    const first = Number(this.#text(filled[0]!.cell)) - filled[0]!.at
    return (
      filled.length > 2 &&
      filled.every(({ cell, at }) => this.#text(cell).replace(/\.$/u, '') === String(at + first))
    )
  }

  /** A row of one cell with a label, or over the whole table: "1 tikslas. Gerinti …". */
  #heading(row: GridRow, filled: readonly Filled[]): Cell[] | null {
    const alone = filled.length === 1 && this.#text(filled[0]!.cell).includes(' ')
    const coded = alone ? [] : filled.filter(({ role }) => role === 'code')
    const [only, ...others] = alone ? filled : filled.filter(({ role }) => role !== 'code')
    if (only === undefined || others.length > 0 || only.column.role === 'level') return null
    const label = readRowLabel(this.#text(only.cell))
    const labelled = label !== null && isMain(label.role) && label.name !== ''
    if (!labelled && row.spanning !== true && !this.#standsForTask(only)) return null
    const wide = this.#columns.some(({ role }) => role === 'task') ? 'priority' : 'task'
    const role = labelled ? (label.role as Main) : wide
    return [
      ...coded.map(({ cell }) => aside(cell, 'label')),
      ...this.#opened(role, only.cell, label, this.#codeOf(coded)),
    ]
  }

  /** "Gerinti ugdymo kokybę;;;": where no column holds tasks, a measure with nothing beside it. */
  #standsForTask({ role }: Filled): boolean {
    const others = this.#columns.some((column) => column.role === 'indicator')
    const tasks = this.#columns.some((column) => column.role === 'task')
    return others && !tasks && (role === 'measure' || role === 'code')
  }

  /** Opens a level; what stood below the one before it is forgotten. */
  #opened(role: Main, cell: GridCell, label: RowLabel | null, code: string | null): Cell[] {
    for (const below of MAIN.slice(MAIN.indexOf(role) + 1)) this.#above.delete(below)
    return labelledCells(this.#page, plain(cell), role, label, code)
  }

  #rowCells(filled: readonly Filled[]): Cell[] {
    const codes = filled.filter(({ role }) => role === 'code')
    const row = filled.map((found) =>
      found.column.role === 'level' ? { ...found, role: this.#levelRole(found, codes) } : found,
    )
    const roles = new Set(row.map(({ role }) => role))
    const cells: Cell[] = codes.map(({ cell }) => aside(cell, 'label'))
    for (const role of MAIN) {
      const code = this.#codeOf(codes.filter((found) => this.#ownerOf(found, roles) === role))
      for (const found of row.filter((other) => other.role === role))
        cells.push(
          ...(role === 'indicator'
            ? this.#indicators(found, row, code)
            : this.#level(role, found, code)),
        )
    }
    if (!roles.has('indicator')) cells.push(...this.#bareValues(row))
    for (const role of DETAILS)
      for (const { cell, column } of row.filter((other) => other.role === role))
        cells.push({ ...plain(cell), role, confidence: 1, header: column.name })
    return cells
  }

  /** A programme, goal, task or measure; one that is repeated on every row stands once. */
  #level(role: Main, { cell, column }: Filled, code: string | null): Cell[] {
    const text = this.#text(cell)
    const repeated = lettersOf(text) === this.#above.get(role)
    if (repeated && !(role === 'task' && !this.#above.has('measure'))) return [aside(cell, 'label')]
    const label = readRowLabel(text)
    const own = label !== null && (label.role === role || column.role === 'level') ? label : null
    const opened = this.#opened(role, cell, own, code)
    this.#above.set(role, lettersOf(text))
    return opened
  }

  #indicators({ cell }: Filled, row: readonly Filled[], code: string | null): Cell[] {
    const values = row.filter(({ role }) => role === 'value')
    const coded = code === null ? {} : { code }
    if (values.length > 0) return [{ ...valuedIndicator(this.#page, cell, values), ...coded }]
    const items = cell.items ?? this.#items(cell)
    return items.map((item) => ({ ...plain(item), role: 'indicator', confidence: 1, ...coded }))
  }

  #items(cell: GridCell): PartedRange[] {
    return indicatorItems(this.#page, cell, { wrapped: cell.wrapped, small: this.#small })
  }

  /** Values where the row has no name for them: they are what is to be seen of the measure. */
  #bareValues(row: readonly Filled[]): Cell[] {
    return row
      .filter(({ role }) => role === 'value')
      .flatMap(({ cell }) => this.#items(cell))
      .map((item) => ({ ...plain(item), role: 'indicator', confidence: 1 }))
  }

  #levelRole({ cell }: Filled, codes: readonly Filled[]): CellRole {
    const label = readRowLabel(this.#text(cell))
    if (label !== null && isMain(label.role)) return label.role
    const code = this.#codeOf(codes) ?? leadCode(this.#text(cell))
    if (code === null) return 'measure'
    return this.#levelOf(code) ?? (/^\p{Lu}/u.test(code) ? 'indicator' : 'measure')
  }

  #levelCodes(row: GridRow): LevelCode[] {
    const filled = this.#filled(row)
    const level = filled.find(({ column }) => column.role === 'level')
    if (level === undefined) return []
    const text = this.#text(level.cell)
    const label = readRowLabel(text)
    const code =
      this.#codeOf(filled.filter(({ role }) => role === 'code')) ?? label?.code ?? leadCode(text)
    if (code === null) return []
    const role = label?.role
    return [{ code, level: role && isMain(role) && role !== 'indicator' ? role : null }]
  }

  /** Whose is the number in a code column: its header says it, or it is the row's own. */
  #ownerOf({ column }: Filled, roles: ReadonlySet<Filled['role']>): Main | null {
    const named = /^(?:uždav|priem|rodikl|kriter|vertinim|tiksl)/iu.exec(column.name ?? '')?.[0]
    const owner = named === undefined ? null : OWNERS[named.toLowerCase()]
    if (owner !== null && owner !== undefined && roles.has(owner)) return owner
    if (this.#tasksNumbered && roles.has('task')) return 'task'
    return (
      (['measure', 'indicator', 'task', 'priority', 'programme'] as const).find((role) =>
        roles.has(role),
      ) ?? null
    )
  }

  #codeOf(codes: readonly Filled[]): string | null {
    const [first] = codes
    return first === undefined ? null : this.#text(first.cell).replace(/[.)]$/u, '')
  }

  #text(cell: PartedRange): string {
    return textOf(this.#page, cell)
  }
}

/** "Konsultacijos<br>mokiniams" in two parts. */
function withoutBreaks(page: string, cell: GridCell): GridCell {
  const shown = page.slice(cell.start, cell.end)
  if (cell.parts !== undefined || !shown.includes('<')) return cell
  const parts = cutBreaks(shown).map(({ start, end }) => ({
    start: start + cell.start,
    end: end + cell.start,
  }))
  const filled = parts.filter(({ start, end }) => page.slice(start, end).trim() !== '')
  return parts.length > 1 ? { ...cell, ...placeOfParts(filled, page, cell.start) } : cell
}

/** Which level the number of a code column belongs to, by the beginning of the column's name. */
const OWNERS: Readonly<Record<string, Main>> = {
  uždav: 'task',
  priem: 'measure',
  rodikl: 'indicator',
  kriter: 'indicator',
  vertinim: 'indicator',
  tiksl: 'priority',
}

function fixedRole(column: Column): Filled['role'] {
  if (isValueColumn(column)) return 'value'
  const { role } = column
  if (role === null || role === 'notes' || role === 'level') return 'extra'
  return role as Filled['role']
}

const isMain = (role: CellRole): role is Main => (MAIN as readonly CellRole[]).includes(role)

/** Do all numbers stand on rows with a task, while other rows have none? */
function tasksNumbered(columns: readonly Column[], rows: readonly GridRow[]): boolean {
  const code = columns.findIndex(({ role }) => role === 'code')
  const task = columns.findIndex(({ role }) => role === 'task')
  if (code < 0 || task < 0) return false
  const has = ({ cells }: GridRow, at: number): boolean =>
    (cells[at]?.end ?? 0) > (cells[at]?.start ?? 0)
  const numbered = rows.filter((row) => row.spanning !== true && has(row, code))
  return (
    numbered.length > 0 &&
    numbered.every((row) => has(row, task)) &&
    rows.some((row) => !has(row, code) && !has(row, task))
  )
}

/** "1.1.2. Gerinti …" in a cell of its own column. */
function leadCode(text: string): string | null {
  return /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s/u.exec(text)?.[1] ?? null
}

/** What is left of a text when only its letters and digits count. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
