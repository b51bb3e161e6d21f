/** `npm run demo`: the real page as a tree, and its JSON in a file. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { formatPlanTree, parsePlan } from '../dist/index.js'

const page = new URL('../fixtures/alytus-2022-prioritetas-1.txt', import.meta.url)
const folder = new URL('../demo-output/', import.meta.url)
const output = new URL('alytus-2022-prioritetas-1.json', folder)

const plan = parsePlan(readFileSync(page, 'utf8'))
process.stdout.write(formatPlanTree(plan))
mkdirSync(folder, { recursive: true })
writeFileSync(output, `${JSON.stringify(plan, null, 2)}\n`)
console.log(`\nThe plan as JSON: ${fileURLToPath(output)}`)
