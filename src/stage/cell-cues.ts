/**
 * The cues by which a person tells what a whole cell is, from its first to its last word: how it
 * begins and ends, how long it is, what it holds, where on the page it stands. They are read for
 * every run of chunks that could be a cell, so each reads small numbers and gives one.
 */
import { WORD_CLASSES } from '../lithuanian/word-classes.js'
import { BEGINNINGS } from './beginning.js'
import {
  AIM,
  BORDERS,
  chunkFacts,
  HEADS,
  HOLDS,
  INSIDE,
  MARKS,
  NUMBER,
  QUANTITY,
  FINITE,
  type ChunkFacts,
} from './cell-facts.js'
import { CLASH, CLASH_KINDS, NO_HEAD } from './clashes.js'
import type { CuePage } from './cue-page.js'

/** A run of chunks that could be a cell. */
export interface CellView {
  /** Indices into BEGINNINGS and WORD_CLASSES. */
  begins: number
  last: number
  /** Index into MARKS. */
  mark: number
  /** Is there a list number in front? */
  numbered: number
  /** Words with a capital that begin none of its sentences. */
  names: number
  words: number
  sentences: number
  /** Lines that it goes on to. */
  lines: number
  /** Bits of HOLDS. */
  holds: number
  /** The same of its sentences behind the first. */
  later: number
  /** How its last sentence but the first begins: index into BEGINNINGS, or their number for none. */
  inner: number
  /** Index into BORDERS. */
  opens: number
  closes: number
  /** How many of each of CLASH_KINDS. */
  clashes: Uint8Array
  /** Has it a head yet? */
  headed: boolean
  /** How many of each of HEADS. */
  heads: Uint8Array
  /** Index into ECHOES: do its first words stand shortly before it? And does the next chunk take up its words? */
  takesUp: number
  takenUp: number
  /** How the next chunk begins: index into BEGINNINGS, or its length at the end of the page. */
  next: number
}

/** A named reading of a cell: one of `values`. */
export interface CellCue {
  name: string
  values: readonly string[]
  read(cell: CellView): number
}

const UP_TO_TWO = ['0', '1', '2+'] as const

export const LENGTHS = ['1', '2', '3', '4-5', '6-8', '9-12', '13-18', '19-28', '29+'] as const
const LONGEST = [1, 2, 3, 5, 8, 12, 18, 28]
export const lengthBand = (words: number): number => {
  let band = 0
  while (band < LONGEST.length && words > LONGEST[band]!) band++
  return band
}
export const COUNTS = ['0', '1', '2', '3+'] as const
export const count = (n: number): number => Math.min(n, 3)

/** All pairs of two lists of values, as the product of their indices. */
function product(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (all, list) =>
      all.length === 0 ? [...list] : all.flatMap((a) => list.map((b) => `${a} | ${b}`)),
    [],
  )
}

const ECHOES = ['no', 'later word', 'first word'] as const

/** How the next chunk begins. */
export const NEXT = [...BEGINNINGS.map(({ name }) => name), 'end']

export const CELL_CUES: readonly CellCue[] = [
  // "|Gerinti … programas|": infinitive first, accusative last
  {
    name: 'cell begins, ends',
    values: product(NEXT, WORD_CLASSES),
    read: ({ begins, last }) => begins * WORD_CLASSES.length + last,
  },
  // "… mokyklose.| " before a line end
  {
    name: 'cell ends',
    values: product(WORD_CLASSES, MARKS, BORDERS),
    read: ({ last, mark, closes }) => (last * MARKS.length + mark) * BORDERS.length + closes,
  },
  // a task does not end with "… įgyvendina|"
  {
    name: 'cell ends with',
    values: product(WORD_CLASSES, ['inside', 'other']),
    read: ({ last, closes }) => last * 2 + (closes === INSIDE ? 0 : 1),
  },
  {
    name: 'cell end mark',
    values: product(MARKS, BORDERS),
    read: ({ mark, closes }) => mark * BORDERS.length + closes,
  },
  // "… mokyklose| Parengta …"
  {
    name: 'cell ends, next begins',
    values: product(MARKS, BORDERS, NEXT),
    read: ({ mark, closes, next }) => (mark * BORDERS.length + closes) * NEXT.length + next,
  },
  {
    name: 'last word, next begins',
    values: product(WORD_CLASSES, NEXT),
    read: ({ last, next }) => last * NEXT.length + next,
  },
  {
    name: 'cell length',
    values: product(LENGTHS, COUNTS),
    read: ({ words, sentences }) => lengthBand(words) * COUNTS.length + count(sentences),
  },
  // "|… dalis padidės 5 proc.|"
  { name: 'cell holds', values: HOLDS, read: ({ holds }) => holds },
  {
    name: 'cell begins, holds',
    values: product(NEXT, HOLDS.slice(0, AIM)),
    read: ({ begins, holds }) => begins * AIM + (holds % AIM),
  },
  // "|Klubo veikla. Nuo 2022 m. dalyvauja 40 mokinių.|": an indicator went along
  {
    name: 'cell later sentence',
    values: product(NEXT, COUNTS),
    read: ({ inner, later }) =>
      inner * COUNTS.length + (later & (NUMBER | QUANTITY) ? 1 : 0) + (later & FINITE ? 2 : 0),
  },
  {
    name: 'cell place',
    values: product(BORDERS, BORDERS, COUNTS),
    read: ({ opens, closes, lines }) =>
      (opens * BORDERS.length + closes) * COUNTS.length + count(lines),
  },
  // "|Mokytojų kvalifikacijos tobulinimas| Mokymų organizavimas|": two heads, two cells
  {
    name: 'cell heads',
    values: product(UP_TO_TWO, UP_TO_TWO, UP_TO_TWO, UP_TO_TWO),
    read: ({ heads }) =>
      ((Math.min(heads[0]!, 2) * 3 + Math.min(heads[1]!, 2)) * 3 + Math.min(heads[2]!, 2)) * 3 +
      Math.min(heads[3]!, 2),
  },
  {
    name: 'cell nominatives, sentences',
    values: product(UP_TO_TWO, UP_TO_TWO, COUNTS, COUNTS),
    read: ({ heads, sentences }) =>
      ((Math.min(heads[0]!, 2) * 3 + Math.min(heads[2]!, 2)) * 4 + Math.min(heads[4]!, 3)) * 4 +
      count(sentences),
  },
  // "|Aplinkos gerinimas Sporto salės remontas|": what nothing joins is not one cell
  {
    name: 'cell clashes',
    values: product(UP_TO_TWO, UP_TO_TWO, UP_TO_TWO),
    read: ({ clashes }) =>
      (Math.min(clashes[0]!, 2) * 3 + Math.min(clashes[1]!, 2)) * 3 + Math.min(clashes[2]!, 2),
  },
  // "|Terapijos taikymas.| Terapija …"
  {
    name: 'cell taken up',
    values: product(ECHOES, ECHOES, BORDERS),
    read: ({ takesUp, takenUp, closes }) =>
      (takesUp * ECHOES.length + takenUp) * BORDERS.length + closes,
  },
  // "|Stiprinti mokinių saugumą|", "|„Drąsos“ gimnazijos ir Švenčionių policijos projektas|"
  {
    name: 'cell names',
    values: product(COUNTS, LENGTHS),
    read: ({ names, words }) => count(names) * LENGTHS.length + lengthBand(words),
  },
  {
    name: 'cell begins, length',
    values: product(NEXT, LENGTHS),
    read: ({ begins, words }) => begins * LENGTHS.length + lengthBand(words),
  },
]

/**
 * Reads some cues of every run of up to `span` chunks that is wanted; `values` is used again for each.
 */
export function eachCell(
  page: CuePage,
  cues: readonly CellCue[],
  span: number,
  visit: (from: number, to: number, values: Int32Array) => void,
  wanted: (from: number, to: number) => boolean = () => true,
): void {
  const { chunks } = page
  const facts = chunkFacts(page)
  const values = new Int32Array(cues.length)
  for (let from = 0; from < chunks.length; from++) {
    const first = chunks[from]!
    const cell = openCell(facts, from)
    const end = Math.min(chunks.length, from + span)
    cell.takesUp = echoIn(page, from, first.words.start - NEAR)
    for (let to = from + 1; to <= end; to++) {
      const last = chunks[to - 1]!
      cell.last = facts.last[to - 1]!
      cell.mark = facts.mark[to - 1]!
      cell.names += facts.names[to - 1]!
      cell.words = last.words.end - first.words.start
      cell.lines = last.line - first.line
      for (let k = 0; k < HEADS.length; k++)
        cell.heads[k]! += facts.heads[(to - 1) * HEADS.length + k]!
      addClashes(cell, facts, to - 1)
      cell.holds |= facts.holds[to - 1]!
      if (to - 1 > from && !last.afterSentence) cell.names += facts.capital[to - 1]!
      if (to - 1 > from && last.afterSentence) {
        cell.sentences++
        cell.inner = facts.begins[to - 1]!
      }
      if (cell.sentences > 1) cell.later |= facts.holds[to - 1]!
      cell.closes = to < chunks.length ? facts.border[to]! : BORDERS.indexOf('page')
      if (!wanted(from, to)) continue
      cell.takenUp = to < chunks.length ? echoIn(page, to, first.words.start) : 0
      cell.next = to < chunks.length ? facts.begins[to]! : NEXT.length - 1
      for (let k = 0; k < values.length; k++) values[k] = cues[k]!.read(cell)
      visit(from, to, values)
    }
  }
}

/** Words that a cell may look back. */
const NEAR = 30
/** Words at the beginning of a cell that may take up earlier ones. */
const OPENING = 4

/** Do the first words of a chunk take up words from `since` on? Index into ECHOES. */
function echoIn({ echoes: { rare: echoes }, chunks }: CuePage, at: number, since: number): number {
  const { start } = chunks[at]!.words
  let found = 0
  for (let k = 0; k < OPENING && start + k < echoes.length; k++) {
    const earlier = echoes[start + k]!
    if (earlier >= since && earlier >= 0 && earlier < start) {
      if (k === 0) return 2
      found = 1
    }
  }
  return found
}

function openCell(facts: ChunkFacts, from: number): CellView {
  return {
    begins: facts.begins[from]!,
    last: 0,
    mark: 0,
    numbered: facts.numbered[from]!,
    names: 0,
    words: 0,
    sentences: 1,
    lines: 0,
    holds: 0,
    later: 0,
    inner: NEXT.length - 1,
    opens: facts.border[from]!,
    closes: 0,
    clashes: new Uint8Array(CLASH_KINDS.length),
    headed: false,
    heads: new Uint8Array(HEADS.length),
    takesUp: 0,
    takenUp: 0,
    next: 0,
  }
}

/** The first head of a cell clashes with none of its words. */
function addClashes(cell: CellView, facts: ChunkFacts, chunk: number): void {
  const first = facts.firstHead[chunk]!
  for (let kind = 0; kind < CLASH_KINDS.length; kind++) {
    cell.clashes[kind]! += facts.clashes[chunk * CLASH_KINDS.length + kind]!
  }
  if (!cell.headed && first >= CLASH) cell.clashes[first - CLASH]!--
  cell.headed ||= first !== NO_HEAD
}
