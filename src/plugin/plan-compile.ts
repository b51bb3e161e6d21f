/** The unified compiler: the plan tree to a `Plan` that the schema has checked. */
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import {
  planSchema,
  type Diagnostic,
  type Indicator,
  type Measure,
  type Outside,
  type Piece,
  type Plan,
  type Priority,
  type Task,
} from '../schema.js'
import type { Source } from '../target-schema.js'
import type { SourceText } from '../source/source-text.js'
import type {
  IndicatorNode,
  MeasureNode,
  Place,
  PlanTree,
  PriorityNode,
  TaskNode,
} from '../tree.js'
import { compileTarget, placeText, sourceOf } from './compile-target.js'
import { planSource } from './plan-source.js'

declare module 'unified' {
  interface CompileResultMap {
    Plan: Plan
  }
}

/**
 * Compiles a plan tree. The file's messages become the plan's diagnostics.
 */
export const planCompile: Plugin<[], PlanTree, Plan> = function () {
  this.compiler = (tree, file) => new PlanCompiler(planSource(file)).compile(tree as PlanTree, file)
}

type PlanNode = PriorityNode | TaskNode | MeasureNode | IndicatorNode

class PlanCompiler {
  readonly #source: SourceText

  constructor(source: SourceText) {
    this.#source = source
  }

  compile(tree: PlanTree, file: VFile): Plan {
    const priorities = tree.children.filter((node) => node.type === 'priority')
    const outside = tree.children.filter((node) => node.type === 'outside')
    return planSchema.parse({
      schemaVersion: 1,
      language: 'lt',
      title: tree.title,
      year: tree.year,
      institution: tree.institution,
      updated: tree.updated,
      priorities: priorities.map((node, at) => this.#priority(node, String(at + 1))),
      outside: outside
        .map((node): Outside => ({ kind: node.kind, ...this.#piece(node.place) }))
        .sort((a, b) => a.source.start - b.source.start),
      diagnostics: this.#diagnostics(file),
    } satisfies Plan)
  }

  #priority(node: PriorityNode, id: string): Priority {
    return {
      id,
      code: node.code,
      ordinal: node.ordinal,
      label: node.label && this.#text(node.label),
      title: node.title && this.#text(node.title),
      source: node.place && this.#at(node.place),
      confidence: shown(node.confidence),
      programme: node.programme && this.#piece(node.programme),
      indicators: this.#indicators(node, `${id}.i`),
      tasks: ofType(node.children, 'task').map((task, at) => this.#task(task, `${id}.${at + 1}`)),
    }
  }

  #task(node: TaskNode, id: string): Task {
    return {
      id,
      code: node.code,
      title: node.place && this.#text(node.place),
      source: node.place && this.#at(node.place),
      confidence: shown(node.confidence),
      indicators: this.#indicators(node, `${id}.i`),
      measures: ofType(node.children, 'measure').map((measure, at) =>
        this.#measure(measure, `${id}.${at + 1}`),
      ),
    }
  }

  #measure(node: MeasureNode, id: string): Measure {
    return {
      id,
      code: node.code,
      title: this.#text(node.place),
      source: this.#at(node.place),
      confidence: shown(node.confidence),
      responsible: node.responsible && this.#piece(node.responsible),
      deadline: node.deadline && this.#piece(node.deadline),
      funding: node.funding && this.#piece(node.funding),
      extra: node.extra.map((extra) => ({ ...this.#piece(extra), header: extra.header })),
      indicators: this.#indicators(node, `${id}.`),
    }
  }

  #indicators(parent: PriorityNode | TaskNode | MeasureNode, prefix: string): Indicator[] {
    const children: readonly PlanNode[] = parent.children
    return ofType(children, 'indicator').map((node, at) => {
      const id = `${prefix}${at + 1}`
      return {
        id,
        code: node.code,
        text: this.#text(node.place),
        source: this.#at(node.place),
        confidence: shown(node.confidence),
        targets: node.children.map(({ finding }, i) =>
          compileTarget(finding, `${id}.${i + 1}`, this.#source, node.place.parts),
        ),
      }
    })
  }

  #piece(place: Place): Piece {
    return { text: this.#text(place), source: this.#at(place) }
  }

  #text(place: Place): string {
    return placeText(place, this.#source)
  }

  #at({ start, end, parts }: Place): Source {
    return sourceOf({ start, end, ...(parts === undefined ? {} : { parts }) }, this.#source)
  }

  #diagnostics(file: VFile): Diagnostic[] {
    return file.messages
      .filter((message) => message.source === 'planas')
      .map((message) => ({
        rule: message.ruleId ?? 'unknown',
        severity: message.fatal === undefined || message.fatal === null ? 'info' : 'warning',
        message: message.reason,
        source: this.#placeOf(message.place),
      }))
  }

  #placeOf(place: VFile['messages'][number]['place']): Source | null {
    if (place === undefined) return null
    const { start, end } = 'start' in place ? place : { start: place, end: place }
    return this.#at({ start: start.offset ?? 0, end: end.offset ?? start.offset ?? 0 })
  }
}

function ofType<T extends { type: string }, K extends T['type']>(
  nodes: readonly T[],
  type: K,
): Extract<T, { type: K }>[] {
  return nodes.filter((node): node is Extract<T, { type: K }> => node.type === type)
}

/** Three decimals say all that a confidence can say. */
function shown(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}
