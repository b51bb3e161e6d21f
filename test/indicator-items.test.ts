/** An indicator cell cut into its indicators, by its lines and sentences. */
import { describe, expect, it } from 'vitest'
import { beginSmall, indicatorItems } from '../src/source/indicator-items.js'

const itemsOf = (text: string, small: boolean): string[] =>
  indicatorItems(text, { start: 0, end: text.length }, { small }).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('indicator items', () => {
  it.each([
    ['sentences', 'Parengta programa. Dalyvauja 5 klasės.', 2],
    ['closed lines', 'parengta programa;\ndalyvauja 5 klasės', 2],
    ['no line in mid-sentence', 'parengta programa\ndalyvauja 5 klasės', 1],
  ])('are cut at %s', (_, text, items) => expect(itemsOf(text, false)).toHaveLength(items))

  it.each([
    ['a line in small letters', 'parengta programa\ndalyvauja 5 klasės', 2],
    ['no line behind a comma', 'mokinių, gavusių pagalbą,\ndalis – 50 proc.', 1],
    ['no line behind a preposition', 'dalyvauja 40 mokytojų iš\nrajono mokyklų', 1],
    ['no line that begins with a name', 'surengti 2 mokymai Alytaus\nDainavos mokykloje', 1],
    ['no line that begins with a year', 'programa vykdoma nuo rugsėjo\n2023 metų', 1],
  ])('where cells begin in small letters, are cut at %s', (_, text, items) =>
    expect(itemsOf(text, true)).toHaveLength(items),
  )

  it('begin in small letters where most cells do', () => {
    const cells = (text: string) =>
      [...text.matchAll(/[^|]+/gu)].map(({ index, 0: cell }) => ({
        start: index,
        end: index + cell.length,
      }))
    const manner = (text: string): boolean => beginSmall(text, cells(text))
    expect(manner('parengta|surengta|Įsigyta|dalyvauja|5 klasės')).toBe(true)
    expect(manner('Parengta|surengta|Įsigyta|Dalyvauja')).toBe(false)
    expect(manner('parengta|surengta')).toBe(false)
  })
})
