/** The contract as JSON Schema, for tools that are not written in TypeScript. */
import { z } from 'zod'
import { planSchema } from './schema.js'

/**
 * The JSON Schema (draft 2020-12) of a `Plan`. The package has it as a file too:
 * `planas/schema.json`.
 */
export function planJsonSchema(): Record<string, unknown> {
  return { title: 'Plan', ...z.toJSONSchema(planSchema) }
}
