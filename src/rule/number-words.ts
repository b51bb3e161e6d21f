/** The value of a number in words: "dvidešimt penkių", "du šimtai keturiasdešimt", "du su puse". */
import { NUMERAL_FORMS, type NumeralForm } from '../lithuanian/numerals.js'
import type { NumberValue } from './items.js'
import type { Token } from './tokens.js'

type Words = Pick<NumberValue, 'value' | 'cases' | 'collective' | 'approximate' | 'scaled'> & {
  end: number
}

const formAt = (tokens: readonly Token[], at: number): NumeralForm | undefined => {
  const token = tokens[at]
  return token?.kind === 'word' ? NUMERAL_FORMS.get(token.form) : undefined
}

/**
 * Reads the number that begins with a word; null where none begins there.
 *
 * @param tokens the tokens of the sentence
 * @param at index of the first word
 */
export function numberWordsAt(tokens: readonly Token[], at: number): Words | null {
  const first = formAt(tokens, at)
  if (first === undefined || isBareScale(first, tokens[at]!)) return null
  if (first.role === 'whole') return whole(first, tokens, at)
  const sum = new Sum()
  let end = at
  for (;;) {
    const form = formAt(tokens, end)
    if (form === undefined || !sum.take(form)) break
    end++
    if (isAbbreviated(tokens, end)) end++
  }
  return end === at ? null : withHalf(tokens, { ...sum.result(), end })
}

/** "tūkst.", "šimtai žmonių": a scale alone that is abbreviated or in the plural counts nothing. */
function isBareScale(form: NumeralForm, { form: word }: Token): boolean {
  if (form.role === 'tens') return true
  if (form.role !== 'scale' && form.role !== 'hundred') return false
  return form.cases === 0 || /(?:ai|iai|ų|ams|us|ais|uose)$/u.test(word)
}

function isAbbreviated(tokens: readonly Token[], end: number): boolean {
  const dot = tokens[end]
  const word = tokens[end - 1]
  if (dot?.text !== '.' || dot.spaced || word === undefined) return false
  return NUMERAL_FORMS.get(word.form)?.role === 'scale' && word.form.length < 6
}

/** "keliolika mokytojų", "pusantro tūkstančio", "penketas vaikų". */
function whole(form: NumeralForm, tokens: readonly Token[], at: number): Words {
  const scale = formAt(tokens, at + 1)
  const scaled = scale?.role === 'scale' && !form.approximate
  return {
    value: scaled ? form.value * scale.value : form.value,
    // "penketas vaikų": the group has a case, and what it is of is in the genitive
    cases: scaled ? scale.cases : 0,
    collective: false,
    approximate: form.approximate ?? false,
    scaled,
    end: scaled ? at + 2 : at + 1,
  }
}

/** "du su puse etato". */
function withHalf(tokens: readonly Token[], words: Words): Words {
  const half = tokens[words.end]?.form === 'su' && tokens[words.end + 1]?.form === 'puse'
  return half ? { ...words, value: words.value + 0.5, end: words.end + 2 } : words
}

/** Adds number words up in the order in which they stand; refuses what cannot follow. */
class Sum {
  #total = 0
  /** What is below a thousand so far. */
  #group = 0
  #lastScale = Infinity
  #last: NumeralForm | null = null
  #collective = false

  take(form: NumeralForm): boolean {
    if (!this.#fits(form)) return false
    switch (form.role) {
      case 'tens':
        this.#group = this.#group - (this.#group % 10) + (this.#group % 10) * 10
        break
      case 'hundred':
        this.#group = Math.max(1, this.#group) * 100
        break
      case 'scale':
        this.#total += Math.max(1, this.#group) * form.value
        this.#group = 0
        this.#lastScale = form.value
        break
      default:
        this.#group += form.value
        this.#collective ||= form.collective ?? false
    }
    this.#last = form
    return true
  }

  #fits(form: NumeralForm): boolean {
    const group = this.#group
    switch (form.role) {
      case 'unit':
        return group % 10 === 0 && (group % 100 === 0 || group % 100 >= 20) && this.#open()
      case 'teen':
      case 'ten':
        return group % 100 === 0
      case 'tens':
        return this.#last?.role === 'unit' && group % 10 > 1
      case 'hundred':
        return group < 10 && (this.#last === null || this.#last.role !== 'hundred')
      case 'scale':
        return form.value < this.#lastScale && this.#collective === false
      case 'whole':
        return false
    }
  }

  /** A unit cannot follow a teen ("dešimt vienas"), nor another unit. */
  #open(): boolean {
    return this.#last === null || !['unit', 'teen', 'tens'].includes(this.#last.role)
  }

  result(): Omit<Words, 'end'> {
    return {
      value: this.#total + this.#group,
      cases: this.#last?.cases ?? 0,
      collective: this.#collective,
      approximate: false,
      scaled: this.#lastScale < Infinity && this.#group === 0,
    }
  }
}
