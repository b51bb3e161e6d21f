import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentenceSpans } from '../src/stage/sentences.js'

/** Reads the golden pairs; their form is described in the file's head. */
function goldenCases(): { group: string; text: string; sentences: string[] }[] {
  const file = new URL('../fixtures/sentences-golden.txt', import.meta.url)
  const cases = []
  let group = ''
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('## ')) group = line.slice(3)
    if (line === '' || line.startsWith('#')) continue
    const marked = line.replaceAll('¶', '\n').replaceAll('⍽', '\u00A0')
    const sentences = marked.split('‖').map((sentence) => sentence.trim())
    cases.push({ group, text: marked.replaceAll('‖', ''), sentences })
  }
  return cases
}

function split(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end))
}

describe('sentenceSpans', () => {
  const cases = goldenCases()

  it('has at least 220 golden pairs, none twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(220)
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length)
  })

  for (const group of new Set(cases.map((golden) => golden.group))) {
    describe(group, () => {
      for (const { text, sentences } of cases.filter((golden) => golden.group === group)) {
        it(text.replaceAll('\n', '¶'), () => {
          expect(split(text)).toEqual(sentences)
        })
      }
    })
  }

  it('gives nothing for nothing', () => {
    expect(sentenceSpans('')).toEqual([])
    expect(sentenceSpans(' \n\u00A0\t\n')).toEqual([])
  })
})
