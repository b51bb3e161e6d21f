/**
 * Lithuanian abbreviations with a full stop, by what the full stop can mean. Sources: the customary
 * abbreviations of the State Commission of the Lithuanian Language, the usage of statutes and plans.
 */

/**
 * Whether the full stop of an abbreviation can end a sentence as well:
 * `never`: leads to the next word ("šv. Benedikto");
 * `place`: stands with a name ("Gedimino pr. Vilniuje") and seldom ends;
 * `date`: closes a date ("2022 m. Vilniuje") and ends where the next word looks like a beginning;
 * `unit`: closes a quantity ("75 proc.") and ends before a capital that is no name;
 * `list`: closes a list ("ir kt.") and ends before a capital.
 */
export type AbbreviationKind = 'never' | 'place' | 'date' | 'unit' | 'list'

/** An abbreviation's reading. */
export interface Abbreviation {
  readonly kind: AbbreviationKind
  /** The reading right behind a number, where it differs: "p. Jonaitis", but "15 p.". */
  readonly afterNumber?: AbbreviationKind
  /** Holds in mid-sentence in lower case only: "techn. priežiūra", but "Lead Tech.". */
  readonly lowerOnly?: true
  /** A number behind it begins a sentence: "75 proc. 10 mokytojų", but "5 val. 30 min.". */
  readonly beforeNumber?: true
}

/** The data: forms without the last full stop, lower case, in letters only. */
export const ABBREVIATIONS: readonly (Abbreviation & {
  readonly forms: string
  readonly gloss: string
})[] = [
  {
    kind: 'never',
    forms:
      'akad doc dr habil prof lekt asist mgr mag bakal dipl inž kand plk mjr kpt ltn serž vyr jaun vyresn gyd',
    gloss: 'degrees and ranks before a name',
  },
  {
    kind: 'never',
    forms: 'šv palaim kun vysk arkiv arkivysk kard mons pirm pavad pav dir viršin sekr vedėj',
    gloss: 'saints, clergy and posts before a name',
  },
  { kind: 'never', forms: 'gerb gerbk mokyt aukl mok stud dėst', gloss: 'forms of address' },
  {
    kind: 'never',
    lowerOnly: true,
    forms:
      'angl vok pranc rus lenk lot gr isp ital port šved norv suom est latv liet balt ukr jap hebr arab vengr ček oland dan jid turk baltarus gud žem aukšt sanskr kin',
    gloss: 'languages before a foreign word',
  },
  {
    kind: 'never',
    lowerOnly: true,
    forms: 'pvz plg žr vad vadin pgl dgs vns bdv dkt vksm prv įv skg',
    gloss: 'for example, compare, see; terms of grammar',
  },
  {
    kind: 'never',
    forms: 'nr num tel faks mob el paš įm reg sąsk',
    gloss: 'number, phone, e-mail',
  },
  {
    kind: 'never',
    lowerOnly: true,
    forms:
      'red sud vert iliustr aut rež dail muz komp past pastr leid žin orig cit op cf ed eds vol bibliogr',
    gloss: 'imprint: editor, author, translator',
  },
  {
    kind: 'never',
    lowerOnly: true,
    forms:
      'soc ekon polit spec techn valst respubl nac bendr gim vid maks minim apyt priešmok ikimok prad pagr neform ats įsak nutar įst lietuv istor geogr biol chem fiz mat inf psich med farm teis tarpt viet buv dab',
    gloss: 'shortened attributes and names of documents',
  },
  { kind: 'never', forms: 'st vs mr mrs ms jr', gloss: 'foreign titles' },
  {
    kind: 'never',
    forms: 't y j š b e',
    gloss: 'first letters: t. y., t. p., j. e., š. m., b. d.',
  },
  { kind: 'never', afterNumber: 'unit', forms: 'p', gloss: 'ponas; punktas, puslapis' },
  {
    kind: 'never',
    afterNumber: 'date',
    forms: 'a d',
    gloss: 'a. a., a. s., d. (dalis); amžius, diena',
  },
  { kind: 'never', afterNumber: 'unit', forms: 's v l c n i o u h', gloss: 'other single letters' },
  {
    kind: 'place',
    forms: 'pr pl skv aikšt krant tak gatv apyl apskr sen mstl mst vlsč kvart kv ež raj',
    gloss: 'street, square, district, township',
  },
  { kind: 'place', afterNumber: 'unit', forms: 'g', gloss: 'gatvė; gramai' },
  { kind: 'place', afterNumber: 'unit', forms: 'r k f', gloss: 'rajonas, kaimas, fondas' },
  { kind: 'place', afterNumber: 'unit', forms: 'sav', gloss: 'savivaldybė; savaitė' },
  { kind: 'place', afterNumber: 'date', forms: 'm', gloss: 'miestas; metai, mėnuo' },
  { kind: 'date', forms: 'mėn kr', gloss: 'mėnuo, Kristų' },
  {
    kind: 'date',
    forms: 'saus vas kov bal geg birž liep rugpj rugs spal lapkr gruod',
    gloss: 'months',
  },
  {
    kind: 'unit',
    forms:
      'val min sek kl gimn ketv pusm sem tūkst mln mlrd trln ak str sk psl skyr kab dal but sąs lp eil pam koef',
    gloss: 'units, counted things, parts of documents',
  },
  {
    kind: 'unit',
    beforeNumber: true,
    forms: 'proc eur lt ct vnt egz kompl asm žm gyv etat ha kw kg km cm mm dek',
    gloss: 'amounts with nothing to come',
  },
  { kind: 'list', beforeNumber: true, forms: 'kt pan aps etc', gloss: 'and so on' },
]

const BY_FORM: ReadonlyMap<string, Abbreviation> = new Map(
  ABBREVIATIONS.flatMap((entry) => entry.forms.split(' ').map((form) => [form, entry] as const)),
)

/**
 * Looks up an abbreviation.
 *
 * @param form lower-cased letters before the full stop
 */
export function abbreviation(form: string): Abbreviation | undefined {
  return BY_FORM.get(form)
}

/** Given names cut short before a surname ("Vyt. Landsbergis"), without the full stop. */
export const SHORT_GIVEN_NAMES: readonly string[] = (
  'Ad Al Aleks Alf Alg And Ant Arn Aug Bal Ben Bern Bol Bon Bron Ced Dan Dion Dom Ed El Elz Em Ern ' +
  'Fel Gab Ger Ign Iz Jok Jon Jul Juoz Jurg Just Kaz Kl Konst Kost Kr Leon Liud Luk Mar Mat Met Mik ' +
  'Mot Nap Nik Pet Petr Pov Pr Pran Rap Rom Sal Sev Sig Sil Sim Sof St Stan Stas Step Tad Teod Teof ' +
  'Tom Urb Vac Val Vikt Vinc Vl Vlad Vyt Zen Zig Zof Žyg'
).split(' ')

const GIVEN_NAMES: ReadonlySet<string> = new Set(SHORT_GIVEN_NAMES)

/**
 * Is this a given name cut short?
 *
 * @param word letters before the full stop, as they stand
 */
export function isShortGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word)
}
