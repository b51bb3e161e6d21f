/** Who signs a plan: "Direktorė      Vardenė Pavardenė" below a table is no row of it. */
export const SIGNERS: readonly { readonly form: string; readonly gloss: string }[] = [
  { form: 'direktorius', gloss: 'director' },
  { form: 'direktorė', gloss: 'director' },
  { form: 'pavaduotojas', gloss: 'deputy' },
  { form: 'pavaduotoja', gloss: 'deputy' },
  { form: 'pirmininkas', gloss: 'chair' },
  { form: 'pirmininkė', gloss: 'chair' },
  { form: 'sekretorius', gloss: 'secretary' },
  { form: 'sekretorė', gloss: 'secretary' },
  { form: 'vedėjas', gloss: 'head of department' },
  { form: 'vedėja', gloss: 'head of department' },
  { form: 'meras', gloss: 'mayor' },
  { form: 'merė', gloss: 'mayor' },
  { form: 'specialistas', gloss: 'specialist' },
  { form: 'specialistė', gloss: 'specialist' },
  { form: 'parengė', gloss: 'prepared by' },
  { form: 'rengėjas', gloss: 'prepared by' },
]
