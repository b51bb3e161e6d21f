/**
 * The cues by which a person tells which cell a chunk belongs to. Each is a small named reading of
 * one chunk; what each value is worth for each role is learnt (role-weights.json).
 */
import { abbreviation } from '../lithuanian/abbreviations.js'
import { beginningOf } from './beginning.js'
import { MUNICIPALITIES_GENITIVE } from '../lithuanian/places.js'
import type { ChunkView } from './cue-page.js'
import { PAGE_CUES } from './page-cues.js'
import type { Cue } from './cue.js'

const atMost = (n: number, most: number): string => (n >= most ? `${most}+` : String(n))

const cutOf = (view: ChunkView): string => view.chunk.cut + (view.chunk.afterSentence ? '.' : '')

const beginsOf = ({ page, index }: ChunkView): string => beginningOf(page, index).name

/** What stands before the chunk, and where on its line it is. */
const LAYOUT: readonly Cue[] = [
  // "… ugdymo.␣␣|Projekto …": a gap behind a sentence end
  { name: 'cut', read: cutOf },
  // "… lankomumą. |Per 10 mėn. …": the line's second sentence
  {
    name: 'sentence in line',
    read: (view) => (view.chunk.afterSentence ? atMost(view.sentenceInLine, 4) : 'inside'),
  },
  {
    name: 'sentences of line',
    read: (view) => `${atMost(view.line.sentences, 4)} ${view.chunk.afterSentence}`,
  },
  {
    name: 'place',
    read: (view) =>
      `${atMost(Math.max(view.sentenceInLine, 0), 3)} of ${atMost(view.line.sentences, 3)} ${cutOf(view)}`,
  },
  // "Uždavinio pavadinimas Priemonė Rodiklis"
  {
    name: 'header line',
    read: ({ line }) =>
      line.columns === 0
        ? null
        : `${line.columns > 1 ? 'names' : 'name'} ${Math.floor(line.headerShare * 4)}`,
  },
  { name: 'region', read: ({ line }) => line.region },
  // "I prioritetas. |Didinti …"
  {
    name: 'priority label',
    read: ({ line, chunk }) => {
      if (line.priority === null) return null
      const title = line.end - line.start > line.priority.titleStart + 3 ? 'with title' : 'alone'
      return `${title} ${chunk.start === line.start ? 'first' : 'later'}`
    },
  },
  { name: 'line above', read: (view) => lineAbove(view) },
  { name: 'furniture', read: ({ line }) => (line.furniture ? line.region : null) },
  {
    name: 'words of line',
    read: ({ line, chunk, index }) =>
      index === line.firstChunk
        ? `${bucket(line.words.end - line.words.start)} ${chunk.cut}`
        : null,
  },
]

function lineAbove(view: ChunkView): string | null {
  if (view.index !== view.line.firstChunk) return null
  const above = view.page.lines[view.chunk.line - 1]
  if (above === undefined) return 'top'
  if (above.columns > 0 && above.headerShare > 0.7)
    return above.columns > 1 ? 'header' : 'column name'
  return above.priority === null ? null : 'priority'
}

function bucket(n: number): string {
  if (n < 4) return String(n)
  if (n < 7) return '4-6'
  if (n < 11) return '7-10'
  return n < 18 ? '11-17' : '18+'
}

/** How the chunk begins. */
const BEGINNING: readonly Cue[] = [
  // "|Organizuoti …", "|100 proc. …", "|parengta …"
  { name: 'begins', read: beginsOf },
  { name: 'cut, begins', read: (view) => `${cutOf(view)} ${beginsOf(view)}` },
  {
    name: 'sentence, begins',
    read: (view) =>
      view.chunk.afterSentence
        ? `${atMost(Math.max(0, view.sentenceInLine), 2)} ${beginsOf(view)}`
        : null,
  },
  { name: 'second word', read: (view) => `${view.second?.shape ?? 'none'} ${view.secondClass}` },
  // "… veiklą |Mokinių dalis": a word that the page has in lower case too is no name
  {
    name: 'capital',
    read: (view) => {
      const { first, chunk, page } = view
      if (first === undefined || first.shape !== 'title') return null
      const known = page.lowerForms.has(first.form) ? 'common' : 'rare'
      const place = MUNICIPALITIES_GENITIVE.has(first.form) ? 'place' : known
      return `${place} ${chunk.afterSentence ? 'sentence' : chunk.cut}`
    },
  },
  // "|Gerinti pasiekimus Skaitymo klubų …": the line's first sentence holds two cells
  {
    name: 'first sentence',
    read: (view) =>
      view.index === view.line.firstChunk
        ? `${view.line.bareCapital ? 'two cells' : 'one cell'} ${view.firstClass}`
        : null,
  },
  // "Gerinti pasiekimus |Skaitymo klubų steigimas.": what the second cell looks like
  {
    name: 'bare capital',
    read: (view) => {
      if (!view.bareCapital || view.chunk.afterSentence) return null
      const { ahead, line, page } = view
      const quantity = ahead.digit || ahead.finite || ahead.indicatorNoun ? 'says' : 'names'
      return `${page.classes[line.words.start]} | ${quantity} ${ahead.last} ${ahead.endMark}`
    },
  },
  {
    name: 'bare capital, plain',
    read: (view) =>
      view.chunk.cut === 'capital' || view.chunk.cut === 'gap' || view.chunk.cut === 'noBreak'
        ? `${view.bareCapital} ${atMost(Math.max(view.sentenceInLine, 0), 2)}`
        : null,
  },
  // "|Ne mažiau kaip 75 proc. …", "|100 proc. mokinių …"
  {
    name: 'begins with quantity',
    read: ({ first, firstClass, ahead }) => {
      if (firstClass !== 'comparator' && first?.shape !== 'number' && firstClass !== 'numeral')
        return null
      return `${firstClass} ${ahead.percent ? 'percent' : ahead.digit ? 'digit' : 'none'}`
    },
  },
]

/** What the sentence holds from here on. */
const CONTENT: readonly Cue[] = [
  { name: 'words ahead', read: ({ ahead }) => bucket(ahead.words) },
  {
    name: 'holds',
    read: ({ ahead }) => {
      const held = [
        ahead.percent && 'percent',
        ahead.digit && 'digit',
        ahead.comparator && 'comparator',
      ]
      return held.filter(Boolean).join(' ') || 'no quantity'
    },
  },
  // "… mokytojai pasidalija gerąja patirtimi"
  { name: 'finite verb', read: ({ ahead, firstClass }) => `${ahead.finite} ${firstClass}` },
  // "… mokinių dalis padidės"
  { name: 'indicator noun', read: ({ ahead }) => (ahead.indicatorNoun ? 'yes' : null) },
  // "… programos įgyvendinimas.|"
  { name: 'ends', read: ({ ahead }) => `${ahead.endMark} ${ahead.last}` },
  { name: 'end mark', read: ({ ahead }) => ahead.endMark },
  { name: 'begins, ends', read: (view) => `${beginsOf(view)} … ${view.ahead.last}` },
  // "Muzikos terapijos taikymas. |Terapija skirta 8 vaikams."
  { name: 'echo', read: (view) => `${echoOf(view)} ${cutOf(view)}` },
  { name: 'echo, begins', read: (view) => `${echoOf(view)} ${beginsOf(view)}` },
  // "… sistemą kurti |sistema veikia", "… „Liepsnelė“ |varžybose"
  {
    name: 'small letter',
    read: (view) => {
      if (view.chunk.cut !== 'small') return null
      const { lower } = view.page.style
      return `${markBefore(view)} ${view.beforeClass} ${lower}`
    },
  },
  {
    name: 'small letter, begins',
    read: (view) =>
      view.chunk.cut === 'small' ? `${markBefore(view)} ${echoOf(view)} ${view.firstClass}` : null,
  },
  { name: 'echoed', read: (view) => echoed(view) },
  // "… stiprinimas. |Kolegialaus … stiprinimas.": a doubled cell
  { name: 'repeats', read: (view) => (repeatsPrevious(view) ? 'previous' : null) },
]

/** Words at a chunk's beginning that may take up what stands before it. */
const OPENING = 4

/** Where the words that open a chunk stood before. */
function echoOf({ page, chunk, line }: ChunkView): string {
  const { start } = chunk.words
  const from = line.words.start
  const above = page.lines[chunk.line - 1]?.words.start ?? from
  let found = 'none'
  for (let at = start; at < Math.min(page.words.length, start + OPENING); at++) {
    const earlier = page.echoes.rare[at]!
    if (earlier < 0 || earlier >= start) continue
    const rank = at === start ? 'first' : 'later'
    if (earlier >= from) return `line ${rank}`
    if (earlier >= above && found === 'none') found = `above ${rank}`
  }
  return found
}

/** Does the next sentence, or the next line, take up words of this one? */
function echoed({ page, chunk, line }: ChunkView): string | null {
  if (!chunk.afterSentence) return null
  if (chunk.sentence + 1 >= page.sentences.length) return null
  const at = page.counts.sentenceTo[chunk.sentence]!
  for (let k = at; k < Math.min(page.words.length, at + OPENING); k++) {
    const earlier = page.echoes.rare[k]!
    if (earlier >= chunk.words.start && earlier < at)
      return at < line.words.end ? 'next sentence' : 'next line'
  }
  return 'no'
}

function repeatsPrevious({ page, chunk }: ChunkView): boolean {
  if (!chunk.afterSentence || chunk.sentence === 0) return false
  const here = page.sentences[chunk.sentence]!
  const before = page.sentences[chunk.sentence - 1]!
  return (
    Math.abs(here.end - here.start - (before.end - before.start)) < 3 &&
    page.text.slice(here.start, here.end - 2) ===
      page.text.slice(before.start, before.start + here.end - 2 - here.start)
  )
}

/** What stands before the chunk. */
const BEHIND: readonly Cue[] = [
  // "… taikymas,| …" goes on, "… veikla| Mokinių …" may end
  { name: 'mark before', read: (view) => `${markBefore(view)} ${cutOf(view)}` },
  {
    name: 'word before',
    read: (view) => (view.chunk.afterSentence ? null : `${view.beforeClass} ${view.chunk.cut}`),
  },
  {
    name: 'word before, begins',
    read: (view) =>
      view.chunk.afterSentence
        ? null
        : `${view.beforeClass} | ${view.first?.shape ?? ''} ${view.firstClass}`,
  },
  {
    name: 'words behind',
    read: (view) =>
      view.chunk.afterSentence ? null : `${bucket(view.wordsBehind)} ${view.chunk.cut}`,
  },
  // "|Gerinti … Mokinių": a line that opens with an infinitive and has no mark before a capital
  {
    name: 'line begins',
    read: (view) => {
      const { page, line, chunk } = view
      const first = page.words[line.words.start]
      if (first === undefined || chunk.start === line.start) return null
      return `${page.classes[line.words.start]} ${first.shape} ${view.sentenceInLine === 0 ? cutOf(view) : 'later'}`
    },
  },
  { name: 'numbers behind', read: (view) => numbersBehind(view) },
  {
    name: 'capital before',
    read: ({ before, chunk, first }) =>
      chunk.cut === 'capital' ? `${before?.shape ?? 'none'} ${first?.shape ?? ''}` : null,
  },
  {
    name: 'capital after',
    read: ({ chunk, second, first }) =>
      chunk.cut === 'capital' ? `${first?.shape} ${second?.shape ?? 'none'}` : null,
  },
]

function markBefore({ page, previous, before }: ChunkView): string {
  if (previous === null) return 'none'
  const last = page.text.charAt(previous.end - 1)
  if (last === '.' && before?.end === previous.end - 1) {
    const kind = abbreviation(before.form)?.kind
    if (kind !== undefined) return `${kind}.`
  }
  if ('.;:,!?)–-'.includes(last)) return last
  return '“”"’»'.includes(last) ? 'quote' : 'word'
}

/** Does a number stand on this line before the chunk? Indicators have numbers, and come last. */
function numbersBehind({ page, line, chunk }: ChunkView): string | null {
  if (chunk.start === line.start) return null
  const { digits } = page.counts
  if (digits[chunk.words.start]! > digits[line.words.start]!)
    return chunk.afterSentence ? 'sentence' : 'inside'
  return chunk.afterSentence ? 'none, sentence' : null
}

/** All cues; the order is of no consequence. */
export const ROLE_CUES: readonly Cue[] = [
  ...LAYOUT,
  ...BEGINNING,
  ...CONTENT,
  ...BEHIND,
  ...PAGE_CUES,
]
