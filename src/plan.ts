/** The whole road in one call: text in, checked plan out. */
import { unified } from 'unified'
import { VFile } from 'vfile'
import { decodeText } from './source/decode.js'
import { assertText } from './plan-input-error.js'
import { htmlParse } from './plugin/html-parse.js'
import { lithuanianParse } from './plugin/lithuanian-parse.js'
import { planCompile } from './plugin/plan-compile.js'
import { planTree, type PlanTreeOptions } from './plugin/plan-tree.js'
import type { Plan } from './schema.js'
import { LAYOUT_NAMES } from './source/layouts.js'

/** What an input can be. */
export const INPUT_FORMATS = ['text', 'html'] as const
export type InputFormat = (typeof INPUT_FORMATS)[number]

/** What the caller knows of a plan; all of it optional. */
export interface PlanOptions extends Omit<PlanTreeOptions, 'weights'> {
  /** What the input is: plain text, or the HTML of a page, into which all offsets then point. */
  format?: InputFormat | undefined
}

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
 * @throws TypeError where an option has a value that it does not take
 */
export function parsePlan(input: string | Uint8Array, options: PlanOptions = {}): Plan {
  assertOneOf('format', options.format, INPUT_FORMATS)
  assertOneOf('layout', options.layout, ['auto', ...LAYOUT_NAMES])
  if (options.layout === 'html' && options.format !== 'html') {
    throw new TypeError("layout 'html' is read from HTML only: give format 'html' as well")
  }
  const file = readInput(input)
  return processorFor(options).processSync(file).result
}

function assertOneOf(name: string, value: string | undefined, known: readonly string[]): void {
  if (value === undefined || known.includes(value)) return
  throw new TypeError(`${name} takes ${known.map((one) => `'${one}'`).join(', ')}; not '${value}'`)
}

function processorFor({ format = 'text', ...options }: PlanOptions): typeof planProcessor {
  const parse = format === 'html' ? htmlParse : lithuanianParse
  if (parse === lithuanianParse && Object.keys(options).length === 0) return planProcessor
  return unified().use(parse).use(planTree, options).use(planCompile).freeze()
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
