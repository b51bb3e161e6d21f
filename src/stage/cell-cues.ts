/**
 * The cues by which a person tells what a whole cell is, from its first to its last word: how it
 * begins and ends, how long it is, what it holds, where on the page it stands. They are read for
 * every run of chunks that could be a cell, so each reads small numbers and gives one.
 */
import { abbreviation } from '../lithuanian/abbreviations.js'
import { AIMS, WORKS } from '../lithuanian/aims.js'
import { WORD_CLASSES, type WordClass } from '../lithuanian/word-classes.js'
import { CUTS, type Cut } from './chunks.js'
import { isDigitAt, type Word } from './words.js'
import { CLASH, CLASH_KINDS, findClashes, NO_HEAD } from './clashes.js'
import { beginningOf, BEGINNINGS, type Beginning } from './beginning.js'
import type { CuePage } from './cue-page.js'
import { INDICATOR_FORMS } from './running-counts.js'

/** A run of chunks that could be a cell. */
export interface CellView {
  /** Indices into BEGINNINGS and WORD_CLASSES. */
  begins: number
  last: number
  /** Index into MARKS. */
  mark: number
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

/** How a cell ends; `unit` and `open` are full stops of abbreviations: "75 proc.", "5–8 kl.", "šv." */
const MARKS = ['word', '.', ';', ':', ',', '!?', 'quote', 'bracket', 'unit', 'open'] as const

/** What stands at a cell's border. */
const BORDERS = ['line', 'blank', 'gap', 'sentence', 'stop', 'item', 'inside', 'page'] as const
const BORDER_OF: Readonly<Record<Cut, (typeof BORDERS)[number]>> = {
  page: 'page',
  blank: 'blank',
  line: 'line',
  noBreak: 'gap',
  gap: 'gap',
  sentence: 'sentence',
  stop: 'stop',
  item: 'item',
  capital: 'inside',
  number: 'inside',
  small: 'inside',
}
const INSIDE = BORDERS.indexOf('inside')
const BORDER_CODES = CUTS.map((cut) => BORDERS.indexOf(BORDER_OF[cut]))

const AIM_FORMS: ReadonlySet<string> = new Set(AIMS.flatMap(({ forms }) => forms.split(' ')))
const WORK_FORMS: ReadonlySet<string> = new Set(WORKS.flatMap(({ forms }) => forms.split(' ')))

const NUMBER = 1
const QUANTITY = 2
const FINITE = 4
const INDICATOR_NOUN = 8
const VERBAL_NOUN = 16
const AIM = 32
const WORK = 64
const HOLDS = Array.from({ length: 128 }, (_, bits) =>
  [
    bits & NUMBER && 'number',
    bits & QUANTITY && 'quantity',
    bits & FINITE && 'finite verb',
    bits & INDICATOR_NOUN && 'indicator noun',
    bits & VERBAL_NOUN && 'verbal noun',
    bits & AIM && 'aim',
    bits & WORK && 'work',
  ]
    .filter(Boolean)
    .join(', '),
)

/** What a cell can have one of: a second one that nothing joins to it speaks for a border between them. */
const HEADS = ['verbalNoun', 'infinitive', 'finite', 'participle', 'nominative'] as const
const HEAD_OF: Readonly<Partial<Record<WordClass, number>>> = {
  verbalNoun: 0,
  infinitive: 1,
  finite: 2,
  future: 2,
  pastParticiple: 3,
  presentParticiple: 3,
  nominative: 4,
}
const UP_TO_TWO = ['0', '1', '2+'] as const

const LENGTHS = ['1', '2', '3', '4-5', '6-8', '9-12', '13-18', '19-28', '29+'] as const
const LONGEST = [1, 2, 3, 5, 8, 12, 18, 28]
const lengthBand = (words: number): number => {
  let band = 0
  while (band < LONGEST.length && words > LONGEST[band]!) band++
  return band
}
const COUNTS = ['0', '1', '2', '3+'] as const
const count = (n: number): number => Math.min(n, 3)

/** All pairs of two lists of values, as the product of their indices. */
function product(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (all, list) =>
      all.length === 0 ? [...list] : all.flatMap((a) => list.map((b) => `${a} | ${b}`)),
    [],
  )
}

const ECHOES = ['no', 'later word', 'first word'] as const

const NEXT = [...BEGINNINGS.map(({ name }) => name), 'end']

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
  {
    name: 'cell begins, length',
    values: product(NEXT, LENGTHS),
    read: ({ begins, words }) => begins * LENGTHS.length + lengthBand(words),
  },
]

/** What each chunk adds to the cell that holds it. */
interface ChunkFacts {
  begins: Uint8Array
  last: Uint8Array
  mark: Uint8Array
  holds: Uint8Array
  border: Uint8Array
  /** `[chunk * HEADS.length + head]` */
  heads: Uint8Array
  /** `[chunk * CLASH_KINDS.length + kind]`, and what its first head is in `findClashes`. */
  clashes: Uint8Array
  firstHead: Uint8Array
}

/** Reads all cell cues of every run of up to `span` chunks; `values` is used again for each. */
export function eachCell(
  page: CuePage,
  span: number,
  visit: (from: number, to: number, values: Int32Array) => void,
): void {
  const { chunks } = page
  const facts = chunkFacts(page)
  const values = new Int32Array(CELL_CUES.length)
  for (let from = 0; from < chunks.length; from++) {
    const first = chunks[from]!
    const cell = openCell(facts, from)
    const end = Math.min(chunks.length, from + span)
    cell.takesUp = echoIn(page, from, first.words.start - NEAR)
    for (let to = from + 1; to <= end; to++) {
      const last = chunks[to - 1]!
      cell.last = facts.last[to - 1]!
      cell.mark = facts.mark[to - 1]!
      cell.words = last.words.end - first.words.start
      cell.lines = last.line - first.line
      for (let k = 0; k < HEADS.length; k++)
        cell.heads[k]! += facts.heads[(to - 1) * HEADS.length + k]!
      addClashes(cell, facts, to - 1)
      cell.holds |= facts.holds[to - 1]!
      if (to - 1 > from && last.afterSentence) {
        cell.sentences++
        cell.inner = facts.begins[to - 1]!
      }
      if (cell.sentences > 1) cell.later |= facts.holds[to - 1]!
      cell.closes = to < chunks.length ? facts.border[to]! : BORDERS.indexOf('page')
      cell.takenUp = to < chunks.length ? echoIn(page, to, first.words.start) : 0
      cell.next = to < chunks.length ? facts.begins[to]! : NEXT.length - 1
      for (let k = 0; k < values.length; k++) values[k] = CELL_CUES[k]!.read(cell)
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

function chunkFacts(page: CuePage): ChunkFacts {
  const n = page.chunks.length
  const facts: ChunkFacts = {
    begins: new Uint8Array(n),
    last: new Uint8Array(n),
    mark: new Uint8Array(n),
    holds: new Uint8Array(n),
    border: new Uint8Array(n),
    heads: new Uint8Array(n * HEADS.length),
    clashes: new Uint8Array(n * CLASH_KINDS.length),
    firstHead: new Uint8Array(n),
  }
  const clashes = findClashes(page.text, page.words, page.classes)
  page.chunks.forEach((chunk, at) => {
    const { start, end } = chunk.words
    facts.begins[at] = beginningIndex(beginningOf(page, at))
    facts.last[at] = WORD_CLASSES.indexOf(page.classes[end - 1] ?? 'other')
    facts.mark[at] = markIndex(page.text, chunk.end, page.words[end - 1])
    facts.border[at] = BORDER_CODES[CUTS.indexOf(chunk.cut)]!
    for (let word = start; word < end; word++) {
      facts.holds[at]! |= holdsOf(page, word)
      const head = headOf(page, word)
      const clash = clashes[word]!
      if (clash !== NO_HEAD && facts.firstHead[at] === NO_HEAD) facts.firstHead[at] = clash
      if (clash >= CLASH) facts.clashes[at * CLASH_KINDS.length + clash - CLASH]!++
      if (head >= 0) facts.heads[at * HEADS.length + head]!++
    }
  })
  return facts
}

/** Index into HEADS; -1 for a word that is none, or that "ir" or a comma joins to another. */
function headOf({ classes, words, text }: CuePage, at: number): number {
  const head = HEAD_OF[classes[at]!]
  if (head === undefined) return -1
  const before = words[at - 1]
  if (before === undefined) return head
  if (classes[at - 1] === 'conjunction') return -1
  return text.slice(before.end, words[at]!.start).includes(',') ? -1 : head
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

const BEGINNING_INDEX: ReadonlyMap<Beginning, number> = new Map(
  BEGINNINGS.map((beginning, i) => [beginning, i]),
)
const beginningIndex = (beginning: Beginning): number => BEGINNING_INDEX.get(beginning) ?? 0

function holdsOf(page: CuePage, at: number): number {
  const word = page.words[at]!
  let bits = 0
  switch (page.classes[at]!) {
    case 'numeral':
      bits |= word.shape === 'number' ? NUMBER : QUANTITY
      break
    case 'comparator':
      bits |= QUANTITY
      break
    case 'finite':
    case 'future':
      bits |= FINITE
      break
    case 'verbalNoun':
      bits |= VERBAL_NOUN
      break
    default:
  }
  if (word.form === 'proc' || page.text.charAt(word.end) === '%') bits |= QUANTITY
  if (word.shape === 'mixed' && isDigitAt(page.text, word.start)) bits |= NUMBER
  if (INDICATOR_FORMS.has(word.form)) bits |= INDICATOR_NOUN
  if (AIM_FORMS.has(word.form)) bits |= AIM
  if (WORK_FORMS.has(word.form)) bits |= WORK
  return bits
}

function markIndex(text: string, end: number, word: Word | undefined): number {
  const last = text.charAt(end - 1)
  if ('“”"’»\''.includes(last)) return text.charAt(end - 2) === '.' ? 1 : MARKS.indexOf('quote')
  if (last === ')' || last === ']') return MARKS.indexOf('bracket')
  if (last === '!' || last === '?' || last === '…') return MARKS.indexOf('!?')
  if (last === '.' && word?.end === end - 1) {
    const kind = abbreviation(word.form)?.kind
    if (kind === 'never' || kind === 'place') return MARKS.indexOf('open')
    if (kind !== undefined) return MARKS.indexOf('unit')
  }
  const index = MARKS.indexOf(last as (typeof MARKS)[number])
  return index < 0 ? 0 : index
}
