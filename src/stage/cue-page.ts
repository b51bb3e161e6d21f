/** The page as the cues see it: each chunk with what stands before it and what follows. */
import { OPEN_CLASSES, type WordClass } from '../lithuanian/word-classes.js'
import { FURNITURE } from '../lithuanian/furniture.js'
import { MUNICIPALITIES_GENITIVE } from '../lithuanian/places.js'
import type { Range } from '../source/source-text.js'
import type { Chunk, ChunkedPage } from './chunks.js'
import type { ColumnRole } from '../lithuanian/column-roles.js'
import { columnHeaders, priorityLabel, type PriorityLabel } from './headings.js'
import { firstWord } from './beginning.js'
import { runningCounts, type RunningCounts } from './running-counts.js'
import { countPhrases, type PhraseCounts } from './phrase-counts.js'
import { pageStyle, type PageStyle } from './page-style.js'
import type { Word } from './words.js'

/** One line that holds text. */
export interface LineView extends Range {
  /** Number of sentences that begin on it. */
  sentences: number
  /** Share of its words that are column names, where it has two columns or more. */
  headerShare: number
  columns: number
  priority: PriorityLabel | null
  furniture: boolean
  firstChunk: number
  /** Does its first sentence hold a bare capital? Then a cell without a full stop may end there. */
  bareCapital: boolean
  /** Words on it. */
  words: Range
  /** Where it stands to the column headers of the page: before the first, behind one, or there is none. */
  region: 'above header' | 'below header' | 'no header'
}

/** What the words from a chunk's start to its sentence's (or line's) end tell. */
export interface Ahead {
  words: number
  digit: boolean
  percent: boolean
  comparator: boolean
  finite: boolean
  indicatorNoun: boolean
  last: WordClass
  endMark: string
}

/** One chunk with its surroundings. */
export interface ChunkView {
  page: CuePage
  index: number
  chunk: Chunk
  previous: Chunk | null
  line: LineView
  first: Word | undefined
  firstClass: WordClass
  second: Word | undefined
  secondClass: WordClass
  before: Word | undefined
  beforeClass: WordClass
  /** Index of its sentence among those that begin on its line; -1 in a line's broken-off head. */
  sentenceInLine: number
  /** Words between the sentence's (or line's) start and the chunk. */
  wordsBehind: number
  ahead: Ahead
  /** "… atotrūkį |Ugdymosi sėkmės …": a capital in mid-sentence that is no name's. */
  bareCapital: boolean
}

/** A chunked page with what is counted once for all chunks. */
export interface CuePage extends ChunkedPage {
  lines: readonly LineView[]
  /** Forms that stand somewhere on the page in lower case. */
  lowerForms: ReadonlySet<string>
  style: PageStyle
  counts: RunningCounts
  phrases: PhraseCounts
  /** The first header that names the plan's columns. */
  header: ChunkedHeader | null
  /** How the first row under the header begins. */
  firstRow: WordClass | null
}

/** The column names of a page, as chunks. */
export interface ChunkedHeader {
  /** First chunk, and the chunk behind the last one. */
  from: number
  to: number
  /** What the first column holds. */
  first: ColumnRole
}

const PHRASES: readonly string[] = FURNITURE.flatMap(({ phrases }) => phrases)

/** Counts what all chunks share. */
export function cuePage(page: ChunkedPage): CuePage {
  const lowerForms = new Set<string>()
  for (const word of page.words) if (word.shape === 'lower') lowerForms.add(word.form)
  const { classes } = page
  const style = pageStyle(page, classes)
  const header = findHeader(page)
  const row = header === null ? undefined : page.chunks[header.to]
  const firstRow = row === undefined ? null : (classes[firstWord(page, row)] ?? null)
  const cued = {
    ...page,
    lowerForms,
    style,
    phrases: countPhrases(page),
    counts: runningCounts(page, classes),
    header,
    firstRow,
    lines: linesOf(page),
  }
  for (const line of cued.lines) line.bareCapital = holdsBareCapital(cued, line)
  return cued
}

/** The first run of chunks that hold nothing but names of columns, two or more. */
function findHeader(page: ChunkedPage): ChunkedHeader | null {
  let from = -1
  let columns: ColumnRole[] = []
  for (let at = 0; at <= page.chunks.length; at++) {
    const chunk = page.chunks[at]
    const whole = chunk && headerLine(page, at)
    if (whole) return whole
    const read = chunk && columnHeaders(page.text.slice(chunk.start, chunk.end))
    if (read && read.columns.length > 0 && read.share > 0.7) {
      if (columns.length === 0) from = at
      columns.push(...read.columns.map(({ role }) => role))
    } else {
      if (columns.length > 1) return { from, to: endOfHeader(page, from, at), first: columns[0]! }
      columns = []
    }
  }
  return null
}

/** A line that begins at this chunk and holds two column names or more, and little else. */
function headerLine(page: ChunkedPage, from: number): ChunkedHeader | null {
  const { line } = page.chunks[from]!
  if (page.chunks[from - 1]?.line === line) return null
  let to = from + 1
  while (page.chunks[to]?.line === line) to++
  const text = page.text.slice(page.chunks[from]!.start, page.chunks[to - 1]!.end)
  const { columns, share } = columnHeaders(text)
  return columns.length > 1 && share > 0.7 ? { from, to, first: columns[0]!.role } : null
}

/** Words that a header's line may have behind the names that are known. */
const MOST_UNKNOWN = 5

/** "Uždavinys Priemonė |Rezultato matuoklis": the rest of a short line belongs to the header. */
function endOfHeader(page: ChunkedPage, from: number, to: number): number {
  let end = to
  const { line } = page.chunks[to - 1]!
  while (page.chunks[end]?.line === line) end++
  const words = (page.chunks[end - 1]?.words.end ?? 0) - page.chunks[to - 1]!.words.end
  return words <= MOST_UNKNOWN && page.chunks[from]!.line === line ? end : to
}

function holdsBareCapital(page: CuePage, line: LineView): boolean {
  const { sentence } = page.chunks[line.firstChunk]!
  const end = Math.min(line.end, page.sentences[sentence]!.end)
  for (let at = line.words.start + 1; at < line.words.end && page.words[at]!.start < end; at++) {
    if (isBareCapital(page, at)) return true
  }
  return false
}

function linesOf(page: ChunkedPage): LineView[] {
  const lines: LineView[] = []
  let region: LineView['region'] = 'above header'
  let named = false
  let at = 0
  while (at < page.chunks.length) {
    const first = page.chunks[at]!
    const firstChunk = at
    let sentences = 0
    while (at < page.chunks.length && page.chunks[at]!.line === first.line) {
      if (page.chunks[at]!.afterSentence) sentences++
      at++
    }
    const last = page.chunks[at - 1]!
    const text = page.text.slice(first.start, last.end)
    const { columns, share } = columnHeaders(text)
    const header = share > 0.7 && (columns.length > 1 || named)
    named = columns.length > 0 && share > 0.7
    lines.push({
      start: first.start,
      end: last.end,
      sentences,
      headerShare: share,
      columns: columns.length,
      priority: priorityLabel(text),
      furniture: isFurniture(text),
      firstChunk,
      bareCapital: false,
      words: { start: first.words.start, end: last.words.end },
      region,
    })
    if (header) region = 'below header'
  }
  if (region === 'above header') for (const line of lines) line.region = 'no header'
  return lines
}

const LONGEST_FURNITURE = 300

function isFurniture(text: string): boolean {
  const lower = text.slice(0, LONGEST_FURNITURE).toLowerCase()
  return PHRASES.some((phrase) => lower.includes(phrase))
}

/**
 * Does the word at `at` begin with a capital in mid-sentence though it is no name? The page has it
 * in lower case too, it is no municipality, and what stands before it is complete.
 */
function isBareCapital(page: CuePage, at: number): boolean {
  const word = page.words[at]
  const before = page.words[at - 1]
  if (word === undefined || before === undefined || word.shape !== 'title') return false
  if (MUNICIPALITIES_GENITIVE.has(word.form) || !page.lowerForms.has(word.form)) return false
  if (before.shape === 'title' || before.shape === 'upper') return false
  return (
    !OPEN_CLASSES.has(page.classes[at - 1]!) &&
    /^[\s“”")»]+$/u.test(page.text.slice(before.end, word.start))
  )
}

/** Looks at one chunk of a page. */
export function viewChunk(page: CuePage, index: number): ChunkView {
  const chunk = page.chunks[index]!
  const line = page.lines[chunk.line]!
  const { sentenceFrom, sentencesBegun } = page.counts
  const { end } = chunk.words
  const start = firstWord(page, chunk)
  const second = start + 1 < end || page.words[start + 1] ? page.words[start + 1] : undefined
  return {
    page,
    index,
    chunk,
    previous: page.chunks[index - 1] ?? null,
    line,
    first: start < end ? page.words[start] : undefined,
    firstClass: start < end ? page.classes[start]! : 'other',
    second,
    secondClass: page.classes[start + 1] ?? 'other',
    before: page.words[chunk.words.start - 1],
    beforeClass: page.classes[chunk.words.start - 1] ?? 'other',
    sentenceInLine: sentencesBegun[index]! - 1,
    wordsBehind: Math.max(0, start - Math.max(line.words.start, sentenceFrom[chunk.sentence]!)),
    bareCapital: isBareCapital(page, start),
    ahead: lookAhead(page, chunk, start, line),
  }
}

function lookAhead(page: CuePage, chunk: Chunk, from: number, line: LineView): Ahead {
  const { counts } = page
  const to = Math.max(from, Math.min(counts.sentenceTo[chunk.sentence]!, line.words.end))
  const holds = (of: Uint32Array): boolean => of[to]! > of[from]!
  return {
    words: to - from,
    digit: holds(counts.digits),
    percent: holds(counts.percents),
    comparator: holds(counts.comparators),
    finite: holds(counts.finiteVerbs),
    indicatorNoun: holds(counts.indicatorNouns),
    last: page.classes[to - 1] ?? 'other',
    endMark: endMark(
      page.text,
      chunk.start,
      Math.min(page.sentences[chunk.sentence]!.end, line.end),
    ),
  }
}

const MARKS = '.;:,!?'
const CLOSING = '“”")’»'

function endMark(text: string, start: number, end: number): string {
  const last = text.charAt(end - 1)
  if (MARKS.includes(last)) return last
  if (CLOSING.includes(last))
    return end - 2 >= start && text.charAt(end - 2) === '.' ? '.' : 'closing'
  return 'none'
}
