/** Quotations and brackets on a line: no cell ends inside one. */

/** A quotation or bracket longer than this is taken for one that was never closed. */
const LONGEST_ENCLOSURE = 400

const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"',
  '"': '"“”',
  '”': '”',
  '«': '»',
  '(': ')',
  '[': ']',
  ',,': '"“”\'’',
}

/** Where the quotation or bracket that opens at `at` is closed; null where none opens or it never closes. */
export function enclosureEnd(text: string, at: number): number | null {
  const opener = text.startsWith(',,', at) ? ',,' : text.charAt(at)
  const closers = CLOSERS[opener]
  if (closers === undefined) return null
  const bracket = opener === '(' || opener === '['
  const limit = Math.min(text.length, at + LONGEST_ENCLOSURE)
  let depth = 1
  for (let i = at + opener.length; i < limit; i++) {
    const char = text.charAt(i)
    if (char === '\n') return null
    if (bracket && char === opener) depth++
    if (closers.includes(char) && --depth === 0) return i + 1
  }
  return null
}
