/**
 * Real compounds with a hyphen: where a line ends behind it, the hyphen stays ("mokyklos-⏎darželio"),
 * while that of a divided word goes ("skai-⏎tymo").
 */

/** First parts, in the forms that plans have. */
export const COMPOUND_FIRSTS: readonly {
  readonly forms: readonly string[]
  readonly gloss: string
}[] = [
  {
    gloss: 'nursery',
    forms: [
      'lopšelis',
      'lopšelio',
      'lopšeliui',
      'lopšelį',
      'lopšeliu',
      'lopšelyje',
      'lopšeliai',
      'lopšelių',
      'lopšeliams',
      'lopšelius',
      'lopšeliais',
      'lopšeliuose',
    ],
  },
  {
    gloss: 'school',
    forms: [
      'mokykla',
      'mokyklos',
      'mokyklai',
      'mokyklą',
      'mokykloje',
      'mokyklų',
      'mokykloms',
      'mokyklas',
      'mokyklomis',
      'mokyklose',
    ],
  },
  {
    gloss: 'kindergarten',
    forms: [
      'darželis',
      'darželio',
      'darželiui',
      'darželį',
      'darželiu',
      'darželyje',
      'darželiai',
      'darželių',
      'darželiams',
      'darželius',
      'darželiais',
      'darželiuose',
    ],
  },
  {
    gloss: 'gymnasium',
    forms: ['gimnazija', 'gimnazijos', 'gimnazijai', 'gimnaziją', 'gimnazijoje'],
  },
  {
    gloss: 'library',
    forms: ['biblioteka', 'bibliotekos', 'bibliotekai', 'biblioteką', 'bibliotekoje'],
  },
  { gloss: 'museum', forms: ['muziejus', 'muziejaus', 'muziejui', 'muziejų', 'muziejuje'] },
  {
    gloss: 'concert',
    forms: ['koncertas', 'koncerto', 'koncertai', 'koncertų', 'paroda', 'parodos', 'parodų'],
  },
  {
    gloss: 'lecture',
    forms: ['paskaita', 'paskaitos', 'paskaitų', 'seminaras', 'seminaro', 'seminarai', 'seminarų'],
  },
  { gloss: 'electronic', forms: ['e', 'el'] },
  { gloss: 'vice', forms: ['vice', 'eks'] },
]

/** How second parts begin. */
export const COMPOUND_SECONDS: readonly { readonly stem: string; readonly gloss: string }[] = [
  { stem: 'daržel', gloss: 'kindergarten' },
  { stem: 'mokykl', gloss: 'school' },
  { stem: 'daugiafunk', gloss: 'multifunctional' },
  { stem: 'centr', gloss: 'centre' },
  { stem: 'gimnazij', gloss: 'gymnasium' },
  { stem: 'muziej', gloss: 'museum' },
  { stem: 'galerij', gloss: 'gallery' },
  { stem: 'diskusij', gloss: 'discussion' },
  { stem: 'konkurs', gloss: 'contest' },
  { stem: 'mug', gloss: 'fair' },
  { stem: 'praktikum', gloss: 'practical course' },
  { stem: 'dirbtuv', gloss: 'workshop' },
  { stem: 'paslaug', gloss: 'service' },
  { stem: 'pašt', gloss: 'post' },
  { stem: 'sveikat', gloss: 'health' },
  { stem: 'dienyn', gloss: 'diary' },
]

/** Small words behind which a hyphen at the word before stands for a part left out: "pra- ir". */
export const LINKING_WORDS: readonly string[] = ['ir', 'ar', 'arba', 'bei', 'iki']
