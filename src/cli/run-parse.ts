/** `planas parse`: reads every input, goes on when one fails, and says what happened. */
import { join } from 'node:path'
import { parsePlan, type InputFormat, type PlanOptions } from '../plan.js'
import type { Plan } from '../schema.js'
import { EXTENSIONS, formatPlans, type Format } from './formats.js'
import { listInputs, type Input } from './inputs.js'
import { isOutputFolder, writeOutput } from './output.js'

/** The flags as the argument parser gives them. */
export interface ParseFlags {
  format: Format
  output?: string
  compact?: boolean
  quiet?: boolean
  strict?: boolean
  inputFormat?: InputFormat
  layout?: PlanOptions['layout']
  year?: number
  institution?: string
}

interface Read {
  input: Input
  plan: Plan
}

/**
 * Runs `planas parse`.
 *
 * @returns the exit status: 0 done, 1 an input failed (or has a warning, with --strict)
 */
export async function runParse(paths: readonly string[], flags: ParseFlags): Promise<number> {
  const inputs = listInputs(paths)
  const read: Read[] = []
  let failed = false
  for (const input of inputs) {
    const plan = parseInput(input, flags)
    if (plan === null) failed = true
    else read.push({ input, plan })
  }
  write(read, inputs.length === 1, flags)
  for (const { input, plan } of read) if (!flags.quiet) tell(input, plan)
  const warned = read.some(({ plan }) =>
    plan.diagnostics.some(({ severity }) => severity !== 'info'),
  )
  return failed || (flags.strict === true && warned) ? 1 : 0
}

function parseInput(input: Input, flags: ParseFlags): Plan | null {
  const format = flags.inputFormat ?? input.format ?? 'text'
  const options: PlanOptions = {
    ...(format === 'text' ? {} : { format }),
    ...(flags.layout === undefined ? {} : { layout: flags.layout }),
    ...(flags.year === undefined ? {} : { year: flags.year }),
    ...(flags.institution === undefined ? {} : { institution: flags.institution }),
  }
  try {
    return parsePlan(input.read(), options)
  } catch (error) {
    process.stderr.write(
      `${input.name}: ${error instanceof Error ? error.message : String(error)}\n`,
    )
    return null
  }
}

function write(read: readonly Read[], single: boolean, flags: ParseFlags): void {
  const compact = flags.compact === true
  if (isOutputFolder(flags.output)) {
    for (const { input, plan } of read) {
      const path = join(flags.output, input.stem + EXTENSIONS[flags.format])
      writeOutput(formatPlans([plan], true, flags.format, { compact, colour: false }), path)
    }
    return
  }
  if (read.length === 0) return
  const colour =
    flags.output === undefined && process.stdout.isTTY === true && !process.env['NO_COLOR']
  const plans = read.map(({ plan }) => plan)
  writeOutput(formatPlans(plans, single, flags.format, { compact, colour }), flags.output)
}

/** One line for each warning, and one that counts the rest. */
function tell(input: Input, plan: Plan): void {
  for (const { rule, severity, message, source } of plan.diagnostics) {
    if (severity === 'info') continue
    const line = source === null ? '' : `:${source.line}`
    process.stderr.write(`${input.name}${line}: ${severity}: ${message} (${rule})\n`)
  }
}
