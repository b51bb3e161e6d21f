/** Targets and places in zod: a discriminated union on `kind`. Imports nothing of the project. */
import { z } from 'zod'

const offsetSchema = z.number().int().nonnegative()
const rangeOfTextSchema = z.strictObject({ start: offsetSchema, end: offsetSchema })

/** A place in the input: UTF-16 offsets into the text as given, 1-based line of `start`. */
export const sourceSchema = z.strictObject({
  start: offsetSchema,
  end: offsetSchema,
  line: z.number().int().positive(),
  /** Only where the text is not contiguous: its parts in reading order. */
  pieces: z.array(rangeOfTextSchema).optional(),
})
export type Source = z.infer<typeof sourceSchema>

export const comparatorSchema = z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx'])
export type Comparator = z.infer<typeof comparatorSchema>

export const periodSchema = z.enum(['year', 'halfYear', 'quarter', 'month', 'week', 'day'])
export type Period = z.infer<typeof periodSchema>

export const durationUnitSchema = z.enum(['minute', 'hour', 'day', 'week', 'month', 'year'])
export type DurationUnit = z.infer<typeof durationUnitSchema>

const isoDateSchema = z.iso.date()

const common = {
  id: z.string(),
  /** The shortest phrase that holds comparator, number and unit, white space folded. */
  text: z.string(),
  source: sourceSchema,
  comparator: comparatorSchema,
  value: z.number().nullable(),
  range: z.strictObject({ min: z.number(), max: z.number() }).nullable(),
  /** Set where the value is a change and no level: "padidės 5 proc.". */
  change: z.enum(['increase', 'decrease']).nullable(),
  baseline: z
    .strictObject({
      value: z.number().nullable(),
      date: isoDateSchema.nullable(),
      source: sourceSchema,
    })
    .nullable(),
  per: periodSchema.nullable(),
  population: z.strictObject({ text: z.string(), source: sourceSchema }).nullable(),
  date: z.strictObject({ from: isoDateSchema.nullable(), to: isoDateSchema.nullable() }).nullable(),
  /** The name of the rule that found the target. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
}

const countedSchema = z.string().nullable()

/** One number to be reached (siektina reikšmė), told apart by `kind`. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('percentage') }),
  z.strictObject({ ...common, kind: z.literal('percentagePoints') }),
  z.strictObject({ ...common, kind: z.literal('count'), counted: countedSchema }),
  z.strictObject({ ...common, kind: z.literal('fraction') }),
  z.strictObject({ ...common, kind: z.literal('score'), counted: countedSchema }),
  z.strictObject({ ...common, kind: z.literal('duration'), unit: durationUnitSchema }),
  z.strictObject({ ...common, kind: z.literal('frequency') }),
  z.strictObject({ ...common, kind: z.literal('money'), currency: z.string().regex(/^[A-Z]{3}$/) }),
  z.strictObject({
    ...common,
    kind: z.literal('ratio'),
    base: z.number().nullable(),
    counted: countedSchema,
  }),
  z.strictObject({ ...common, kind: z.literal('benchmark'), reference: z.string() }),
])
export type Target = z.infer<typeof targetSchema>
export type TargetKind = Target['kind']
