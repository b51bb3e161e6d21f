/**
 * The public contract in zod: one schema per level, every public type inferred from it.
 * This file imports nothing of the project and is imported by all of it.
 */
import { z } from 'zod'
import { sourceSchema, targetSchema } from './target-schema.js'

/** A text with its place: the source slice with white space folded to single spaces. */
export const pieceSchema = z.strictObject({ text: z.string(), source: sourceSchema })
export type Piece = z.infer<typeof pieceSchema>

const confidenceSchema = z.number().min(0).max(1)

/** One sentence, list item or line of an indicator cell (rodiklis), with its targets. */
export const indicatorSchema = z.strictObject({
  id: z.string(),
  code: z.string().nullable(),
  text: z.string(),
  source: sourceSchema,
  confidence: confidenceSchema,
  targets: z.array(targetSchema),
})
export type Indicator = z.infer<typeof indicatorSchema>

/** What is done (priemonė): one table row. */
export const measureSchema = z.strictObject({
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
export type Measure = z.infer<typeof measureSchema>

/** What is to be achieved (uždavinys): stands once, over a group of measures. */
export const taskSchema = z.strictObject({
  id: z.string(),
  code: z.string().nullable(),
  title: z.string().nullable(),
  source: sourceSchema.nullable(),
  confidence: confidenceSchema,
  indicators: z.array(indicatorSchema),
  measures: z.array(measureSchema),
})
export type Task = z.infer<typeof taskSchema>

/** The top heading (prioritetas, tikslas). Its source spans its label; its title does not. */
export const prioritySchema = z.strictObject({
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
export type Priority = z.infer<typeof prioritySchema>

/** Text that is no part of the plan, kept with its kind so that nothing is lost. */
export const outsideSchema = z.strictObject({
  kind: z.enum(['notice', 'navigation', 'heading', 'columns', 'label', 'footer', 'other']),
  text: z.string(),
  source: sourceSchema,
})
export type Outside = z.infer<typeof outsideSchema>

/** A doubt or a fact about the reading; `rule` names it, `source` says where. */
export const diagnosticSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  source: sourceSchema.nullable(),
})
export type Diagnostic = z.infer<typeof diagnosticSchema>

/** A whole plan: four nested levels that are always there. */
export const planSchema = z.strictObject({
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
export type Plan = z.infer<typeof planSchema>
