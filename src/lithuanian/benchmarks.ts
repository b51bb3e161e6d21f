/** What results are held against where no number is given. Beginnings of words, in any case. */

/** A level: "vidurkis", "rodiklis", "norma". */
export const LEVEL_REFERENCES: readonly string[] = [
  'vidurk',
  'vidutin',
  'rodikl',
  'rezultat',
  'median',
  'norm',
  'lyg',
  'tikslin',
  'reikalavim',
]

/** A place, whose level is meant: "aukštesni nei šalies", "geresni už miesto mokyklų". */
export const PLACE_REFERENCES: readonly string[] = [
  'šali',
  'šaly',
  'respublik',
  'lietuv',
  'savivaldyb',
  'regiono',
  'apskrit',
  'miesto',
  'miestų',
  'rajono',
]

/** The past: "praėjusių metų", "pernai". */
export const PAST_REFERENCES: readonly string[] = [
  'pernai',
  'praėj',
  'praeit',
  'ankstesn',
  'ankstesni',
  'pernykš',
  'metų',
  'metais',
]
