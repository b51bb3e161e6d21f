/** `npm run train`: estimates the weights of the role cues from the plans of the fixtures. */
import { writeFileSync } from 'node:fs'
import { markedPlans, trainingPages } from './documents.js'
import { fitCalibration } from './calibrate.js'
import { learnHabits } from './learn-habits.js'
import { train } from './train.js'
import { judgeUnseen, readUnseen, unseenWeights } from './unseen.js'

const OUTPUT = new URL('../src/stage/role-weights.json', import.meta.url)

const CALIBRATION = new URL('../src/stage/calibration.json', import.meta.url)

const plans = markedPlans()
const pages = trainingPages(plans)
const unseen = await readUnseen()
const weights = {
  ...train(pages.map(({ prepared }) => prepared)),
  habits: learnHabits([...unseen.pages.values()]),
}
const section = (name: string, entries: object): string =>
  `  ${JSON.stringify(name)}: {\n${Object.entries(entries)
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n  }`
const sections = Object.entries(weights).map(([name, entries]) => section(name, entries as object))
writeFileSync(OUTPUT, `{\n${sections.join(',\n')}\n}\n`)
console.log(`${Object.keys(weights.cues).length} cue values from ${pages.length} pages`)

const judged = judgeUnseen(plans, unseenWeights(unseen))
const calibration = fitCalibration([...judged.values()].flat())
writeFileSync(CALIBRATION, `${JSON.stringify(calibration, null, 2)}\n`)
console.log(`calibration ${JSON.stringify(calibration)}`)
