/** The marked plans, and the folds in which each is judged by weights that have not seen it. */
import { readdirSync, readFileSync } from 'node:fs'
import { scanWords } from '../src/stage/words.js'
import { chunkPage } from '../src/stage/chunks.js'
import { sentenceSpans } from '../src/stage/sentences.js'
import { readSource } from '../src/source/source-text.js'
import { flattenRows, rowsOf, type TableRow } from './flatten.js'
import { parseGold, type Gold } from './gold.js'
import { layoutOf } from './layouts.js'
import { labelChunks, type Example } from './train.js'

const FOLDER = new URL('../fixtures/plans/', import.meta.url)

/** A marked plan. */
export interface MarkedPlan {
  name: string
  gold: Gold
  /** Is it a flattened page, whose cell borders are guessed? */
  flattened: boolean
}

/** All marked plans of the fixtures, by name. */
export function markedPlans(): MarkedPlan[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.gold.txt'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.gold\.txt$/u, '')
      const gold = parseGold(readFileSync(new URL(file, FOLDER), 'utf8'))
      return { name, gold, flattened: layoutOf(name) === 'flattened' }
    })
}

/** A flattened plan as an example for training. */
export function exampleOf({ gold }: Pick<MarkedPlan, 'gold'>): Example {
  const source = readSource(gold.raw)
  const plain = {
    ...gold,
    segments: gold.segments.map((segment) => ({ ...segment, ...source.toPlain(segment) })),
  }
  const page = chunkPage(source.plain, scanWords(source.plain), sentenceSpans(source.plain))
  return labelChunks(plain, page)
}

/** Flattened pages derived from plans of other layouts: for training only, by name. */
export function derivedPages(): { name: string; gold: Gold }[] {
  const structured = markedPlans().filter(({ flattened }) => !flattened)
  return [
    ...structured.map(({ name, gold }) => ({ name, gold: flattenRows(rowsOf(gold)) })),
    { name: 'plunge-2023-stulpeliai', gold: flattenRows(plungeRows()) },
  ]
}

function plungeRows(): TableRow[] {
  const file = new URL('../fixtures/plunge-2023-stulpeliai.json', import.meta.url)
  const { rows } = JSON.parse(readFileSync(file, 'utf8')) as {
    rows: (TableRow & { task: string })[]
  }
  return rows.map(({ task, ...row }, at) => (task === rows[at - 1]?.task ? row : { task, ...row }))
}
