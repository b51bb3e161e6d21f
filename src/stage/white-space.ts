/** White space of plain text. */

/** Is it white space, of whatever width? */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 10 || code === 160 || (code < 14 && code > 8) || isRareSpace(code)
}

function isRareSpace(code: number): boolean {
  return code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000 || code === 0x2028
}

/** The first place from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text, at)) at++
  return at
}

/** The end of a range without the white space in front of it. */
export function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isSpace(text, end - 1)) end--
  return end
}
