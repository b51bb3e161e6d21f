/** What stands around a target and belongs to it: a verb of change, a base line, of whom, till when. */
import { CHANGE_FORMS, type ChangeWord, type Direction } from '../lithuanian/change-words.js'
import { DATIVE, GENITIVE_PLURAL, LOCATIVE, casesOf } from '../lithuanian/grammatical-cases.js'
import { amountAt } from './amounts.js'
import { dateAt } from './dates.js'
import type { Draft } from './draft.js'
import type { Item } from './items.js'
import { genitivePhraseEnd } from './noun-phrase.js'

const MARKS_BETWEEN = '–-—:'
const CLAUSE_ENDS = ',;.()'
/** Items that a verb may be away from its number within the clause. */
const REACH = 12

const formOf = (items: readonly Item[], at: number): string => items[at]?.form ?? ''
const changeAt = (items: readonly Item[], at: number): ChangeWord | undefined =>
  items[at]?.kind === 'word' ? CHANGE_FORMS.get(items[at]!.form) : undefined

/** A verb of change right before the phrase, over "–" or ":" and "po". */
export function changeBefore(items: readonly Item[], start: number): ChangeWord | null {
  let at = start - 1
  while (
    at > start - 3 &&
    (MARKS_BETWEEN.includes(items[at]?.text ?? ' ') ||
      ['po', 'tik', 'dar', 'net'].includes(formOf(items, at)))
  )
    at--
  const word = changeAt(items, at)
  if (word === undefined || word.form === 'comparative') return null
  const parted = at < start - 1 && items[at + 1]!.kind === 'mark'
  return parted && word.form !== 'noun' ? null : word
}

/** A verb or comparative right behind the phrase: "10 proc. |pagerėję", "5 proc. |daugiau". */
export function changeBehind(items: readonly Item[], end: number): ChangeWord | null {
  const word = changeAt(items, end)
  return word === undefined || word.form === 'noun' ? null : word
}

/** A verb of change earlier in the clause: "Padidės mokinių skaičius |5 proc." */
function changeInClause(items: readonly Item[], start: number): ChangeWord | null {
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const item = items[at]!
    if (item.kind === 'mark' && CLAUSE_ENDS.includes(item.text)) return null
    if (item.number !== null && item.number.reason === null) return null
    if (['ir', 'bei', 'arba', 'bet', 'kad', 'o'].includes(item.form)) return null
    const word = changeAt(items, at)
    if (word !== undefined && word.form !== 'comparative') return word
  }
  return null
}

/** Which way a value moves; `either` where only the noun "pokytis" says that it does. */
export type Movement = Direction | 'either'

/** Does a word of change stand anywhere in the clause of a span, before or behind it? */
export function movesAround(items: readonly Item[], start: number, end: number): Movement | null {
  const before = changeInClause(items, start) ?? changeBefore(items, start)
  if (before !== null) return before.direction
  for (let at = end; at < Math.min(items.length, end + 7); at++) {
    const item = items[at]!
    if (item.kind === 'mark' && ';.(–—'.includes(item.text)) return null
    const word = changeAt(items, at)
    if (word !== undefined && word.form !== 'comparative') return word.direction
  }
  const lead = items.slice(Math.max(0, start - REACH), start)
  return lead.some(({ form }) => /^poky(?:tis|čio|tį)$/u.test(form)) ? 'either' : null
}

/** "sumažės trečdaliu": a change by a part is in the instrumental; "trečdalis vaikų" is a share. */
const INSTRUMENTAL_PART = /(?:daliu|daliais|puse|dalimi|\d)$/u

const PERCENTS: ReadonlySet<string> = new Set(['percentage', 'percentagePoints'])

/**
 * The direction in which a target's number is a change; null where it is a level.
 *
 * @param items the sentence
 * @param draft the target; its phrase may begin with the verb
 */
export function changeOf(items: readonly Item[], draft: Draft): Direction | null {
  const { start, end, kind } = draft
  if (kind === 'frequency' || kind === 'benchmark') return null
  const inside = changeAt(items, start)
  const near =
    (inside?.form === 'comparative' ? null : inside) ??
    changeBefore(items, start) ??
    changeBehind(items, end)
  if (kind === 'fraction' && near?.form !== 'noun' && !INSTRUMENTAL_PART.test(items[end - 1]!.form))
    return null
  if (near !== null) return isLevelOfQuality(items, draft, near) ? null : near.direction
  const far = PERCENTS.has(kind) || kind === 'money' ? changeInClause(items, start) : null
  if (far === null) return null
  const measured = kind === 'money' && far.form !== 'noun'
  return measured || isLevelOfQuality(items, draft, far) ? null : far.direction
}

/** "pagerės 80 proc. mokinių savijauta": most pupils' state gets better, not by so much. */
function isLevelOfQuality(items: readonly Item[], draft: Draft, word: ChangeWord): boolean {
  if (!word.quality) return false
  if (draft.kind === 'count') return true
  const percent = (draft.value ?? 0) * (draft.kind === 'fraction' ? 100 : 1)
  if (percent < LEAST_MAJORITY) return false
  return (casesOf(formOf(items, draft.end)) & GENITIVE_PLURAL) !== 0
}
/** Per cent from which on a share of people is likelier than a rise by so much. */
const LEAST_MAJORITY = 40

/** Of whom a share is: the genitive behind it, or the label before its dash. */
export function populationOf(
  items: readonly Item[],
  { start, end, kind }: Draft,
): { start: number; end: number } | null {
  const shared = PERCENTS.has(kind) || kind === 'fraction'
  const behind = shared ? genitivePhraseEnd(items, end) : null
  if (behind !== null) return { start: end, end: behind }
  return labelBefore(items, start)
}

const LONGEST_LABEL = 7

/** "1-4 kl. – |ne mažiau kaip 90 proc.", "treneriams – |7,65 procento". */
function labelBefore(items: readonly Item[], start: number): { start: number; end: number } | null {
  const dash = start - 1
  if (!MARKS_BETWEEN.includes(items[dash]?.text ?? ' ')) return null
  let from = dash
  while (from > Math.max(0, dash - LONGEST_LABEL) && goesOn(items, from - 1)) from--
  if (from === dash) return null
  const label = items.slice(from, dash)
  const last = label.findLast(({ kind }) => kind === 'word')
  const grades = label.some(({ number }) => number?.reason === 'grade')
  const oblique = last !== undefined && (casesOf(last.form) & (LOCATIVE | DATIVE)) !== 0
  const first = items[from - 1]
  const opened = first === undefined || first.kind === 'mark'
  return grades || (oblique && opened && label.length <= 3) ? { start: from, end: dash } : null
}

function goesOn(items: readonly Item[], at: number): boolean {
  const { kind, text, number } = items[at]!
  if (number !== null) return number.reason === 'grade'
  if (kind !== 'mark') return true
  if (text === '.') return items[at - 1]?.kind === 'word' && items[at - 1]!.form.length < 5
  return (
    '–-'.includes(text) &&
    items[at - 1]?.number?.reason === 'grade' &&
    items[at + 1]?.number != null
  )
}

const FACT_WORDS = /^(?:fakt|buvo|bazin|pradin|esam|šiuo|dabar|sudarė|siekė|reikšm|duomen)/u
/** Items between a target and the bracket with its baseline at the most. */
const BASELINE_REACH = 8

/** "ne mažiau kaip 9,5 proc. |(2021 m. – 9,4 proc.)". */
export function baselineBehind(
  items: readonly Item[],
  end: number,
): { value: number; date: string | null; start: number; end: number; numbers: number[] } | null {
  let at = end
  while (at < end + BASELINE_REACH && items[at]?.kind === 'word' && items[at]!.number === null) at++
  if (items[at]?.text === '.' && items[at + 1]?.text === '(') at++
  if (items[at]?.text !== '(') return null
  let date: string | null = null
  let fact = false
  for (let i = at + 1; i < at + 10 && i < items.length; i++) {
    const item = items[i]!
    if (item.text === ')') return null
    const found = dateAt(items, i)
    if (found !== null) {
      date = found.to
      i = found.end - 1
      continue
    }
    fact ||= FACT_WORDS.test(item.form)
    if (item.number === null) continue
    const amount = item.number.reason === null ? amountAt(items, i) : null
    const closed =
      amount !== null && items.slice(amount.end, amount.end + 4).some(({ text }) => text === ')')
    if (amount === null || !closed || (date === null && !fact) || amount.first !== null) return null
    return { value: amount.value, date, start: i, end: amount.end, numbers: amount.numbers }
  }
  return null
}

/** "lyginant su 2021 m. spalio 1 d. duomenimis", "palyginti su 2021-10-01". */
export function comparedDate(
  items: readonly Item[],
): { date: string | null; start: number; end: number } | null {
  for (const [at, { form }] of items.entries()) {
    if (!/^(?:pa)?lygin(?:ant|ti|us)$/u.test(form)) continue
    for (let i = at + 1; i < Math.min(items.length, at + 7); i++) {
      const found = dateAt(items, i)
      if (found === null) continue
      return { date: found.yearOnly ? found.to : found.from, start: i, end: found.end }
    }
  }
  return null
}
