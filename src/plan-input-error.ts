/** Thrown on input that is no text: empty, or with bytes that no text has. */
export class PlanInputError extends Error {
  override readonly name = 'PlanInputError'
  /** Offset of the first bad character or byte; null where the input as a whole is bad. */
  readonly offset: number | null

  /**
   * @param message what is wrong, where, and what to do
   * @param offset where the first bad character or byte stands
   */
  constructor(message: string, offset: number | null = null) {
    super(message)
    this.offset = offset
  }
}

/**
 * Checks that an input is text.
 *
 * @throws PlanInputError where it is empty, only white space, or holds NUL characters
 */
export function assertText(input: unknown): asserts input is string {
  if (typeof input !== 'string') {
    throw new PlanInputError(
      `the input is ${input === null ? 'null' : `a ${typeof input}`} and no string: decode bytes first, for example with TextDecoder`,
    )
  }
  if (input.trim() === '') throw new PlanInputError('the input is empty')
  const nul = input.indexOf('\0')
  if (nul >= 0) {
    throw new PlanInputError(
      `the input is no text: it holds a NUL character at offset ${nul}. Give the plan as plain text`,
      nul,
    )
  }
}
