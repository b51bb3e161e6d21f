/** "Direktorė      Vardenė Pavardenė": the line that closes a plan. */
import { SIGNERS } from '../lithuanian/signers.js'
import { scanWords } from '../stage/words.js'

const NAME = /^\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}-]*){1,2}$/u

/**
 * Is this row the signature below a table?
 *
 * @param cells its filled cells
 */
export function isSignature(cells: readonly string[]): boolean {
  const [signer, name, ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (signer === undefined || name === undefined || others.length > 0) return false
  if (signer.length > 80 || !NAME.test(name)) return false
  return scanWords(signer).some((word) => SIGNERS.some(({ form }) => form === word.form))
}
