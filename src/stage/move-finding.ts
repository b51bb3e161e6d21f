/** Moves a finding of the target rules from one text's offsets to another's. */
import type { TargetFinding } from '../rule/finding.js'
import type { Range } from '../source/source-text.js'

/**
 * Moves every span of a finding.
 *
 * @param finding what the rules found
 * @param to where a range stands in the other text
 */
export function moveFinding(finding: TargetFinding, to: (range: Range) => Range): TargetFinding {
  const move = <T extends Range>(span: T): T => ({ ...span, ...to(span) })
  const moved = move(finding)
  if (moved.baseline !== null) moved.baseline = move(moved.baseline)
  if (moved.population !== null) moved.population = move(moved.population)
  if ('counted' in moved && moved.counted !== null) moved.counted = move(moved.counted)
  if ('reference' in moved) moved.reference = move(moved.reference)
  return moved
}
