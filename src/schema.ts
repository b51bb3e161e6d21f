/**
 * The public contract in zod: one schema per level, every public type inferred from it.
 * This file imports nothing of the project and is imported by all of it.
 */
import { z } from 'zod'
import { sourceSchema, targetSchema } from './target-schema.js'

/** A text with its place: the source slice with white space folded to single spaces. */
const pieceShape = z.strictObject({ text: z.string(), source: sourceSchema })
export interface Piece extends z.infer<typeof pieceShape> {}
/** Checks a `Piece`. */
export const pieceSchema: z.ZodType<Piece> = pieceShape.meta({ id: 'Piece' })

const confidenceSchema = z.number().min(0).max(1)

/** One sentence, list item or line of an indicator cell (rodiklis), with its targets. */
const indicatorShape = z.strictObject({
  id: z.string(),
  code: z.string().nullable(),
  text: z.string(),
  source: sourceSchema,
  confidence: confidenceSchema,
  targets: z.array(targetSchema),
})
export interface Indicator extends z.infer<typeof indicatorShape> {}
/** Checks a `Indicator`. */
export const indicatorSchema: z.ZodType<Indicator> = indicatorShape.meta({ id: 'Indicator' })

/** What is done (priemonė): one table row. */
const measureShape = z.strictObject({
  id: z.string(),
  code: z.string().nullable(),
  title: z.string(),
  source: sourceSchema,
  confidence: confidenceSchema,
  responsible: pieceSchema.nullable(),
  deadline: pieceSchema.nullable(),
  funding: pieceSchema.nullable(),
  extra: z.array(
    z.strictObject({ text: z.string(), source: sourceSchema, header: z.string().nullable() }),
  ),
  indicators: z.array(indicatorSchema),
})
export interface Measure extends z.infer<typeof measureShape> {}
/** Checks a `Measure`. */
export const measureSchema: z.ZodType<Measure> = measureShape.meta({ id: 'Measure' })

/** What is to be achieved (uždavinys): stands once, over a group of measures. */
const taskShape = z.strictObject({
  id: z.string(),
  code: z.string().nullable(),
  title: z.string().nullable(),
  source: sourceSchema.nullable(),
  confidence: confidenceSchema,
  indicators: z.array(indicatorSchema),
  measures: z.array(measureSchema),
})
export interface Task extends z.infer<typeof taskShape> {}
/** Checks a `Task`. */
export const taskSchema: z.ZodType<Task> = taskShape.meta({ id: 'Task' })

/** The top heading (prioritetas, tikslas). Its source spans its label; its title does not. */
const priorityShape = z.strictObject({
  id: z.string(),
  code: z.string().nullable(),
  ordinal: z.number().int().positive().nullable(),
  label: z.string().nullable(),
  title: z.string().nullable(),
  source: sourceSchema.nullable(),
  confidence: confidenceSchema,
  programme: pieceSchema.nullable(),
  indicators: z.array(indicatorSchema),
  tasks: z.array(taskSchema),
})
export interface Priority extends z.infer<typeof priorityShape> {}
/** Checks a `Priority`. */
export const prioritySchema: z.ZodType<Priority> = priorityShape.meta({ id: 'Priority' })

/** Text that is no part of the plan, kept with its kind so that nothing is lost. */
const outsideShape = z.strictObject({
  kind: z.enum(['notice', 'navigation', 'heading', 'columns', 'label', 'footer', 'other']),
  text: z.string(),
  source: sourceSchema,
})
export interface Outside extends z.infer<typeof outsideShape> {}
/** Checks a `Outside`. */
export const outsideSchema: z.ZodType<Outside> = outsideShape.meta({ id: 'Outside' })

/** A doubt or a fact about the reading; `rule` names it, `source` says where. */
const diagnosticShape = z.strictObject({
  rule: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  source: sourceSchema.nullable(),
})
export interface Diagnostic extends z.infer<typeof diagnosticShape> {}
/** Checks a `Diagnostic`. */
export const diagnosticSchema: z.ZodType<Diagnostic> = diagnosticShape.meta({ id: 'Diagnostic' })

/** A whole plan: four nested levels that are always there. */
const planShape = z.strictObject({
  schemaVersion: z.literal(1),
  language: z.literal('lt'),
  title: z.string().nullable(),
  year: z.number().int().nullable(),
  institution: z.string().nullable(),
  updated: z.iso.date().nullable(),
  priorities: z.array(prioritySchema),
  outside: z.array(outsideSchema),
  diagnostics: z.array(diagnosticSchema),
})
export interface Plan extends z.infer<typeof planShape> {}
/** Checks a `Plan`. */
export const planSchema: z.ZodType<Plan> = planShape.meta({ id: 'Plan' })
