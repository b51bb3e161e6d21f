/** A finding of the target rules as a `Target` of the contract. */
import type { TargetFinding } from '../rule/finding.js'
import { textOf } from '../source/joined-text.js'
import type { Range, SourceText } from '../source/source-text.js'
import type { Source, Target } from '../target-schema.js'

/**
 * Compiles one finding.
 *
 * @param finding what the rules found, with offsets into the input
 * @param id the target's id
 * @param source the text as given
 * @param parts where the indicator's text stands apart: its parts, for spans that run over several
 */
export function compileTarget(
  finding: TargetFinding,
  id: string,
  source: SourceText,
  parts: readonly Range[] = [],
): Target {
  const at = (span: Range): Source => {
    const { start, end } = span
    const pieces = partsWithin(span, parts)
    const where = { start, end, line: source.lineAt(start) }
    return pieces.length > 1 ? { ...where, pieces } : where
  }
  const text = (span: Range): string => {
    const pieces = partsWithin(span, parts)
    return textOf(source.input, { ...span, ...(pieces.length > 1 ? { parts: pieces } : {}) })
  }
  const { start, end, baseline, population, ...rest } = finding
  const common = {
    id,
    text: text({ start, end }),
    source: at({ start, end }),
    baseline: baseline && { value: baseline.value, date: baseline.date, source: at(baseline) },
    population: population && { text: text(population), source: at(population) },
  }
  switch (rest.kind) {
    case 'count':
    case 'score':
    case 'ratio':
      return { ...rest, ...common, counted: rest.counted && text(rest.counted) }
    case 'benchmark':
      return { ...rest, ...common, reference: text(rest.reference) }
    default:
      return { ...rest, ...common }
  }
}

/** The parts of the indicator that a span runs over, cut to it. */
function partsWithin({ start, end }: Range, parts: readonly Range[]): Range[] {
  return parts
    .map((part) => ({ start: Math.max(part.start, start), end: Math.min(part.end, end) }))
    .filter((part) => part.end > part.start)
}
