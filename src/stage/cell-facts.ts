/** What each chunk of a page adds to a cell that holds it, read once for all cells. */
import { abbreviation } from '../lithuanian/abbreviations.js'
import { AIMS, WORKS } from '../lithuanian/aims.js'
import { WORD_CLASSES, type WordClass } from '../lithuanian/word-classes.js'
import { beginningOf, BEGINNINGS, type Beginning } from './beginning.js'
import { CUTS, type Cut } from './chunks.js'
import { CLASH, CLASH_KINDS, findClashes, NO_HEAD } from './clashes.js'
import type { CuePage } from './cue-page.js'
import { INDICATOR_FORMS } from './running-counts.js'
import { isDigitAt, type Word } from './words.js'

/** How a cell ends; `unit` and `open` are full stops of abbreviations: "75 proc.", "5–8 kl.", "šv." */
export const MARKS = ['word', '.', ';', ':', ',', '!?', 'quote', 'bracket', 'unit', 'open'] as const

/** What stands at a cell's border. */
export const BORDERS = [
  'line',
  'blank',
  'gap',
  'sentence',
  'stop',
  'item',
  'inside',
  'page',
] as const
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
  quote: 'inside',
  number: 'inside',
  small: 'inside',
}
export const INSIDE = BORDERS.indexOf('inside')
const BORDER_CODES = CUTS.map((cut) => BORDERS.indexOf(BORDER_OF[cut]))

const AIM_FORMS: ReadonlySet<string> = new Set(AIMS.flatMap(({ forms }) => forms.split(' ')))
const WORK_FORMS: ReadonlySet<string> = new Set(WORKS.flatMap(({ forms }) => forms.split(' ')))

export const NUMBER = 1
export const QUANTITY = 2
export const FINITE = 4
const INDICATOR_NOUN = 8
const VERBAL_NOUN = 16
export const AIM = 32
const WORK = 64
export const HOLDS = Array.from({ length: 128 }, (_, bits) =>
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
export const HEADS = ['verbalNoun', 'infinitive', 'finite', 'participle', 'nominative'] as const
const HEAD_OF: Readonly<Partial<Record<WordClass, number>>> = {
  verbalNoun: 0,
  infinitive: 1,
  finite: 2,
  future: 2,
  pastParticiple: 3,
  presentParticiple: 3,
  nominative: 4,
}

/** What each chunk adds to the cell that holds it. */
export interface ChunkFacts {
  begins: Uint8Array
  /** Has it a list number in front? */
  numbered: Uint8Array
  /** Words with a capital behind its first word, and whether that one has one too. */
  names: Uint8Array
  capital: Uint8Array
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

/** Reads the facts of all chunks. */
export function chunkFacts(page: CuePage): ChunkFacts {
  const n = page.chunks.length
  const facts: ChunkFacts = {
    begins: new Uint8Array(n),
    numbered: new Uint8Array(n),
    names: new Uint8Array(n),
    capital: new Uint8Array(n),
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
    facts.numbered[at] = page.numbering.at.has(chunk.start) ? 1 : 0
    facts.capital[at] = isCapital(page.words[start]) ? 1 : 0
    for (let word = start; word < end; word++) {
      facts.holds[at]! |= holdsOf(page, word)
      if (word > start && isCapital(page.words[word])) facts.names[at]!++
      const head = headOf(page, word)
      const clash = clashes[word]!
      if (clash !== NO_HEAD && facts.firstHead[at] === NO_HEAD) facts.firstHead[at] = clash
      if (clash >= CLASH) facts.clashes[at * CLASH_KINDS.length + clash - CLASH]!++
      if (head >= 0) facts.heads[at * HEADS.length + head]!++
    }
  })
  return facts
}

const isCapital = (word: Word | undefined): boolean =>
  word?.shape === 'title' || word?.shape === 'upper'

/** Index into HEADS; -1 for a word that is none, or that "ir" or a comma joins to another. */
function headOf({ classes, words, text }: CuePage, at: number): number {
  const head = HEAD_OF[classes[at]!]
  if (head === undefined) return -1
  const before = words[at - 1]
  if (before === undefined) return head
  if (classes[at - 1] === 'conjunction') return -1
  return text.slice(before.end, words[at]!.start).includes(',') ? -1 : head
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
