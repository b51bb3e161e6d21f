/** A finding of the target rules as a `Target` of the contract. */
import type { TargetFinding } from '../rule/finding.js'
import { textOf } from '../source/joined-text.js'
import type { Range, SourceText } from '../source/source-text.js'
import type { Source, Target } from '../target-schema.js'
import type { Place } from '../tree.js'

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
  const place = (span: Range): Place => {
    const pieces = partsWithin(span, parts)
    return pieces.length > 1 ? { ...span, parts: pieces } : span
  }
  const at = ({ start, end }: Range): Source => sourceOf(place({ start, end }), source)
  const text = ({ start, end }: Range): string => placeText(place({ start, end }), source)
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

/**
 * The text of a place, as the contract has it.
 *
 * @param place where it stands in the input
 * @param source the text as given
 */
export function placeText(place: Place, source: SourceText): string {
  return textOf(source.input, place, (part) => source.textOf(part))
}

/**
 * A place as the contract has it; with its pieces where its text is not contiguous.
 *
 * @param place where it stands in the input
 * @param source the text as given
 */
export function sourceOf({ start, end, parts }: Place, source: SourceText): Source {
  const pieces = (parts ?? [{ start, end }]).flatMap((part) => source.piecesOf(part))
  return {
    start,
    end,
    line: source.lineAt(start),
    ...(pieces.length > 1 ? { pieces: pieces.map((piece) => ({ ...piece })) } : {}),
  }
}
