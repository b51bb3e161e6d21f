/**
 * Texts made to hurt: 100,000 characters of one piece again and again. Each must be read in under a
 * second of this process's time, so that a busy machine does not count; the exit status is 1 where one
 * is not. Runs behind `npm run bench`.
 */
import { performance } from 'node:perf_hooks'
import { explainNumbers, extractTargets, parsePlan, splitSentences } from '../dist/index.js'

const LENGTH = 100_000
const LIMIT_MS = 1000

const PIECES = [
  'nuo 5 iki ',
  '1,',
  '1.',
  '1 ',
  '7',
  'dvidešimt ',
  'šimtas tūkstančių ',
  'ne mažiau kaip ',
  'ne mažiau kaip 5 ',
  'ne ',
  '(',
  '„',
  '"',
  '(„[',
  '2023 m. – ',
  '(2021 m. – ',
  '2023-01-',
  'proc. ',
  '5 proc. ',
  '1–',
  'IV ',
  'A.',
  'Nr. ',
  'kl. ',
  'kas ',
  'kartą per ',
  'lyginant su ',
  'mokinių ',
  'I prioritetas. ',
  '| ',
  '1.1. ',
  ' ',
  '\n',
  '\u00AD',
  'e\u0307',
  'a'.repeat(50) + '-',
  '5 mokytojai, mokiniai ir tėvai, ',
]

const READERS = { extractTargets, explainNumbers, splitSentences, parsePlan }

const times = (read, text) => {
  const start = performance.now()
  const cpu = process.cpuUsage()
  try {
    read(text)
  } catch (error) {
    // Text that is only white space is refused; that has to be quick too.
    if (error.name !== 'PlanInputError') throw error
  }
  const { user, system } = process.cpuUsage(cpu)
  return Math.min(performance.now() - start, (user + system) / 1000)
}

console.log(
  `${'piece'.padEnd(38)}${Object.keys(READERS)
    .map((name) => name.padStart(16))
    .join('')}`,
)
let over = 0
for (const piece of PIECES) {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
  const found = Object.values(READERS).map((read) => times(read, text))
  over += found.filter((ms) => ms > LIMIT_MS).length
  const cells = found.map((ms) => `${ms.toFixed(0)} ms${ms > LIMIT_MS ? ' !' : ''}`.padStart(16))
  console.log(`${JSON.stringify(piece).padEnd(38)}${cells.join('')}`)
}
console.log(over === 0 ? 'All under a second.' : `${over} took longer than a second.`)
process.exitCode = over === 0 ? 0 : 1
