/** Words at which a noun phrase ends. Lower case, in the forms in which they stand in plans. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const PREPOSITIONS = words(
  'į iš su be dėl per po prie prieš pagal tarp apie už ant nuo iki link pas virš aplink pro ties vietoj vietoje kartu anot dėka',
)

export const CONJUNCTIONS = words(
  'ir bei ar arba o bet kad kai jei jeigu nes tačiau kaip nei negu kol kur kurie kurių kurios kuriose kuris kurio kuriame kurioje kuriuose kuriems kurioms kuriais kuriomis kurį kurią kuriuos kurias kuri taip t y pvz tik taigi jog',
)

/** Adverbs and pronouns that no noun phrase goes on over; "-škai" and "-yviai" are adverbs by ending. */
export const ADVERBS = words(
  'kasmet kasdien nuolat papildomai sėkmingai gerai labai laiku nuotoliu tikslingai efektyviai reguliariai savarankiškai individualiai nemokamai kokybiškai tinkamai aktyviai jau dar taip pat daugiau mažiau geriau iš viso kasmetų ne nemažiau drauge čia ten ten kiek bent mažiausiai daugiausia apie beveik maždaug viso jų jo jos tai ši šis šie šios visi visos visus visas sąlygas jie jiems joms juos jas ja juo jame joje jose juose savo čia patys pačios kiekvienas kiekviena kiekvieno kiekvienos kiekvienam kiekvienai kiekvieną kiekvienu kiekviename kiekvienoje kiekvieni',
)

/** Finite verbs common in indicators, beyond what endings tell. */
export const FINITE_VERBS = words(
  'yra bus buvo būtų nėra nebus vyksta vyko vyks gauna gavo gaus teikia teikė teiks vykdo vykdė vykdys rengia rengė rengs siekia siekė sieks kyla auga gerėja turi turėjo turės geba gebės lanko lankė lankys lankosi taiko taikė taikys stebi veda vedė ves žino moka moko mokė mokys mokosi veikia veikė veiks dirba dirbo dirbs tenka teko teks baigia baigė baigs išlaiko išlaikė išlaikys pasiekia pasiekė pasieks sudaro sudarė sudarys tampa tapo taps vertina vertino vertins ugdo ugdė ugdys skiria skyrė skirs rodo rodė rodys skatina mažėja didėja stiprėja plečiasi jaučiasi naudojasi naudojosi naudosis įgyja įgijo įgis atlieka atliko atliks dalijasi dalinasi dalijosi dalyvauja dalyvavo dalyvaus studijuoja studijavo studijuos rengiasi įvyko įvyks įvyksta pristato pristatė pristatys kviečia gali galės stiprina stiprins tobulina tobulins organizuoja organizavo organizuos surengia surengė surengs parengia parengė parengs padeda padės padėjo pagerina pagerins pagerins pagerėja pagerės pagerėjo padidėja padidės padidėjo sumažėja sumažės sumažėjo telpa tilps priima priims pereina pereis renkasi rinksis susitinka susitiks pasidalija pasidalina pasidalins pasidalys įsitraukia įsitrauks įsidarbina įsidarbins atvyksta atvyko atvyks parodo parodys laimi laimės laimėjo užima užėmė užims tęsia tęs įgyvendina įgyvendins įgyvendino naudoja naudos naudojo mano teigia teigs pritaria pritarė jaučia gina gilins gilina kelia kels kėlė pateikia pateiks pateikė ruošia ruoš kuria kurs kūrė sukuria sukurs sukūrė perka pirko pirks veža vežė veš stoja įstoja įstojo įstos gyvena gyvens žaidžia žaidė mankštinasi sportuoja keliauja keliaus gydosi rašo rašys rašė skaito skaitys skaitė laiko laikė laikys renka rinko rinks gauna kalba moderuoja valdo valdys pildo pildys užpildo užpildė užpildys bendradarbiauja bendradarbiaus savanoriauja savanoriaus konsultuoja konsultuos konsultavo',
)

/** Verb endings of the future and the present that no noun shares. */
export const VERB_ENDINGS: readonly string[] = [
  'uoja',
  'auja',
  'uojasi',
  'aujasi',
  'josi',
  'iasi',
  'isi',
  'uos',
  'sis',
  'ėsis',
  'avo',
  'davo',
  'ino',
  'tųsi',
]

/** Adjectives that begin a phrase before a genitive: "2 ilgalaikės kvalifikacijos … programos". */
export const ADJECTIVE_STEMS: readonly string[] = [
  'nauj',
  'ilgalaik',
  'trumpalaik',
  'modern',
  'bendr',
  'atvir',
  'skirting',
  'įvair',
  'jaun',
  'papildom',
  'integruot',
  'atnaujint',
  'parengt',
  'sukurt',
  'įrengt',
  'inovatyv',
  'aktyv',
  'metodin',
  'socialin',
  'specialių',
  'specialie',
  'vaikišk',
  'kūrybin',
]
