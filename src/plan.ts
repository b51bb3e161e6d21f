/** The whole road in one call: text in, checked plan out. */
import { unified } from 'unified'
import { VFile } from 'vfile'
import { decodeText } from './source/decode.js'
import { assertText } from './plan-input-error.js'
import { lithuanianParse } from './plugin/lithuanian-parse.js'
import { planCompile } from './plugin/plan-compile.js'
import { planTree, type PlanTreeOptions } from './plugin/plan-tree.js'
import type { Plan } from './schema.js'

/** What the caller knows of a plan; all of it optional. */
export type PlanOptions = Omit<PlanTreeOptions, 'weights' | 'calibration'>

/**
 * The frozen unified processor: `planProcessor.processSync(text).result` is the `Plan`, and the
 * file's messages are the doubts, each with `ruleId`, `source: 'planas'` and `place`.
 */
export const planProcessor = unified().use(lithuanianParse).use(planTree).use(planCompile).freeze()

/**
 * Reads a plan.
 *
 * @param input the plan's text exactly as it was got, offsets of the result point into it; or the
 *   bytes of a file in UTF-8, UTF-16 with byte order mark or windows-1257, offsets then point into
 *   the decoded text
 * @param options what the caller knows of the plan
 * @returns the plan, checked by `planSchema`; the same text gives the same plan
 * @throws PlanInputError where the input is empty or no text
 */
export function parsePlan(input: string | Uint8Array, options: PlanOptions = {}): Plan {
  const file = readInput(input)
  const processor =
    Object.keys(options).length === 0
      ? planProcessor
      : unified().use(lithuanianParse).use(planTree, options).use(planCompile).freeze()
  return processor.processSync(file).result
}

function readInput(input: string | Uint8Array): VFile {
  if (!(input instanceof Uint8Array)) {
    assertText(input)
    return new VFile(input)
  }
  const { text, encoding } = decodeText(input)
  assertText(text)
  const file = new VFile(text)
  if (encoding === 'windows-1257') {
    file.info('The text was read as windows-1257; offsets point into the decoded text', {
      source: 'planas',
      ruleId: 'input-encoding',
    })
  }
  return file
}
