/** Names of the columns of plans' tables, as data. */
import type { ColumnNames } from './column-roles.js'
import { DETAIL_COLUMN_NAMES } from './detail-column-names.js'
import { PLAN_COLUMN_NAMES } from './plan-column-names.js'

/** Column names as plans write them, lower case, each with its role and a gloss. */
export const COLUMN_NAMES: readonly ColumnNames[] = [...PLAN_COLUMN_NAMES, ...DETAIL_COLUMN_NAMES]

/**
 * Names that only a cell of a table's header may have; on a line of text they are words as others.
 */
export const CELL_COLUMN_NAMES: readonly ColumnNames[] = [
  {
    role: 'programme',
    gloss: 'programme',
    names: ['programa'],
  },
  {
    role: 'priority',
    gloss: 'goal or priority',
    names: [
      'tikslas',
      'tikslai',
      'prioritetas',
      'prioritetai',
      'veiklos prioritetas',
      'veiklos tikslas',
      'veiklos tikslai',
      'veiklos sritis',
      'veiklos kryptis',
      'strateginis tikslas',
      'strateginiai tikslai',
    ],
  },
  {
    role: 'measure',
    gloss: 'measure',
    names: ['darbai', 'renginys', 'renginiai', 'projektas', 'veiklos formos'],
  },
  {
    role: 'task',
    gloss: 'task',
    names: ['užduotis', 'užduotys'],
  },
  {
    role: 'target',
    gloss: 'value to be reached',
    names: [
      'siekiama',
      'siektina',
      'siekinys',
      'planuojama',
      'planas',
      'prognozė',
      'planuota',
      'reikšmė',
      'reikšmės',
    ],
  },
  {
    role: 'baseline',
    gloss: "today's value",
    names: ['pradinė', 'esama', 'bazinė', 'faktinė', 'faktas', 'faktiškai'],
  },
  {
    role: 'unit',
    gloss: 'unit of measure',
    names: ['matas'],
  },
  {
    role: 'responsible',
    gloss: 'who answers for it',
    names: ['vykdo', 'organizatorius', 'organizatoriai', 'koordinatorius'],
  },
  {
    role: 'deadline',
    gloss: 'when',
    names: ['datos', 'ketvirtis', 'mėnuo'],
  },
  {
    role: 'funding',
    gloss: 'money',
    names: ['kaina', 'išlaidos'],
  },
  {
    role: 'code',
    gloss: 'row number',
    names: ['numeris'],
  },
  {
    role: 'notes',
    gloss: 'notes',
    names: ['pasiekta', 'dalyviai', 'partneriai', 'tikslinė grupė'],
  },
]

/** Nouns of the levels of a plan; a column that names several holds them all, row by row. */
export const LEVEL_NOUNS: readonly {
  readonly forms: readonly string[]
  readonly gloss: string
}[] = [
  { forms: ['programa', 'programos'], gloss: 'programme' },
  { forms: ['tikslas', 'tikslo', 'tikslai', 'tikslų'], gloss: 'goal' },
  { forms: ['uždavinys', 'uždavinio', 'uždaviniai', 'uždavinių'], gloss: 'task' },
  { forms: ['priemonė', 'priemonės', 'priemonių'], gloss: 'measure' },
]

/**
 * Forms that are a plural name and a genitive alike: before another word they only describe it
 * ("veiklos planavimas", "priemonės poveikis").
 */
export const GENITIVE_NAMES: readonly { readonly form: string; readonly gloss: string }[] = [
  { form: 'veiklos', gloss: 'activities; of activity' },
  { form: 'priemonės', gloss: 'measures; of the measure' },
  { form: 'programos', gloss: 'programmes; of the programme' },
]
