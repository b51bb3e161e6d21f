/** Finds the targets of every indicator of an outline. */
import type { Cell } from '../cell.js'
import { joinParts, type PartedRange } from '../source/joined-text.js'
import type { IndicatorNode } from '../tree.js'
import type { Outline } from './outline.js'
import { findTargets } from './targets.js'
import { moveFinding } from './move-finding.js'

/**
 * Adds to each indicator the targets in its text.
 *
 * @param text the plain text that the outline points into
 * @param outline changed in place
 */
export function addTargets(text: string, outline: Outline): void {
  for (const { node, cell } of outline.placed) {
    if (node.type !== 'indicator') continue
    const { text: own, toPage } = joinParts(text, wordsOf(node, cell))
    node.children = findTargets(own).map((finding) => ({
      type: 'target',
      finding: moveFinding(finding, (range) => {
        const { start, end } = toPage(range)
        return { start, end }
      }),
    }))
  }
}

/** An indicator's own words: without the cells of its values, and without number or bullet. */
function wordsOf({ place }: IndicatorNode, { words }: Cell): PartedRange {
  if (words === undefined) return place
  return words.parts === undefined ? { ...words, start: Math.max(words.start, place.start) } : words
}
