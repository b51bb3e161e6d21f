/** Where the text contradicts what the caller knows. */
import type { ColumnRole } from '../lithuanian/column-roles.js'
import { foldSpace } from '../source/source-text.js'
import type { Doubt } from './doubts.js'
import { columnHeaders } from './headings.js'
import type { FoundTitles } from './hints.js'
import type { Outline } from './outline.js'

/** The hints that can be contradicted. */
interface Hints {
  tasks?: readonly string[] | undefined
  columns?: readonly ColumnRole[] | undefined
}

/** Lists known titles that the text does not have, tasks that are not known, and other columns. */
export function hintDoubts(
  text: string,
  outline: Outline,
  titles: FoundTitles,
  hints: Hints,
): Doubt[] {
  const doubts = titles.missing.map((title): Doubt => ({
    rule: 'hint-not-found',
    severity: 'warning',
    message: `The known task is not in the text: "${title}"`,
    place: null,
    expected: [title],
    note: 'The title may be worded differently there, or the plan may not have this task.',
  }))
  return [...doubts, ...unknownTasks(text, outline, titles, hints), ...otherColumns(text, hints)]
}

function unknownTasks(text: string, outline: Outline, titles: FoundTitles, hints: Hints): Doubt[] {
  if (hints.tasks === undefined || hints.tasks.length === 0) return []
  return outline.placed.flatMap(({ node }) => {
    if (node.type !== 'task' || node.place === null) return []
    const { start, end } = node.place
    if (titles.places.some((place) => place.start < end && place.end > start)) return []
    return [
      {
        rule: 'task-not-in-hints',
        severity: 'warning' as const,
        message: `The text has a task that is not among the known ones: "${foldSpace(text.slice(start, end))}"`,
        place: node.place,
      },
    ]
  })
}

/** The header of the page names its columns otherwise. */
function otherColumns(text: string, { columns = [] }: Hints): Doubt[] {
  if (columns.length === 0) return []
  let start = 0
  for (const line of text.split('\n')) {
    const header = columnHeaders(line)
    const roles = header.columns.map(({ role }) => role)
    if (roles.length > 1 && header.share > 0.7 && roles.join() !== columns.join()) {
      return [
        {
          rule: 'hint-contradicted',
          severity: 'warning',
          message: `The header names other columns: ${roles.join(', ')}`,
          place: { start, end: start + line.length },
          actual: roles.join(', '),
          expected: [columns.join(', ')],
        },
      ]
    }
    start += line.length + 1
  }
  return []
}
