/** The library entry in a browser: bundled without Node's modules, run without Node's globals. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { parsePlan, type Plan } from '../src/index.js'

const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const html = readFileSync(
  new URL('../fixtures/html/kelme-2023-gimnazija.html', import.meta.url),
  'utf8',
)

it('bundles for a browser and reads text and HTML there', async () => {
  // With platform "browser" esbuild fails on any import of a Node built-in.
  const { outputFiles, warnings } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'planas',
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  const [bundle] = outputFiles
  // What every browser has, and nothing that only Node has: no process, no Buffer, no require.
  const page = createContext({ TextDecoder, URL, console, html })
  runInContext(bundle!.text, page)
  const run = (code: string): Plan =>
    JSON.parse(runInContext(`JSON.stringify(${code})`, page)) as Plan
  expect(run(`planas.parsePlan(html, { format: 'html' })`)).toEqual(
    JSON.parse(JSON.stringify(parsePlan(html, { format: 'html' }))),
  )
  const text = 'Uždavinys | Priemonė | Rodiklis\nA | b | c.'
  expect(run(`planas.parsePlan(${JSON.stringify(text)})`).priorities).toHaveLength(1)
})
