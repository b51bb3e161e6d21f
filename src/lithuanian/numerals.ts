/**
 * Lithuanian number words in all cases, genders and numbers. Stems are listed with their value,
 * endings with their case; the forms are all stems with all endings of their paradigm.
 * Source: Lietuvių kalbos gramatika (numerals); CLDR spell-out rules are the test's oracle.
 */
import { PLURAL_CASES, SINGULAR_CASES } from './grammatical-cases.js'

/**
 * How a number word joins others: `unit` 1 to 9, `teen` 10 to 19, `ten` 20 to 90, `tens` counts
 * tens ("dvi dešimtys"), `hundred`, `scale` (thousand and up), `whole` stands alone ("pusantro").
 */
export type NumeralRole = 'unit' | 'teen' | 'ten' | 'tens' | 'hundred' | 'scale' | 'whole'

/** One form of a number word. */
export interface NumeralForm {
  value: number
  role: NumeralRole
  /** Cases that the form can be in; 0 for a form that has none ("dvidešimt"). */
  cases: number
  /** What is counted is in the plural whatever the value: "vieneri mokymai". */
  collective?: true
  /** The value is only about that many: "keliolika". */
  approximate?: true
}

/** Endings by case: nominative, genitive, dative, accusative, instrumental, locative. */
interface Paradigm {
  singular?: string
  plural?: string
}

const CARDINAL: readonly Paradigm[] = [
  { plural: 'i ių iems is iais iuose' },
  { plural: 'ios ių ioms ias iomis iose' },
]
const COLLECTIVE: readonly Paradigm[] = [
  { plural: 'i ių iems ius iais iuose' },
  { plural: 'ios ių ioms ias iomis iose' },
]
const COLLECTIVE_J: readonly Paradigm[] = [
  { plural: 'i ų iems us ais uose' },
  { plural: 'os ų oms as omis ose' },
]
const ONE: readonly Paradigm[] = [
  { singular: 'as o am ą u ame', plural: 'i ų iems us ais uose' },
  { singular: 'a os ai ą a oje', plural: 'os ų oms as omis ose' },
]
const TEEN: readonly Paradigm[] = [{ singular: 'a os ai a a oje' }, { singular: '- - - ą - -' }]
const NOUN_AS: readonly Paradigm[] = [{ singular: 'as o ui ą u e', plural: 'ai ų ams us ais uose' }]
const NOUN_IS: readonly Paradigm[] = [
  { singular: 'is io iui į iu yje', plural: 'iai ių iams ius iais iuose' },
]
const TEN: readonly Paradigm[] = [
  { singular: 'tis ties čiai tį čia tyje' },
  { singular: '- - - - timi -' },
]
const TEN_PLURAL: readonly Paradigm[] = [{ plural: 'tys čių tims tis timis tyse' }]
const THOUSAND: readonly Paradigm[] = [
  { singular: 'tis čio čiui tį čiu tyje', plural: 'čiai čių čiams čius čiais čiuose' },
]
const HALF_PAST: readonly Paradigm[] = [{ singular: '- o - - u -' }, { singular: '- os - - - -' }]

interface NumeralEntry {
  readonly stem: string
  readonly value: number
  readonly role: NumeralRole
  readonly paradigm: readonly Paradigm[]
  readonly collective?: true
  readonly approximate?: true
}

const cardinal = (stem: string, value: number): NumeralEntry => ({
  stem,
  value,
  role: 'unit',
  paradigm: CARDINAL,
})
const collective = (stem: string, value: number, paradigm = COLLECTIVE): NumeralEntry => ({
  stem,
  value,
  role: 'unit',
  paradigm,
  collective: true,
})
/** "penketas vaikų": a group of that many, which governs the genitive. */
const group = (stem: string, value: number): NumeralEntry => ({
  stem,
  value,
  role: 'whole',
  paradigm: NOUN_AS,
})
const teen = (stem: string, value: number): NumeralEntry => ({
  stem,
  value,
  role: 'teen',
  paradigm: TEEN,
})
const ten = (stem: string, value: number): NumeralEntry => ({
  stem,
  value,
  role: value === 10 ? 'teen' : 'ten',
  paradigm: TEN,
})

/** The number words that follow a paradigm. */
const NUMERALS: readonly NumeralEntry[] = [
  { stem: 'nul', value: 0, role: 'whole', paradigm: NOUN_IS },
  { stem: 'vien', value: 1, role: 'unit', paradigm: ONE },
  collective('viener', 1),
  collective('dvej', 2, COLLECTIVE_J),
  collective('trej', 3, COLLECTIVE_J),
  cardinal('ketur', 4),
  cardinal('penk', 5),
  cardinal('šeš', 6),
  cardinal('septyn', 7),
  cardinal('aštuon', 8),
  cardinal('devyn', 9),
  collective('ketver', 4),
  collective('penker', 5),
  collective('šešer', 6),
  collective('septyner', 7),
  collective('aštuoner', 8),
  collective('devyner', 9),
  group('trejet', 3),
  group('ketvert', 4),
  group('penket', 5),
  group('šešet', 6),
  group('septynet', 7),
  group('aštuonet', 8),
  group('devynet', 9),
  ten('dešim', 10),
  { stem: 'dešim', value: 10, role: 'tens', paradigm: TEN_PLURAL },
  teen('vienuolik', 11),
  teen('dvylik', 12),
  teen('trylik', 13),
  teen('keturiolik', 14),
  teen('penkiolik', 15),
  teen('šešiolik', 16),
  teen('septyniolik', 17),
  teen('aštuoniolik', 18),
  teen('devyniolik', 19),
  { stem: 'keliolik', value: 15, role: 'whole', paradigm: TEEN, approximate: true },
  ten('dvidešim', 20),
  ten('trisdešim', 30),
  ten('keturiasdešim', 40),
  ten('penkiasdešim', 50),
  ten('šešiasdešim', 60),
  ten('septyniasdešim', 70),
  ten('aštuoniasdešim', 80),
  ten('devyniasdešim', 90),
  { stem: 'šimt', value: 100, role: 'hundred', paradigm: NOUN_AS },
  { stem: 'tūkstan', value: 1e3, role: 'scale', paradigm: THOUSAND },
  { stem: 'milijon', value: 1e6, role: 'scale', paradigm: NOUN_AS },
  { stem: 'milijard', value: 1e9, role: 'scale', paradigm: NOUN_AS },
  { stem: 'trilijon', value: 1e12, role: 'scale', paradigm: NOUN_AS },
  { stem: 'pusantr', value: 1.5, role: 'whole', paradigm: HALF_PAST },
  { stem: 'pustreči', value: 2.5, role: 'whole', paradigm: HALF_PAST },
  { stem: 'pusketvirt', value: 3.5, role: 'whole', paradigm: HALF_PAST },
]

const [NOM, GEN, DAT, ACC, INS, LOC] = PLURAL_CASES as [
  number,
  number,
  number,
  number,
  number,
  number,
]
const [NOM1, GEN1, DAT1, ACC1, INS1, LOC1] = SINGULAR_CASES as [
  number,
  number,
  number,
  number,
  number,
  number,
]

/** Forms that follow no paradigm, or stand in one form only. */
const IRREGULAR: readonly (Omit<NumeralForm, 'role'> & { forms: string; role: NumeralRole })[] = [
  { forms: 'du', value: 2, role: 'unit', cases: NOM | ACC },
  { forms: 'dvi', value: 2, role: 'unit', cases: NOM | ACC },
  { forms: 'dviejų', value: 2, role: 'unit', cases: GEN },
  { forms: 'dviem dviems', value: 2, role: 'unit', cases: DAT | INS },
  { forms: 'dviejuose dviejose', value: 2, role: 'unit', cases: LOC },
  { forms: 'trys', value: 3, role: 'unit', cases: NOM },
  { forms: 'trijų', value: 3, role: 'unit', cases: GEN },
  { forms: 'trims', value: 3, role: 'unit', cases: DAT },
  { forms: 'tris', value: 3, role: 'unit', cases: ACC },
  { forms: 'trimis', value: 3, role: 'unit', cases: INS },
  { forms: 'trijuose trijose', value: 3, role: 'unit', cases: LOC },
  { forms: 'dešimt', value: 10, role: 'teen', cases: 0 },
  { forms: 'dvidešimt', value: 20, role: 'ten', cases: 0 },
  { forms: 'trisdešimt', value: 30, role: 'ten', cases: 0 },
  { forms: 'keturiasdešimt', value: 40, role: 'ten', cases: 0 },
  { forms: 'penkiasdešimt', value: 50, role: 'ten', cases: 0 },
  { forms: 'šešiasdešimt', value: 60, role: 'ten', cases: 0 },
  { forms: 'septyniasdešimt', value: 70, role: 'ten', cases: 0 },
  { forms: 'aštuoniasdešimt', value: 80, role: 'ten', cases: 0 },
  { forms: 'devyniasdešimt', value: 90, role: 'ten', cases: 0 },
  { forms: 'pusantrų', value: 1.5, role: 'whole', cases: GEN },
  { forms: 'tūkst', value: 1e3, role: 'scale', cases: 0 },
  { forms: 'mln', value: 1e6, role: 'scale', cases: 0 },
  { forms: 'mlrd', value: 1e9, role: 'scale', cases: 0 },
  { forms: 'pora', value: 2, role: 'whole', cases: NOM1 | INS1 },
  { forms: 'poros', value: 2, role: 'whole', cases: GEN1 },
  { forms: 'porai', value: 2, role: 'whole', cases: DAT1 },
  { forms: 'porą', value: 2, role: 'whole', cases: ACC1 },
  { forms: 'poroje', value: 2, role: 'whole', cases: LOC1 },
]

/** Abbreviated scales, which a full stop may follow: "15 tūkst. Eur". */
export const SCALE_ABBREVIATIONS: ReadonlySet<string> = new Set(['tūkst', 'mln', 'mlrd'])

function* paradigmForms(entry: NumeralEntry): Generator<[string, number]> {
  for (const { singular, plural } of entry.paradigm) {
    for (const [endings, cases] of [
      [singular, SINGULAR_CASES],
      [plural, PLURAL_CASES],
    ] as const) {
      for (const [at, ending] of (endings?.split(' ') ?? []).entries())
        if (ending !== '-') yield [entry.stem + ending, cases[at]!]
    }
  }
}

function allForms(): Map<string, NumeralForm> {
  const forms = new Map<string, NumeralForm>()
  const add = (form: string, found: NumeralForm): void => {
    const known = forms.get(form)
    forms.set(form, known === undefined ? found : { ...known, cases: known.cases | found.cases })
  }
  for (const { forms: listed, ...found } of IRREGULAR)
    for (const form of listed.split(' ')) add(form, found)
  for (const entry of NUMERALS) {
    const { value, role, collective: plural, approximate } = entry
    for (const [form, cases] of paradigmForms(entry)) {
      const found = { value, role, cases }
      add(form, {
        ...found,
        ...(plural ? { collective: true } : {}),
        ...(approximate ? { approximate: true } : {}),
      })
    }
  }
  return forms
}

/** Every form of every number word, lower case. */
export const NUMERAL_FORMS: ReadonlyMap<string, NumeralForm> = allForms()

/** Ordinals that name a part of a whole: stem, ending of the feminine nominative, and how many parts. */
const PARTS: readonly (readonly [stem: string, ending: string, parts: number])[] = [
  ['treč', 'ia', 3],
  ['ketvirt', 'a', 4],
  ['penkt', 'a', 5],
  ['šešt', 'a', 6],
  ['septint', 'a', 7],
  ['aštunt', 'a', 8],
  ['devint', 'a', 9],
  ['dešimt', 'a', 10],
]

/** Words for parts of a whole: stem and value; they decline as "trečdalis" does. */
const FRACTION_STEMS: readonly (readonly [string, number])[] = [
  ...PARTS.map(([stem, , n]) => [stem === 'treč' ? 'trečdal' : `${stem}adal`, 1 / n] as const),
  ['šimtadal', 1 / 100],
]

function fractionForms(): Map<string, number> {
  const forms = new Map<string, number>()
  for (const [stem, value] of FRACTION_STEMS) {
    for (const { singular, plural } of NOUN_IS)
      for (const ending of `${singular} ${plural}`.split(' ')) forms.set(stem + ending, value)
  }
  for (const form of ['pusė', 'pusės', 'pusei', 'pusę', 'puse', 'pusėje']) forms.set(form, 1 / 2)
  return forms
}

/** Forms of the words for parts, each with the part's value: "trečdalių" is 1/3 each. */
export const FRACTION_FORMS: ReadonlyMap<string, number> = fractionForms()

/** "ketvirtoji dalis" is a quarter: the definite ordinal in its cases. */
export const PART_ORDINALS: ReadonlyMap<string, number> = new Map(
  PARTS.flatMap(([stem, ending, n]) =>
    ['oji', 'osios', 'ajai', 'ąją', 'ąja', 'ojoje'].map(
      (definite) => [stem + ending.slice(0, -1) + definite, 1 / n] as const,
    ),
  ),
)

/** "kas trečias", "kas trečia": one in three, by the ordinal in the nominative. */
export const ONE_IN: ReadonlyMap<string, number> = new Map(
  ([['antr', 'a', 2], ...PARTS] as const).flatMap(([stem, ending, n]) => [
    [stem + ending, 1 / n] as const,
    [`${stem}${ending}s`, 1 / n] as const,
  ]),
)

/** Times in one word: "dukart", "triskart". */
export const TIMES_WORDS: ReadonlyMap<string, number> = new Map([
  ['dukart', 2],
  ['dusyk', 2],
  ['triskart', 3],
  ['trissyk', 3],
  ['keturiskart', 4],
  ['penkiskart', 5],
])
