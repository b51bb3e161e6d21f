/** Reads the phrase corpora and lists every phrase that is read otherwise: `npm run phrases`. */
import { checkPhrase, describeMisses, readPhrases } from './phrases.js'

const phrases = readPhrases()
const misses = phrases.flatMap((phrase) => checkPhrase(phrase) ?? [])
if (misses.length > 0) console.log(describeMisses(misses, Infinity))
for (const file of ['expected', 'nothing']) {
  const all = phrases.filter((phrase) => phrase.file === file).length
  const wrong = misses.filter(({ phrase }) => phrase.file === file).length
  console.log(`${file}: ${all - wrong} of ${all}`)
}
process.exitCode = misses.length > 0 ? 1 : 0
