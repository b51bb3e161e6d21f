/**
 * Words that compare: "ne mažiau kaip", "bent", "iki". A bare comparative is strict ("mažiau kaip"
 * is less than), a denied one holds the limit too ("ne mažiau kaip" is at least). Adding a
 * comparator is one entry here and a line of fixtures/targets.
 */
import type { Comparator } from '../target-schema.js'
import { COMPARATIVE, decline } from './declensions.js'

/** Comparators that stand alone, by what they mean; phrases of words parted by spaces. */
export const PLAIN_COMPARATORS: readonly {
  readonly comparator: Comparator
  readonly phrases: readonly string[]
  readonly gloss: string
}[] = [
  {
    comparator: 'gte',
    phrases: [
      'bent',
      'bent jau',
      'mažiausiai',
      'mažų mažiausiai',
      'minimum',
      'minimaliai',
      'min',
      '≥',
      '> =',
      'nuo ne mažiau kaip',
    ],
    gloss: 'at least',
  },
  {
    comparator: 'lte',
    phrases: [
      'daugiausia',
      'daugiausiai',
      'maksimum',
      'maksimaliai',
      'maks',
      'max',
      '≤',
      '< =',
      'iki',
    ],
    gloss: 'at most',
  },
  { comparator: 'gt', phrases: ['virš', 'viršum', '>'], gloss: 'more than' },
  { comparator: 'lt', phrases: ['<'], gloss: 'less than' },
  {
    comparator: 'approx',
    phrases: [
      'apie',
      'maždaug',
      'beveik',
      '~',
      '±',
      '≈',
      'apytiksliai',
      'apytikriai',
      'daugmaž',
      'arti',
      'kone',
    ],
    gloss: 'about',
  },
]

/** Comparatives that say less or more, as adverbs and as adjectives in all forms. */
export const LESS_FORMS: readonly string[] = [
  'mažiau',
  'rečiau',
  'trumpiau',
  'žemiau',
  'anksčiau',
  'greičiau',
  'blogiau',
  'prasčiau',
  ...['mažesn', 'žemesn', 'trumpesn', 'blogesn', 'prastesn', 'menkesn', 'siauresn'].flatMap(
    (stem) => decline(stem, COMPARATIVE),
  ),
]
export const MORE_FORMS: readonly string[] = [
  'daugiau',
  'dažniau',
  'ilgiau',
  'aukščiau',
  'vėliau',
  'geriau',
  ...['didesn', 'aukštesn', 'ilgesn', 'geresn', 'dažnesn', 'gausesn', 'vėlesn', 'platesn'].flatMap(
    (stem) => decline(stem, COMPARATIVE),
  ),
]

/** Denials before a comparative: "ne", "nėra", "negali būti"; a glued "ne-" is known by itself. */
export const DENIALS: readonly string[] = [
  'ne',
  'nėra',
  'nebus',
  'nebuvo',
  'nebūtų',
  'nebūna',
  'negali būti',
  'neturi būti',
  'neturėtų būti',
  'nebegali būti',
]

/** What joins a comparative to what it is held against. */
export const COMPARISON_LINKS: readonly string[] = ['kaip', 'nei', 'negu', 'už']

/** Forms of "viršyti", to exceed; denied with "ne-" glued before them. */
export const EXCEED_FORMS: readonly string[] = [
  'viršija',
  'viršijo',
  'viršys',
  'viršytų',
  'viršyti',
  'viršijantis',
  'viršijanti',
  'viršijančio',
  'viršijančios',
  'viršijantį',
  'viršijančią',
  'viršijantys',
  'viršijančių',
  'viršijančius',
  'viršijantiems',
  'viršijančioms',
]
/** What denies "viršyti" from outside: "negali viršyti". */
export const EXCEED_DENIALS: readonly string[] = ['negali', 'neturi', 'neturėtų', 'nebegali']
/** Denied forms of "siekti", to come up to: strictly less. */
export const FALL_SHORT_FORMS: readonly string[] = ['nesiekia', 'nesiekė', 'nesieks', 'nesiektų']

/** "ir daugiau" behind a number, by what it means. */
export const TRAILING_COMPARATORS: readonly {
  readonly comparator: Comparator
  readonly words: readonly string[]
}[] = [
  { comparator: 'gte', words: ['daugiau', 'ilgiau', 'aukščiau', 'dažniau', 'didesnis', 'didesnė'] },
  { comparator: 'lte', words: ['mažiau', 'trumpiau', 'žemiau', 'rečiau', 'mažesnis', 'mažesnė'] },
]

/** Words that may stand between a comparator and its number: "bent po 6", "bent su viena". */
export const BRIDGE_WORDS: readonly string[] = [
  'po',
  'su',
  'jau',
  'tik',
  'iš',
  'į',
  'ant',
  'už',
  'per',
  'prieš',
  'likus',
  'tarp',
  'dėl',
  'apie',
  'dar',
  'prie',
  'kaip',
  'iki',
  'nuo',
  'ties',
]
