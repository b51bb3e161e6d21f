/** How a chunk begins, as the cues see it. */
import { WORD_CLASSES, type WordClass } from '../lithuanian/word-classes.js'
import type { Chunk, ChunkedPage } from './chunks.js'

/** Mark or shape of the first word; for plain words also their class. */
export interface Beginning {
  name: string
  shape: string
  wordClass: WordClass | null
}

const MARKED = ['quote', 'bullet', 'bracket', 'item', 'upper', 'number', 'mixed', 'mark'] as const
const PLAIN = ['lower', 'title'] as const

/** All that there are. */
export const BEGINNINGS: readonly Beginning[] = [
  ...MARKED.map((shape) => ({ name: shape, shape, wordClass: null })),
  ...PLAIN.flatMap((shape) =>
    WORD_CLASSES.map((wordClass) => ({ name: `${shape} ${wordClass}`, shape, wordClass })),
  ),
]

const BY_NAME: ReadonlyMap<string, Beginning> = new Map(
  BEGINNINGS.map((beginning) => [beginning.name, beginning]),
)

/** How the chunk at an index begins. A list number in front is passed over: its cell is what counts. */
export function beginningOf(page: ChunkedPage, index: number): Beginning {
  const chunk = page.chunks[index]!
  const word = firstWord(page, chunk)
  const shape = page.words[word]?.shape ?? 'mark'
  const numbered = page.numbering.at.has(chunk.start)
  const marked =
    (numbered ? null : quoteOrMark(page.text.charAt(chunk.start))) ??
    (!numbered && chunk.cut === 'item' ? 'item' : null)
  if (marked !== null) return BY_NAME.get(marked)!
  if (word >= chunk.words.end) return BY_NAME.get('mark')!
  if (shape !== 'lower' && shape !== 'title') return BY_NAME.get(shape)!
  return BY_NAME.get(`${shape} ${page.classes[word] ?? 'other'}`)!
}

/** Index of the first word behind the list number of a chunk, where it has one. */
export function firstWord(page: ChunkedPage, chunk: Chunk): number {
  const number = page.numbering.at.get(chunk.start)
  let word = chunk.words.start
  if (number !== undefined) {
    while (word < chunk.words.end && page.words[word]!.start < number.end) word++
  }
  return word
}

function quoteOrMark(char: string): string | null {
  if ('„“"”«,'.includes(char)) return 'quote'
  if ('•▪●◦·*–—-'.includes(char)) return 'bullet'
  return char === '(' ? 'bracket' : null
}
