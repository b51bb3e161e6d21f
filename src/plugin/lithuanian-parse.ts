/** Lithuanian on parse-latin: its words and marks, and sentences by Lithuanian rules. */
import type { Node, Nodes, Paragraph, Root, Sentence, WhiteSpace } from 'nlcst'
import { ParseLatin } from 'parse-latin'
import type { Plugin } from 'unified'
import type { Point } from 'unist'
import { readSource, type Range, type SourceText } from '../source/source-text.js'
import { sentenceSpans } from '../stage/sentences.js'

/**
 * Turns text into nlcst. A paragraph is a run of sentences on a line: line ends between sentences
 * part paragraphs, since lines are rows. Every position is a place in the text as given.
 */
export class ParseLithuanian extends ParseLatin {
  /**
   * Parses a text.
   *
   * @param value the text as given
   */
  override parse(value?: string | null): Root {
    const source = readSource(value ?? this.doc ?? '')
    return this.parseSource(source)
  }

  /**
   * Parses a text that has been read already.
   *
   * @param source the text with the way back to the input
   */
  parseSource(source: SourceText): Root {
    return parseSource(this, source)
  }
}

function parseSource(latin: ParseLatin, source: SourceText): Root {
  const pointAt = pointIndex(source)
  const { plain } = source
  const root: Root = { type: 'RootNode', children: [] }
  let paragraph: Paragraph | null = null
  let end = 0
  const space = (range: Range): void => {
    if (range.end <= range.start) return
    const value = plain.slice(range.start, range.end)
    const node: WhiteSpace = { type: 'WhiteSpaceNode', value }
    if (paragraph === null || value.includes('\n')) {
      paragraph = null
      root.children.push(place(node, range, source, pointAt))
    } else {
      paragraph.children.push(place(node, range, source, pointAt))
    }
  }
  for (const range of sentenceSpans(plain)) {
    space({ start: end, end: range.start })
    const sentence = parseSentence(latin, range, source, pointAt)
    if (paragraph === null) {
      paragraph = { type: 'ParagraphNode', children: [] }
      root.children.push(paragraph)
    }
    ;(paragraph as Paragraph).children.push(sentence)
    end = range.end
  }
  space({ start: end, end: plain.length })
  spanChildren(root)
  return root
}

function parseSentence(
  latin: ParseLatin,
  range: Range,
  source: SourceText,
  pointAt: PointAt,
): Sentence {
  const sentence = latin.tokenizeSentence(source.plain.slice(range.start, range.end))
  for (const child of sentence.children) shift(child, range.start, source, pointAt)
  return place(sentence, range, source, pointAt)
}

/** Moves a node's position from the sentence to the whole text. */
function shift(node: Nodes, by: number, source: SourceText, pointAt: PointAt): void {
  const start = (node.position?.start.offset ?? 0) + by
  const end = (node.position?.end.offset ?? 0) + by
  place(node, { start, end }, source, pointAt)
  if ('children' in node) for (const child of node.children) shift(child, by, source, pointAt)
}

type PointAt = (offset: number) => Point

function place<T extends Node>(node: T, range: Range, source: SourceText, pointAt: PointAt): T {
  const { start, end } = source.toInput(range)
  node.position = { start: pointAt(start), end: pointAt(end) }
  return node
}

/** Points by offset; one object for each offset, since neighbours share their border. */
function pointIndex(source: SourceText): PointAt {
  let last: Point = { line: 1, column: 1, offset: 0 }
  return (offset) => {
    if (last.offset !== offset) {
      last = { line: source.lineAt(offset), column: source.columnAt(offset), offset }
    }
    return last
  }
}

function spanChildren(root: Root): void {
  for (const node of [...root.children, root]) {
    if (!('children' in node)) continue
    const first = node.children[0]?.position
    const last = node.children.at(-1)?.position
    if (first !== undefined && last !== undefined) {
      node.position = { start: first.start, end: last.end }
    }
  }
}

/**
 * Adds support for parsing Lithuanian text: nlcst whose sentences end where Lithuanian ones do.
 * Use it wherever retext takes a parser.
 */
export const lithuanianParse: Plugin<[], string, Root> = function () {
  this.parser = (document) => new ParseLithuanian().parse(document)
}
