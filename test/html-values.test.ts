/** Columns of values, units and years in a web page; what they say was read off the page. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parsePlan } from '../src/index.js'

it('values belong to the indicator of their row, each with its year', () => {
  const html = readFileSync(
    new URL('../fixtures/html/utena-2025-reiksmes.html', import.meta.url),
    'utf8',
  )
  const [task] = parsePlan(html, { format: 'html' }).priorities[0]!.tasks
  const rows = task!.measures.map(({ title, responsible, extra, indicators }) => [
    title,
    responsible?.text,
    extra.length,
    indicators.map(({ text, targets }) => [
      text,
      targets.map((target) => [
        target.kind,
        target.value,
        target.baseline?.value ?? null,
        target.date?.from,
      ]),
    ]),
  ])
  expect(rows).toEqual([
    [
      'Savanorių mokymai',
      'Jaunimo centras',
      0,
      [
        [
          'Apmokytų savanorių skaičius asm. 30 45 60',
          [
            ['count', 45, 30, '2025-01-01'],
            ['count', 60, 30, '2026-01-01'],
          ],
        ],
        [
          'Mokymus gerai vertinančių savanorių dalis proc. 80 85',
          [
            ['percentage', 80, null, '2025-01-01'],
            ['percentage', 85, null, '2026-01-01'],
          ],
        ],
      ],
    ],
    [
      'Savanorių vakarai',
      'Biblioteka',
      0,
      [['Surengtų vakarų skaičius vnt. 4 6', [['count', 6, 4, '2025-01-01']]]],
    ],
  ])
})
