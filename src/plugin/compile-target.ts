/** A finding of the target rules as a `Target` of the contract. */
import type { TargetFinding } from '../rule/finding.js'
import { foldSpace, type Range, type SourceText } from '../source/source-text.js'
import type { Source, Target } from '../target-schema.js'
import type { Place } from '../tree.js'

/**
 * Compiles one finding.
 *
 * @param finding what the rules found, with offsets into the input
 * @param id the target's id
 * @param source the text as given
 */
export function compileTarget(finding: TargetFinding, id: string, source: SourceText): Target {
  const at = ({ start, end }: Range): Source => sourceOf({ start, end }, source)
  const text = (range: Range): string => foldSpace(source.textOf(range))
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
