import { describe, expect, it } from 'vitest'
import { parsePlan, PlanInputError } from '../src/index.js'
import { decodeText } from '../src/source/decode.js'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
/** "Ėžys šoka" in windows-1257. */
const BALTIC = bytes(0xcb, 0xfe, 0x79, 0x73, 0x20, 0xf0, 0x6f, 0x6b, 0x61)

function failure(run: () => unknown): PlanInputError {
  try {
    run()
  } catch (error) {
    if (error instanceof PlanInputError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('decodeText', () => {
  it('reads UTF-8, with and without byte order mark', () => {
    const text = new TextEncoder().encode('\uFEFFŽąsis')
    expect(decodeText(text)).toEqual({ text: '\uFEFFŽąsis', encoding: 'utf-8' })
  })

  it('reads UTF-16 of both byte orders', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0x01, 0x61, 0x00)).text).toBe('\uFEFFša')
    expect(decodeText(bytes(0xfe, 0xff, 0x01, 0x61, 0x00, 0x61)).text).toBe('\uFEFFša')
  })

  it('recognises windows-1257', () => {
    expect(decodeText(BALTIC)).toEqual({ text: 'Ėžys šoka', encoding: 'windows-1257' })
  })

  it('refuses bytes that are no text, with the offset of the first bad one', () => {
    expect(failure(() => decodeText(bytes(0x61, 0x62, 0x00, 0x63))).offset).toBe(2)
    const broken = failure(() => decodeText(bytes(0x61, 0xc5, 0x01, 0xff, 0x02, 0x90)))
    expect(broken.offset).toBe(2)
    expect(broken.message).toContain('offset 2')
    expect(broken.message).toContain('UTF-8')
  })
})

describe('parsePlan on bad input', () => {
  it('says that an empty input is empty', () => {
    for (const input of ['', ' \n\u00A0\t', '\uFEFF']) {
      expect(failure(() => parsePlan(input)).message).toBe('the input is empty')
    }
  })

  it('says where a NUL character stands', () => {
    expect(failure(() => parsePlan('Planas\0')).offset).toBe(6)
  })

  it('names what was given instead of text', () => {
    expect(failure(() => parsePlan(42 as never)).message).toContain('number')
    expect(failure(() => parsePlan(null as never)).message).toContain('null')
  })

  it('tells with a diagnostic that windows-1257 was read', () => {
    const { diagnostics } = parsePlan(BALTIC)
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'input-encoding', severity: 'info' }),
    )
  })

  it('gives a plan without measures and a warning for text that is no plan', () => {
    const text = 'Kviečiame į šventę šeštadienį. Bus muzikos.'
    const plan = parsePlan(text)
    expect(plan.priorities).toEqual([])
    expect(plan.outside.map((piece) => piece.text).join(' ')).toBe(text)
    expect(plan.diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['no-plan-found', 'warning'],
    ])
  })
})
