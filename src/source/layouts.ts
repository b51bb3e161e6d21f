/** All layouts that have a reader. A new one is one entry here. */
import { cellLinesReader } from './cell-lines.js'
import { delimitedReader } from './delimited.js'
import type { LayoutReader } from './layout.js'
import { outlineReader } from './outline.js'
import { sideBySideReader } from './side-by-side.js'

const READERS = [
  delimitedReader,
  outlineReader,
  sideBySideReader,
  cellLinesReader,
] as const satisfies readonly LayoutReader[]

const LAYOUT_READERS: readonly LayoutReader[] = READERS

/** Names of layouts; `flattened` is what is left when no reader is sure. */
export type LayoutName = 'flattened' | (typeof READERS)[number]['name'] | 'html'

/** Names of all layouts, for callers that choose one. */
export const LAYOUT_NAMES: readonly LayoutName[] = [
  'flattened',
  ...READERS.map(({ name }) => name),
  'html',
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

/**
 * The reader of a text: the one that the caller names, or else the surest.
 *
 * @param text plain text
 * @param layout what the caller knows
 * @param own the reader of the text's format, which knows more than the text says
 * @returns null for a flattened page
 */
export function chooseReader(
  text: string,
  layout: LayoutName | 'auto',
  own: LayoutReader | undefined,
): LayoutReader | null {
  if (layout === 'flattened') return null
  const readers = own === undefined ? LAYOUT_READERS : [own, ...LAYOUT_READERS]
  if (layout !== 'auto') return readers.find(({ name }) => name === layout) ?? null
  return own !== undefined && own.sureness(text) >= SURE_ENOUGH ? own : findReader(text)
}
