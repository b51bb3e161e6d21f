/**
 * What a clerk does the same way from row to row: how the cells of a role begin and end, how long they
 * are, what borders them. Coarser than the cell cues, since one page has few cells to count.
 */
import { WORD_CLASSES } from '../lithuanian/word-classes.js'
import { BEGINNINGS } from './beginning.js'
import { count, COUNTS, lengthBand, LENGTHS, NEXT, type CellCue } from './cell-cues.js'
import { BORDERS, FINITE, HOLDS, MARKS, NUMBER, QUANTITY } from './cell-facts.js'

const AMOUNT = NUMBER | QUANTITY

export const HABIT_CUES: readonly CellCue[] = [
  // "|Gerinti …"
  { name: 'begins', values: BEGINNINGS.map(({ name }) => name), read: ({ begins }) => begins },
  // "… programas|"
  { name: 'last word', values: WORD_CLASSES, read: ({ last }) => last },
  // "… mokyklose.|"
  { name: 'end mark', values: MARKS, read: ({ mark }) => mark },
  { name: 'closing border', values: BORDERS, read: ({ closes }) => closes },
  { name: 'opening border', values: BORDERS, read: ({ opens }) => opens },
  { name: 'length', values: LENGTHS, read: ({ words }) => lengthBand(words) },
  { name: 'sentences', values: COUNTS, read: ({ sentences }) => count(sentences) },
  // "|… 5 proc.|"
  { name: 'amounts', values: HOLDS.slice(0, AMOUNT + 1), read: ({ holds }) => holds & AMOUNT },
  {
    name: 'finite verb',
    values: ['no', 'yes'],
    read: ({ holds }) => (holds & FINITE ? 1 : 0),
  },
  // "|1.2. Brandos egzaminų …" where each task has a number
  { name: 'numbered', values: ['no', 'yes'], read: ({ numbered }) => numbered },
  { name: 'names', values: COUNTS, read: ({ names }) => count(names) },
  { name: 'next begins', values: NEXT, read: ({ next }) => next },
]
