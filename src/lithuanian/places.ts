/**
 * Names of Lithuania's municipalities in the genitive, lower case: a capital that is no cell's
 * beginning ("… teikimas Alytaus Dzūkijos mokykloje"). Source: the list of the 60 municipalities.
 */
export const MUNICIPALITIES_GENITIVE: ReadonlySet<string> = new Set(
  (
    'akmenės alytaus anykščių birštono biržų druskininkų elektrėnų ignalinos jonavos joniškio ' +
    'jurbarko kaišiadorių kalvarijos kauno kazlų kelmės kėdainių klaipėdos kretingos kupiškio ' +
    'lazdijų marijampolės mažeikių molėtų neringos pagėgių pakruojo palangos panevėžio pasvalio ' +
    'plungės prienų radviliškio raseinių rietavo rokiškio skuodo šakių šalčininkų šiaulių šilalės ' +
    'šilutės širvintų švenčionių tauragės telšių trakų ukmergės utenos varėnos vilkaviškio vilniaus ' +
    'visagino zarasų lietuvos europos'
  ).split(' '),
)

/** Abbreviations of streets, squares and avenues: "Beržų g. 48", "Taikos pr. 3". */
export const STREETS: ReadonlySet<string> = new Set(
  'g gatv pr pl skv aikšt al krant tak'.split(' '),
)
