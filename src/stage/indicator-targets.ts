/** Finds the targets of every indicator of an outline. */
import type { Range } from '../source/source-text.js'
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
  for (const { node } of outline.placed) {
    if (node.type !== 'indicator') continue
    const { start, end } = node.place
    const shift = (range: Range): Range => ({ start: range.start + start, end: range.end + start })
    node.children = findTargets(text.slice(start, end)).map((finding) => ({
      type: 'target',
      finding: moveFinding(finding, shift),
    }))
  }
}
