/**
 * Words that make a number beside them a name and no quantity: grades, articles, addresses, ages.
 * Each list is of full forms, lower case, without full stops.
 */
import { AS, decline, E, IS } from './declensions.js'

const SINGULAR_OF = (stem: string, endings: string): string[] =>
  decline(stem, endings.split(' ').slice(0, 6).join(' '))

/** Grades and classes: "5–8 kl.", "4 klasių", "II gimn. kl.". */
export const GRADE_WORDS: ReadonlySet<string> = new Set([
  'kl',
  ...decline('klas', E),
  'klasėms',
  'gimn',
  'kurso',
  'kurse',
])
/** Words that may stand between a grade's number and its noun: "II gimnazijos klasės". */
export const GRADE_MODIFIERS: ReadonlySet<string> = new Set([
  'gimn',
  'gimnazijos',
  'gimnazinių',
  'pagrindinės',
  'progimnazijos',
])

/** Parts of legal acts and documents: "10 straipsnio 3 dalyje", "43 punkte", "1 priedas". */
export const ARTICLE_WORDS: ReadonlySet<string> = new Set([
  ...SINGULAR_OF('straipsn', IS),
  ...SINGULAR_OF('punkt', AS),
  ...SINGULAR_OF('papunkt', IS),
  ...SINGULAR_OF('pried', AS),
  ...SINGULAR_OF('skyri', 'us aus ui ų umi uje'),
  ...SINGULAR_OF('paragraf', AS),
  'psl',
  'puslapis',
  'puslapio',
  'puslapyje',
  'dalis',
  'dalies',
  'daliai',
  'dalį',
  'dalimi',
  'dalyje',
  'str',
  'pastaba',
  'lentelė',
  'lentelėje',
  'formos',
  'forma',
])

/** Genitives that say which one: "1 lygio kapitalas", "2 kategorijos reikalavimai". */
export const ORDINAL_GENITIVES: ReadonlySet<string> = new Set([
  'lygio',
  'lygmens',
  'kategorijos',
  'tipo',
  'laipsnio',
  'etapo',
  'pakopos',
  'rūšies',
  'kurso',
  'modulio',
])

/** The same in the plural: behind a list of numbers only ("7 ir 8 punktai"). */
export const ARTICLE_PLURALS: ReadonlySet<string> = new Set([
  'straipsniai',
  'straipsnių',
  'straipsniuose',
  'punktai',
  'punktų',
  'punktuose',
  'puslapiai',
  'puslapių',
  'puslapiuose',
  'priedai',
  'prieduose',
])

/** Nouns that a number in front of them says which of: "2 tikslas", "3 uždavinio", "204 kabinetas". */
export const ORDINAL_NOUN_STEMS: readonly string[] = [
  'tiksl',
  'uždavin',
  'priorit',
  'etap',
  'lyg',
  'kabinet',
  'auditorij',
  'veiksm',
  'skyri',
  'modul',
  'programa',
  'variant',
]

/** Words that make "vienas" an idiom: "viena vertus", "vienu metu", "vieno langelio". */
export const IDIOM_WORDS: ReadonlySet<string> = new Set(['vertus', 'metu', 'langelio', 'kartu'])

/** What stands in front of a number that names: "Nr. 5", "tel. 8 …", "Erasmus+ KA1". */
export const NUMBER_LABELS: ReadonlyMap<string, string> = new Map([
  ['nr', 'code'],
  ['numeris', 'code'],
  ['kodas', 'code'],
  ['kodu', 'code'],
  ['tel', 'phone'],
  ['telefonas', 'phone'],
  ['telefonu', 'phone'],
  ['mob', 'phone'],
  ['faks', 'phone'],
  ['hn', 'standard'],
  ['lst', 'standard'],
  ['iso', 'standard'],
  ['en', 'standard'],
  ['str', 'standard'],
  ['gpm', 'code'],
  ['covid', 'name'],
  ['prioritetas', 'listNumber'],
  ['tikslas', 'listNumber'],
  ['uždavinys', 'listNumber'],
  ['kabinetas', 'address'],
  ['kab', 'address'],
  ['kambarys', 'address'],
  ['versija', 'version'],
  ['versijos', 'version'],
  ['v', 'version'],
  ['psl', 'page'],
])

/** Streets: "Gedimino g. 12", "Laisvės al. 5". */
export const STREET_WORDS: ReadonlySet<string> = new Set([
  'g',
  'gatvė',
  'gatvės',
  'gatvėje',
  'pr',
  'prospektas',
  'prospekto',
  'prospekte',
  'al',
  'alėja',
  'alėjos',
  'pl',
  'plentas',
  'plento',
  'skg',
  'akl',
  'tak',
])

/** Who has an age: "14–29 metų jaunimas". Beginnings of words, since all cases occur. */
export const AGE_NOUN_STEMS: readonly string[] = [
  'amž',
  'vaik',
  'jaunim',
  'jaunuol',
  'asmen',
  'asmuo',
  'senjor',
  'moter',
  'mergin',
  'vaikin',
  'vyr',
  'mokin',
  'gyventoj',
  'žmon',
  'ugdytin',
  'paaugl',
  'sukak',
  'pilieč',
  'sulauk',
  'pacient',
  'vyresn',
  'jaunesn',
  'suaugus',
  'kūdik',
  'bedarb',
]

/** Nouns of lengths of time: "3 metų laikotarpis". Beginnings of words. */
export const LENGTH_NOUN_STEMS: readonly string[] = [
  'laikotarp',
  'garantij',
  'sutart',
  'truk',
  'termin',
  'stažuot',
  'staž',
]

/** Nouns of levels and scales, whose numbers are their names. */
export const SCALE_NOUN_STEMS: readonly string[] = ['skal', 'sistem', 'lyg', 'įvertin', 'vertinim']

/** Institutions and events that carry a number: "9-asis fortas", "Lietuvos 1000-metis". */
export const RATIO_BASE_NOUNS: readonly string[] = [
  'gyventoj',
  'mokin',
  'vaik',
  'student',
  'asmen',
  'darbuotoj',
  'mokytoj',
  'dirbanči',
  'gimus',
  'moksleiv',
  'žmon',
  'moter',
  'vyr',
  'jaunuol',
  'jaunim',
  'transport',
  'automobil',
]

/** Indicator nouns that tell the kind of a bare number: what is measured in points. */
export const SCORE_NOUN_STEMS: readonly string[] = [
  'vidurk',
  'įvert',
  'įvertin',
  'vertinim',
  'bal',
  'pažym',
  'indeks',
  'koeficient',
  'vertė',
  'vertės',
  'vertę',
  'vertei',
  'verte',
  'reiting',
]
/** Nouns of a number of things: "dalyvių skaičius – 5". */
export const COUNT_NOUN_STEMS: readonly string[] = ['skaiči', 'kiek']
/** Nouns of the tax share that residents give: "1,2 proc. GPM". */
export const TAX_SHARE_WORDS: ReadonlySet<string> = new Set(['gpm', 'paramos', 'paramą', 'parama'])
