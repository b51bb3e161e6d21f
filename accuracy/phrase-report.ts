/**
 * Reads the phrase corpora and the marked sentences, and lists what is read otherwise than expected:
 * `npm run phrases`.
 */
import { checkPhrase, describeMisses, readPhrases } from './phrases.js'
import { indicatorSentences, sentenceFigures, statuteSentences } from './sentences.js'

const marked = { statutes: statuteSentences(), indicators: indicatorSentences() }
const figures = Object.entries(marked).map(
  ([name, sentences]) => [name, sentenceFigures(sentences, true)] as const,
)
const phrases = readPhrases()
const misses = phrases.flatMap((phrase) => checkPhrase(phrase) ?? [])
if (misses.length > 0) console.log(describeMisses(misses, Infinity))
for (const file of ['expected', 'nothing']) {
  const all = phrases.filter((phrase) => phrase.file === file).length
  const wrong = misses.filter(({ phrase }) => phrase.file === file).length
  console.log(`${file}: ${all - wrong} of ${all}`)
}
for (const [name, { value, full, invented }] of figures)
  console.log(`${name}: value F1 ${value}, in full ${full}, invented ${invented}`)
process.exitCode = misses.length > 0 ? 1 : 0
