/**
 * The page pair: the same plan as a web page and as the flattened text of that page. The web page
 * has its table, so it must be read exactly; the flattened text is held against it.
 */
import { readFileSync } from 'node:fs'
import { parsePlan, type Plan } from '../src/index.js'
import { htmlPage } from './html-page.js'
import { parseGold, type Gold, type GoldSegment } from './gold.js'
import { score, type Score } from './score.js'

/** The pair's two sides, each against the same gold. */
export interface HtmlPair {
  html: Score
  flattened: Score
  /** Rows (task, measure and indicators in words) that both sides have. */
  sameRows: number
  /** Rows of the web page. */
  allRows: number
}

const fixtures = new URL('../fixtures/', import.meta.url)
const PAIR = 'alytus-2022-prioritetas-1'

/** The committed pair: the marked flattened page, and the web page made of it. */
export function pairFixture(): { gold: Gold; html: string } {
  return {
    gold: parseGold(readFileSync(new URL(`plans/${PAIR}.gold.txt`, fixtures), 'utf8')),
    html: readFileSync(new URL(`html/${PAIR}.html`, fixtures), 'utf8'),
  }
}

/**
 * Reads both sides.
 *
 * @param readFlattened reads the flattened page, by weights that have not seen it where figures count
 */
export function htmlPair(
  readFlattened: (text: string) => Plan = (text) => parsePlan(text),
): HtmlPair {
  const { gold, html } = pairFixture()
  const page = parsePlan(html, { format: 'html' })
  const flattened = readFlattened(gold.raw)
  const found = new Set(rowTexts(flattened))
  const rows = rowTexts(page)
  return {
    html: score(goldInHtml(gold, html), page),
    flattened: score(gold, flattened),
    sameRows: rows.filter((row) => found.has(row)).length,
    allRows: rows.length,
  }
}

/** Scores a marked flattened plan as the web page that it could be: its cells are known there. */
export function scoreAsHtml(gold: Gold): Score {
  const html = htmlPage(gold)
  return score(goldInHtml(gold, html), parsePlan(html, { format: 'html' }))
}

/** Each measure with its task and indicators, in words. */
export function rowTexts(plan: Plan): string[] {
  return plan.priorities.flatMap(({ tasks }) =>
    tasks.flatMap(({ title, measures }) =>
      measures.map((measure) =>
        [title, measure.title, ...measure.indicators.map(({ text }) => text)].join('\n'),
      ),
    ),
  )
}

/** A line for the accuracy report. */
export function describePair({ html, flattened, sameRows, allRows }: HtmlPair): string {
  const exact = ({ rows }: Score): string => `${rows.exact} of ${rows.all} rows exact`
  return `HTML and flattened page of ${PAIR}: HTML ${exact(html)}, flattened ${exact(flattened)}; ${sameRows} of ${allRows} rows the same word for word.`
}

/**
 * The gold of the flattened page with the places of its segments and targets in the web page, found
 * by their letters and not by the library.
 *
 * @throws Error where a segment's letters are not in the page
 */
export function goldInHtml(gold: Gold, html: string): Gold {
  const page = visibleLetters(html)
  const places = new Map<number, { start: number; end: number }>()
  let from = 0
  for (const segment of gold.segments) {
    if (!SCORED.has(segment.role)) continue
    const letters = lettersOf(gold.raw, segment)
    const at = page.text.indexOf(letters.text, from)
    if (at < 0) throw new Error(`not in the page: ${segment.text.slice(0, 60)}`)
    letters.places.forEach((place, i) =>
      places.set(place, { start: page.starts[at + i]!, end: page.ends[at + i]! }),
    )
    from = at + letters.text.length
  }
  const moved = ({ start, end }: { start: number; end: number }) => {
    const found = [...Array(end - start).keys()].flatMap((i) => places.get(start + i) ?? [])
    return { start: found[0]!.start, end: found.at(-1)!.end }
  }
  const inside = gold.segments.filter(({ role }) => SCORED.has(role))
  return {
    raw: html,
    segments: inside.map((segment) => ({ ...segment, ...moved(segment) })),
    targets: gold.targets.map((target) => ({ ...target, ...moved(target) })),
  }
}

/** A segment without white space, and without a list's bullets, which HTML makes of itself. */
function lettersOf(raw: string, { start, end }: GoldSegment): { text: string; places: number[] } {
  const places: number[] = []
  let text = ''
  for (let at = start; at < end; at++) {
    const char = raw.charAt(at)
    if (/\s/u.test(char) || char === '•') continue
    text += char
    places.push(at)
  }
  return { text, places }
}

/** Cells whose order in the page is that of the text; others are columns of their own. */
const SCORED: ReadonlySet<string> = new Set(['priority', 'task', 'measure', 'indicator'])

/** Markup that shows nothing, entities, and single letters. */
const PARTS =
  /<!--[\s\S]*?-->|<(script|style|head|noscript)\b[\s\S]*?<\/\1>|<[^<>]*>|&#x([\da-f]+);|&#(\d+);|&(\w+);|\S/giu

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  scaron: 'š',
  Scaron: 'Š',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  raquo: '»',
  copy: '©',
}

/** What is not markup, letter by letter: enough for the pages that html-page.ts makes. */
function visibleLetters(html: string): { text: string; starts: number[]; ends: number[] } {
  const letters = { text: '', starts: [] as number[], ends: [] as number[] }
  for (const found of html.matchAll(PARTS)) {
    const [whole, , hex, decimal, name] = found
    if (whole.startsWith('<') && whole.length > 1) continue
    const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : null
    const char = code !== null ? String.fromCodePoint(code) : name ? NAMED[name] : whole
    if (char === undefined) throw new Error(`unknown entity ${whole}`)
    if (/\s/u.test(char)) continue
    for (let i = 0; i < char.length; i++) {
      letters.starts.push(found.index)
      letters.ends.push(found.index + whole.length)
    }
    letters.text += char
  }
  return letters
}
