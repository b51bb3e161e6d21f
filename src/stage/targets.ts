/** The targets of a text: the rules, sentence by sentence. */
import type { NumberFinding, TargetFinding } from '../rule/finding.js'
import { findInSentence } from '../rule/find.js'
import { sentenceSpans } from './sentences.js'

/**
 * Finds the targets of a text.
 *
 * @param text plain text of a cell or a sentence
 * @returns its targets in order, offsets into `text`
 */
export function findTargets(text: string): TargetFinding[] {
  return sentenceSpans(text).flatMap(({ start, end }) => findInSentence(text, start, end).targets)
}

/**
 * Finds every number of a text, each with its target or the named reason why it is none.
 *
 * @param text plain text
 */
export function findNumbers(text: string): NumberFinding[] {
  return sentenceSpans(text).flatMap(({ start, end }) => findInSentence(text, start, end).numbers)
}
