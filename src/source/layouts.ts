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

export const LAYOUT_READERS: readonly LayoutReader[] = READERS

/** A layout that a caller may name; `auto` finds it, `flattened` is a page without any markup. */
export type LayoutOption = 'auto' | 'flattened' | (typeof READERS)[number]['name']

const SURE_ENOUGH = 0.5

/**
 * The reader of a layout that the caller names.
 *
 * @param layout the caller's option
 * @param text plain text, for `auto`
 * @throws Error where no layout has that name
 */
export function readerOf(layout: LayoutOption, text: string): LayoutReader | null {
  if (layout === 'auto') return findReader(text)
  if (layout === 'flattened') return null
  const reader = LAYOUT_READERS.find(({ name }) => name === layout)
  if (reader !== undefined) return reader
  const names = LAYOUT_READERS.map(({ name }) => `'${name}'`).join(', ')
  throw new Error(`There is no layout '${String(layout)}': use 'auto', 'flattened', ${names}`)
}

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
