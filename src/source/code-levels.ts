/** Which level of a plan a dotted code stands for: "01" programme, "01.01" goal, "01.01.03" task. */

/** The levels that hang on each other, from the top. */
export type Level = 'programme' | 'priority' | 'task' | 'measure'
const LEVELS: readonly Level[] = ['programme', 'priority', 'task', 'measure']

/** A code as the plan has it, with its level where a label says it. */
export interface LevelCode {
  code: string
  level: Level | null
}

/** How many numbers a code has: "01.01.03" has 3; 0 for a code of another kind. */
export function codeDepth(code: string): number {
  return /^\d{1,3}(?:[.-]\d{1,3})*$/u.test(code) ? code.split(/[.-]/u).length : 0
}

/**
 * Learns from all codes of a plan what level each depth stands for. What labels say counts; where
 * they say nothing, the deepest codes are measures and the others stand above them in order.
 *
 * @param codes all codes in front of the plan's lines or rows
 * @returns the level of a code; null where its depth tells nothing
 */
export function codeLevels(codes: readonly LevelCode[]): (code: string) => Level | null {
  const depths = new Set(codes.map(({ code }) => codeDepth(code)).filter((depth) => depth > 0))
  const deepest = Math.max(0, ...depths)
  const offset = labelledOffset(codes) ?? LEVELS.length - deepest
  return (code) => {
    const depth = codeDepth(code)
    return depth === 0 ? null : (LEVELS[depth - 1 + offset] ?? (offset >= 0 ? 'measure' : null))
  }
}

/** By how much labelled codes are shifted against "01 programme, 01.01 goal, …": the commonest. */
function labelledOffset(codes: readonly LevelCode[]): number | null {
  const votes = new Map<number, number>()
  for (const { code, level } of codes) {
    const depth = codeDepth(code)
    if (level === null || depth === 0) continue
    const offset = LEVELS.indexOf(level) - (depth - 1)
    votes.set(offset, (votes.get(offset) ?? 0) + 1)
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]
  return best === undefined ? null : best[0]
}
