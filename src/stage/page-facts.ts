/** What a page says of itself: title, year, institution, date of the last update. */
import { foldSpace } from '../source/source-text.js'
import { MONTHS_GENITIVE } from '../lithuanian/month-names.js'
import { priorityLabel } from './headings.js'
import { INSTITUTION_NOUNS } from '../lithuanian/institutions.js'
import type { PlanFacts } from '../tree.js'

const YEAR_OF_PLAN = /(?<!\d)(20\d\d)(?:\s?[-–]\s?20\d\d)?\s*(?:m\.|met[ųa]|METŲ|METAIS|M\.)/u
const PLAN_WORD =
  /veiklos plan|priemonių plan|metų plan|darbo plan|prioritet|strategin\p{L}+ (?:veiklos )?plan/iu
const UPDATED = /atnaujin/iu
const ISO_DATE = /(?<!\d)(20\d\d)[-.](\d\d)[-.](\d\d)(?!\d)/u
const LONG_DATE = /(?<!\d)(20\d\d) m\. (\p{L}{3,12}) (\d{1,2}) d\./u
const LONGEST_TITLE = 250

/**
 * Reads the facts from the lines above the plan and around it.
 *
 * @param above texts of the lines above the plan's first priority or task, in order
 * @param around texts of all lines outside the plan, in order
 */
export function pageFacts(above: readonly string[], around: readonly string[]): PlanFacts {
  const title = findTitle(above)
  const year = title === null ? null : (YEAR_OF_PLAN.exec(title)?.[1] ?? null)
  return {
    title,
    year: year === null ? yearOfHeadings(above) : Number(year),
    institution: findInstitution(above, title),
    updated: findUpdate(around),
  }
}

/** "2024 metų švietimo veiklos prioritetai"; a title in capitals may stand on two lines. */
function findTitle(lines: readonly string[]): string | null {
  const folded = lines.map(foldSpace)
  let best: { score: number; title: string } | null = null
  folded.forEach((line, at) => {
    if (line.length > LONGEST_TITLE || line.length < 8) return
    const score = titleScore(line)
    if (score < 2 || (best !== null && best.score >= score)) return
    best = { score, title: withLineAbove(folded[at - 1], line) }
  })
  const found = best as { title: string } | null
  return found === null ? null : found.title.replace(/^[#*\s]+/u, '')
}

function titleScore(line: string): number {
  if (priorityLabel(line) !== null) return 0
  if (/[»›|]|slapuk|įsakym|sprendim|protokol|^\d+\. /iu.test(line)) return 0
  const plan = PLAN_WORD.test(line) ? 2 : 0
  return (
    plan + (YEAR_OF_PLAN.test(line) ? 1 : 0) + (plan > 0 && line === line.toUpperCase() ? 1 : 0)
  )
}

function withLineAbove(above: string | undefined, line: string): string {
  const capitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)
  const goesOn = above !== undefined && capitals(above) && capitals(line) && !/\.$/u.test(above)
  return goesOn && !/PATVIRTINTA|PRITARTA/u.test(above) ? `${above} ${line}` : line
}

function yearOfHeadings(lines: readonly string[]): number | null {
  for (const line of lines) {
    const found = /^\P{L}*(20\d\d)(?:\s?[-–]\s?20\d\d)? met/u.exec(foldSpace(line))?.[1]
    if (found !== undefined) return Number(found)
  }
  return null
}

/** "Panevėžio miesto savivaldybė" on a line of its own, or the words before the title's year. */
function findInstitution(lines: readonly string[], title: string | null): string | null {
  const own = lines.map(foldSpace).find((line) => line.length < 90 && isInstitution(line))
  if (own !== undefined) return own
  if (title === null) return null
  const before = foldSpace(title.split(YEAR_OF_PLAN)[0] ?? '').replace(/ ?[,–-]$/u, '')
  return before.length > 5 && before !== title && mentionsInstitution(before) ? before : null
}

function isInstitution(line: string): boolean {
  if (/[.:;»›|\d]/u.test(line.replace(/ r\. | m\. /u, ' '))) return false
  const last = line.split(' ').at(-1)?.toLowerCase() ?? ''
  return (
    line.split(' ').length > 1 && INSTITUTION_NOUNS.some(({ nominative }) => nominative === last)
  )
}

function mentionsInstitution(text: string): boolean {
  const words = text.toLowerCase().split(/[\s-]+/u)
  return INSTITUTION_NOUNS.some(({ genitive }) => words.includes(genitive))
}

/** "Paskutinė atnaujinimo data: 2022-01-20" */
function findUpdate(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (!UPDATED.test(line)) continue
    const iso = ISO_DATE.exec(line)
    if (iso && isDate(iso[1]!, iso[2]!, iso[3]!)) return `${iso[1]}-${iso[2]}-${iso[3]}`
    const long = LONG_DATE.exec(line)
    const month = long ? MONTHS_GENITIVE.indexOf(long[2]!.toLowerCase()) + 1 : 0
    if (long && month > 0) {
      return `${long[1]}-${String(month).padStart(2, '0')}-${long[3]!.padStart(2, '0')}`
    }
  }
  return null
}

function isDate(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}
