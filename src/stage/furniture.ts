/** Names what a text outside the plan is, by the words that pages use. */
import { FURNITURE } from '../lithuanian/furniture.js'
import type { Outside } from '../schema.js'

/**
 * The kind of a text outside the plan.
 *
 * @param text the text
 * @param belowPlan does it stand behind the plan's first priority?
 */
export function outsideKind(text: string, belowPlan: boolean): Outside['kind'] {
  const lower = text.toLowerCase()
  const found = FURNITURE.find(({ phrases }) => phrases.some((phrase) => lower.includes(phrase)))
  if (found !== undefined) return found.kind
  return belowPlan ? 'other' : 'heading'
}
