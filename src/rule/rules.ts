/**
 * The target rules: records of a name shaped like what it matches, a pattern of slots, and the kind
 * of target that the match makes. All are tried at every place; the longest match wins, and of two
 * that are as long the one that stands first.
 */
import { pattern, type Pattern } from './pattern.js'

/** What a rule makes of its match. */
export type Makes =
  /** The unit decides: percentage, score, duration, money, pieces. */
  | 'measured'
  | 'count'
  /** A number alone: its sentence decides. */
  | 'bare'
  | 'fraction'
  | 'times'
  | 'frequency'
  | 'unit'
  | 'benchmark'

/** A target rule. */
export interface Rule {
  readonly name: string
  readonly pattern: Pattern
  readonly makes: Makes
  /** How sure a match is, before its context is seen; set by the share that is right on fixtures. */
  readonly confidence: number
}

export const RULES: readonly Rule[] = [
  // padidės 5 proc.
  {
    name: '<pokytis> <kiekis> <matas>',
    pattern: pattern('change', 'measured', 'trailing?', 'period?'),
    makes: 'measured',
    confidence: 0.96,
  },
  // ne mažiau kaip 75 proc.; nuo 60 iki 75 proc.; po 2 val. per savaitę
  {
    name: '<palyginimas> <kiekis> <matas>',
    pattern: pattern('distributive?', 'comparison?', 'measured', 'trailing?', 'period?'),
    makes: 'measured',
    confidence: 0.97,
  },
  // padidės 2 kartus
  {
    name: '<pokytis> <skaičius> kartus',
    pattern: pattern('change', 'times', 'period?'),
    makes: 'times',
    confidence: 0.9,
  },
  // ne rečiau kaip 2 kartus per metus
  {
    name: '<palyginimas> <skaičius> kartus per <laikotarpis>',
    pattern: pattern('distributive?', 'comparison?', 'times', 'trailing?', 'period?'),
    makes: 'times',
    confidence: 0.96,
  },
  // bent kartą per metus
  {
    name: '<palyginimas> kartą',
    pattern: pattern('comparison', 'once', 'period?'),
    makes: 'frequency',
    confidence: 0.95,
  },
  // kartą per metus
  {
    name: 'kartą per <laikotarpis>',
    pattern: pattern('distributive?', 'once', 'period'),
    makes: 'frequency',
    confidence: 0.96,
  },
  // padaugės triskart
  {
    name: '<pokytis> triskart',
    pattern: pattern('change', 'timesWord'),
    makes: 'times',
    confidence: 0.88,
  },
  // dukart per savaitę
  {
    name: 'dukart per <laikotarpis>',
    pattern: pattern('comparison?', 'timesWord', 'period?'),
    makes: 'times',
    confidence: 0.93,
  },
  // kas mėnesį
  {
    name: 'kas <laikotarpis>',
    pattern: pattern('every'),
    makes: 'frequency',
    confidence: 0.9,
  },
  // ne rečiau kaip kas 2 metus
  {
    name: '<palyginimas> kas <laikotarpis>',
    pattern: pattern('comparison', 'every'),
    makes: 'frequency',
    confidence: 0.9,
  },
  // sumažės trečdaliu
  {
    name: '<pokytis> <dalis>',
    pattern: pattern('change', 'part', 'period?'),
    makes: 'fraction',
    confidence: 0.93,
  },
  // ne mažiau kaip du trečdaliai
  {
    name: '<palyginimas> <dalis>',
    pattern: pattern('comparison?', 'part'),
    makes: 'fraction',
    confidence: 0.93,
  },
  // padaugės 15 vaikų
  {
    name: '<pokytis> <skaičius> <daiktai>',
    pattern: pattern('change', 'counted', 'phrase', 'period?'),
    makes: 'count',
    confidence: 0.88,
  },
  // ne mažiau kaip 7 mokiniai
  {
    name: '<palyginimas> <skaičius> <daiktai>',
    pattern: pattern('distributive?', 'comparison?', 'counted', 'trailing?', 'phrase', 'period?'),
    makes: 'count',
    confidence: 0.93,
  },
  // per tris šimtus parašų
  {
    name: 'per <skaičius> <daiktai>',
    pattern: pattern('over', 'counted', 'phrase', 'period?'),
    makes: 'count',
    confidence: 0.7,
  },
  // apklausą pildo per 80 proc. tėvų
  {
    name: 'per <kiekis> <matas>',
    pattern: pattern('over', 'measured'),
    makes: 'measured',
    confidence: 0.7,
  },
  // skaičius – per 300
  {
    name: 'per <skaičius>',
    pattern: pattern('over', 'counted'),
    makes: 'bare',
    confidence: 0.65,
  },
  // padaugės 5
  {
    name: '<pokytis> <skaičius>',
    pattern: pattern('change', 'counted'),
    makes: 'bare',
    confidence: 0.75,
  },
  // ne mažiau kaip 25; skaičius – 5
  {
    name: '<palyginimas> <skaičius>',
    pattern: pattern('distributive?', 'comparison?', 'counted', 'trailing?', 'period?'),
    makes: 'bare',
    confidence: 0.85,
  },
  // ne trumpiau kaip savaitę
  {
    name: '<palyginimas> <matas>',
    pattern: pattern('comparison', 'bareUnit'),
    makes: 'unit',
    confidence: 0.75,
  },
  // ne žemesni už šalies vidurkį
  {
    name: '<palyginimas> <etalonas>',
    pattern: pattern('comparison', 'reference'),
    makes: 'benchmark',
    confidence: 0.92,
  },
  // nemažėja
  {
    name: 'lygis išlaikomas',
    pattern: pattern('kept'),
    makes: 'benchmark',
    confidence: 0.7,
  },
]
