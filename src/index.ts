export { parsePlan, planProcessor, type PlanOptions } from './plan.js'
export { extractTargets, explainNumbers, splitSentences, type ExplainedNumber } from './extract.js'
export { PlanInputError } from './plan-input-error.js'
export { planJsonSchema } from './json-schema.js'
export {
  diagnosticSchema,
  indicatorSchema,
  measureSchema,
  outsideSchema,
  pieceSchema,
  planSchema,
  prioritySchema,
  taskSchema,
  type Diagnostic,
  type Indicator,
  type Measure,
  type Outside,
  type Piece,
  type Plan,
  type Priority,
  type Task,
} from './schema.js'
export {
  sourceSchema,
  targetSchema,
  type BenchmarkTarget,
  type Comparator,
  type CountTarget,
  type DurationTarget,
  type FractionTarget,
  type FrequencyTarget,
  type MoneyTarget,
  type PercentagePointsTarget,
  type PercentageTarget,
  type RatioTarget,
  type ScoreTarget,
  type DurationUnit,
  type Period,
  type Source,
  type Target,
  type TargetKind,
} from './target-schema.js'
export { formatPlanTree, type TreeFormatOptions, type TreePalette } from './export/tree.js'
export { lithuanianParse, ParseLithuanian } from './plugin/lithuanian-parse.js'
export { htmlParse } from './plugin/html-parse.js'
export { planTree, type PlanTreeOptions } from './plugin/plan-tree.js'
export { planCompile } from './plugin/plan-compile.js'
export type {
  ExtraPlace,
  IndicatorNode,
  MeasureNode,
  OutsideNode,
  Place,
  PlanFacts,
  PlanTree,
  PriorityNode,
  TargetNode,
  TaskNode,
} from './tree.js'
