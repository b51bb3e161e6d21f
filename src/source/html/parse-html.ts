/** HTML to its tree, where every run of text is one run of the input, in the input's order. */
import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap } from 'parse5'

export type HtmlNode = DefaultTreeAdapterMap['childNode']
export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlText = DefaultTreeAdapterMap['textNode']

/**
 * A browser moves text that stands in a table but in no cell to before the table. Here it stays
 * where it was written, so that the order of the text is the order of the input.
 */
class ParserInPlace extends Parser<DefaultTreeAdapterMap> {
  override _shouldFosterParentOnInsertion(): boolean {
    return false
  }
}

/** Never joins runs of text: what stood between them (a stray end tag) is no part of either. */
const adapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText(parent, text) {
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text))
  },
}

/**
 * Parses a page or a part of one.
 *
 * @param input HTML, however broken
 * @returns its top nodes; texts have `sourceCodeLocation`
 */
export function parseHtml(input: string): HtmlNode[] {
  const options = { sourceCodeLocationInfo: true, treeAdapter: adapter }
  return ParserInPlace.parse<DefaultTreeAdapterMap>(input, options).childNodes
}

/** Is this node a run of text? */
export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text'
}

/** Is this node an element? */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

/** An attribute as a whole number within bounds; `otherwise` where it is missing or none. */
export function numberAttribute(
  element: HtmlElement,
  name: string,
  [least, most]: readonly [number, number],
  otherwise: number,
): number {
  const value = element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
  const digits = /^\s*(\d{1,9})/u.exec(value)?.[1]
  if (digits === undefined || Number(digits) < least) return otherwise
  return Math.min(Number(digits), most)
}
