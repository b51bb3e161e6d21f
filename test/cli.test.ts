/** The built command as a user runs it: standard output, standard error, exit status. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { parseGold } from '../accuracy/gold.js'
import { parsePlan, planSchema } from '../src/index.js'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const PAGE = parseGold(
  readFileSync(
    new URL('../fixtures/plans/alytus-2022-prioritetas-1.gold.txt', import.meta.url),
    'utf8',
  ),
).raw
const folder = mkdtempSync(join(tmpdir(), 'planas-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = (name: string): string => join(folder, name)
writeFileSync(path('page.txt'), PAGE)
writeFileSync(path('empty.txt'), ' \n')
writeFileSync(path('binary.txt'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]))
writeFileSync(path('no-plan.txt'), 'Kviečiame į šventę.')

function run(
  args: readonly string[],
  input?: string,
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
  })
  return { status, out: stdout, err: stderr }
}

describe('planas parse', () => {
  it('writes the plan as JSON to standard output and nothing else', () => {
    const { status, out } = run(['parse', path('page.txt')])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual(parsePlan(PAGE))
  })

  it('reads standard input, named or not', () => {
    const expected = parsePlan(PAGE)
    expect(JSON.parse(run(['parse'], PAGE).out)).toEqual(expected)
    expect(JSON.parse(run(['parse', '-'], PAGE).out)).toEqual(expected)
  })

  it('keeps standard error silent with --quiet', () => {
    expect(run(['parse', '--quiet', path('page.txt')]).err).toBe('')
  })

  it('writes compact JSON on one line', () => {
    expect(run(['parse', '-q', '--compact', path('page.txt')]).out.trimEnd()).not.toContain('\n')
  })

  it('goes on when a file fails, names each failure on one line, and exits with 1', () => {
    const { status, out, err } = run([
      'parse',
      '-q',
      '--format',
      'ndjson',
      path('empty.txt'),
      path('page.txt'),
      path('missing.txt'),
      path('binary.txt'),
      path('no-plan.txt'),
    ])
    expect(status).toBe(1)
    const plans = out
      .trimEnd()
      .split('\n')
      .map((line) => planSchema.parse(JSON.parse(line)))
    expect(plans.map(({ priorities }) => priorities.length)).toEqual([1, 0])
    expect(err.trimEnd().split('\n')).toEqual([
      `${path('empty.txt')}: the input is empty`,
      `${path('missing.txt')}: there is no such file`,
      expect.stringContaining(
        `${path('binary.txt')}: the input is no text: it holds a NUL byte at offset 4`,
      ),
    ])
  })

  it('gives several plans as an array', () => {
    const { out } = run(['parse', '-q', path('page.txt'), path('no-plan.txt')])
    expect(JSON.parse(out)).toHaveLength(2)
  })

  it('writes to a file, and to a folder one file a plan', () => {
    const file = path('plan.json')
    expect(run(['parse', '-q', path('page.txt'), '-o', file])).toEqual({
      status: 0,
      out: '',
      err: '',
    })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(parsePlan(PAGE))
    const target = path('out/')
    expect(run(['parse', '-q', path('page.txt'), path('no-plan.txt'), '-o', target]).out).toBe('')
    expect(readdirSync(target)).toEqual(['no-plan.json', 'page.json'])
  })

  it('reads the plans of a folder', () => {
    const { err, out } = run(['parse', '-q', '--format', 'ndjson', folder])
    expect(out.trimEnd().split('\n')).toHaveLength(2)
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })

  it('reads HTML by the file name, and anything as it is told', () => {
    const web = path('web/')
    mkdirSync(web)
    const html =
      '<table><tr><th>Uždavinys<th>Priemonė<th>Rodiklis<tr><td>A<td>b<td>5&nbsp;mokymai.</table>'
    for (const name of ['plan.html', 'plan.HTM', 'plan.bin']) writeFileSync(web + name, html)
    const expected = parsePlan(html, { format: 'html' })
    expect(expected.priorities[0]!.tasks[0]!.measures[0]!.indicators[0]!.text).toBe('5 mokymai.')
    expect(JSON.parse(run(['parse', '-q', `${web}plan.html`]).out)).toEqual(expected)
    // A folder's files by their names: the .bin is left out.
    expect(JSON.parse(run(['parse', '-q', web]).out)).toEqual([expected, expected])
    const told = ['parse', '-q', '--input-format', 'html']
    expect(JSON.parse(run([...told, `${web}plan.bin`]).out)).toEqual(expected)
    expect(JSON.parse(run([...told, '-'], html).out)).toEqual(expected)
    const asText = run(['parse', '-q', '--input-format', 'text', `${web}plan.html`]).out
    expect(JSON.parse(asText)).toEqual(parsePlan(html))
  })

  it('reads a text by the layout that it is told', () => {
    const text = 'Uždavinys | Priemonė | Rodiklis\nA | b | c.'
    const { out } = run(['parse', '-q', '--layout', 'outline', '-'], text)
    expect(JSON.parse(out)).toEqual(parsePlan(text, { layout: 'outline' }))
    expect(run(['parse', '--layout', 'spiral', '-'], text).status).toBe(2)
  })

  it('takes a warning for a failure with --strict', () => {
    expect(run(['parse', '-q', path('no-plan.txt')]).status).toBe(0)
    expect(run(['parse', '-q', '--strict', path('no-plan.txt')]).status).toBe(1)
  })

  it('reads windows-1257', () => {
    const bytes = Uint8Array.from([
      0x53, 0x61, 0x75, 0x6c, 0xeb, 0x20, 0xf0, 0x76, 0x69, 0x65, 0xe8, 0x69, 0x61,
    ])
    writeFileSync(path('baltic.dat'), bytes)
    const plan = planSchema.parse(JSON.parse(run(['parse', '-q', path('baltic.dat')]).out))
    expect(plan.outside[0]?.text).toBe('Saulė šviečia')
    expect(plan.diagnostics.map(({ rule }) => rule)).toContain('input-encoding')
  })

  it('shows the plan as a tree without colours where no terminal is', () => {
    const { out, status } = run(['parse', '-q', '--format', 'tree', path('page.txt')])
    expect(status).toBe(0)
    expect(out).not.toContain('\u001B')
    expect(out).toContain('  1.1 Pagerinti ugdymosi rezultatus ir sumažinti jų atotrūkį\n')
    expect(out).toContain('nuo 60 proc. iki 75 proc. [60 → 75 %]\n')
  })

  it('adds what the caller knows', () => {
    const { out } = run([
      'parse',
      '-q',
      '--year',
      '2022',
      '--institution',
      'Alytaus miesto savivaldybė',
      path('page.txt'),
    ])
    expect(JSON.parse(out)).toMatchObject({ year: 2022, institution: 'Alytaus miesto savivaldybė' })
  })
})

describe('planas', () => {
  it('writes the JSON Schema that the package has as a file', () => {
    const file = readFileSync(new URL('../dist/plan.schema.json', import.meta.url), 'utf8')
    expect(run(['schema']).out).toBe(file)
  })

  it('tells its version and how it is used', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as { version: string }
    expect(run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
    expect(run(['parse', '--help']).out).toContain('Usage: planas parse')
  })

  it.each([
    [[]],
    [['read']],
    [['parse', '--format', 'xml']],
    [['parse', '--loud']],
    [['parse', '--year', 'next']],
  ])('exits with 2 on wrong usage, and says nothing on standard output: %j', (args) => {
    const { status, out, err } = run(args)
    expect([status, out]).toEqual([2, ''])
    expect(err).not.toBe('')
    expect(err).not.toMatch(/\bat .*\.js/u)
  })
})
