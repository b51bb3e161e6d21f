/**
 * What a word's form tells of its part in a plan cell. Lithuanian endings are telling, but many are
 * shared ("parengti": to prepare, prepared ones), so a class is a hint and no analysis. Endings after
 * the declensions and conjugations of the "Dabartinės lietuvių kalbos gramatika" (1994); what they
 * leave open is listed by form.
 */
import { futureOf, VERB_PREFIXES, VERBS } from './verbs.js'
import { WORD_FORMS } from './word-forms.js'

/** The class of a word form, by list where it is short and by ending where it is open. */
export const WORD_CLASSES = [
  'infinitive',
  'verbalNoun',
  'verbalNounOblique',
  'pastParticiple',
  'presentParticiple',
  'adverbialParticiple',
  'finite',
  'future',
  'comparator',
  'numeral',
  'quantifier',
  'unit',
  'preposition',
  'conjunction',
  'genitivePlural',
  'genitive',
  'locative',
  'nominative',
  'instrumental',
  'dative',
  'accusative',
  'other',
] as const
export type WordClass = (typeof WORD_CLASSES)[number]

/** Classes of words that leave their phrase open: no cell ends right behind them. */
export const OPEN_CLASSES: ReadonlySet<WordClass> = new Set([
  'preposition',
  'conjunction',
  'comparator',
  'adverbialParticiple',
])

const BY_FORM: ReadonlyMap<string, WordClass> = new Map(
  WORD_FORMS.flatMap((entry) => entry.forms.split(' ').map((form) => [form, entry.class] as const)),
)

/** Endings, longest first within a class; the first that fits decides. */
const ENDINGS: readonly {
  readonly endings: string
  readonly shortest: number
  readonly class: WordClass
}[] = [
  { class: 'verbalNoun', shortest: 6, endings: 'imasis ymasis imasi ymasi imas ymas imai ymai' },
  { class: 'verbalNounOblique', shortest: 6, endings: 'imosi ymosi imo ymo imų ymų imais ymais' },
  { class: 'accusative', shortest: 6, endings: 'imąsi ymąsi imą ymą imus ymus' },
  { class: 'dative', shortest: 6, endings: 'imuisi ymuisi imui ymui imams ymams' },
  { class: 'adverbialParticiple', shortest: 6, endings: 'damas dama dami damos damasi damiesi' },
  { class: 'adverbialParticiple', shortest: 6, endings: 'ant int' },
  { class: 'nominative', shortest: 7, endings: 'antis intis antys' },
  { class: 'infinitive', shortest: 4, endings: 'tis ti' },
  {
    class: 'presentParticiple',
    shortest: 6,
    endings: 'iamas iama iamos iami omas oma omos omi amas ama amos ami ima imos',
  },
  // "projektas", "rezultatas", "studentas" beside "parengtas", "įrengtas"
  {
    class: 'nominative',
    shortest: 6,
    endings: 'ektas etas entas antas istas atas aktas ultas uktas',
  },
  { class: 'pastParticiple', shortest: 5, endings: 'tas ta tos ęs usi usios ėję avę uję' },
  // "mokytoja", "pavaduotoja"
  { class: 'nominative', shortest: 6, endings: 'toja ytoja ėjėja' },
  {
    class: 'finite',
    shortest: 6,
    endings: 'uoja auja ėja oja ina asi isi osi ėsi avo ėjo ino',
  },
  { class: 'nominative', shortest: 7, endings: 'esnysis esnis asis usis' },
  // No noun ends in a consonant and -s: "teiks", "organizuos", "stiprins"
  {
    class: 'future',
    shortest: 4,
    endings: 'uos ins ks gs bs ps rs ls insis ysis uosis ėsis osis ausis ksis',
  },
  { class: 'genitivePlural', shortest: 3, endings: 'ų' },
  { class: 'locative', shortest: 4, endings: 'uose ose ėse yse oje ėje yje uje ame iame' },
  { class: 'dative', shortest: 4, endings: 'iams ams oms ėms ims iems ijai iam am ui ei' },
  { class: 'instrumental', shortest: 4, endings: 'omis ėmis imis ais iais imi' },
  { class: 'accusative', shortest: 6, endings: 'ijas ąsias ybas' },
  { class: 'nominative', shortest: 6, endings: 'orius ijus ėjus yvus' },
  { class: 'other', shortest: 6, endings: 'iškai ingai naujai' },
  { class: 'genitive', shortest: 3, endings: 'ies ens aus' },
  { class: 'accusative', shortest: 3, endings: 'ą į ę us es' },
  { class: 'genitive', shortest: 3, endings: 'o os ės' },
  { class: 'nominative', shortest: 3, endings: 'as is a ė ai ys us iai ūs' },
  { class: 'nominative', shortest: 5, endings: 'i' },
  { class: 'locative', shortest: 5, endings: 'e' },
  { class: 'instrumental', shortest: 5, endings: 'u' },
]

const BY_LAST: ReadonlyMap<string, readonly (readonly [string, number, WordClass])[]> =
  endingIndex()

function endingIndex(): Map<string, (readonly [string, number, WordClass])[]> {
  const index = new Map<string, (readonly [string, number, WordClass])[]>()
  for (const { endings, shortest, class: wordClass } of ENDINGS) {
    for (const ending of endings.split(' ')) {
      const last = ending.charAt(ending.length - 1)
      const list = index.get(last) ?? []
      list.push([ending, shortest, wordClass])
      index.set(last, list)
    }
  }
  return index
}

const VERB_FORMS: ReadonlyMap<string, WordClass> = verbForms()

/** "teikia", "teikė", "teiks", and the same reflexive. */
function verbForms(): Map<string, WordClass> {
  const forms = new Map<string, WordClass>()
  for (const parts of VERBS) {
    const [infinitive = '', present = '-', past = '-'] = parts.split(' ')
    for (const form of [present, past]) {
      if (form === '-') continue
      forms.set(form, 'finite')
      forms.set(`${form}si`, 'finite')
    }
    const future = futureOf(infinitive.slice(0, -2))
    forms.set(future, 'future')
    forms.set(`${future}is`, 'future')
  }
  return forms
}

const PREFIXES: ReadonlySet<string> = new Set(VERB_PREFIXES)
const LONGEST_PREFIX = Math.max(...VERB_PREFIXES.map(({ length }) => length))

/** The class of a listed verb's form, with any prefix. */
function verbClass(form: string): WordClass | undefined {
  const known = VERB_FORMS.get(form)
  if (known !== undefined) return known
  for (let cut = 1; cut <= LONGEST_PREFIX && cut < form.length - 2; cut++) {
    if (!PREFIXES.has(form.slice(0, cut))) continue
    const found = VERB_FORMS.get(form.slice(cut))
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Classes a word by its form.
 *
 * @param form lower-cased word
 */
export function wordClass(form: string): WordClass {
  const listed = BY_FORM.get(form) ?? verbClass(form)
  if (listed !== undefined) return listed
  for (const [ending, shortest, found] of BY_LAST.get(form.charAt(form.length - 1)) ?? []) {
    if (form.length >= shortest && form.endsWith(ending)) return found
  }
  return 'other'
}
