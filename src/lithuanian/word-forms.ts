/**
 * Forms whose ending belongs to another class of words: "kokybę" is no participle like "baigę",
 * "skaičius" no accusative like "mokinius".
 */
import type { WordClass } from './word-classes.js'

export const WORD_FORMS: readonly {
  readonly forms: string
  readonly class: WordClass
  readonly gloss: string
}[] = [
  {
    forms:
      'ne bent mažiausiai minimum maksimum daugiausia daugiau mažiau rečiau dažniau ilgiau trumpiau vėliau anksčiau apie beveik maždaug iki nemažiau nedaugiau nerečiau nevėliau',
    class: 'comparator',
    gloss: 'opens a quantity',
  },
  {
    forms:
      'vienas viena vieną vieno viename vienoje du dvi dviejų dviem dviejose trys tris trijų trijose keturi keturios keturis keturias keturių penki penkios penkis penkias penkių šeši šešios šešių septyni septynios septynių aštuoni aštuonios aštuonių devyni devynios devynių dešimt dešimtis vienuolika dvylika penkiolika dvidešimt trisdešimt keturiasdešimt penkiasdešimt šimtas šimtą pusė pusę trečdalis trečdalį ketvirtadalis ketvirtadalį penktadalis penktadalį abu abi dveji dvejos keli kelios',
    class: 'numeral',
    gloss: 'number word',
  },
  {
    forms:
      'visi visos visų visus visas visiems visoms visose visuose kiekvienas kiekviena kiekvieno kiekvienos kiekvieną kiekvienam kiekvienai kiekvienoje kiekviename kasmet kasdien kas dauguma dalis',
    class: 'quantifier',
    gloss: 'all, each',
  },
  {
    forms: 'proc eur tūkst mln val min km kv ha vnt egz akad mėn',
    class: 'unit',
    gloss: 'abbreviated unit',
  },
  {
    forms:
      'į iš su be dėl per po prie prieš pagal tarp už ant nuo link virš pas kartu ties pro šalia lyg tarsi drauge įskaitant išskyrus',
    class: 'preposition',
    gloss: 'leaves its phrase open',
  },
  {
    forms:
      'ir bei ar arba o bet kad jog kuris kuri kurie kurios kurio kurių kuriam kuriai kuriems kurioms kurį kurią kuriuos kurias kuriame kurioje kuriuose kuriose kuriuo taip kaip nei negu jei jeigu nes tačiau tiek kur kai',
    class: 'conjunction',
    gloss: 'goes on',
  },
  {
    forms:
      'programa parama reklama pamoka tiltas arbata vizitas koncertas maršrutas sausis panorama medicina disciplina mašina rutina krantina vedėja kūrėja teisėja rėmėja teikėja ataskaita sveikata mankšta kaita savijauta sparta samprata lenta apskaita nuostata lengvata sąskaita paskaita vieta kvota gamta verta sportas miestas remontas kraštas startas kurortas liftas uostas punktas ratas mastas rytas metas turtas testas protas postas daiktas skaičius skyrius žmogus vaisius pavojus turgus vilnius alytus stilius jaunimas švietimas sutartis kryptis įtrauktis pokytis mokestis lapkritis greitis apimtis užduotis įvertis ateitis patirtis skambutis pusmetis ketvirtis rugpjūtis tvarkaraštis valgiaraštis užmokestis sritis paskirtis viltis mirtis žilvitis saugus įtraukus patrauklus tvarus lankstus platus gražus',
    class: 'nominative',
    gloss: 'nouns and adjectives that end like verbs or like the accusative',
  },
  {
    forms:
      'programos paramos šeimos saugos apsaugos pasakos kartos paieškos rugsėjo padėjėjo vedėjo kūrėjo teisėjo rėmėjo teikėjo egzamino dizaino karantino arbatos reklamos dramos pajamos nuomos vietos kvotos sąskaitos paskaitos ataskaitos sveikatos gamtos mankštos savijautos kaitos spartos sampratos lengvatos apskaitos nuostatos lentos datos kitos jaunimo švietimo',
    class: 'genitive',
    gloss: 'genitives that end like participles and verbs',
  },
  {
    forms:
      'programas reklamas ataskaitas mankštas sąskaitas paskaitas nuostatas lengvatas vietas normas mokyklas veiklas pamokas dienas sąlygas patyčias jas paslaugas knygas pertraukas komandas šeimas stovyklas parodas lėšas kalbas bibliotekas išvykas pajamas formas idėjas temas iniciatyvas',
    class: 'accusative',
    gloss: 'accusative plurals that end like masculine nominatives',
  },
  {
    forms:
      'jaunimui karjerai praktikai sveikatai programai mokyklai dienai veiklai tarnybai komandai plėtrai tarybai stovyklai pagalbai šeimai kalbai aplinkai kultūrai stebėsenai pamokai',
    class: 'dative',
    gloss: 'datives that end like masculine plurals or like verbal nouns',
  },
  {
    forms: 'juos',
    class: 'accusative',
    gloss: 'ends like a future',
  },
  {
    forms:
      'susiję grįžę baigę pasirengę gavę įgiję tapę atvykę patyrę dirbę išlaikę pasiekę parengę įsitraukę užbaigę apsilankę surinkę įveikę perskaitę išmokę',
    class: 'pastParticiple',
    gloss: 'active participles, plural, that end like the accusative',
  },
  {
    forms:
      'vedama vedamos vedamas vedami pavedama dedamas dedama padedami padedama perduodami perduodama pradedamos pradedama parduodami turimi galimi stebimi prižiūrimi lydimi minimi norimi',
    class: 'presentParticiple',
    gloss: 'passive participles that end like the instrumental',
  },
  {
    forms: 'yra nėra bus nebus esti dalyvaus bendraus keliaus savanoriaus bendradarbiaus stažuosis',
    class: 'finite',
    gloss: 'third person',
  },
  {
    forms:
      'mes jis jos tai kitoks gerai labai saugiai aktyviai tinkamai greitai dažnai reguliariai papildomai nuolatos čia geriau laiku savalaikiai lengvai viešai',
    class: 'other',
    gloss: 'adverbs',
  },
]
