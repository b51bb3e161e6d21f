import { expect, expectTypeOf, it } from 'vitest'
import * as planas from '../src/index.js'
import type { Plan, Target } from '../src/index.js'

it('exports these names and no others', () => {
  expect(Object.keys(planas).sort()).toEqual([
    'ParseLithuanian',
    'PlanInputError',
    'diagnosticSchema',
    'explainNumbers',
    'extractTargets',
    'formatPlanTree',
    'htmlParse',
    'indicatorSchema',
    'lithuanianParse',
    'measureSchema',
    'outsideSchema',
    'parsePlan',
    'pieceSchema',
    'planCompile',
    'planJsonSchema',
    'planProcessor',
    'planSchema',
    'planTree',
    'prioritySchema',
    'sourceSchema',
    'splitSentences',
    'targetSchema',
    'taskSchema',
  ])
})

it('infers the types of every phase', () => {
  expectTypeOf(planas.parsePlan).returns.toEqualTypeOf<Plan>()
  expectTypeOf(planas.planProcessor.processSync('').result).toEqualTypeOf<Plan>()
  expectTypeOf(planas.extractTargets).returns.toEqualTypeOf<Target[]>()
  expectTypeOf<Target['kind']>().toEqualTypeOf<
    | 'percentage'
    | 'percentagePoints'
    | 'count'
    | 'fraction'
    | 'score'
    | 'duration'
    | 'frequency'
    | 'money'
    | 'ratio'
    | 'benchmark'
  >()
})
