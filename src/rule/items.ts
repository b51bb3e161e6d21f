/** The words, marks and numbers of a sentence: tokens with every number read to its value. */
import {
  FRACTION_FORMS,
  NUMERAL_FORMS,
  ONE_IN,
  PART_ORDINALS,
  SCALE_ABBREVIATIONS,
} from '../lithuanian/numerals.js'
import { PERIODS } from '../lithuanian/periods.js'
import { countingSuffix } from './counting-suffix.js'
import { readDigits } from './digits.js'
import { numberWordsAt } from './number-words.js'
import { tokenize, type Token } from './tokens.js'

/** What a number is, as far as its own letters and digits tell. */
export interface NumberValue {
  value: number
  /** In digits, or in words? */
  digits: boolean
  /** "trečdalis", "2/3": a part of a whole. */
  fraction: boolean
  /** "tūkst." or another scale stands in it. */
  scaled: boolean
  /** Cases that its form can be in; 0 where the form does not tell. */
  cases: number
  collective: boolean
  approximate: boolean
  /** Its ending counts ("13-oje"); null where it has none. */
  suffix: string | null
  /** Why it is no quantity, where that is plain: "year", "grade" … */
  reason: string | null
}

/** A token, or several that make one number. */
export interface Item extends Token {
  number: NumberValue | null
}

/**
 * Reads the items of a sentence.
 *
 * @param text the whole text
 * @param from start of the sentence
 * @param to its end
 */
export function readItems(text: string, from: number, to: number): Item[] {
  const tokens = splitNumberPairs(tokenize(text, from, to))
  const items: Item[] = []
  let at = 0
  while (at < tokens.length) {
    const found = numberAt(text, tokens, at)
    const first = tokens[at]!
    if (found === null) {
      items.push({ ...first, number: null })
      at++
      continue
    }
    const last = tokens[found.end - 1]!
    const shown = text.slice(first.start, last.end)
    items.push({
      ...first,
      end: last.end,
      text: shown,
      form: shown.toLowerCase(),
      number: found.number,
    })
    at = found.end
  }
  return items
}

/** "dviejų-trijų renginių": a hyphen between two number words is the dash of a range. */
function splitNumberPairs(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const hyphen = token.kind === 'word' ? token.form.indexOf('-') : -1
    if (hyphen < 0) return [token]
    const [first, second] = [token.form.slice(0, hyphen), token.form.slice(hyphen + 1)]
    if (!NUMERAL_FORMS.has(first) || !NUMERAL_FORMS.has(second)) return [token]
    const part = (start: number, end: number, kind: Token['kind']): Token => ({
      ...token,
      kind,
      start: token.start + start,
      end: token.start + end,
      text: token.text.slice(start, end),
      form: token.form.slice(start, end),
      spaced: start === 0 && token.spaced,
    })
    return [
      part(0, hyphen, 'word'),
      part(hyphen, hyphen + 1, 'mark'),
      part(hyphen + 1, token.form.length, 'word'),
    ]
  })
}

interface Found {
  number: NumberValue
  /** Index of the token behind it. */
  end: number
}

/** A number of which nothing but its value is known. */
export const PLAIN_NUMBER: Omit<NumberValue, 'value'> = {
  digits: false,
  fraction: false,
  scaled: false,
  cases: 0,
  collective: false,
  approximate: false,
  suffix: null,
  reason: null,
}

function numberAt(text: string, tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at]!
  if (token.kind === 'date')
    return { number: { ...PLAIN_NUMBER, value: NaN, digits: true, reason: 'date' }, end: at + 1 }
  if (token.kind === 'code')
    return { number: { ...PLAIN_NUMBER, value: NaN, digits: true, reason: 'code' }, end: at + 1 }
  if (token.kind === 'digits') return withSpelling(tokens, digitsAt(text, tokens, at))
  return token.kind === 'word' ? wordsAt(tokens, at) : null
}

/** "5 (penki) pedagogai", "100 000 (šimtas tūkstančių) Eur": the same number once more in words. */
function withSpelling(tokens: readonly Token[], found: Found): Found {
  if (tokens[found.end]?.text !== '(') return found
  const spelled = numberWordsAt(tokens, found.end + 1)
  const same = spelled?.value === found.number.value && tokens[spelled.end]?.text === ')'
  return same ? { ...found, end: spelled.end + 1 } : found
}

const THIN_SPACES = /^[ \u00A0\u202F\u2009]$/u

/** "12 000", "1,5 tūkst.", "1 mln. 200 tūkst.", "13-oje". */
function digitsAt(text: string, tokens: readonly Token[], at: number): Found {
  const first = tokens[at]!
  let shown = first.text
  let end = at + 1
  if (/^[1-9]\d{0,2}$/u.test(shown)) {
    while (continuesThousands(text, tokens, end)) {
      shown += tokens[end]!.text
      end++
      if (shown.includes(',')) break
    }
  }
  const { value, reason, fraction } = readDigits(
    first.suffix === null ? shown : shown.slice(0, -first.suffix.length - 1),
    end > at + 1,
  )
  const counting = first.suffix === null ? null : countingSuffix(value, first.suffix)
  const number: NumberValue = {
    ...PLAIN_NUMBER,
    value,
    digits: true,
    fraction,
    suffix: first.suffix,
    reason: reason ?? (counting === false ? 'ordinal' : null),
  }
  if (number.reason !== null || fraction) return { number, end }
  return withScales(tokens, number, end)
}

function continuesThousands(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined || token.kind !== 'digits') return false
  if (token.suffix !== null || !/^\d{3}(?:,\d{1,2})?$/u.test(token.text)) return false
  return THIN_SPACES.test(text.slice(before.end, token.start))
}

/** "2,5 |tūkst.", "1 |mln. 200 tūkst.", "1 |tūkst. 500", "2,5 |tūkstančio". */
function withScales(tokens: readonly Token[], number: NumberValue, from: number): Found {
  let value = number.value
  let total = 0
  let end = from
  let last = Infinity
  let scaled = false
  let cases = number.cases
  for (;;) {
    const scale = scaleAt(tokens, end)
    if (scale === null || scale.value >= last) break
    total += value * scale.value
    last = scale.value
    end = scale.end
    cases = scale.cases
    scaled = true
    value = 0
    const next = tokens[end]
    if (next?.kind !== 'digits' || next.suffix !== null || !/^\d{1,3}$/u.test(next.text)) break
    const following = scaleAt(tokens, end + 1)
    if (following === null && last !== 1e3) break
    if (following !== null && following.value >= last) break
    value = Number(next.text)
    end++
  }
  if (!scaled) return { number, end: from }
  return { number: { ...number, value: clean(total + value), scaled, cases }, end }
}

/** 2.3 * 1e6 is 2299999.9999999995 in binary: a product of decimals is rounded to what was written. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}

function scaleAt(
  tokens: readonly Token[],
  at: number,
): { value: number; end: number; cases: number } | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const form = NUMERAL_FORMS.get(token.form)
  if (form?.role !== 'scale') return null
  return { value: form.value, end: afterAbbreviation(tokens, at), cases: form.cases }
}

function afterAbbreviation(tokens: readonly Token[], at: number): number {
  const dot = tokens[at + 1]
  const short = SCALE_ABBREVIATIONS.has(tokens[at]!.form)
  return short && dot?.text === '.' && !dot.spaced ? at + 2 : at + 1
}

/** "du trečdaliai", "vienas ketvirtadalis", "pusė", "ketvirtoji dalis", "dvidešimt penkių". */
function wordsAt(tokens: readonly Token[], at: number): Found | null {
  // "33 poros": behind a number the pair is what is counted
  if (tokens[at]!.form.startsWith('por') && tokens[at - 1]?.kind === 'digits') return null
  const part = fractionAt(tokens, at)
  if (part !== null) return fraction(part.value, part.end)
  const found = numberWordsAt(tokens, at)
  if (found === null) return null
  const parts = fractionAt(tokens, found.end)
  if (parts !== null && found.value < 1000 && tokens[found.end]!.form.includes('dal'))
    return fraction(found.value * parts.value, parts.end)
  const { end, ...number } = found
  const whole = { ...PLAIN_NUMBER, ...number }
  return NUMERAL_FORMS.get(tokens[end - 1]!.form)?.role === 'scale'
    ? { number: whole, end }
    : withScales(tokens, whole, end)
}

function fraction(value: number, end: number): Found {
  return { number: { ...PLAIN_NUMBER, value, fraction: true }, end }
}

/** "kas antra |savaitė" */
const PERIOD_NOUNS: ReadonlySet<string> = new Set(PERIODS.flatMap(({ nominative }) => nominative))

function fractionAt(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const value = FRACTION_FORMS.get(token.form)
  if (value !== undefined) return { value, end: at + 1 }
  // "kas ketvirtas gimnazistas": one in four; "kas antra savaitė" is how often
  const nth = token.form === 'kas' ? ONE_IN.get(tokens[at + 1]?.form ?? '') : undefined
  if (
    nth !== undefined &&
    tokens[at + 2]?.kind === 'word' &&
    !PERIOD_NOUNS.has(tokens[at + 2]!.form)
  )
    return { value: nth, end: at + 2 }
  const part = PART_ORDINALS.get(token.form)
  if (part !== undefined && /^dal(?:is|į|ies|iai|imi|yje)$/u.test(tokens[at + 1]?.form ?? ''))
    return { value: part, end: at + 2 }
  return null
}
