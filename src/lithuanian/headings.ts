/** Headings of plans as data: words of priority labels. */

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
