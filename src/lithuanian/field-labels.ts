/** Words that open a field of a labelled outline ("Rodikliai:", "1.1. uždavinys."), lower case. */
import type { CellRole } from '../cell.js'

export const FIELD_LABELS: readonly {
  readonly forms: readonly string[]
  readonly role: CellRole
  readonly gloss: string
}[] = [
  { role: 'task', gloss: 'task', forms: ['uždavinys', 'uždavinio pavadinimas', 'užduotis'] },
  {
    role: 'measure',
    gloss: 'measure',
    forms: ['priemonė', 'priemonės pavadinimas', 'veikla', 'veiksmas'],
  },
  {
    role: 'indicator',
    gloss: 'indicator',
    forms: [
      'rodiklis',
      'rodikliai',
      'vertinimo rodiklis',
      'vertinimo rodikliai',
      'vertinimo kriterijus',
      'vertinimo kriterijai',
      'laukiamas rezultatas',
      'laukiami rezultatai',
      'siekiamas rezultatas',
      'siekiami rezultatai',
      'sėkmės kriterijus',
      'sėkmės kriterijai',
      'rezultatas',
      'rezultatai',
      'siektinas rodiklis',
      'siektini rodikliai',
      'kriterijus',
      'kriterijai',
    ],
  },
  {
    role: 'responsible',
    gloss: 'who answers for it',
    forms: [
      'atsakingi',
      'atsakinga',
      'atsakingas',
      'atsakingi asmenys',
      'atsakingas asmuo',
      'atsakingi vykdytojai',
      'atsakingas vykdytojas',
      'vykdytojai',
      'vykdytojas',
    ],
  },
  {
    role: 'deadline',
    gloss: 'when',
    forms: [
      'terminas',
      'terminai',
      'įvykdymo terminas',
      'įgyvendinimo terminas',
      'vykdymo laikas',
      'įgyvendinimo laikas',
      'įgyvendinimo laikotarpis',
      'data',
      'laikas',
    ],
  },
  {
    role: 'funding',
    gloss: 'money',
    forms: [
      'lėšos',
      'lėšų šaltinis',
      'finansavimas',
      'finansavimo šaltinis',
      'finansavimo šaltiniai',
      'ištekliai',
      'asignavimai',
    ],
  },
  { role: 'extra', gloss: 'notes', forms: ['pastaba', 'pastabos', 'partneriai', 'dalyviai'] },
]
