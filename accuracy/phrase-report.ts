/**
 * Reads the phrase corpora and the statute sentences, and lists what is read otherwise than expected:
 * `npm run phrases`.
 */
import { checkPhrase, describeMisses, readPhrases } from './phrases.js'
import { sentenceFigures } from './sentences.js'

const { value, full, invented } = sentenceFigures(true)
const phrases = readPhrases()
const misses = phrases.flatMap((phrase) => checkPhrase(phrase) ?? [])
if (misses.length > 0) console.log(describeMisses(misses, Infinity))
for (const file of ['expected', 'nothing']) {
  const all = phrases.filter((phrase) => phrase.file === file).length
  const wrong = misses.filter(({ phrase }) => phrase.file === file).length
  console.log(`${file}: ${all - wrong} of ${all}`)
}
console.log(`sentences: value F1 ${value}, in full ${full}, invented ${invented}`)
process.exitCode = misses.length > 0 ? 1 : 0
