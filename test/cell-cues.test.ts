/** Each cue of a whole cell on a text that shows it; `[` and `]` stand around the cell. */
import { describe, expect, it } from 'vitest'
import { CELL_CUES, eachCell, type CellCue } from '../src/stage/cell-cues.js'
import { chunkPage } from '../src/stage/chunks.js'
import { cuePage } from '../src/stage/cue-page.js'
import { HABIT_CUES } from '../src/stage/habit-cues.js'
import { SPAN } from '../src/stage/role-names.js'
import { sentenceSpans } from '../src/stage/sentences.js'
import { scanWords } from '../src/stage/words.js'

function read(cues: readonly CellCue[], name: string, marked: string): string | undefined {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/gu, '')
  const page = cuePage(chunkPage(text, scanWords(text), sentenceSpans(text)))
  const cue = cues.findIndex((entry) => entry.name === name)
  let value: string | undefined
  eachCell(page, cues, SPAN, (from, to, values) => {
    if (page.chunks[from]!.start !== start || page.chunks[to - 1]!.end !== end) return
    value = cues[cue]!.values[values[cue]!]
  })
  return value
}

const TASK = '[Gerinti mokinių pasiekimus] Mokinių klubo veikla.'
const SHARE = 'Klubo veikla. [Klubo narių dalis padidės 5 proc.]\nRemontas'
const QUOTED =
  'Gerinti kokybę [„Drąsos“ gimnazijos mokytojų stažuotės Lenkijoje. Dalyvauja 8 mokytojai.]'
const TWO = '[Aplinkos gerinimas Sporto salės remontas]'
const ECHO = '[Terapijos taikymas.] Terapija skirta vaikams.'
const NUMBERED =
  '1. Ugdyti\n1.1. Kurti klubus\n[1.2. Gerinti aplinką]\n1.3. Rengti šventes\n2. Telkti'

type Case = readonly [cue: string, text: string, value: string]

const CASES: readonly Case[] = [
  ['cell begins, ends', TASK, 'title infinitive | accusative'],
  ['cell ends', ECHO, 'verbalNoun | . | sentence'],
  ['cell ends with', TASK, 'accusative | inside'],
  ['cell ends with', ECHO, 'verbalNoun | other'],
  ['cell end mark', SHARE, 'unit | line'],
  ['cell ends, next begins', TASK, 'word | inside | title genitivePlural'],
  ['cell ends, next begins', QUOTED, '. | page | end'],
  ['last word, next begins', ECHO, 'verbalNoun | title nominative'],
  ['cell length', TASK, '3 | 1'],
  ['cell length', QUOTED, '6-8 | 2'],
  ['cell holds', SHARE, 'number, quantity, finite verb, indicator noun'],
  ['cell begins, holds', TWO, 'title genitive | verbal noun'],
  ['cell later sentence', TASK, 'end | 0'],
  ['cell place', SHARE, 'sentence | line | 0'],
  ['cell heads', TASK, '0 | 1 | 0 | 0'],
  ['cell nominatives, sentences', QUOTED, '0 | 1 | 1 | 2'],
  ['cell clashes', TWO, '1 | 0 | 0'],
  ['cell taken up', ECHO, 'no | first word | sentence'],
  ['cell names', TASK, '0 | 3'],
  ['cell names', QUOTED, '1 | 6-8'],
  ['cell begins, length', SHARE, 'title genitive | 6-8'],
]

const HABIT_CASES: readonly Case[] = [
  ['begins', TASK, 'title infinitive'],
  ['last word', ECHO, 'verbalNoun'],
  ['end mark', SHARE, 'unit'],
  ['closing border', TASK, 'inside'],
  ['opening border', SHARE, 'sentence'],
  ['length', TWO, '4-5'],
  ['sentences', QUOTED, '2'],
  ['amounts', SHARE, 'number, quantity'],
  ['amounts', TASK, ''],
  ['finite verb', SHARE, 'yes'],
  ['finite verb', TASK, 'no'],
  ['numbered', NUMBERED, 'yes'],
  ['numbered', TASK, 'no'],
  ['names', QUOTED, '1'],
  ['names', TASK, '0'],
  ['next begins', TASK, 'title genitivePlural'],
]

describe.each([
  ['cell cues', CELL_CUES, CASES],
  ['habit cues', HABIT_CUES, HABIT_CASES],
] as const)('%s', (_, cues, cases) => {
  it.each(cases)('%s: %s', (name, text, value) => expect(read(cues, name, text)).toBe(value))

  it('have a case each, and names of their own', () => {
    const names = cues.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !cases.some(([cue]) => cue === name))).toEqual([])
  })
})
