/**
 * Grammatical cases as bit masks, and what a word's ending tells of its case. Endings are shared
 * between cases ("mokyklos": of the school, schools), so a form has a set of cases and no one case.
 */

const NOMINATIVE_SINGULAR = 1
export const GENITIVE_SINGULAR = 2
export const DATIVE_SINGULAR = 4
const ACCUSATIVE_SINGULAR = 8
const INSTRUMENTAL_SINGULAR = 16
const LOCATIVE_SINGULAR = 32
export const NOMINATIVE_PLURAL = 64
export const GENITIVE_PLURAL = 128
const DATIVE_PLURAL = 256
export const ACCUSATIVE_PLURAL = 512
const INSTRUMENTAL_PLURAL = 1024
export const LOCATIVE_PLURAL = 2048

/** The cases of the singular, in the order in which paradigms list their endings. */
export const SINGULAR_CASES: readonly number[] = [
  NOMINATIVE_SINGULAR,
  GENITIVE_SINGULAR,
  DATIVE_SINGULAR,
  ACCUSATIVE_SINGULAR,
  INSTRUMENTAL_SINGULAR,
  LOCATIVE_SINGULAR,
]
/** The cases of the plural, in the order in which paradigms list their endings. */
export const PLURAL_CASES: readonly number[] = SINGULAR_CASES.map((bit) => bit << 6)

export const SINGULAR = 63
export const PLURAL = 63 << 6
export const GENITIVE = GENITIVE_SINGULAR | GENITIVE_PLURAL
export const LOCATIVE = LOCATIVE_SINGULAR | LOCATIVE_PLURAL
export const DATIVE = DATIVE_SINGULAR | DATIVE_PLURAL

/** Endings of nouns, adjectives and participles with their cases; the longest that fits decides. */
export const CASE_ENDINGS: readonly { readonly endings: string; readonly cases: number }[] = [
  { endings: 'uose iuose ose iose ėse yse', cases: LOCATIVE_PLURAL },
  { endings: 'uosiuose osiose', cases: LOCATIVE_PLURAL },
  { endings: 'ams iams oms ioms ėms ims iems iesiems osioms', cases: DATIVE_PLURAL },
  { endings: 'ais iais omis iomis ėmis imis aisiais osiomis', cases: INSTRUMENTAL_PLURAL },
  { endings: 'ų ių', cases: GENITIVE_PLURAL | ACCUSATIVE_SINGULAR },
  { endings: 'ųjų', cases: GENITIVE_PLURAL },
  { endings: 'oje ioje ėje yje uje iuje ame iame ojoje ajame', cases: LOCATIVE_SINGULAR },
  { endings: 'ai iai', cases: NOMINATIVE_PLURAL | DATIVE_SINGULAR },
  { endings: 'ieji', cases: NOMINATIVE_PLURAL },
  { endings: 'ui iui am iam ei ajam ajai', cases: DATIVE_SINGULAR },
  { endings: 'as', cases: NOMINATIVE_SINGULAR | ACCUSATIVE_PLURAL },
  { endings: 'ias es ąsias uosius', cases: ACCUSATIVE_PLURAL },
  { endings: 'is', cases: NOMINATIVE_SINGULAR | ACCUSATIVE_PLURAL },
  { endings: 'ys', cases: NOMINATIVE_SINGULAR | NOMINATIVE_PLURAL },
  { endings: 'us ius', cases: NOMINATIVE_SINGULAR | ACCUSATIVE_PLURAL },
  { endings: 'ūs', cases: NOMINATIVE_PLURAL },
  { endings: 'oji', cases: NOMINATIVE_SINGULAR },
  { endings: 'a ia', cases: NOMINATIVE_SINGULAR | INSTRUMENTAL_SINGULAR },
  { endings: 'ė uo', cases: NOMINATIVE_SINGULAR },
  { endings: 'o io ojo', cases: GENITIVE_SINGULAR },
  { endings: 'os ios ės osios', cases: GENITIVE_SINGULAR | NOMINATIVE_PLURAL },
  { endings: 'ies aus iaus ens ers', cases: GENITIVE_SINGULAR },
  { endings: 'ą ią į ę ąją ąjį', cases: ACCUSATIVE_SINGULAR },
  { endings: 'u iu imi umi uoju ąja', cases: INSTRUMENTAL_SINGULAR },
  { endings: 'e', cases: INSTRUMENTAL_SINGULAR | LOCATIVE_SINGULAR },
  { endings: 'osi', cases: GENITIVE_SINGULAR },
  { endings: 'asis ąsis', cases: NOMINATIVE_SINGULAR },
  { endings: 'ąsi', cases: ACCUSATIVE_SINGULAR },
  { endings: 'uisi', cases: DATIVE_SINGULAR },
  { endings: 'i', cases: NOMINATIVE_PLURAL | NOMINATIVE_SINGULAR },
]

const BY_ENDING: ReadonlyMap<string, number> = new Map(
  CASE_ENDINGS.flatMap(({ endings, cases }) =>
    endings.split(' ').map((ending) => [ending, cases] as const),
  ),
)
const LONGEST_ENDING = Math.max(...[...BY_ENDING.keys()].map(({ length }) => length))

/**
 * The cases that a word form can be in, by its ending.
 *
 * @param form lower-cased word
 * @returns a mask of cases; 0 where the ending is no case ending
 */
export function casesOf(form: string): number {
  for (let length = Math.min(LONGEST_ENDING, form.length - 1); length > 0; length--) {
    const cases = BY_ENDING.get(form.slice(-length))
    if (cases !== undefined) return cases
  }
  return 0
}
