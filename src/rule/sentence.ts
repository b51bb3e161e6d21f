/** A sentence as the target rules see it: its items, and what is said once for all its numbers. */
import { COUNT_NOUN_STEMS, RATIO_BASE_NOUNS, SCORE_NOUN_STEMS } from '../lithuanian/number-names.js'
import { GENITIVE_PLURAL, casesOf, DATIVE_SINGULAR } from '../lithuanian/grammatical-cases.js'
import { amountAt, type Amount } from './amounts.js'
import { readItems, type Item } from './items.js'
import { markNames } from './names/mark-names.js'
import { declaredUnitAt, type DeclaredUnit } from './units.js'

/** What an indicator's nouns say of a bare number. */
export type BareKind = 'count' | 'score' | null

/** A sentence with its context, item by item. */
export interface SentenceView {
  items: readonly Item[]
  /** The unit declared before each item: "dalis (proc.) 52, matematikos – |47". */
  declared: readonly (DeclaredUnit | null)[]
  /** What the last noun before each item says of a bare number: "skaičius", "vidurkis". */
  bareKind: readonly BareKind[]
  /** Items since that noun, for each item. */
  nounDistance: readonly number[]
  /** The amount that begins at an item, looked up once; null where none does. */
  amountAt(at: number): Amount | null
  /** "tenkantis |10 tūkst. mokinių": the base of the sentence's ratios. */
  base: number | null
}

/**
 * Reads a sentence.
 *
 * @param text the whole text
 * @param from start of the sentence
 * @param to its end
 */
export function viewSentence(text: string, from: number, to: number): SentenceView {
  const items = readItems(text, from, to)
  markNames(items)
  const base = markRatioBase(items)
  const declared: (DeclaredUnit | null)[] = []
  const bareKind: BareKind[] = []
  const nounDistance: number[] = []
  let unit: DeclaredUnit | null = null
  let ready = 0
  let kind: BareKind = null
  let noun = -Infinity
  for (const [at, item] of items.entries()) {
    const found = at >= ready ? declaredUnitAt(items, at) : null
    declared.push(unit)
    bareKind.push(kind)
    nounDistance.push(at - noun)
    if (found !== null && item.number === null && !isBehindNumber(items, at)) {
      unit = found.value
      ready = found.end
    }
    const named = bareKindOf(item)
    if (named === null) continue
    kind = named
    noun = at
  }
  return { items, declared, bareKind, nounDistance, base, amountAt: amountsOf(items) }
}

function amountsOf(items: readonly Item[]): SentenceView['amountAt'] {
  const known = new Map<number, Amount | null>()
  return (at) => {
    let amount = known.get(at)
    if (amount === undefined) known.set(at, (amount = amountAt(items, at)))
    // a number that a baseline took since then is free no more
    return amount?.numbers.some((number) => items[number]!.number!.reason !== null) ? null : amount
  }
}

/** "5 (proc.)" declares nothing for what follows. */
function isBehindNumber(items: readonly Item[], at: number): boolean {
  return items[at]!.kind === 'mark' && items[at - 1]?.number != null
}

function bareKindOf({ kind, form }: Item): BareKind {
  // "metinių įvertinimų skaičius": a genitive plural is counted, and measures nothing
  if (kind !== 'word' || form.endsWith('ų')) return null
  if (form === 'sk' || COUNT_NOUN_STEMS.some((stem) => form.startsWith(stem))) return 'count'
  return SCORE_NOUN_STEMS.some((stem) => form.startsWith(stem)) ? 'score' : null
}

const BASES: ReadonlySet<number> = new Set([100, 1e3, 1e4, 1e5, 1e6])

/** Finds "10 tūkst. mokinių" in a sentence that has another number, and says that it is no target. */
function markRatioBase(items: readonly Item[]): number | null {
  for (const [at, { number }] of items.entries()) {
    if (number === null || number.value <= 1) continue
    if (number.reason !== null && number.reason !== 'grade') continue
    const next = items[at + 1]
    if (next?.kind !== 'word' || (casesOf(next.form) & GENITIVE_PLURAL) === 0) continue
    const round =
      BASES.has(number.value) && RATIO_BASE_NOUNS.some((stem) => next.form.startsWith(stem))
    const dative = round && !number.digits && (number.cases & DATIVE_SINGULAR) !== 0
    const led = items.slice(Math.max(0, at - 3), at).some(({ form }) => form.startsWith('tenkan'))
    const follows = round && (items[at + 2]?.form.startsWith('tenk') ?? false)
    const counted = round && COUNTED_PER_BASE.test(items[at - 1]?.form ?? '')
    if (!dative && !led && !follows && !counted) continue
    number.reason = 'ratioBase'
    return number.value
  }
  return null
}

/** What is counted per so many people, right before the base: "mirtingumas |100 tūkst. gyventojų". */
const COUNTED_PER_BASE =
  /(?:skaičius|skaičiaus|rodiklis|atvejų|atvejai|umas|umo|koeficientas|vidurkis)$/u
