/** Nouns that indicators are made of, in the cases that plans use, lower case, with a gloss. */
export const INDICATOR_NOUNS: readonly { readonly forms: string; readonly gloss: string }[] = [
  { forms: 'dalis dalį dalies', gloss: 'share' },
  { forms: 'skaičius skaičių skaičiaus', gloss: 'number' },
  { forms: 'procentas procentai procentų procentais proc', gloss: 'percent' },
  { forms: 'vidurkis vidurkį', gloss: 'average' },
  { forms: 'įvertis įvertinimas', gloss: 'rating' },
  { forms: 'rodiklis rodikliai', gloss: 'indicator' },
  { forms: 'trukmė', gloss: 'duration' },
  { forms: 'lygis lygį lygmuo lygmenį', gloss: 'level' },
  { forms: 'pokytis', gloss: 'change' },
  { forms: 'pažangumas lankomumas', gloss: 'progress, attendance' },
  { forms: 'rezultatai rezultatas', gloss: 'results' },
  { forms: 'pasitenkinimas', gloss: 'satisfaction' },
  { forms: 'vertė suma', gloss: 'value, sum' },
]
