/** The target rules and the sentence rules alone, on any Lithuanian text. */
import { assertText } from './plan-input-error.js'
import { compileTarget } from './plugin/compile-target.js'
import { foldSpace, readSource, type Range, type SourceText } from './source/source-text.js'
import { moveFinding } from './stage/move-finding.js'
import { sentenceSpans } from './stage/sentences.js'
import { findNumbers, findTargets } from './stage/targets.js'
import type { TargetFinding } from './rule/finding.js'
import type { Source, Target } from './target-schema.js'

/**
 * Finds every target of a sentence or cell.
 *
 * @param text any Lithuanian text
 * @returns its targets in order; ids are "1", "2", …; offsets point into `text`
 * @throws PlanInputError where the input is empty or no text
 */
export function extractTargets(text: string): Target[] {
  assertText(text)
  const source = readSource(text)
  return findTargets(source.plain).map((finding, at) => compile(finding, at, source))
}

/**
 * Splits a text into sentences by Lithuanian rules.
 *
 * @param text any Lithuanian text
 * @returns sentences in order, white space trimmed; offsets point into `text`
 */
export function splitSentences(text: string): Range[] {
  const source = readSource(text)
  return sentenceSpans(source.plain).map((span) => source.toInput(span))
}

/** One number of a text: its target, or the named reason why it is none. */
export interface ExplainedNumber {
  text: string
  source: Source
  target: Target | null
  reason: string | null
}

/**
 * Lists every number of a text, in digits or in words, with its target or the reason why it is none
 * ("year", "grade", "code" …).
 *
 * @param text any Lithuanian text
 * @throws PlanInputError where the input is empty or no text
 */
export function explainNumbers(text: string): ExplainedNumber[] {
  assertText(text)
  const source = readSource(text)
  const ids = new Map<TargetFinding, number>()
  return findNumbers(source.plain).map(({ start, end, target, reason }) => {
    if (target !== null && !ids.has(target)) ids.set(target, ids.size)
    const place = source.toInput({ start, end })
    return {
      text: foldSpace(text.slice(place.start, place.end)),
      source: { ...place, line: source.lineAt(place.start) },
      target: target && compile(target, ids.get(target) ?? 0, source),
      reason,
    }
  })
}

function compile(finding: TargetFinding, at: number, source: SourceText): Target {
  return compileTarget(moveFinding(finding, source.toInput), String(at + 1), source)
}
