// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph

extension RandomPlans {
  /// Returns a sketch with a step that walks, or that looks up nodes.
  mutating func walk(_ sketch: Sketch) -> Sketch {
    guard let from = make.slot(of: sketch.columns, where: { $0 == .node }) else {
      return seek(sketch)
    }
    let to = make.slot(of: sketch.columns, where: { $0 == .node }) ?? from
    switch make.number(below: 8) {
    case 0: return seek(sketch)
    case 1, 2, 3: return expand(sketch, from)
    case 4: return expandInto(sketch, from, to)
    case 5, 6: return variableExpand(sketch, from, to)
    default: return shortestPath(sketch, from, to)
    }
  }

  private mutating func seek(_ sketch: Sketch) -> Sketch {
    let keys = PlanTestGraph.keys
    let step = NodeSeek(
      labels: labels(), key: keys[make.number(below: keys.count)], seekCondition(sketch.columns),
      window: someWindow())
    return sketch.adding(.nodeSeek(sketch.plan, step), [.node])
  }

  private mutating func seekCondition(_ columns: [PlanColumn]) -> NodeSeek.Condition {
    switch make.number(below: 7) {
    case 0: .from(bound(columns))
    case 1: .upTo(bound(columns))
    case 2: .between(bound(columns), bound(columns))
    case 3: .prefixed(.literal("text"))
    default: .equal(sought(columns))
    }
  }

  private mutating func bound(_ columns: [PlanColumn]) -> NodeSeek.Bound {
    make.number(below: 2) == 0 ? .including(sought(columns)) : .excluding(sought(columns))
  }

  private mutating func sought(_ columns: [PlanColumn]) -> Expression {
    make.number(below: 2) == 0 ? .literal(make.literal()) : make.value(columns)
  }

  private mutating func walk(over columns: [PlanColumn]) -> Walk {
    let walkedSlots = columns.indices.filter {
      columns[$0] == .relationship || columns[$0] == .relationships
    }
    return Walk(
      [Direction.outgoing, .incoming, .both][make.number(below: 3)], types: types(),
      condition: make.number(below: 4) == 0
        ? .comparison(.greater, .property(.slot(0), "whole"), .literal(0)) : nil,
      distinctFrom: walkedSlots.filter { _ in make.number(below: 3) > 0 }, window: someWindow())
  }

  /// Returns the slots that a step keeps, in another order if they need not stay.
  private mutating func keeping(_ sketch: Sketch) -> [Int]? {
    guard !sketch.isInner, make.number(below: 3) == 0 else { return nil }
    return sketch.columns.indices.filter { _ in make.number(below: 3) > 0 }
      .shuffled(using: &make.generator)
  }

  private func extended(
    _ sketch: Sketch, _ plan: PhysicalPlan, _ keeping: [Int]?, _ added: [PlanColumn]
  ) -> Sketch {
    let kept = keeping.map { $0.map { sketch.columns[$0] } } ?? sketch.columns
    return Sketch(plan: plan, columns: kept + added, fixedCount: sketch.fixedCount)
  }

  private mutating func expand(_ sketch: Sketch, _ from: Int) -> Sketch {
    let step = Expand(
      from: from, walk(over: sketch.columns), labels: labels(),
      addsRelationship: make.number(below: 4) > 0, addsNeighbor: make.number(below: 4) > 0,
      keeping: keeping(sketch))
    var added: [PlanColumn] = []
    if step.addsRelationship { added.append(.relationship) }
    if step.addsNeighbor { added.append(.node) }
    return extended(sketch, .expand(sketch.plan, step), step.keeping, added)
  }

  private mutating func expandInto(_ sketch: Sketch, _ from: Int, _ to: Int) -> Sketch {
    let step = ExpandInto(
      from: from, to: to, walk(over: sketch.columns), addsRelationship: make.number(below: 4) > 0,
      keeping: keeping(sketch))
    return extended(
      sketch, .expandInto(sketch.plan, step), step.keeping,
      step.addsRelationship ? [.relationship] : [])
  }

  private mutating func variableExpand(_ sketch: Sketch, _ from: Int, _ to: Int) -> Sketch {
    let least = make.number(below: 3)
    let step = VariableExpand(
      from: from, to: make.number(below: 3) == 0 ? to : nil, walk(over: sketch.columns),
      lengths: (least, least + make.number(below: 2)), labels: labels(),
      addsRelationships: make.number(below: 2) == 0, addsPath: make.number(below: 3) == 0,
      addsEnd: make.number(below: 4) > 0, keeping: keeping(sketch))
    var added: [PlanColumn] = []
    if step.addsRelationships { added.append(.relationships) }
    if step.addsPath { added.append(.value) }
    if step.addsEnd { added.append(.node) }
    return extended(sketch, .variableExpand(sketch.plan, step), step.keeping, added)
  }

  private mutating func shortestPath(_ sketch: Sketch, _ from: Int, _ to: Int) -> Sketch {
    let step = ShortestPath(
      from: from, to: to, walk(over: sketch.columns),
      lengths: (make.number(below: 2), make.number(below: 2) == 0 ? nil : make.number(below: 5)),
      givesAll: make.number(below: 2) == 0, keeping: keeping(sketch))
    return extended(sketch, .shortestPath(sketch.plan, step), step.keeping, [.value])
  }
}
