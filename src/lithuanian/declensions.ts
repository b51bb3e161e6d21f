/** Declensions as lists of endings, so that a noun of the lexicon is a stem and its declension. */

/** "procentas", masculine in -as. */
export const AS = 'as o ui ą u e ai ų ams us ais uose'
/** "litas … balas", as `AS`; "euras" too. */
/** "valanda", feminine in -a. */
export const A = 'a os ai ą a oje os ų oms as omis ose'
/** "savaitė", feminine in -ė; the genitive plural has -ių. */
export const E = 'ė ės ei ę e ėje ės ių ėms es ėmis ėse'
/** "minutė": as `E`, with -čių. */
export const TE = 'tė tės tei tę te tėje tės čių tėms tes tėmis tėse'
/** "dolerių", masculine in -is. */
export const IS = 'is io iui į iu yje iai ių iams ius iais iuose'
/** "procentinis", adjective in -inis: masculine and feminine. */
export const INIS =
  'inis inio iniam inį iniu iniame iniai inių iniams inius iniais iniuose inė inės inei inę ine inėje inėms ines inėmis inėse'
/** "didesnis", comparative: masculine and feminine. */
export const COMPARATIVE =
  'is io iam į iu iame i ių iems ius iais iuose ė ės ei ę e ėje ėms es ėmis ėse'

/**
 * All forms of a word.
 *
 * @param stem what stands before every ending
 * @param endings endings, parted by spaces
 */
export function decline(stem: string, endings: string): string[] {
  return [...new Set(endings.split(' '))].map((ending) => stem + ending)
}
