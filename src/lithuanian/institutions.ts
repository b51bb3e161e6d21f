/** Nouns by which the makers of plans are called, lower case. */
export const INSTITUTION_NOUNS: readonly {
  readonly nominative: string
  readonly genitive: string
  readonly gloss: string
}[] = [
  { nominative: 'savivaldybė', genitive: 'savivaldybės', gloss: 'municipality' },
  { nominative: 'administracija', genitive: 'administracijos', gloss: 'administration' },
  { nominative: 'biuras', genitive: 'biuro', gloss: 'bureau' },
  { nominative: 'centras', genitive: 'centro', gloss: 'centre' },
  { nominative: 'darželis', genitive: 'darželio', gloss: 'kindergarten' },
  { nominative: 'lopšelis', genitive: 'lopšelio', gloss: 'nursery' },
  { nominative: 'gimnazija', genitive: 'gimnazijos', gloss: 'gymnasium' },
  { nominative: 'progimnazija', genitive: 'progimnazijos', gloss: 'progymnasium' },
  { nominative: 'mokykla', genitive: 'mokyklos', gloss: 'school' },
  { nominative: 'skyrius', genitive: 'skyriaus', gloss: 'department' },
  { nominative: 'tarnyba', genitive: 'tarnybos', gloss: 'service' },
  { nominative: 'biblioteka', genitive: 'bibliotekos', gloss: 'library' },
  { nominative: 'muziejus', genitive: 'muziejaus', gloss: 'museum' },
  { nominative: 'kolegija', genitive: 'kolegijos', gloss: 'college' },
  { nominative: 'ministerija', genitive: 'ministerijos', gloss: 'ministry' },
]
