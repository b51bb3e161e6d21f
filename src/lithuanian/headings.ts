/** Headings of plans as data: names of columns, words of priority labels. */

/** What a column of a plan's table holds. */
export type ColumnRole =
  | 'task'
  | 'measure'
  | 'indicator'
  | 'target'
  | 'baseline'
  | 'responsible'
  | 'deadline'
  | 'funding'
  | 'code'
  | 'notes'

/** Column names as plans write them, lower case, each with its role and a gloss. */
export const COLUMN_NAMES: readonly {
  readonly names: readonly string[]
  readonly role: ColumnRole
  readonly gloss: string
}[] = [
  {
    role: 'task',
    gloss: 'task',
    names: [
      'uždavinio pavadinimas',
      'uždavinių pavadinimai',
      'uždavinys',
      'uždaviniai',
      'veiklos uždaviniai',
      'veiklos uždavinys',
      'siekiami uždaviniai',
      'tikslai ir uždaviniai',
      'tikslas uždavinys',
    ],
  },
  {
    role: 'measure',
    gloss: 'measure',
    names: [
      'priemonės pavadinimas',
      'priemonių pavadinimai',
      'priemonė',
      'priemonės',
      'veiklos priemonės',
      'įgyvendinimo priemonės',
      'priemonės uždaviniui įgyvendinti',
      'veikla',
      'veiklos',
      'veiklos turinys',
      'veiklos pavadinimas',
      'veiksmai',
      'veiksmas',
      'priemonės veiklos',
      'planuojamos veiklos',
      'numatomos priemonės',
      'priemonės turinys',
    ],
  },
  {
    role: 'indicator',
    gloss: 'indicator',
    names: [
      'rodiklio pavadinimas',
      'rodiklių pavadinimai',
      'rodiklis',
      'rodikliai',
      'siektinas rodiklis',
      'siektini rodikliai',
      'siekiamas rodiklis',
      'siekiami rodikliai',
      'rezultato rodiklis',
      'rezultatų rodikliai',
      'vertinimo kriterijus',
      'vertinimo kriterijai',
      'vertinimo rodikliai',
      'vertinimo rodiklis',
      'laukiamas rezultatas',
      'laukiami rezultatai',
      'siekiamas rezultatas',
      'siekiami rezultatai',
      'planuojamas rezultatas',
      'planuojami rezultatai',
      'sėkmės kriterijus',
      'sėkmės kriterijai',
      'sėkmės rodikliai',
      'minimalus ir maksimalus sėkmės rodiklis',
      'rezultatas',
      'rezultatai',
      'kriterijus',
      'kriterijai',
      'įgyvendinimo rodikliai',
      'stebėsenos rodiklis',
      'stebėsenos rodikliai',
      'rodiklis siektina reikšmė',
    ],
  },
  {
    role: 'target',
    gloss: 'value to be reached',
    names: [
      'siektina reikšmė',
      'siektinos reikšmės',
      'siekiama reikšmė',
      'planuojama reikšmė',
      'rodiklio reikšmė',
      'planinė reikšmė',
    ],
  },
  {
    role: 'baseline',
    gloss: "today's value",
    names: ['pradinė reikšmė', 'esama reikšmė', 'faktinė reikšmė', 'esama situacija'],
  },
  {
    role: 'responsible',
    gloss: 'who answers for it',
    names: [
      'atsakingi',
      'atsakingas',
      'atsakinga',
      'atsakingi asmenys',
      'atsakingas asmuo',
      'atsakingi vykdytojai',
      'atsakingas vykdytojas',
      'atsakinga institucija',
      'atsakingos institucijos',
      'vykdytojai',
      'vykdytojas',
      'įgyvendintojai',
      'įgyvendina',
      'atsakingi už įgyvendinimą',
      'atsakomybė',
    ],
  },
  {
    role: 'deadline',
    gloss: 'when',
    names: [
      'terminas',
      'terminai',
      'įvykdymo terminas',
      'įvykdymo laikas',
      'įgyvendinimo laikas',
      'įgyvendinimo terminas',
      'įgyvendinimo laikotarpis',
      'vykdymo laikas',
      'vykdymo terminas',
      'data',
      'laikas',
      'laikotarpis',
    ],
  },
  {
    role: 'funding',
    gloss: 'money',
    names: [
      'lėšos',
      'lėšų poreikis',
      'lėšų šaltinis',
      'finansavimas',
      'finansavimo šaltinis',
      'finansavimo šaltiniai',
      'asignavimai',
      'ištekliai',
      'lėšos ir šaltiniai',
      'planuojamos lėšos',
      'biudžetas',
    ],
  },
  {
    role: 'code',
    gloss: 'row number',
    names: [
      'eil nr',
      'eilės nr',
      'nr',
      'kodas',
      'priemonės kodas',
      'rodiklio kodas',
      'uždavinio kodas',
    ],
  },
  {
    role: 'notes',
    gloss: 'notes',
    names: [
      'pastabos',
      'pastaba',
      'komentarai',
      'pasiekta reikšmė',
      'įvykdymas',
      'įgyvendinimo pažyma',
    ],
  },
]

/** The noun of a priority label: "I prioritetas", "2 tikslas.", "PRIORITETINĖ KRYPTIS 1". */
export const PRIORITY_NOUNS: readonly { readonly form: string; readonly gloss: string }[] = [
  { form: 'prioritetas', gloss: 'priority' },
  { form: 'prioritetai', gloss: 'priorities' },
  { form: 'prioritetinė', gloss: 'priority (direction)' },
  { form: 'tikslas', gloss: 'goal' },
  { form: 'programa', gloss: 'programme' },
  { form: 'kryptis', gloss: 'direction' },
]

/** Words that may stand between the number and the noun of a priority label. */
export const PRIORITY_ATTRIBUTES: readonly { readonly form: string; readonly gloss: string }[] = [
  { form: 'strateginis', gloss: 'strategic' },
  { form: 'strateginė', gloss: 'strategic' },
  { form: 'veiklos', gloss: 'of activity' },
  { form: 'metinis', gloss: 'yearly' },
  { form: 'metų', gloss: "year's" },
  { form: 'plėtros', gloss: 'of development' },
  { form: 'prioritetinė', gloss: 'priority (direction)' },
  { form: 'nr', gloss: 'number' },
]

/** Ordinals in words that may number a priority. */
export const ORDINAL_WORDS: readonly { readonly form: string; readonly value: number }[] = [
  { form: 'pirmas', value: 1 },
  { form: 'pirmasis', value: 1 },
  { form: 'pirmoji', value: 1 },
  { form: 'antras', value: 2 },
  { form: 'antrasis', value: 2 },
  { form: 'antroji', value: 2 },
  { form: 'trečias', value: 3 },
  { form: 'trečiasis', value: 3 },
  { form: 'trečioji', value: 3 },
  { form: 'ketvirtas', value: 4 },
  { form: 'ketvirtasis', value: 4 },
  { form: 'ketvirtoji', value: 4 },
  { form: 'penktas', value: 5 },
  { form: 'penktasis', value: 5 },
  { form: 'penktoji', value: 5 },
]
