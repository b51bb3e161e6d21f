/** Are the tasks exact where the caller knows all their titles? */
import type { Plan } from '../src/schema.js'
import { foldSpace } from '../src/source/source-text.js'
import type { MarkedPlan } from './documents.js'

/** How many plans have exactly their own tasks when the titles are given, and which do not. */
export interface Hinted {
  exact: number
  all: number
  wrong: string[]
}

/**
 * Reads every plan with the titles of its tasks as hints.
 *
 * @param read reads a plan with these task titles, by weights that have not seen it
 */
export function hintedTasks(
  plans: readonly MarkedPlan[],
  read: (plan: MarkedPlan, tasks: string[]) => Plan,
): Hinted {
  const found: Hinted = { exact: 0, all: 0, wrong: [] }
  for (const plan of plans) {
    const titles = plan.gold.segments
      .filter(({ role }) => role === 'task')
      .map(({ text }) => foldSpace(text))
    if (titles.length === 0) continue
    const { priorities } = read(plan, [...new Set(titles)])
    const got = priorities.flatMap(({ tasks }) => tasks.flatMap(({ title }) => title ?? []))
    const same = JSON.stringify(got) === JSON.stringify(titles)
    found.all++
    if (same) found.exact++
    else found.wrong.push(plan.name)
  }
  return found
}
