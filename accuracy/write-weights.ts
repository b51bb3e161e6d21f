/** `npm run train`: estimates the weights of the role cues from all flattened plans of the fixtures. */
import { writeFileSync } from 'node:fs'
import { derivedPages, exampleOf, markedPlans } from './documents.js'
import { train } from './train.js'

const OUTPUT = new URL('../src/stage/role-weights.json', import.meta.url)

const plans = markedPlans().filter(({ flattened }) => flattened)
const derived = derivedPages()
const weights = train([...plans, ...derived].map(exampleOf))
const lines = Object.entries(weights.cues).map(
  ([cue, byLabel]) => `    ${JSON.stringify(cue)}: ${JSON.stringify(byLabel)}`,
)
const steps = Object.entries(weights.steps).map(
  ([kind, table]) => `    ${JSON.stringify(kind)}: ${JSON.stringify(table)}`,
)
writeFileSync(
  OUTPUT,
  `{\n  "cues": {\n${lines.join(',\n')}\n  },\n  "steps": {\n${steps.join(',\n')}\n  }\n}\n`,
)
console.log(
  `${lines.length} cue values from ${plans.length} plans and ${derived.length} derived pages`,
)
