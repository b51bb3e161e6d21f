/** All layouts that have a reader. A new one is one entry here. */
import { cellLinesReader } from './cell-lines.js'
import { delimitedReader } from './delimited.js'
import type { LayoutReader } from './layout.js'
import { outlineReader } from './outline.js'
import { sideBySideReader } from './side-by-side.js'

export const LAYOUT_READERS: readonly LayoutReader[] = [
  delimitedReader,
  outlineReader,
  sideBySideReader,
  cellLinesReader,
]

const SURE_ENOUGH = 0.5

/**
 * The reader that is surest of a text; null where none is sure, and the page is a flattened one.
 *
 * @param text plain text
 */
export function findReader(text: string): LayoutReader | null {
  let best: { reader: LayoutReader; sureness: number } | null = null
  for (const reader of LAYOUT_READERS) {
    const sureness = reader.sureness(text)
    if (sureness >= SURE_ENOUGH && (best === null || sureness > best.sureness))
      best = { reader, sureness }
  }
  return best?.reader ?? null
}
