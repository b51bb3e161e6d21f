#!/usr/bin/env node
/** The command line: files or standard input to standard output, messages to standard error. */
import { readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { FORMATS } from './cli/formats.js'
import { runParse, type ParseFlags } from './cli/run-parse.js'
import { writeOutput } from './cli/output.js'
import { planJsonSchema } from './json-schema.js'
import { INPUT_FORMATS } from './plan.js'
import { LAYOUT_NAMES } from './source/layouts.js'

const USAGE_ERROR = 2

function version(): string {
  const file = new URL('../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

function buildProgram(): Command {
  const program = new Command('planas')
    .description('Reads Lithuanian yearly plan texts and gives typed, validated JSON.')
    .version(version(), '-V, --version')
    .exitOverride()
    .showHelpAfterError('(planas --help tells more)')
  program
    .command('parse')
    .description('read plans: files, folders of .txt, .md and .html files, or standard input')
    .argument('[files...]', 'files or folders; - or none for standard input')
    .addOption(
      new Option('-f, --format <format>', 'what to write').choices(FORMATS).default('json'),
    )
    .option(
      '-o, --output <path>',
      'write to a file; to a folder (existing, or ending in /): one file per plan',
    )
    .option('-c, --compact', 'JSON on one line')
    .option('-q, --quiet', 'no messages on standard error, except failures')
    .option('-s, --strict', 'a warning is a failure (exit status 1)')
    .addOption(
      new Option(
        '--input-format <format>',
        'what the inputs are; where not given, .html and .htm files are HTML',
      ).choices(INPUT_FORMATS),
    )
    .addOption(
      new Option('--layout <layout>', "how the plan's table is laid out").choices([
        'auto',
        ...LAYOUT_NAMES,
      ]),
    )
    .option('--year <year>', "the plan's year, where the text does not say it", readYear)
    .option('--institution <name>', 'who made the plan, where the text does not say it')
    .action(async (files: string[], flags: ParseFlags) => {
      process.exitCode = await runParse(files, flags)
    })
  program
    .command('schema')
    .description('write the JSON Schema of a plan')
    .option('-o, --output <file>', 'write to a file')
    .action((flags: { output?: string }) => {
      writeOutput(`${JSON.stringify(planJsonSchema(), null, 2)}\n`, flags.output)
    })
  for (const command of program.commands) command.exitOverride()
  return program
}

function readYear(shown: string): number {
  const year = Number(shown)
  if (Number.isInteger(year) && year >= 1990 && year <= 2100) return year
  throw new CommanderError(
    USAGE_ERROR,
    'planas.year',
    `--year takes a year from 1990 to 2100, not "${shown}"`,
  )
}

async function main(): Promise<void> {
  const program = buildProgram()
  if (process.argv.length < 3) {
    program.outputHelp({ error: true })
    process.exitCode = USAGE_ERROR
    return
  }
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'planas.year') process.stderr.write(`error: ${error.message}\n`)
      process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR
      return
    }
    process.stderr.write(`planas: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

// A reader that closes the pipe ("| head") has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

await main()
