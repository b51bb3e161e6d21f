/** Every number of a text is listed once: with its target, or with the reason why it is none. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { markedPlans } from '../accuracy/documents.js'
import { readPhrases } from '../accuracy/phrases.js'
import { explainNumbers, extractTargets, type ExplainedNumber } from '../src/index.js'

/** "‹6=count 6› lauko klasės": the number, and what is to be said of it (target or reason). */
const TEXTS: readonly string[] = [
  '‹2022=schoolYear›–‹2023=schoolYear› m. m. įrengtos ne mažiau kaip ‹6=count 6› lauko klasės',
  'Iki ‹2025=year› m. ‹75=percentage 75› proc. mokinių naudosis el. dienynu',
  '‹1=grade›–‹4=grade› kl. – ne mažiau ‹80=percentage 80› proc., ‹5=grade›–‹8=grade› kl. – ‹70=percentage 70› proc.',
  'Sprendimu Nr. ‹T1-214=code› patvirtinta tvarka, surengti ‹trys=count 3› mokymai',
  '‹3=age›–‹6=age› metų vaikams įsteigtos ‹dvi=count 2› grupės',
  'Vytauto g. ‹15=address› atidaryta ‹1=count 1› biblioteka',
  'Mokymai vyks ‹17.30=timeOfDay› val., truks ne ilgiau kaip ‹2=duration 2› val.',
  'Projekte „Ludus ‹2.0=quotedName›“ dalyvauja bent ‹dvylika=count 12› pedagogų',
  'Pagal įstatymo ‹6=article› straipsnį skirta ‹1,5=money 1500000› mln. Eur',
  'Kuratorių skaičius, tenkantis ‹10 tūkst.=ratioBase› mokinių, ne mažiau ‹9,1=ratio 9.1›',
  'Lankomumas padidės nuo ‹60=percentage 75› iki ‹75=percentage 75› proc.',
  'Renginiai vyks ‹du=frequency 2› kartus per metus, tel. ‹8 315 55101=phone›',
]

interface Spot {
  start: number
  end: number
  saying: string
}

function readText(marked: string): { text: string; spots: Spot[] } {
  const spots: Spot[] = []
  let text = ''
  for (const part of marked.split('‹')) {
    const [number, rest] = part.includes('›') ? part.split('›') : [null, part]
    if (number != null) {
      const [shown, saying] = number.split('=') as [string, string]
      spots.push({ start: text.length, end: text.length + shown.length, saying })
      text += shown
    }
    text += rest
  }
  return { text, spots }
}

const say = ({ target, reason }: ExplainedNumber): string =>
  target === null ? String(reason) : `${target.kind} ${target.value}`

describe('explainNumbers', () => {
  for (const { text, spots } of TEXTS.map(readText)) {
    it(text, () => {
      const explained = explainNumbers(text)
      const found = spots.map(({ start, end }) => {
        const over = explained.filter((n) => n.source.start < end && n.source.end > start)
        return `${text.slice(start, end)}: ${[...new Set(over.map(say))].join()}`
      })
      expect(found).toEqual(spots.map((s) => `${text.slice(s.start, s.end)}: ${s.saying}`))
      const unmarked = explained.filter(
        ({ source }) => !spots.some((s) => source.start < s.end && source.end > s.start),
      )
      expect(unmarked.map((number) => number.text)).toEqual([])
    })
  }

  it('says nothing where there is no number', () => {
    expect(explainNumbers('Pagerinti ugdymosi rezultatus.')).toEqual([])
  })
})

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

const FIXTURES: readonly (readonly [name: string, text: string])[] = [
  ...markedPlans().map(({ name, gold }) => [name, gold.raw] as const),
  ['npp-2024', read('npp-2024.txt')],
  ['sentences-golden', read('sentences-golden.txt')],
  ...read('sentences.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .map(({ id, text }) => [id, text] as const),
  ...readPhrases().map(({ file, line, text }) => [`${file}:${line}`, text] as const),
]

/** The digit runs of a text that do not lie in exactly one of its explained numbers. */
function digitsNotOnce(text: string, explained: readonly ExplainedNumber[]): string[] {
  const cover = new Uint8Array(text.length)
  for (const { source } of explained) {
    for (let at = source.start; at < source.end; at++) cover[at]!++
  }
  return [...text.matchAll(/\d+/gu)]
    .filter(({ 0: digits, index }) => {
      const counts = cover.subarray(index, index + digits.length)
      return counts.some((count) => count !== 1)
    })
    .map(({ index }) => text.slice(Math.max(0, index - 20), index + 20))
}

describe('laws of explained numbers, over all fixtures', () => {
  const all = FIXTURES.map(([name, text]) => ({ name, text, explained: explainNumbers(text) }))

  it('cover every digit once', () => {
    const wrong = all.flatMap(({ name, text, explained }) =>
      digitsNotOnce(text, explained).map((place) => `${name}: ${place}`),
    )
    expect(`${wrong.length} not once\n${wrong.slice(0, 30).join('\n')}`).toBe('0 not once\n')
  })

  it('stand in order, with their text, a target or a reason', () => {
    for (const { name, text, explained } of all) {
      let end = 0
      for (const number of explained) {
        const { source, target, reason } = number
        const shown = text.slice(source.start, source.end).replace(/\s+/gu, ' ').trim()
        expect(number.text, name).toBe(shown)
        expect(source.start, `${name}: ${shown}`).toBeGreaterThanOrEqual(end)
        expect((target === null) !== (reason === null), `${name}: ${shown}`).toBe(true)
        expect(reason, `${name}: ${shown}`).not.toBe('')
        end = source.end
      }
    }
  })

  it('name the targets that extractTargets gives, and no others', () => {
    for (const { name, text, explained } of all) {
      const targets = new Map(extractTargets(text).map((target) => [target.source.start, target]))
      for (const { target } of explained) {
        if (target === null) continue
        const { id, ...same } = targets.get(target.source.start) ?? { id: null }
        expect(id, name).not.toBeNull()
        expect(target, name).toMatchObject(same)
      }
      // These may have no number of their own: "kartą per 6 mėnesius", "mažesnis už 2020 m.".
      const counted = [...targets.values()].filter(
        ({ kind, text: phrase }) =>
          kind !== 'frequency' && kind !== 'benchmark' && /\d/u.test(phrase),
      )
      for (const { source, text: phrase } of counted) {
        const named = explained.some((number) => number.target?.source.start === source.start)
        expect(named, `${name}: ${phrase}`).toBe(true)
      }
    }
  })
})
