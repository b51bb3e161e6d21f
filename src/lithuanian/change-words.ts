/**
 * Words that say that a value moves: verbs by their principal parts, from which every form follows
 * by rule, and comparatives behind a number ("5 proc. daugiau").
 */
import { LESS_FORMS, MORE_FORMS } from './comparators.js'
import { futureOf } from './verbs.js'

export type Direction = 'increase' | 'decrease'

/** Principal parts: stem of the infinitive, third person of the present and of the past. */
type VerbParts = readonly [infinitiveStem: string, present: string, past: string]

/** Principal parts of the verbs of change. */
export const CHANGE_VERBS: Readonly<Record<Direction, readonly VerbParts[]>> = {
  increase: [
    ['didė', 'didėja', 'didėjo'],
    ['padidė', 'padidėja', 'padidėjo'],
    ['didin', 'didina', 'didino'],
    ['padidin', 'padidina', 'padidino'],
    ['aug', 'auga', 'augo'],
    ['išaug', 'išauga', 'išaugo'],
    ['paaug', 'paauga', 'paaugo'],
    ['daugė', 'daugėja', 'daugėjo'],
    ['padaugė', 'padaugėja', 'padaugėjo'],
    ['daugin', 'daugina', 'daugino'],
    ['gerė', 'gerėja', 'gerėjo'],
    ['pagerė', 'pagerėja', 'pagerėjo'],
    ['gerin', 'gerina', 'gerino'],
    ['pagerin', 'pagerina', 'pagerino'],
    ['kil', 'kyla', 'kilo'],
    ['pakil', 'pakyla', 'pakilo'],
    ['stiprė', 'stiprėja', 'stiprėjo'],
    ['sustiprė', 'sustiprėja', 'sustiprėjo'],
    ['ilgė', 'ilgėja', 'ilgėjo'],
    ['pailgė', 'pailgėja', 'pailgėjo'],
    ['pailgin', 'pailgina', 'pailgino'],
    ['išsiplės', 'išsiplečia', 'išsiplėtė'],
    ['plės', 'plečia', 'plėtė'],
    ['išplės', 'išplečia', 'išplėtė'],
    ['ūgtelė', 'ūgteli', 'ūgtelėjo'],
    ['brang', 'brangsta', 'brango'],
    ['pabrang', 'pabrangsta', 'pabrango'],
    ['augin', 'augina', 'augino'],
    ['išaugin', 'išaugina', 'išaugino'],
    ['suaktyvė', 'suaktyvėja', 'suaktyvėjo'],
  ],
  decrease: [
    ['mažė', 'mažėja', 'mažėjo'],
    ['sumažė', 'sumažėja', 'sumažėjo'],
    ['mažin', 'mažina', 'mažino'],
    ['sumažin', 'sumažina', 'sumažino'],
    ['kris', 'krinta', 'krito'],
    ['nukris', 'nukrinta', 'nukrito'],
    ['sukris', 'sukrinta', 'sukrito'],
    ['trumpė', 'trumpėja', 'trumpėjo'],
    ['sutrumpė', 'sutrumpėja', 'sutrumpėjo'],
    ['trumpin', 'trumpina', 'trumpino'],
    ['sutrumpin', 'sutrumpina', 'sutrumpino'],
    ['blogė', 'blogėja', 'blogėjo'],
    ['pablogė', 'pablogėja', 'pablogėjo'],
    ['prastė', 'prastėja', 'prastėjo'],
    ['suprastė', 'suprastėja', 'suprastėjo'],
    ['retė', 'retėja', 'retėjo'],
    ['suretė', 'suretėja', 'suretėjo'],
    ['silpnė', 'silpnėja', 'silpnėjo'],
    ['pig', 'pinga', 'pigo'],
    ['atpig', 'atpinga', 'atpigo'],
  ],
}

const PAST_ACTIVE =
  'ęs usi ę usios usio usiam usiai usį usią usiu usia usių usiems usioms usius usias'
const PRESENT_ACTIVE =
  'antis anti antys ančios ančio antį ančią ančių antiems ančioms ančius ančias'
const PASSIVE = 'as a i os o ą ų us iems oms ais omis u am ai'
const VERBAL_NOUN = 'imas imo imui imą imu ime imai imų imams imus imais'

/** Kinds of forms: a verbal noun may be far from its number, an infinitive leads to it. */
export type ChangeForm = 'finite' | 'infinitive' | 'participle' | 'noun' | 'comparative'

/** A form of a word of change. */
export interface ChangeWord {
  direction: Direction
  form: ChangeForm
  /** It says that something gets better or worse, which has no number of its own: "gerėti". */
  quality: boolean
}

/** Infinitive stems of the verbs of quality. */
const CHANGE_OF_QUALITY: ReadonlySet<string> = new Set([
  'gerė',
  'pagerė',
  'gerin',
  'pagerin',
  'stiprė',
  'sustiprė',
  'išsiplės',
  'plės',
  'išplės',
  'suaktyvė',
  'augin',
  'blogė',
  'pablogė',
  'prastė',
  'suprastė',
  'silpnė',
])

function formsOf([stem, present, past]: VerbParts): [string, ChangeForm][] {
  const presentStem = present.slice(0, -1)
  const pastStem = past.slice(0, -1)
  const put = (base: string, endings: string, form: ChangeForm): [string, ChangeForm][] =>
    endings.split(' ').map((ending) => [base + ending, form])
  return [
    [`${stem}ti`, 'infinitive'],
    [present, 'finite'],
    [past, 'finite'],
    [futureOf(stem), 'finite'],
    [`${stem}tų`, 'finite'],
    ...put(pastStem, PAST_ACTIVE, 'participle'),
    ...put(presentStem, PRESENT_ACTIVE, 'participle'),
    ...put(`${stem}t`, PASSIVE, 'participle'),
    ...put(`${presentStem}am`, PASSIVE, 'participle'),
    ...put(pastStem, VERBAL_NOUN, 'noun'),
  ]
}

/** Comparatives of time and order, which no amount stands before. */
const WITHOUT_AMOUNT: ReadonlySet<string> = new Set([
  'anksčiau',
  'vėliau',
  'rečiau',
  'dažniau',
  'greičiau',
  'prasčiau',
])

function allForms(): Map<string, ChangeWord> {
  const forms = new Map<string, ChangeWord>()
  for (const direction of ['increase', 'decrease'] as const) {
    const comparatives = direction === 'increase' ? MORE_FORMS : LESS_FORMS
    for (const form of comparatives)
      if (!WITHOUT_AMOUNT.has(form))
        forms.set(form, { direction, form: 'comparative', quality: false })
    for (const verb of CHANGE_VERBS[direction])
      for (const [form, kind] of formsOf(verb))
        if (!forms.has(form))
          forms.set(form, { direction, form: kind, quality: CHANGE_OF_QUALITY.has(verb[0]) })
  }
  return forms
}

/** Every form of every word of change, lower case. */
export const CHANGE_FORMS: ReadonlyMap<string, ChangeWord> = allForms()

/** Verbs that say that a level is kept: a benchmark is the level itself. */
export const KEPT_LEVELS: ReadonlyMap<string, 'gte' | 'lte'> = new Map([
  ['nemažėja', 'gte'],
  ['nemažėjo', 'gte'],
  ['nemažės', 'gte'],
  ['nesumažėja', 'gte'],
  ['nesumažėjo', 'gte'],
  ['nesumažės', 'gte'],
  ['neblogėja', 'gte'],
  ['neblogėjo', 'gte'],
  ['neblogės', 'gte'],
  ['neprastėja', 'gte'],
  ['neprastėjo', 'gte'],
  ['neprastės', 'gte'],
  ['nekrenta', 'gte'],
  ['nekris', 'gte'],
  ['nedidėja', 'lte'],
  ['nedidėjo', 'lte'],
  ['nedidės', 'lte'],
  ['nedaugėja', 'lte'],
  ['nedaugėjo', 'lte'],
  ['nedaugės', 'lte'],
  ['nepadidės', 'lte'],
  ['neauga', 'lte'],
  ['neaugs', 'lte'],
  ['neišaugs', 'lte'],
])
