/** Targets and places in zod: a discriminated union on `kind`. Imports nothing of the project. */
import { z } from 'zod'

const offsetSchema = z.number().int().nonnegative()
const rangeOfTextSchema = z.strictObject({ start: offsetSchema, end: offsetSchema })

/** A place in the input: UTF-16 offsets into the text as given, 1-based line of `start`. */
const sourceShape = z.strictObject({
  start: offsetSchema,
  end: offsetSchema,
  line: z.number().int().positive(),
  /** Only where the text is not contiguous: its parts in reading order. */
  pieces: z.array(rangeOfTextSchema).optional(),
})
export interface Source extends z.infer<typeof sourceShape> {}
/** Checks a `Source`. */
export const sourceSchema: z.ZodType<Source> = sourceShape.meta({ id: 'Source' })

const comparatorSchema = z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx'])
export type Comparator = z.infer<typeof comparatorSchema>

const periodSchema = z.enum(['year', 'halfYear', 'quarter', 'month', 'week', 'day'])
export type Period = z.infer<typeof periodSchema>

const durationUnitSchema = z.enum(['minute', 'hour', 'day', 'week', 'month', 'year'])
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

const shapes = {
  percentage: z.strictObject({ ...common, kind: z.literal('percentage') }),
  percentagePoints: z.strictObject({ ...common, kind: z.literal('percentagePoints') }),
  count: z.strictObject({ ...common, kind: z.literal('count'), counted: countedSchema }),
  fraction: z.strictObject({ ...common, kind: z.literal('fraction') }),
  score: z.strictObject({ ...common, kind: z.literal('score'), counted: countedSchema }),
  duration: z.strictObject({ ...common, kind: z.literal('duration'), unit: durationUnitSchema }),
  frequency: z.strictObject({ ...common, kind: z.literal('frequency') }),
  money: z.strictObject({
    ...common,
    kind: z.literal('money'),
    currency: z.string().regex(/^[A-Z]{3}$/u),
  }),
  ratio: z.strictObject({
    ...common,
    kind: z.literal('ratio'),
    base: z.number().nullable(),
    counted: countedSchema,
  }),
  benchmark: z.strictObject({ ...common, kind: z.literal('benchmark'), reference: z.string() }),
}
type Shapes = typeof shapes

/** A share of a hundred: "75 proc." has value 75. */
export interface PercentageTarget extends z.infer<Shapes['percentage']> {}
/** A difference of shares: "2 proc. punktais". */
export interface PercentagePointsTarget extends z.infer<Shapes['percentagePoints']> {}
/** A number of things; `counted` is their noun phrase as it stands. */
export interface CountTarget extends z.infer<Shapes['count']> {}
/** A part of a whole: "ketvirtadalis" has value 0.25. */
export interface FractionTarget extends z.infer<Shapes['fraction']> {}
/** A mark, a rating, a number on a scale: "58 balai". */
export interface ScoreTarget extends z.infer<Shapes['score']> {}
/** A length of time in `unit`: "40 valandų". */
export interface DurationTarget extends z.infer<Shapes['duration']> {}
/** How often: "2 kartus per metus". */
export interface FrequencyTarget extends z.infer<Shapes['frequency']> {}
/** An amount in `currency` (ISO 4217), in whole units: "15 tūkst. Eur" has value 15000. */
export interface MoneyTarget extends z.infer<Shapes['money']> {}
/** So many for each `base`: "10 tūkst. mokinių ne mažiau 9,1" has value 9.1, base 10000. */
export interface RatioTarget extends z.infer<Shapes['ratio']> {}
/** A threshold without a number: "ne žemesni už šalies vidurkį"; `reference` is what it is held against. */
export interface BenchmarkTarget extends z.infer<Shapes['benchmark']> {}

/** One number to be reached (siektina reikšmė), told apart by `kind`. */
export type Target =
  | PercentageTarget
  | PercentagePointsTarget
  | CountTarget
  | FractionTarget
  | ScoreTarget
  | DurationTarget
  | FrequencyTarget
  | MoneyTarget
  | RatioTarget
  | BenchmarkTarget
export type TargetKind = Target['kind']

/** Checks a `Target`. */
export const targetSchema: z.ZodType<Target> = z
  .discriminatedUnion('kind', [
    shapes.percentage,
    shapes.percentagePoints,
    shapes.count,
    shapes.fraction,
    shapes.score,
    shapes.duration,
    shapes.frequency,
    shapes.money,
    shapes.ratio,
    shapes.benchmark,
  ])
  .meta({ id: 'Target' })
