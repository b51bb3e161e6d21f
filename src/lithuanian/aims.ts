/**
 * Verbs by which plans name an aim, and verbs by which they name work to be done: infinitive, then
 * the verbal noun in nominative and genitive. An aim opens a task oftener than a measure.
 */
export const AIMS: readonly { readonly forms: string; readonly gloss: string }[] = [
  { forms: 'gerinti gerinimas gerinimo pagerinti pagerinimas', gloss: 'to better' },
  { forms: 'didinti didinimas didinimo padidinti padidinimas', gloss: 'to increase' },
  { forms: 'mažinti mažinimas mažinimo sumažinti sumažinimas', gloss: 'to reduce' },
  { forms: 'stiprinti stiprinimas stiprinimo sustiprinti', gloss: 'to strengthen' },
  { forms: 'skatinti skatinimas skatinimo paskatinti', gloss: 'to encourage' },
  { forms: 'užtikrinti užtikrinimas užtikrinimo', gloss: 'to ensure' },
  { forms: 'plėtoti plėtojimas plėtojimo plėsti plėtimas išplėsti plėtra', gloss: 'to expand' },
  { forms: 'ugdyti ugdymas', gloss: 'to foster' },
  { forms: 'puoselėti puoselėjimas puoselėjimo', gloss: 'to cherish' },
  { forms: 'tobulinti tobulinimas tobulinimo', gloss: 'to perfect' },
  { forms: 'telkti telkimas telkimo sutelkti', gloss: 'to rally' },
  { forms: 'siekti siekimas siekimo', gloss: 'to strive for' },
  { forms: 'kelti kėlimas kėlimo pakelti', gloss: 'to raise' },
  { forms: 'modernizuoti modernizavimas modernizavimo', gloss: 'to modernise' },
  { forms: 'aktyvinti aktyvinimas aktyvinimo', gloss: 'to enliven' },
  { forms: 'populiarinti populiarinimas populiarinimo', gloss: 'to popularise' },
  { forms: 'saugoti saugojimas saugojimo išsaugoti išsaugojimas', gloss: 'to preserve' },
  { forms: 'sudaryti sudarymas sudarymo', gloss: 'to create conditions' },
]

/** Work to be done. */
export const WORKS: readonly { readonly forms: string; readonly gloss: string }[] = [
  { forms: 'organizuoti organizavimas organizavimo', gloss: 'to organise' },
  { forms: 'vykdyti vykdymas vykdymo', gloss: 'to carry out' },
  { forms: 'įgyvendinti įgyvendinimas įgyvendinimo', gloss: 'to implement' },
  { forms: 'įrengti įrengimas įrengimo', gloss: 'to furnish' },
  { forms: 'įsigyti įsigijimas įsigijimo', gloss: 'to acquire' },
  { forms: 'pirkti pirkimas pirkimo nupirkti', gloss: 'to buy' },
  { forms: 'rengti rengimas rengimo parengti parengimas surengti', gloss: 'to prepare' },
  { forms: 'steigti steigimas steigimo įsteigti įsteigimas', gloss: 'to found' },
  { forms: 'teikti teikimas teikimo', gloss: 'to provide' },
  { forms: 'finansuoti finansavimas finansavimo', gloss: 'to fund' },
  { forms: 'remontuoti remontas remonto suremontuoti', gloss: 'to repair' },
  { forms: 'statyti statyba statybos pastatyti', gloss: 'to build' },
  { forms: 'diegti diegimas diegimo įdiegti įdiegimas', gloss: 'to introduce' },
  { forms: 'taikyti taikymas taikymo', gloss: 'to apply' },
  { forms: 'dalyvauti dalyvavimas dalyvavimo', gloss: 'to take part' },
  { forms: 'mokyti mokymas mokymo mokymai apmokyti', gloss: 'to train' },
  { forms: 'kurti kūrimas kūrimo sukurti sukūrimas įkurti įkūrimas', gloss: 'to set up' },
  { forms: 'atlikti atlikimas atlikimo', gloss: 'to do' },
  { forms: 'pritaikyti pritaikymas pritaikymo', gloss: 'to adapt' },
  { forms: 'projektas projekto programa programos veikla veiklos', gloss: 'project, programme' },
]
