/** The value of a number in digits as Lithuanians write it. */

export interface DigitsReading {
  value: number
  fraction: boolean
  /** Why this is no number but a date, a time or a list number. */
  reason: string | null
}

const PATTERNS: readonly {
  readonly shape: RegExp
  read(shown: string): Omit<DigitsReading, 'fraction'> & { fraction?: boolean }
}[] = [
  // 75
  { shape: /^\d+$/u, read: (shown) => ({ value: Number(shown), reason: null }) },
  // 3,2 and 15000,00
  { shape: /^\d+,\d+$/u, read: (shown) => ({ value: decimal(shown), reason: null }) },
  // 2.363.841 and 15.000 and 1.250,50
  {
    shape: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$/u,
    read: (shown) => ({ value: decimal(shown.replaceAll('.', '')), reason: null }),
  },
  // 3.2
  { shape: /^\d+\.\d+$/u, read: (shown) => ({ value: Number(shown), reason: null }) },
  // 2/3
  {
    shape: /^\d{1,2}\/\d{1,3}$/u,
    read: (shown) => {
      const [part = 0, whole = 1] = shown.split('/').map(Number)
      const proper = part > 0 && part < whole && whole <= 100
      return proper
        ? { value: part / whole, reason: null, fraction: true }
        : { value: NaN, reason: 'code' }
    },
  },
  // 9:00 and 17:30
  { shape: /^\d{1,2}:\d{2}(?::\d{2})?$/u, read: () => ({ value: NaN, reason: 'timeOfDay' }) },
  // 2022.05.12 and 12.05.2022
  {
    shape: /^(?:\d{4}\.\d{2}\.\d{2}|\d{2}\.\d{2}\.\d{4})$/u,
    read: () => ({ value: NaN, reason: 'date' }),
  },
  // 1.1.1 and 4,6,8
  { shape: /^\d+(?:\.\d+){2,}$/u, read: () => ({ value: NaN, reason: 'listNumber' }) },
  { shape: /^\d+(?:,\d+){2,}$/u, read: () => ({ value: NaN, reason: 'list' }) },
]

/**
 * Reads digits with their inner marks.
 *
 * @param shown the digits as written, without white space
 * @param grouped were they in groups of thousands parted by spaces?
 */
export function readDigits(shown: string, grouped: boolean): DigitsReading {
  if (grouped) return { value: decimal(shown), fraction: false, reason: null }
  for (const { shape, read } of PATTERNS)
    if (shape.test(shown)) return { fraction: false, ...read(shown) }
  return { value: NaN, fraction: false, reason: 'code' }
}

const decimal = (shown: string): number => Number(shown.replace(',', '.'))
