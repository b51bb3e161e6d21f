/** Nouns in an indicator's name that say what its bare value is, where no unit does. */
export const VALUE_NOUNS: readonly {
  readonly noun: string
  readonly unit: string
  readonly gloss: string
}[] = [
  { noun: 'procent', unit: 'proc.', gloss: 'per cent' },
  { noun: 'proc.', unit: 'proc.', gloss: 'per cent' },
  { noun: '%', unit: 'proc.', gloss: 'per cent' },
  { noun: 'skaičius', unit: 'vnt.', gloss: 'number of things' },
  { noun: 'kiekis', unit: 'vnt.', gloss: 'quantity' },
  { noun: 'balas', unit: 'balo', gloss: 'mark' },
  { noun: 'balais', unit: 'balo', gloss: 'marks' },
  { noun: 'vidurkis', unit: 'balo', gloss: 'average' },
  { noun: 'įvertis', unit: 'balo', gloss: 'rating' },
  { noun: 'įvertinimas', unit: 'balo', gloss: 'rating' },
  { noun: 'indeksas', unit: 'balo', gloss: 'index' },
  { noun: 'koeficientas', unit: 'balo', gloss: 'coefficient' },
]
