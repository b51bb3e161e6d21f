/** Words that tell whether a capital behind a doubtful full stop is a name or a beginning. */
import { MUNICIPALITIES_GENITIVE } from '../lithuanian/places.js'

/** Lower-cased words by what they tell of a sentence's border, each list with a gloss. */
export const BORDER_WORDS: readonly {
  readonly tells: 'starts' | 'open' | 'name' | 'label' | 'lead'
  readonly forms: string
  readonly gloss: string
}[] = [
  {
    tells: 'starts',
    forms:
      'tai taip šis ši šie šios šiuo šioje šiame šį šią šiam šiai šių šiais šiomis tas ta tie tos tą toks tokia tokie tokios jis ji jie jos jo jų jam jai jiems joms jį ją juo ja jais jame joje juos jas juose jose aš mes tu jūs man mums mūsų savo kas kuris kuri kurie',
    gloss: 'pronouns',
  },
  {
    tells: 'starts',
    forms:
      'kai kada kaip kur kodėl jei jeigu nors tačiau bet ir o ar arba bei nes kad todėl taigi tad vis dar jau tik net gal galbūt čia ten tada tuomet dabar vėliau anksčiau be dėl po per prie prieš nuo iki į iš su už apie pagal tarp apskritai beje deja pirma antra trečia pirmiausia galiausiai pavyzdžiui pat kartu iškart šiandien rytoj vakar kartais dažnai visada niekada nei ne nėra yra buvo bus reikia galima daug daugelis daugiau mažiau dalis bent mažiausiai daugiausia viso vidutiniškai kasmet kasdien',
    gloss: 'conjunctions, adverbs, prepositions, comparators',
  },
  {
    tells: 'starts',
    forms:
      'visi visos visų visus visas visiems visoms visose visuose kiekvienas kiekviena kiekvieno kiekvienos kiekvieną kiekvienam kiekvienai kiekvienoje kiekviename kiti kitos kitų kitas kita vienas viena vieno du dvi trys trijų dviejų keturi penki šeši dauguma abu abi niekas nieko',
    gloss: 'quantifiers and number words',
  },
  {
    tells: 'starts',
    forms:
      'mokiniai mokinys mokinio mokytojai mokytojas mokytojo tėvai tėvams vaikai vaikas vaiko vaikams pedagogai pedagogas įstaigos įstaigose mokyklos mokyklose klasės klasėse projektas projektai projekto projekte programa programos programą programoje veiklos veiklose veikla rodiklis rodikliai priemonė priemonės lėšos atsakingi terminas renginiai renginys ugdymo ugdymas ugdymasis švietimo specialistai darbuotojai bendruomenė dalyvauja dalyvaus dalyvavo vyksta vyks vyko didėja didės gerėja gerės stiprinti gerinti',
    gloss: 'common words by which a cell of a plan begins',
  },
  {
    tells: 'open',
    forms:
      'į iš su be dėl po per prie prieš pagal tarp apie už ant nuo link virš pas ties pro aplink šalia kartu lig iki remiantis naudojant siekiant taikant atsižvelgiant vadovaujantis įgyvendinant užtikrinant skatinant organizuojant gerinant stiprinant',
    gloss: 'prepositions and gerunds that leave their phrase open',
  },
  {
    tells: 'open',
    forms:
      'ir bei ar arba o bet kad kurie kurių kurios kuriose kuris kuri kurį kurią kurio kuriame kurioje kuriems kaip jei jeigu nes tačiau nei negu tik ypač',
    gloss: 'conjunctions and relative pronouns',
  },
  {
    tells: 'open',
    forms: 'bent ne mažiausiai daugiausia beveik maždaug daugiau mažiau yra bus buvo tapti būti',
    gloss: 'comparators and copulas',
  },
  {
    tells: 'lead',
    forms:
      'ne bent mažiausiai daugiausia daugiau mažiau apie beveik maždaug virš per po nuo iki kaip nei negu už viso iš ir o tik dar kas nemažiau vidutiniškai sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio m d mėn metų jau pagal',
    gloss: 'words that lead to a number or date and make no sentence with it',
  },
  {
    tells: 'label',
    forms:
      'vitaminas vitamino vitaminų vitaminą klasė klasės klasėje grupė grupės grupėje grupę lygis lygio lygiu lygį kategorija kategorijos kategoriją tipas tipo raidė raidę hepatitas hepatito hepatitu variantas varianto priedas planas taškas taško taške korpusas korpuso blokas bloko serija serijos',
    gloss: 'nouns that take a letter as label: no initial behind them',
  },
  {
    tells: 'name',
    forms:
      'vilniuje vilnių vilniui kaune kauną kaunui klaipėdoje klaipėdą šiauliuose šiaulius panevėžyje panevėžį alytuje alytų marijampolėje mažeikiuose utenoje kėdainiuose kėdainius telšiuose tauragėje ukmergėje plungėje šilutėje radviliškyje palangoje palangą druskininkuose rokiškyje biržuose elektrėnuose kretingoje joniškyje jonavoje šakiuose trakuose trakus nidoje neringoje birštone zarasuose ignalinoje molėtuose lietuva lietuvoje lietuvą lietuvai rygoje rygos taline talino maskvoje maskvos maskva varšuvoje varšuvos briuselyje briuselio paryžiuje paryžiaus londone londono berlyne berlyno minske minsko kijeve kijevo romoje romos niujorke vašingtone strasbūre',
    gloss: 'towns in the locative, accusative and dative; capitals',
  },
  {
    tells: 'name',
    forms:
      'latvija latvijos latvijoje estija estijos estijoje lenkija lenkijos lenkijoje rusija rusijos rusijoje vokietija vokietijos vokietijoje prancūzija prancūzijos prancūzijoje italija italijos italijoje ispanija ispanijos ispanijoje graikija graikijos graikijoje ukraina ukrainos ukrainoje baltarusija baltarusijos baltarusijoje suomija suomijos suomijoje švedija švedijos švedijoje norvegija norvegijos danija danijos danijoje austrija austrijos belgija belgijos čekija čekijos vengrija vengrijos turkija turkijos kinija kinijos kinijoje japonija japonijos indija indijos amerika amerikos amerikoje azijos azijoje afrikos afrikoje europa europoje europą didžiosios britanijos jungtinių jungtinės es sssr tsrs lr ltsr baltijos nemuno neries',
    gloss: 'countries, unions, seas and rivers',
  },
  {
    tells: 'name',
    forms: 'eur euro eurų eurai eurais lt litų lito usd jav',
    gloss: 'currencies behind a number ("1,2 mln. Eur")',
  },
  {
    tells: 'name',
    forms:
      'seimas seimo seime vyriausybė vyriausybės respublikos respublika konstitucijos konstitucija konstitucinis konstitucinio prezidentas prezidento prezidentė ministro ministras ministerija ministerijos nacionalinis nacionalinio nacionalinė nacionalinės valstybinis valstybinės valstybinio universitete universiteto tarybos komisijos komisija interreg nobelio nato jungtinis kristaus dievo rytų vakarų pietų šiaurės aukštaitijos žemaitijos dzūkijos suvalkijos sovietų nepriklausomybės kovo vasario sausio civilinio baudžiamojo darbo kodekso lietuvių vilniaus',
    gloss: 'bodies, acts and epithets that bear a capital in mid-sentence',
  },
  {
    tells: 'name',
    forms:
      'jonas jono petras petro antanas antano juozas juozo vytautas vytauto kazys kazio algirdas algirdo mykolas mykolo simonas simono adolfas adolfo kristijonas kristijono martynas martyno maironio maironis vincas vinco motiejaus motiejus povilas povilo andrius andriaus tomas tomo mindaugas mindaugo gediminas gedimino dalia dalios valdas valdo marija marijos ona onos violeta jolanta elžbieta elžbietos benediktas benedikto pranciškus pranciškaus jurgis jurgio stasys stasio pranas prano balys balio salomėjos žemaitės saulius saulės gintaras artūras rimantas arvydas aleksandras aleksandro jokūbas jokūbo jogaila jogailos žygimantas žygimanto napoleonas napoleono hitleris hitlerio stalinas stalino',
    gloss: 'given names and rulers',
  },
]

function listed(tells: string): ReadonlySet<string> {
  return new Set(
    BORDER_WORDS.filter((entry) => entry.tells === tells).flatMap(({ forms }) => forms.split(' ')),
  )
}

const STARTS = listed('starts')
const OPEN = listed('open')
const LEADS = listed('lead')
const LABELLED = listed('label')
const NAMES = listed('name')

/** Endings of forms that open a sentence more often than they are names: "Parengta", "Mokinių". */
const BEGINNING =
  /(?:tas|ta|tos|ti|tis|[aioy]mas|[aioy]mai|ama|oma|[aio]mos|[aio]mi|iasi|osi|asi|uoja|[ėio]ja|ėjo|avo|ino|ėsi|josi|avosi|ų|iant|ant)$/u
const VERBAL = /(?:tas|ta|tos|ti|[iy]mas)$/u
const SURNAME = /ausk|evič|avič|ien[ėęe]|ait[ėęe]|yt[ėęe]|ūt[ėęe]|ut[ėęe]/u
/** Letters from which an ending tells more than chance. */
const SHORTEST_TELLING = 5

/** A function word or a plan's common first word: a sentence begins here, no name. */
export function startsSentence(form: string): boolean {
  return STARTS.has(form)
}

/** A word with which no line ends that is not continued: "ir", "nuo", "kurie". */
export function leavesOpen(form: string): boolean {
  return OPEN.has(form)
}

/** A word before a number or date that makes no sentence with it alone: "Ne mažiau kaip". */
export function leadsToNumber(form: string): boolean {
  return LEADS.has(form)
}

/** A noun behind which a single capital is a label ("vitaminas C"), no initial. */
export function takesLetter(form: string): boolean {
  return LABELLED.has(form)
}

/** A name, by list or by a surname's ending. */
export function isName(form: string): boolean {
  return NAMES.has(form) || MUNICIPALITIES_GENITIVE.has(form) || SURNAME.test(form)
}

/** A genitive or epithet that a line does not end with: "Alytaus", "Lietuvos", "Adolfo". */
export function leadsToName(form: string): boolean {
  if (MUNICIPALITIES_GENITIVE.has(form)) return true
  return NAMES.has(form) && /(?:os|o|aus|ės)$/u.test(form)
}

/** "Parengta", "Sukurti", "Stiprinimas": a date before it is a cell of its own. */
export function looksLikeVerb(form: string): boolean {
  return form.length >= SHORTEST_TELLING && !isName(form) && VERBAL.test(form)
}

/** Does a capitalised word look like a sentence's first one, and not like a name? */
export function looksLikeBeginning(form: string): boolean {
  if (STARTS.has(form)) return true
  return form.length >= SHORTEST_TELLING && !isName(form) && BEGINNING.test(form)
}
