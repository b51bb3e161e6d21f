/**
 * What a word's form tells of its part in a plan cell. Lithuanian endings are telling, but many are
 * shared ("parengti": to prepare, prepared ones), so a class is a hint and no analysis.
 */

/** The class of a word form, by list where it is short and by ending where it is open. */
export const WORD_CLASSES = [
  'infinitive',
  'verbalNoun',
  'verbalNounOblique',
  'pastParticiple',
  'presentParticiple',
  'finite',
  'future',
  'comparator',
  'numeral',
  'quantifier',
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

const LISTED: readonly {
  readonly forms: string
  readonly class: WordClass
  readonly gloss: string
}[] = [
  {
    forms:
      'ne bent mažiausiai minimum maksimum daugiausia daugiau mažiau apie beveik maždaug virš iki nemažiau nedaugiau',
    class: 'comparator',
    gloss: 'opens a quantity',
  },
  {
    forms:
      'vienas viena vieną vieno viename vienoje du dvi dviejų dviem dviejose trys tris trijų trijose keturi keturios keturis keturias keturių penki penkios penkis penkias penkių šeši šešios šešių septyni septynios septynių aštuoni aštuonios aštuonių devyni devynios devynių dešimt dešimtis vienuolika dvylika penkiolika dvidešimt trisdešimt keturiasdešimt penkiasdešimt šimtas šimtą pusė pusę trečdalis trečdalį ketvirtadalis ketvirtadalį abu abi dveji dvejos keli kelios',
    class: 'numeral',
    gloss: 'number word',
  },
  {
    forms:
      'visi visos visų visus visas visiems visoms visose visuose kiekvienas kiekviena kiekvieno kiekvienos kiekvieną kiekvienam kiekvienai kiekvienoje kiekviename kasmet kasdien kas dauguma dalis',
    class: 'quantifier',
    gloss: 'all, each',
  },
  {
    forms:
      'į iš su be dėl per po prie prieš pagal tarp apie už ant nuo link virš pas kartu remiantis naudojant siekiant taikant atsižvelgiant vadovaujantis',
    class: 'preposition',
    gloss: 'leaves its phrase open',
  },
  {
    forms:
      'ir bei ar arba o bet kad kurie kurių kurios kuriose kuris kurio kuriame taip kaip jei jeigu nes tačiau',
    class: 'conjunction',
    gloss: 'goes on',
  },
  {
    forms:
      'programa parama reklama norma patirtis sritis paskirtis viltis mirtis vieta kvota sąskaita paskaita kokybė',
    class: 'nominative',
    gloss: 'nouns whose ending looks like a verb form',
  },
  {
    forms: 'programos paramos reklamos normos vietos kvotos sąskaitos paskaitos',
    class: 'genitive',
    gloss: 'the same nouns, genitive singular or nominative plural',
  },
  {
    forms:
      'yra bus buvo vyksta gauna teikia vykdo rengia siekia kyla auga gerėja turi geba lanko taiko stebi veda žino moka veikia dirba tenka baigia išlaiko pasiekia sudaro nėra tampa vertina ugdo skiria rodo skatina mažėja didėja stiprėja plečiasi jaučiasi naudojasi mokosi įgyja',
    class: 'finite',
    gloss: 'third person present or past',
  },
]

const BY_FORM: ReadonlyMap<string, WordClass> = new Map(
  LISTED.flatMap((entry) => entry.forms.split(' ').map((form) => [form, entry.class] as const)),
)

/** Endings, longest first within a class; the first that fits decides. */
const ENDINGS: readonly {
  readonly endings: readonly string[]
  readonly shortest: number
  readonly class: WordClass
}[] = [
  {
    class: 'verbalNoun',
    shortest: 6,
    endings: ['imasis', 'ymasis', 'imasi', 'ymasi', 'imas', 'ymas', 'imai', 'ymai'],
  },
  {
    class: 'verbalNounOblique',
    shortest: 6,
    endings: [
      'imosi',
      'ymosi',
      'imui',
      'ymui',
      'imą',
      'ymą',
      'imo',
      'ymo',
      'imu',
      'ymu',
      'ime',
      'yme',
      'imų',
      'ymų',
      'imus',
      'ymus',
    ],
  },
  { class: 'infinitive', shortest: 4, endings: ['tis', 'ti'] },
  {
    class: 'presentParticiple',
    shortest: 6,
    endings: [
      'iamas',
      'iama',
      'iamos',
      'iami',
      'omas',
      'oma',
      'omos',
      'omi',
      'amas',
      'ama',
      'amos',
      'ami',
      'imi',
      'ima',
    ],
  },
  // "projektas", "rezultatas", "studentas" beside "parengtas", "įrengtas"
  {
    class: 'nominative',
    shortest: 6,
    endings: ['ektas', 'etas', 'entas', 'antas', 'istas', 'atas', 'aktas', 'ultas', 'uktas'],
  },
  {
    class: 'pastParticiple',
    shortest: 5,
    endings: ['tas', 'ta', 'tos', 'ęs', 'ęs', 'usi', 'ę', 'usios'],
  },
  { class: 'future', shortest: 5, endings: ['uos', 'aus', 'ės', 'ins', 'ys', 'sis', 'uosis'] },
  {
    class: 'finite',
    shortest: 5,
    endings: [
      'uoja',
      'auja',
      'ėja',
      'ija',
      'oja',
      'ina',
      'iasi',
      'isi',
      'asi',
      'josi',
      'avo',
      'avosi',
    ],
  },
  { class: 'genitivePlural', shortest: 3, endings: ['ų'] },
  {
    class: 'locative',
    shortest: 4,
    endings: ['uose', 'ose', 'ėse', 'yse', 'oje', 'ėje', 'yje', 'uje', 'ame', 'iame'],
  },
  {
    class: 'dative',
    shortest: 4,
    endings: ['iams', 'ams', 'oms', 'ėms', 'ims', 'iam', 'am', 'ui', 'ei'],
  },
  { class: 'instrumental', shortest: 4, endings: ['omis', 'ėmis', 'imis', 'ais', 'iais'] },
  { class: 'accusative', shortest: 3, endings: ['ą', 'į', 'ę', 'us', 'ius'] },
  { class: 'genitive', shortest: 3, endings: ['io', 'o', 'os', 'ies', 'ens', 'aus'] },
  {
    class: 'nominative',
    shortest: 3,
    endings: ['as', 'is', 'a', 'ė', 'ai', 'ys', 'us', 'ės', 'iai'],
  },
]

const BY_LAST: ReadonlyMap<string, readonly (readonly [string, number, WordClass])[]> =
  endingIndex()

function endingIndex(): Map<string, (readonly [string, number, WordClass])[]> {
  const index = new Map<string, (readonly [string, number, WordClass])[]>()
  for (const { endings, shortest, class: wordClass } of ENDINGS) {
    for (const ending of endings) {
      const last = ending.charAt(ending.length - 1)
      const list = index.get(last) ?? []
      list.push([ending, shortest, wordClass])
      index.set(last, list)
    }
  }
  return index
}

/**
 * Classes a word by its form.
 *
 * @param form lower-cased word
 */
export function wordClass(form: string): WordClass {
  const listed = BY_FORM.get(form)
  if (listed !== undefined) return listed
  for (const [ending, shortest, found] of BY_LAST.get(form.charAt(form.length - 1)) ?? []) {
    if (form.length >= shortest && form.endsWith(ending)) return found
  }
  return 'other'
}
