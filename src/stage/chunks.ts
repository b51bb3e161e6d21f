/** Every place where a cell could end, and the smallest runs of text between them. */
import { abbreviation } from '../lithuanian/abbreviations.js'
import { MONTHS_GENITIVE } from '../lithuanian/month-names.js'
import { STREETS } from '../lithuanian/places.js'
import { OPEN_CLASSES, type WordClass } from '../lithuanian/word-classes.js'
import type { Range } from '../source/source-text.js'
import { classesOf } from './classes.js'
import { findEchoes, type Echoes } from './echoes.js'
import { enclosureEnd } from './enclosures.js'
import { findNumbering, type Numbering } from './list-numbers.js'
import { isSpace, skipSpace, trimEnd } from './white-space.js'
import { isCapitalAt, isDigitAt, type Word } from './words.js'

/**
 * What stands before a chunk: nothing (`page`), a blank line, a line end, a no-break space with
 * white space beside it (in real pages often a cell's border), a wider gap, a sentence end, an
 * full stop before a small letter, an item's bullet or number; or nothing but a capital letter, an
 * opening quotation mark, a number or a small letter in mid-sentence.
 */
export const CUTS = [
  'page',
  'blank',
  'line',
  'noBreak',
  'gap',
  'sentence',
  'stop',
  'item',
  'capital',
  'quote',
  'number',
  'small',
] as const
export type Cut = (typeof CUTS)[number]

/** A run of text that no cell border divides. */
export interface Chunk extends Range {
  cut: Cut
  /** A sentence ends right before it (as well as what `cut` says). */
  afterSentence: boolean
  /** Index of its line among the lines that hold text. */
  line: number
  /** Index of the sentence that it lies in. */
  sentence: number
  /** First word and the word behind the last one, in the list of the page's words. */
  words: Range
}

/** A page cut into chunks, with what they were cut from. */
export interface ChunkedPage {
  text: string
  numbering: Numbering
  words: readonly Word[]
  /** The class of each word. */
  classes: readonly WordClass[]
  echoes: Echoes
  sentences: readonly Range[]
  chunks: readonly Chunk[]
}

const BULLET = /[•▪●◦·*‣⁃]/u
const NO_BREAK_SPACE = '\u00A0'

/**
 * Cuts a page into chunks.
 *
 * @param text plain text of the page
 * @param words all words of `text`
 * @param sentences all sentences of `text`, in order, trimmed
 * @param known cells that the caller knows of: their borders are cuts in any case
 */
export function chunkPage(
  text: string,
  words: readonly Word[],
  sentences: readonly Range[],
  known: readonly Range[] = [],
): ChunkedPage {
  const numbering = findNumbering(text)
  const classes = classesOf(text, words)
  const echoes = findEchoes(words, classes)
  const proposed = proposedStarts({ text, words, classes, echoes, sentences, numbering })
  const starts = known.length === 0 ? proposed : withKnown(text, proposed, known)
  const chunks: Chunk[] = []
  let line = -1
  let sentence = 0
  let word = 0
  for (let i = 0; i < starts.length; i++) {
    const { at, cut } = starts[i]!
    const end = trimEnd(text, at, starts[i + 1]?.at ?? text.length)
    if (cut === 'page' || cut === 'blank' || cut === 'line') line++
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= at) sentence++
    while (word < words.length && words[word]!.end <= at) word++
    let last = word
    while (last < words.length && words[last]!.start < end) last++
    const afterSentence = i === 0 || sentences[sentence]!.start === at
    chunks.push({
      start: at,
      end,
      cut,
      afterSentence,
      line,
      sentence,
      words: { start: word, end: last },
    })
  }
  return { text, numbering, words, classes, echoes, sentences, chunks }
}

interface Start {
  at: number
  cut: Cut
}

/** Adds the borders of known cells, and takes out what would cut them. */
function withKnown(text: string, starts: readonly Start[], known: readonly Range[]): Start[] {
  const borders = known.flatMap(({ start, end }) => [start, skipSpace(text, end)])
  const have = new Set(starts.map(({ at }) => at))
  const added = borders
    .filter((at) => at < text.length && !have.has(at))
    .map((at): Start => ({ at, cut: isCapitalAt(text, at) ? 'capital' : 'small' }))
  const inside = (at: number): boolean => known.some(({ start, end }) => at > start && at < end)
  return [...starts.filter(({ at }) => !inside(at)), ...added].sort((a, b) => a.at - b.at)
}

function proposedStarts(page: Omit<ChunkedPage, 'chunks'>): Start[] {
  const { text } = page
  const starts: Start[] = []
  const sentenceStarts = new Set(page.sentences.map(({ start }) => start))
  const borders = new Borders(page, sentenceStarts)
  let closed = 0
  let at = skipSpace(text, 0)
  if (at < text.length) starts.push({ at, cut: 'page' })
  while (at < text.length) {
    const enclosure = at >= closed ? enclosureEnd(text, at) : null
    if (enclosure !== null) closed = enclosure
    at++
    if (!isSpace(text, at - 1)) {
      if (sentenceStarts.has(at) && !borders.isLead(starts.at(-1)!.at, at)) {
        starts.push({ at, cut: 'sentence' })
      }
      continue
    }
    const from = at - 1
    at = skipSpace(text, at)
    if (at >= text.length) break
    if (borders.isLead(starts.at(-1)!.at, from) && !itemMark(text, at)) continue
    const cut = borders.cutOf(from, at, at < closed)
    if (cut !== null) starts.push({ at, cut })
    if (cut === 'line' || cut === 'blank') closed = at
  }
  return starts
}

/** Tells what a gap between words could be. */
class Borders {
  readonly #page: Omit<ChunkedPage, 'chunks'>
  readonly #sentenceStarts: ReadonlySet<number>
  #word = 0
  /** First word of the line. */
  #lineWord = 0

  constructor(page: Omit<ChunkedPage, 'chunks'>, sentenceStarts: ReadonlySet<number>) {
    this.#page = page
    this.#sentenceStarts = sentenceStarts
  }

  /** "• |3 darbuotojai …", "1.1. |Pagalbos …": a mark or number alone is no chunk. */
  isLead(start: number, end: number): boolean {
    const { text, numbering } = this.#page
    return isBareMark(text, start, end) || numbering.at.get(start)?.end === end
  }

  /** The gap `from` … `at`; gaps have to be asked for in order. */
  cutOf(from: number, at: number, enclosed: boolean): Cut | null {
    const { text, words, numbering } = this.#page
    const gap = text.slice(from, at)
    while (this.#word < words.length && words[this.#word]!.start < at) this.#word++
    const newLine = gap.indexOf('\n')
    if (newLine >= 0) {
      this.#lineWord = this.#word
      return gap.indexOf('\n', newLine + 1) >= 0 ? 'blank' : 'line'
    }
    if (enclosed) return null
    if (itemMark(text, at) || numbering.at.has(at)) return 'item'
    const mark = text.charAt(from - 1)
    // A clause behind a comma or a dash belongs to the cell, one behind a semicolon mostly.
    if (mark === ',' || isDash(text, at)) return null
    if (mark === ';') return words[this.#word]?.shape === 'title' ? 'capital' : null
    if (gap.length > 1) return gap.includes(NO_BREAK_SPACE) ? 'noBreak' : 'gap'
    if (this.#sentenceStarts.has(at)) return 'sentence'
    return this.#inSentence(from, at)
  }

  #inSentence(from: number, at: number): Cut | null {
    const { text, words, classes } = this.#page
    const word = words[this.#word]
    const before = words[this.#word - 1]
    if (word === undefined || before === undefined) return null
    const mark = text.charAt(from - 1)
    if (mark === '.' && word.shape === 'lower' && word.start === at) {
      return abbreviation(before.form) === undefined ? 'stop' : null
    }
    if (mark === '.' && this.#goesOn()) return null
    const own = word.start - at < 3 && !/\p{L}/u.test(text.slice(at, word.start))
    if (!own || mark === '-' || mark === '–' || mark === '/') return null
    const opening = quotationLength(text, at)
    const quoted = opening > 0 && word.start === at + opening
    if (word.start > at && !quoted && text.charAt(at) !== '+') return null
    const classBefore = classes[this.#word - 1]!
    // "ir |Dzūkijos", "ne mažiau kaip |60": what these open goes on behind them
    if (OPEN_CLASSES.has(classBefore) && mark !== '.') return null
    // "… aplinką |„Saulėtekio“ gimnazija"
    if (quoted) return 'quote'
    if (word.shape === 'title' || word.shape === 'upper' || word.shape === 'mixed') return 'capital'
    if (!isDigitAt(text, word.start)) return this.#isSmallBorder(mark) ? 'small' : null
    // "10 |000" and "rugsėjo |1 d." are one, "Beržų g. 48 |12 programų" are two
    const group = before.shape === 'number' && word.end - word.start === 3
    if (mark === ':' || group || MONTHS.has(before.form)) return null
    // "Parengti |5 planai"
    return before.shape === 'title' && LEADS_TO_NUMBER.has(classBefore) ? null : 'number'
  }

  /** "M. |K. Čiurlionio", "šv. |Benedikto", "Nr. |12", "Beržų g. |48": what the full stop ends goes on behind it. */
  #goesOn(): boolean {
    const { words } = this.#page
    const { form, shape } = words[this.#word - 1]!
    const earlier = words[this.#word - 2]
    // "psichologė R. M. |Užsiėmimuose": of two initials the second may end a cell
    if (form.length === 1 && shape === 'title') return earlier?.form.length !== 1
    if (STREETS.has(form))
      return words[this.#word]!.shape === 'number' && earlier?.shape === 'title'
    // "baigė 380 mok. |Programa": behind a number it counts, and may end a cell
    if (form.length === 1 || earlier?.shape === 'number') return false
    return abbreviation(form)?.kind === 'never'
  }

  /**
   * "… „Liepsnelė“ |varžybose …", "… sistemą kurti |sistema veikia …": a small letter behind a
   * closed quotation or bracket, or where a word of the line is taken up.
   */
  #isSmallBorder(mark: string): boolean {
    const { echoes, words } = this.#page
    // "2) |kurti" is an item's number.
    if (CLOSED.includes(mark)) return mark !== ')' || words[this.#word - 1]?.shape !== 'number'
    const earlier = echoes.any[this.#word]!
    return earlier >= this.#lineWord && earlier < this.#word - 1
  }
}

const MONTHS: ReadonlySet<string> = new Set(MONTHS_GENITIVE)

const OPENED = '„“"”«'

/** Length of a mark that may open a quotation, two commas among them; 0 where none stands. */
function quotationLength(text: string, at: number): number {
  if (text.startsWith(',,', at)) return 2
  return OPENED.includes(text.charAt(at)) ? 1 : 0
}

const CLOSED = '“”"»)'

/** Words that, at the beginning of a cell, count what follows. */
const LEADS_TO_NUMBER: ReadonlySet<WordClass> = new Set([
  'infinitive',
  'pastParticiple',
  'presentParticiple',
  'finite',
  'future',
  'quantifier',
])

/** "… užsiėmimai su mokiniais  – kiekvienai klasei po 2" */
function isDash(text: string, at: number): boolean {
  return '–—-'.includes(text.charAt(at)) && isSpace(text, at + 1)
}

function isBareMark(text: string, start: number, end: number): boolean {
  return (
    end === start + 1 && (BULLET.test(text.charAt(start)) || '–—-'.includes(text.charAt(start)))
  )
}

/** "• Parengtas …", "2) stažuotėse …" in the middle of a line. */
function itemMark(text: string, at: number): boolean {
  if (BULLET.test(text.charAt(at))) return true
  let end = at
  while (end < at + 2 && isDigitAt(text, end)) end++
  return end > at && text.charAt(end) === ')'
}
