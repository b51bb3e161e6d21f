/** Builds the plan tree from cells in reading order: who stands under whom. */
import type { Outside } from '../schema.js'
import { joinParts, textOf } from '../source/joined-text.js'
import type { Range } from '../source/source-text.js'
import type {
  IndicatorNode,
  MeasureNode,
  OutsideNode,
  Place,
  PriorityNode,
  TaskNode,
} from '../tree.js'
import type { Cell } from '../cell.js'
import { ordinalOfCode } from './headings.js'
import { splitLead, splitPriority } from './lead.js'
import { outsideKind } from './furniture.js'

/** What the outline gives: the plan's branches, and what stands outside of them. */
export interface Outline {
  priorities: PriorityNode[]
  outside: OutsideNode[]
  /** Cells in the order of the tree, for messages about them. */
  placed: PlacedCell[]
}

/** A node of the tree with the cell that it was made of. */
export interface PlacedCell {
  node: PriorityNode | TaskNode | MeasureNode | IndicatorNode
  cell: Cell
}

/**
 * Builds the outline.
 *
 * @param text the plain text that the cells point into
 * @param cells all cells of the page in reading order
 */
export function buildOutline(text: string, cells: readonly Cell[]): Outline {
  const builder = new OutlineBuilder(text)
  for (const cell of cells) builder.add(cell)
  return builder.finish()
}

class OutlineBuilder {
  readonly #text: string
  readonly #priorities: PriorityNode[] = []
  readonly #outside: OutsideNode[] = []
  readonly #placed: PlacedCell[] = []
  #priority: PriorityNode | null = null
  #task: TaskNode | null = null
  #measure: MeasureNode | null = null
  #programme: Place | null = null

  constructor(text: string) {
    this.#text = text
  }

  add(cell: Cell): void {
    switch (cell.role) {
      case 'outside':
        return this.#setAside(cell, cell.kind ?? null)
      case 'programme':
        this.#programme = placeOf(cell)
        return
      case 'priority':
        return this.#openPriority(cell)
      case 'task':
        return this.#openTask(cell)
      case 'measure':
        return this.#openMeasure(cell)
      case 'indicator':
        return this.#addIndicator(cell)
      default:
        this.#attach(cell, cell.role)
    }
  }

  finish(): Outline {
    return { priorities: this.#priorities, outside: this.#outside, placed: this.#placed }
  }

  #openPriority(cell: Cell): void {
    const { label, title, code, ordinal } = splitPriority(this.#text, cell)
    const node: PriorityNode = {
      type: 'priority',
      code: cell.code ?? code,
      ordinal: ordinal ?? (cell.code === undefined ? null : ordinalOfCode(cell.code)),
      label,
      title,
      place: placeOf(cell),
      programme: this.#programme,
      confidence: cell.confidence,
      children: [],
    }
    this.#priorities.push(node)
    this.#placed.push({ node, cell })
    this.#priority = node
    this.#task = null
    this.#measure = null
  }

  #openTask(cell: Cell): void {
    const { place, code } = this.#withoutLead(cell)
    const current = this.#task?.place
    // A task that is repeated on every row is one task.
    if (current && this.#says(current) === this.#says(place)) {
      this.#setAside({ ...cell, ...place }, 'label')
      this.#measure = null
      return
    }
    const node: TaskNode = { type: 'task', code, place, confidence: cell.confidence, children: [] }
    this.#under().children.push(node)
    this.#placed.push({ node, cell })
    this.#task = node
    this.#measure = null
  }

  #openMeasure(cell: Cell): void {
    const { place, code } = this.#withoutLead(cell)
    const node: MeasureNode = {
      type: 'measure',
      code,
      place,
      confidence: cell.confidence,
      responsible: null,
      deadline: null,
      funding: null,
      extra: [],
      children: [],
    }
    this.#currentTask().children.push(node)
    this.#placed.push({ node, cell })
    this.#measure = node
  }

  #addIndicator(cell: Cell): void {
    const { place, code } = this.#withoutLead(cell)
    const node: IndicatorNode = {
      type: 'indicator',
      code,
      place,
      confidence: cell.confidence,
      children: [],
    }
    const owner = this.#measure ?? this.#task ?? this.#under()
    owner.children.push(node)
    this.#placed.push({ node, cell })
  }

  #attach(cell: Cell, role: 'responsible' | 'deadline' | 'funding' | 'extra'): void {
    const measure = this.#measure
    if (measure === null) return this.#setAside(cell, 'other')
    if (role === 'extra' || measure[role] !== null) {
      measure.extra.push({ ...placeOf(cell), header: cell.header ?? null })
    } else {
      measure[role] = placeOf(cell)
    }
  }

  /** Takes number or bullet off; they stay in the plan as a label outside. */
  #withoutLead(cell: Cell): { place: Place; code: string | null } {
    const joined = joinParts(this.#text, cell)
    const { label, code, text } = splitLead(joined.text, { start: 0, end: joined.text.length })
    if (label === null) return { place: placeOf(cell), code: cell.code ?? null }
    this.#outside.push({ type: 'outside', kind: 'label', place: joined.toPage(label) })
    return { place: joined.toPage(text), code: cell.code ?? code }
  }

  #setAside(cell: Cell, kind: Outside['kind'] | null): void {
    this.#outside.push({
      type: 'outside',
      kind: kind ?? outsideKind(textOf(this.#text, cell), this.#priorities.length > 0),
      place: placeOf(cell),
    })
  }

  #under(): PriorityNode {
    if (this.#priority === null) {
      this.#priority = {
        type: 'priority',
        code: null,
        ordinal: null,
        label: null,
        title: null,
        place: null,
        programme: this.#programme,
        confidence: 1,
        children: [],
      }
      this.#priorities.push(this.#priority)
    }
    return this.#priority
  }

  #currentTask(): TaskNode {
    if (this.#task === null) {
      this.#task = { type: 'task', code: null, place: null, confidence: 1, children: [] }
      this.#under().children.push(this.#task)
    }
    return this.#task
  }

  #says(place: Place): string {
    return textOf(this.#text, place)
      .toLowerCase()
      .replace(/[.;:]$/u, '')
  }
}

function placeOf(cell: Range & { parts?: readonly Range[] }): Place {
  const { start, end, parts } = cell
  return parts !== undefined && parts.length > 1 ? { start, end, parts } : { start, end }
}
