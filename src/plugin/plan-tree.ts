/** The unified transformer: the nlcst of a page to its plan tree; doubts become messages. */
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Cell } from '../cell.js'
import { withRest, type StructuredSource } from '../source/layout.js'
import { chooseReader, type LayoutName } from '../source/layouts.js'
import type { Range, SourceText } from '../source/source-text.js'
import { chunkPage } from '../stage/chunks.js'
import { findDoubts, type Doubt } from '../stage/doubts.js'
import { buildOutline, type Outline } from '../stage/outline.js'
import { pageFacts } from '../stage/page-facts.js'
import { findTitles } from '../stage/hints.js'
import { hintDoubts } from '../stage/hint-doubts.js'
import { findCells, type RoleKnowledge } from '../stage/roles.js'
import type { Calibration } from '../stage/calibration.js'
import type { ColumnRole } from '../lithuanian/column-roles.js'
import { compileWeights, type RoleWeights } from '../stage/role-model.js'
import { roleWeights } from '../stage/role-weights.js'
import { addTargets } from '../stage/indicator-targets.js'
import { addValueTargets } from '../stage/value-cells.js'
import { scanWords } from '../stage/words.js'
import type { PlanTree } from '../tree.js'
import { placeInInput } from './place-in-input.js'
import { planSource } from './plan-source.js'

/** What the caller knows of a plan. */
export interface PlanTreeOptions {
  /** The plan's year, where the text does not say it. */
  year?: number | undefined
  /** Who made the plan, where the text does not say it. */
  institution?: string | undefined
  /** How the plan's table is laid out, where the caller knows; found by itself where not given. */
  layout?: LayoutName | 'auto' | undefined
  /** Known task titles; slips of the pen do not matter. Strong evidence for a flattened page. */
  tasks?: readonly string[] | undefined
  /** What the columns hold, in order; strong evidence for a flattened page. */
  columns?: readonly ColumnRole[] | undefined
  /** Say of each cell of a flattened page which cues decided its border, as `info` messages. */
  explain?: boolean | undefined
  /** How confidences are calibrated; the package's own calibration where not given. */
  calibration?: Calibration | undefined
  /** What the cues of the roles stage are worth; the package's own weights where not given. */
  weights?: RoleWeights | undefined
}

/**
 * Builds the plan tree of a Lithuanian plan text.
 *
 * @param options what the caller knows of the plan
 */
export const planTree: Plugin<[PlanTreeOptions?], Root, PlanTree> = function (options = {}) {
  const given = options.weights === undefined ? null : compileWeights(options.weights)
  return (tree: Root, file: VFile): PlanTree => {
    const weights = given ?? roleWeights()
    const source = planSource(file)
    const sentences = sentencesOf(tree, source)

    // The road of the data, stage by stage.
    const titles = findTitles(source.plain, scanWords(source.plain), options.tasks ?? [])
    const cells = readCells(source, sentences, { ...options, weights, tasks: titles.places })
    const outline = buildOutline(source.plain, cells)
    addTargets(source.plain, outline)
    addValueTargets(source.plain, outline)
    const doubts = [
      ...findDoubts(source.plain, outline),
      ...hintDoubts(source.plain, outline, titles, options),
    ]

    for (const doubt of doubts) report(file, source, doubt)
    return placeInInput(
      { type: 'plan', ...factsOf(source.plain, outline, options), children: branches(outline) },
      source,
    )
  }
}

/** A layout that kept its structure is read by its own reader; a flattened page is guessed. */
function readCells(
  source: SourceText | StructuredSource,
  sentences: readonly Range[],
  options: RoleKnowledge & Pick<PlanTreeOptions, 'layout'>,
): Cell[] {
  const { plain } = source
  const own = 'reader' in source ? source.reader : undefined
  const reader = chooseReader(plain, options.layout ?? 'auto', own)
  if (reader !== null) return withRest(plain, reader.read(plain))
  return findCells(chunkPage(plain, scanWords(plain), sentences, options.tasks), options)
}

function branches(outline: Outline): PlanTree['children'] {
  return [...outline.priorities, ...outline.outside]
}

/** The sentences of the parser, back in plain offsets. */
function sentencesOf(tree: Root, source: SourceText): Range[] {
  return tree.children.flatMap((paragraph) => {
    if (!('children' in paragraph)) return []
    return paragraph.children.flatMap((node) => {
      if (node.type !== 'SentenceNode' || node.position === undefined) return []
      const { start, end } = node.position
      return [source.toPlain({ start: start.offset ?? 0, end: end.offset ?? 0 })]
    })
  })
}

function factsOf(
  text: string,
  outline: Outline,
  options: PlanTreeOptions,
): ReturnType<typeof pageFacts> {
  const start = Math.min(...outline.placed.map(({ cell }) => cell.start), Infinity)
  const textOf = ({ place }: { place: Range }): string => text.slice(place.start, place.end)
  const above = outline.outside.filter(({ place }) => place.end <= start)
  const facts = pageFacts(above.map(textOf), outline.outside.map(textOf))
  return {
    ...facts,
    year: facts.year ?? options.year ?? null,
    institution: facts.institution ?? options.institution ?? null,
  }
}

function report(file: VFile, source: SourceText, doubt: Doubt): void {
  const range = doubt.place === null ? null : source.toInput(doubt.place)
  const point = (offset: number) => ({
    line: source.lineAt(offset),
    column: source.columnAt(offset),
    offset,
  })
  const place = range === null ? undefined : { start: point(range.start), end: point(range.end) }
  const options = {
    source: 'planas',
    ruleId: doubt.rule,
    ...(place === undefined ? {} : { place }),
  }
  const message =
    doubt.severity === 'info'
      ? file.info(doubt.message, options)
      : file.message(doubt.message, options)
  if (doubt.actual !== undefined) message.actual = doubt.actual
  if (doubt.expected !== undefined) message.expected = doubt.expected
  if (doubt.note !== undefined) message.note = doubt.note
}
