/** The noun phrase behind a number: what is counted, or of whom a share is. */
import {
  ACCUSATIVE_PLURAL,
  casesOf,
  GENITIVE,
  GENITIVE_PLURAL,
  GENITIVE_SINGULAR,
  LOCATIVE,
  NOMINATIVE_PLURAL,
  PLURAL,
  SINGULAR,
} from '../lithuanian/grammatical-cases.js'
import { CHANGE_FORMS } from '../lithuanian/change-words.js'
import {
  ADJECTIVE_STEMS,
  ADVERBS,
  CONJUNCTIONS,
  FINITE_VERBS,
  PREPOSITIONS,
  VERB_ENDINGS,
} from '../lithuanian/phrase-ends.js'
import type { Item, NumberValue } from './items.js'
import { isGluedStop } from './lexicon.js'

/** Words of a phrase at the most. */
const LONGEST_PHRASE = 9

/** Abbreviated nouns and adjectives, which show no case. */
const CASELESS: ReadonlySet<string> = new Set([
  'kl',
  'gimn',
  'm',
  'sav',
  'r',
  'pr',
  'pagr',
  'ikimok',
  'priešmok',
  'spec',
  'šv',
  'dr',
])

interface PhraseWord {
  /** Index of the item. */
  at: number
  cases: number
  form: string
}

/**
 * Where the counted phrase behind a number ends.
 *
 * @param items the sentence
 * @param from index of the first item behind the number
 * @param number the number, whose value and case the phrase has to fit
 * @returns index behind its last item; null where no phrase fits: the number counts nothing
 */
export function countedPhraseEnd(
  items: readonly Item[],
  from: number,
  number: NumberValue,
): number | null {
  const words = phraseWords(items, from)
  const required = governed(number)
  for (const cases of required) {
    const head = cases === GENITIVE_PLURAL ? genitiveHead(words) : agreeingHead(words, cases)
    if (head === null) continue
    const end = cases === GENITIVE_PLURAL ? withConjunct(items, head) : head
    return end + 1
  }
  return null
}

/**
 * Where the genitive phrase ends that says whose share it is: "75 proc. |I-IV gimnazijos klasių
 * mokinių dalyvavo".
 *
 * @returns index behind its last item, or null where no genitive follows
 */
export function genitivePhraseEnd(items: readonly Item[], from: number): number | null {
  let end: number | null = null
  for (const word of phraseWords(items, from)) {
    if ((word.cases & GENITIVE) !== 0) end = word.at + 1
    else if (word.cases !== 0 && (word.cases & LOCATIVE) === 0) break
  }
  return end === null ? null : withConjunct(items, end - 1) + 1
}

/** The cases that a number's noun can be in, likeliest first. */
function governed({ value, cases, collective, digits, suffix }: NumberValue): number[] {
  if (!Number.isInteger(value)) return [GENITIVE_SINGULAR, GENITIVE_PLURAL]
  const tens = value % 100
  const last = value % 10
  if (last === 0 || (tens > 10 && tens < 20))
    return digits && suffix === null ? [GENITIVE_PLURAL, NOMINATIVE_PLURAL] : [GENITIVE_PLURAL]
  const plural = collective || last !== 1
  if (cases !== 0 && !digits) return [cases & (plural ? PLURAL : SINGULAR) || cases]
  if (!plural) return [SINGULAR & ~GENITIVE_SINGULAR]
  return [PLURAL & ~GENITIVE_PLURAL, GENITIVE_PLURAL]
}

/** The words behind a number up to where no noun phrase goes on. */
function phraseWords(items: readonly Item[], from: number): PhraseWord[] {
  const words: PhraseWord[] = []
  for (let at = from; at < items.length && words.length < LONGEST_PHRASE; at++) {
    const item = items[at]!
    if (isGluedStop(item) && CASELESS.has(items[at - 1]!.form)) continue
    if (isQuoteMark(item) && words.length > 0) {
      const closed = closingQuote(items, at)
      if (closed === null) break
      at = closed
      continue
    }
    if (isGradeNumber(items, at) || isRomanRange(items, at)) continue
    if (item.kind === 'code' && words.length === 0) continue
    if (item.kind !== 'word' || item.number !== null) break
    if (isPhraseEnd(item, words.length > 0)) break
    words.push({ at, cases: casesOfItem(item), form: item.form })
  }
  return words
}

/** "I–IV": the dash between two numerals. */
function isRomanRange(items: readonly Item[], at: number): boolean {
  const [before, dash, behind] = items.slice(Math.max(0, at - 1), at + 2)
  return (
    '–-'.includes(dash?.text ?? ' ') && ROMAN.test(before!.text) && ROMAN.test(behind?.text ?? '')
  )
}
const ROMAN = /^[IVX]+(?:-[IVX]+)?$/u
/** "5 NVO", "12 STEAM užsiėmimų": an acronym does not decline. */
const ACRONYM = /^\p{Lu}{2,}$/u

function casesOfItem(item: Item): number {
  if (ROMAN.test(item.text) || CASELESS.has(item.form)) return 0
  return ACRONYM.test(item.text) || INDECLINABLE.has(item.form)
    ? SINGULAR | PLURAL
    : casesOf(baseForm(item))
}

/** Loans that do not decline. */
const INDECLINABLE: ReadonlySet<string> = new Set(['video', 'interviu', 'meniu', 'taksi', 'kino'])

/** "ugdymo(si)" declines as "ugdymo". */
function baseForm({ form }: Item): string {
  const bracket = form.indexOf('(')
  return bracket > 0 ? form.slice(0, bracket) : form
}

const isQuoteMark = ({ text }: Item): boolean => text === '„' || text === '«'

function closingQuote(items: readonly Item[], at: number): number | null {
  for (let i = at + 1; i < Math.min(items.length, at + 12); i++)
    if ('“”"»'.includes(items[i]!.text)) return i
  return null
}

/** "mokinių iš 5–8 klasių": numbers of grades stand in a phrase. */
function isGradeNumber(items: readonly Item[], at: number): boolean {
  const { number, text } = items[at]!
  if (number !== null) return number.reason === 'grade'
  return '–-'.includes(text) && items[at - 1]?.number?.reason === 'grade'
}

function isPhraseEnd({ form, text }: Item, behindFirst: boolean): boolean {
  if (PREPOSITIONS.has(form) || CONJUNCTIONS.has(form) || ADVERBS.has(form)) return true
  if (FINITE_VERBS.has(form) || CHANGE_FORMS.get(form)?.form === 'infinitive') return true
  if (text.length > 1 && form.length > 4 && INFINITIVE.test(form))
    return behindFirst && !form.endsWith('antis')
  if (/(?:škai|yviai)$/u.test(form)) return true
  return VERB_ENDINGS.some((ending) => form.length > ending.length + 2 && form.endsWith(ending))
}

/** "sukurti", "mokytis"; nouns in -tis have other vowels: "dviratis". */
const INFINITIVE = /(?:ti|[yoė]tis|intis|uotis|autis)$/u

const isAdjective = ({ form }: PhraseWord): boolean =>
  /(?:in(?:is|ė|ės|iai|ių|es|ius|ėse|iuose)|išk(?:as|[aių]|os|us)|ieji|osios|ant[iy]s?|ančios|ntys|iami|omos|ami|amos|tos|ti|oje)$/u.test(
    form,
  ) || ADJECTIVE_STEMS.some((stem) => form.startsWith(stem))

/** The last word that agrees with the number, over genitives between an adjective and its noun. */
function agreeingHead(words: readonly PhraseWord[], cases: number): number | null {
  let head = -1
  let agreed = cases
  for (const [i, word] of words.entries()) {
    const fits = word.cases & agreed
    if (fits !== 0 && (head < 0 || head === i - 1 || mayJump(words, head, i))) {
      if (head >= 0 && head === i - 1 && isGenitiveBeforeOther(words, i, agreed)) break
      head = i
      agreed = fits
      continue
    }
    if (word.cases === 0 || (word.cases & (GENITIVE | LOCATIVE)) !== 0) continue
    if (head >= 0) break
    if (!participleAhead(words, i, agreed)) return null
  }
  return head < 0 ? null : words[head]!.at
}

/** "trys |pedagogiką studijuojantys| studentai": a participle with its object before the noun. */
function participleAhead(words: readonly PhraseWord[], at: number, agreed: number): boolean {
  return words
    .slice(at + 1, at + 3)
    .some(({ cases, form }) => (cases & agreed) !== 0 && PARTICIPLE.test(form))
}
const PARTICIPLE = /(?:antys|intys|ančios|usios|ančių|inčių|usių|antis|anti|usi)$/u

/** "3 nauji |mokyklos kiemo| įrenginiai", "dirbantys": only an adjective waits for its noun. */
function mayJump(words: readonly PhraseWord[], head: number, to: number): boolean {
  const between = words.slice(head + 1, to)
  const shared = (words[head]!.cases & GENITIVE) !== 0 && (words[to]!.cases & GENITIVE) === 0
  if (shared && between.every(({ cases }) => cases === 0 || (cases & (GENITIVE | LOCATIVE)) !== 0))
    return true
  const genitives = between.every(({ cases }) => cases === 0 || (cases & GENITIVE) !== 0)
  if (!genitives) return false
  return isAdjective(words[head]!) || between.some(({ form }) => /[iy]mo(?:si)?$/u.test(form))
}

/** "3 publikacijos |bibliotekos svetainėje": a form shared with the genitive, before another case. */
function isGenitiveBeforeOther(words: readonly PhraseWord[], at: number, agreed: number): boolean {
  const word = words[at]!
  const next = words[at + 1]
  if ((word.cases & GENITIVE_SINGULAR) === 0 || next === undefined || next.cases === 0) return false
  return (next.cases & agreed) === 0 && !isAdjective(words[at - 1]!)
}

/** The last genitive plural of a chain of genitives; a participle may have its locative before it. */
function genitiveHead(words: readonly PhraseWord[]): number | null {
  let head: number | null = null
  for (const [i, word] of words.entries()) {
    if (word.cases === 0) continue
    // "konsultacijų |bendrojo ugdymo mokyklų": a definite adjective begins another phrase
    if (head !== null && /(?:ojo|osios)$/u.test(word.form)) break
    if ((word.cases & GENITIVE_PLURAL) !== 0) head = word.at
    else if (head === null && participleAhead(words, i, GENITIVE_PLURAL)) continue
    else if ((word.cases & (GENITIVE_SINGULAR | LOCATIVE)) === 0) break
    else if (head !== null && (word.cases & LOCATIVE) !== 0) break
  }
  return head
}

/** "140 vaikų |ir suaugusiųjų": a second genitive plural, and then the phrase is over. */
function withConjunct(items: readonly Item[], head: number): number {
  const and = items[head + 1]
  const second = items[head + 2]
  if (and === undefined || second === undefined || second.number !== null) return head
  if (!['ir', 'bei', 'ar'].includes(and.form) || second.kind !== 'word') return head
  const same = casesOf(baseForm(items[head]!)) & casesOf(baseForm(second))
  if ((same & (GENITIVE_PLURAL | ACCUSATIVE_PLURAL)) !== GENITIVE_PLURAL) return head
  if (items[head + 3]?.text === ',') return head
  const next = items[head + 3]
  const goesOn = next?.kind === 'word' && (casesOf(next.form) & GENITIVE_PLURAL) !== 0
  return goesOn ? head : head + 2
}
