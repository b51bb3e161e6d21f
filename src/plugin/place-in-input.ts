/** Moves a plan tree from the plain text to the input as given, and gives every node its position. */
import type { Node, Position } from 'unist'
import type { Range, SourceText } from '../source/source-text.js'
import { moveFinding } from '../stage/move-finding.js'
import type {
  IndicatorNode,
  MeasureNode,
  OutsideNode,
  Place,
  PlanTree,
  PriorityNode,
  TargetNode,
  TaskNode,
} from '../tree.js'

type PlanNode = PriorityNode | TaskNode | MeasureNode | IndicatorNode | TargetNode | OutsideNode

/**
 * Moves every place of a tree.
 *
 * @param tree the plan tree with offsets into the plain text; changed in place
 * @param source the way back to the input
 */
export function placeInInput(tree: PlanTree, source: SourceText): PlanTree {
  for (const child of tree.children) moveNode(child, source)
  tree.position = positionOf({ start: 0, end: source.input.length }, source)
  return tree
}

function moveNode(node: PlanNode, source: SourceText): Range {
  const own = moveOwn(node, source)
  const covered: Range[] = own === null ? [] : [own]
  if ('children' in node) for (const child of node.children) covered.push(moveNode(child, source))
  const range = {
    start: Math.min(...covered.map(({ start }) => start)),
    end: Math.max(...covered.map(({ end }) => end)),
  }
  ;(node as Node).position = positionOf(range, source)
  return range
}

/** Moves a node's own places; gives the range of its own text. */
function moveOwn(node: PlanNode, source: SourceText): Range | null {
  const move = (place: Place): Place => movePlace(place, source)
  if (node.type === 'target') {
    node.finding = moveFinding(node.finding, source.toInput)
    return node.finding
  }
  if (node.type === 'priority') {
    node.label &&= move(node.label)
    node.title &&= move(node.title)
    node.programme &&= move(node.programme)
  }
  if (node.type === 'measure') {
    node.responsible &&= move(node.responsible)
    node.deadline &&= move(node.deadline)
    node.funding &&= move(node.funding)
    node.extra = node.extra.map((extra) => ({ ...extra, ...move(extra) }))
  }
  if (node.place !== null) node.place = move(node.place)
  return node.place
}

function movePlace(place: Place, source: SourceText): Place {
  const moved = source.toInput(place)
  if (place.parts === undefined) return moved
  return { ...moved, parts: place.parts.map((part) => source.toInput(part)) }
}

function positionOf(range: Range, source: SourceText): Position {
  const point = (offset: number) => ({
    line: source.lineAt(offset),
    column: source.columnAt(offset),
    offset,
  })
  return { start: point(range.start), end: point(range.end) }
}
