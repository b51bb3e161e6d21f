/** Endings glued to digits: "13-oje įstaigų" counts, "5-oji gimnazija" names. */

/** Endings of cardinals by the last word of the number. */
const ONE = 'as a o os am ai ą u ame oje me ų i iems us eri erių erius'
const TWO = 'u vi ų jų iejų iem iems ioms em iejuose iejose juose jose uose ose ejos eji ejus ejų'
const THREE = 'ys jų ų ims imis ijuose ijose juose jose uose ose ejos eji ejus ejų is'
const FOUR_TO_NINE =
  'i ių iems is iais iuose ios ioms ias iomis iose ims imis uose ose eri erių erius erios erias'
const TEENS = 'a os ai ą oje ka kos kai ką koje ikos ikai iką ikoje ika'
const TENS = 'ies čiai į čia timi yje t ties tį tyje mties mčiai mčia mtyje'
const HUNDRED = 'as o ui ą u e ai ų ams us ais uose tas to tui tą tu te tai tų tams tus tais tuose'

const SETS = {
  one: set(ONE),
  two: set(TWO),
  three: set(THREE),
  four: set(FOUR_TO_NINE),
  teens: set(TEENS),
  tens: set(TENS),
  hundred: set(HUNDRED),
}

function set(endings: string): ReadonlySet<string> {
  return new Set(endings.split(' '))
}

function endingsOf(value: number): ReadonlySet<string> {
  const tens = value % 100
  if (tens === 0) return SETS.hundred
  if (tens > 10 && tens < 20) return SETS.teens
  if (tens % 10 === 0) return SETS.tens
  const last = tens % 10
  if (last === 1) return SETS.one
  if (last === 2) return SETS.two
  return last === 3 ? SETS.three : SETS.four
}

/**
 * Can this ending be a cardinal's? Endings of ordinals ("5-oji", "2-ojo") cannot; those of one and
 * of eleven to nineteen are shared, and the noun behind them decides.
 */
export function countingSuffix(value: number, suffix: string): boolean {
  return Number.isInteger(value) && endingsOf(value).has(suffix)
}
