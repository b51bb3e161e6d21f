/**
 * `npm run bench`: the whole road beside retext-latin alone on the same text, and how the cost grows
 * with the length. Medians over runs in one process, after a warm-up.
 */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import retextLatin from 'retext-latin'
import { unified } from 'unified'
import { extractTargets, parsePlan, splitSentences } from '../dist/index.js'

const page = readFileSync(
  new URL('../fixtures/alytus-2022-prioritetas-1.txt', import.meta.url),
  'utf8',
)
const latin = unified().use(retextLatin).freeze()

function median(run, times = 40) {
  for (let i = 0; i < 10; i++) run()
  const found = []
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    run()
    found.push(performance.now() - start)
  }
  return found.sort((a, b) => a - b)[times >> 1]
}

const show = (name, ms) => console.log(`${name.padEnd(44)} ${ms.toFixed(2).padStart(9)} ms`)

const peer = median(() => latin.parse(page))
const own = median(() => parsePlan(page))
show(`retext-latin, the page (${page.length} characters)`, peer)
show('planas, the page, text to checked plan', own)
console.log(`${'ratio'.padEnd(44)} ${(own / peer).toFixed(2).padStart(9)}`)
show(
  'splitSentences, the page',
  median(() => splitSentences(page)),
)
show(
  'extractTargets, the page line by line',
  median(() =>
    page
      .split('\n')
      .filter((l) => l.trim())
      .forEach((line) => extractTargets(line)),
  ),
)
for (const times of [2, 4, 8, 16]) {
  const long = page.repeat(times)
  show(
    `planas, the page ${times} times over`,
    median(() => parsePlan(long), 5),
  )
}
