/** The months in the genitive, as dates name them ("lapkričio 15 d."), January first. */
export const MONTHS_GENITIVE: readonly string[] = [
  'sausio',
  'vasario',
  'kovo',
  'balandžio',
  'gegužės',
  'birželio',
  'liepos',
  'rugpjūčio',
  'rugsėjo',
  'spalio',
  'lapkričio',
  'gruodžio',
]
