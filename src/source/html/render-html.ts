/** Walks the tree of a page and writes its visible text and its tables. */
import { html } from 'parse5'
import { trimRange } from '../joined-text.js'
import { areaOf, BLOCKS, INVISIBLE, SET_APART, type Area } from './elements.js'
import { PageWriter, type PageText } from './page-writer.js'
import {
  isElement,
  isText,
  parseHtml,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
} from './parse-html.js'
import { TableGrid, type HtmlCell, type HtmlTable } from './table-grid.js'
import { decodeRun } from './text-run.js'

/** A page: its text, and its tables in the order in which they begin. */
export interface RenderedPage extends PageText {
  tables: HtmlTable[]
}

/**
 * Renders a page.
 *
 * @param input HTML
 */
export function renderHtml(input: string): RenderedPage {
  const renderer = new Renderer(input)
  walk(parseHtml(input), renderer)
  return renderer.finish()
}

interface Visitor {
  text(node: HtmlText): void
  /** False leaves the element out with all that is in it. */
  enter(element: HtmlElement): boolean
  leave(element: HtmlElement): void
}

/** Not recursive: a page may nest its elements deeper than calls can. */
function walk(nodes: readonly HtmlNode[], visitor: Visitor): void {
  const stack: { element: HtmlElement | null; nodes: readonly HtmlNode[]; at: number }[] = [
    { element: null, nodes, at: 0 },
  ]
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = top.nodes[top.at++]
    if (node === undefined) {
      if (top.element !== null) visitor.leave(top.element)
      stack.pop()
    } else if (isText(node)) {
      visitor.text(node)
    } else if (isElement(node) && visitor.enter(node)) {
      stack.push({ element: node, nodes: node.childNodes, at: 0 })
    }
  }
}

/** The name of an element; none inside of drawings and formulas, where <td> is no cell. */
function htmlTag({ namespaceURI, tagName }: HtmlElement): string {
  return namespaceURI === html.NS.HTML ? tagName : ''
}

class Renderer implements Visitor {
  readonly #input: string
  readonly #page = new PageWriter()
  readonly #tables: HtmlTable[] = []
  readonly #grids: TableGrid[] = []
  readonly #cells: HtmlCell[] = []
  readonly #areas: Area[] = ['text']
  #preformatted = 0

  constructor(input: string) {
    this.#input = input
  }

  text(node: HtmlText): void {
    const place = node.sourceCodeLocation
    if (!place) return
    const run = decodeRun(this.#input, place.startOffset, place.endOffset, node.value)
    this.#page.write(run, this.#areas.at(-1)!, this.#preformatted > 0)
  }

  enter(element: HtmlElement): boolean {
    if (INVISIBLE.has(element.tagName)) return false
    const tagName = htmlTag(element)
    if (tagName === 'br') this.#page.breakLine()
    this.#breakAround(tagName)
    const area = areaOf(tagName)
    // A heading of a menu is menu.
    if (area !== null) this.#areas.push(this.#areas.length > 1 ? this.#areas.at(-1)! : area)
    if (tagName === 'pre') this.#preformatted++
    if (tagName === 'li') this.#page.openItem()
    this.#enterTable(element, tagName)
    return true
  }

  leave(element: HtmlElement): void {
    const tagName = htmlTag(element)
    this.#breakAround(tagName)
    if (areaOf(tagName) !== null) this.#areas.pop()
    if (tagName === 'pre') this.#preformatted--
    if (tagName === 'li') this.#page.openItem()
    this.#leaveTable(tagName)
  }

  finish(): RenderedPage {
    const { text, starts, ends, areas, items, blocks } = this.#page
    for (const table of this.#tables) {
      for (const cell of table.rows.flat()) Object.assign(cell, trimRange(text, cell))
    }
    return { text, starts, ends, areas, items, blocks, tables: this.#tables }
  }

  #breakAround(tagName: string): void {
    if (BLOCKS.has(tagName)) this.#page.openBlock()
    if (SET_APART.has(tagName)) this.#page.break(2)
    // Paragraphs of a cell are its lines; anywhere else a blank line parts them.
    else if (tagName === 'p' && this.#cells.length === 0) this.#page.break(2)
    else if (BLOCKS.has(tagName)) this.#page.break(1)
  }

  #enterTable(element: HtmlElement, tagName: string): void {
    const start = this.#page.text.length
    const grid = this.#grids.at(-1)
    if (tagName === 'table') {
      const opened = new TableGrid(grid?.table ?? null, start)
      this.#grids.push(opened)
      this.#tables.push(opened.table)
    } else if (grid !== undefined && tagName === 'tr') {
      grid.openRow()
    } else if (grid !== undefined && (tagName === 'td' || tagName === 'th')) {
      this.#cells.push(grid.addCell(element, start))
    }
  }

  #leaveTable(tagName: string): void {
    const end = this.#page.text.length
    const grid = this.#grids.at(-1)
    if (grid === undefined) return
    if (tagName === 'table') {
      grid.table.end = end
      this.#grids.pop()
    } else if (tagName === 'tbody' || tagName === 'thead' || tagName === 'tfoot') {
      grid.closeGroup()
    } else if (tagName === 'td' || tagName === 'th') {
      const cell = this.#cells.pop()
      if (cell !== undefined) cell.end = end
    }
  }
}
