// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import TestSupport

/// Makes random plans of a few steps, of all kinds.
struct RandomPlans {
  /// A plan, what its columns hold, and how many of these must stay where they are.
  struct Sketch {
    var plan: PhysicalPlan
    var columns: [PlanColumn]
    var fixedCount = 0

    var isInner: Bool { fixedCount > 0 }

    /// Returns the sketch with a step more, which adds columns.
    func adding(_ plan: PhysicalPlan, _ columns: [PlanColumn] = []) -> Self {
      Sketch(plan: plan, columns: self.columns + columns, fixedCount: fixedCount)
    }
  }

  var make: RandomPlanExpressions
  let window: GraphWindow?

  init(seed: UInt64, window: GraphWindow?) {
    make = RandomPlanExpressions(generator: SeededGenerator(seed: seed))
    self.window = window
  }

  /// Makes a plan with some steps behind its scan.
  mutating func plan(steps: Int) -> PhysicalPlan {
    var sketch = scan()
    for _ in 0..<steps { sketch = longer(sketch, depth: 2) }
    return sketch.plan
  }

  private mutating func scan() -> Sketch {
    switch make.number(below: 5) {
    case 0: Sketch(plan: .singleRow, columns: [])
    case 1, 2:
      Sketch(
        plan: .nodeScan(NodeScan(labels: labels(), window: someWindow())), columns: [.node])
    default:
      Sketch(
        plan: .relationshipScan(RelationshipScan(types: types(), window: someWindow())),
        columns: [.relationship, .node, .node])
    }
  }

  mutating func labels() -> [String] {
    make.number(below: 3) > 0 ? [] : [PlanTestGraph.labels[make.number(below: 3)]]
  }

  mutating func types() -> [String] {
    make.number(below: 2) > 0 ? [] : [PlanTestGraph.types[make.number(below: 3)], "none such"]
  }

  mutating func someWindow() -> GraphWindow? { make.number(below: 5) == 0 ? window : nil }

  /// Returns a sketch with one step more.
  private mutating func longer(_ sketch: Sketch, depth: Int) -> Sketch {
    switch make.number(below: depth > 0 ? 16 : 11) {
    case 0, 1, 2, 3, 4: walk(sketch)
    case 5: sketch.adding(.filter(sketch.plan, make.condition(sketch.columns)))
    case 6: projected(sketch)
    case 7: sketch.adding(.unwind(sketch.plan, make.list(sketch.columns)), [.value])
    case 8: sketch.adding(.distinct(sketch.plan))
    case 9: sorted(sketch)
    case 10: sliced(sketch)
    case 11: grouped(sketch)
    case 12: sketch.adding(.union([0, 1].map { _ in filtered(sketch) }))
    case 13: joined(sketch, depth: depth)
    default: withInnerPart(sketch, depth: depth)
    }
  }

  private mutating func filtered(_ sketch: Sketch) -> PhysicalPlan {
    .filter(sketch.plan, make.condition(sketch.columns))
  }

  private func fixedSlots(of sketch: Sketch) -> [Expression] {
    (0..<sketch.fixedCount).map { .slot($0) }
  }

  private mutating func projected(_ sketch: Sketch) -> Sketch {
    var (expressions, columns) = (
      fixedSlots(of: sketch), [PlanColumn](sketch.columns.prefix(sketch.fixedCount))
    )
    for _ in 0..<make.number(below: 4) {
      if let slot = make.slot(of: sketch.columns, where: { $0 != .rowNumber && $0 != .value }) {
        expressions.append(.slot(slot))
        columns.append(sketch.columns[slot])
      }
      if make.number(below: 2) == 0 {
        expressions.append(make.value(sketch.columns))
        columns.append(.value)
      }
    }
    return Sketch(
      plan: .project(sketch.plan, expressions), columns: columns, fixedCount: sketch.fixedCount)
  }

  private mutating func sorted(_ sketch: Sketch) -> Sketch {
    let keys = (0..<make.number(below: 3)).map { _ in
      SortKey(make.value(sketch.columns), isDescending: make.number(below: 2) == 0)
    }
    let limit = sketch.isInner || make.number(below: 2) == 0 ? nil : make.number(below: 40)
    return sketch.adding(.sort(sketch.plan, keys, limit: limit))
  }

  private mutating func sliced(_ sketch: Sketch) -> Sketch {
    guard !sketch.isInner else { return sketch }
    let limit = make.number(below: 3) == 0 ? nil : make.number(below: 200)
    return sketch.adding(.slice(sketch.plan, skip: make.number(below: 9), limit: limit))
  }

  private mutating func grouped(_ sketch: Sketch) -> Sketch {
    var keys = fixedSlots(of: sketch)
    var columns = Array(sketch.columns.prefix(sketch.fixedCount))
    for _ in 0..<make.number(below: 3) {
      keys.append(make.value(sketch.columns))
      columns.append(.value)
    }
    let aggregates = (0..<make.number(below: 3)).map { _ in aggregate(sketch.columns) }
    columns += aggregates.map { _ in .value }
    return Sketch(
      plan: .aggregate(sketch.plan, keys: keys, aggregates), columns: columns,
      fixedCount: sketch.fixedCount)
  }

  private mutating func aggregate(_ columns: [PlanColumn]) -> Aggregate {
    let isDistinct = make.number(below: 3) == 0
    let value = make.value(columns)
    switch make.number(below: 8) {
    case 0: return Aggregate(.countRows)
    case 1: return Aggregate(.count, value, isDistinct: isDistinct)
    case 2: return Aggregate(.collect, value, isDistinct: isDistinct)
    case 3: return Aggregate(.minimum, value, isDistinct: isDistinct)
    case 4: return Aggregate(.maximum, value)
    case 5: return Aggregate(.sum, make.numeric(columns), isDistinct: isDistinct)
    case 6: return Aggregate(.average, make.numeric(columns), isDistinct: isDistinct)
    default:
      return Aggregate(
        .discretePercentile(.literal(0.5)), make.numeric(columns), isDistinct: isDistinct)
    }
  }

  private mutating func joined(_ sketch: Sketch, depth: Int) -> Sketch {
    let last = sketch.fixedCount - 1
    // Both sides of a join within an inner part begin with its outer rows.
    var right =
      sketch.isInner
      ? Sketch(
        plan: .argument, columns: Array(sketch.columns[...last]), fixedCount: sketch.fixedCount)
      : scan()
    for _ in 0..<make.number(below: 3) { right = longer(right, depth: depth - 1) }
    if !sketch.isInner { right.plan = .slice(right.plan, skip: 0, limit: 40) }
    var keys: [(left: Expression, right: Expression)] =
      sketch.isInner ? [(.slot(last), .slot(last))] : []
    for _ in 0..<make.number(below: 3) {
      keys.append((make.value(sketch.columns), make.value(right.columns)))
    }
    let plan = PhysicalPlan.hashJoin(
      sketch.plan, right.plan, leftKeys: keys.map(\.left), rightKeys: keys.map(\.right))
    return sketch.isInner
      ? withoutRowNumbers(plan, sketch, right) : sketch.adding(plan, right.columns)
  }

  /// Leaves out what the right side of a join repeats: row numbers differ from batch to batch.
  private func withoutRowNumbers(
    _ plan: PhysicalPlan, _ left: Sketch, _ right: Sketch
  ) -> Sketch {
    let added = right.fixedCount..<right.columns.count
    let slots = Array(left.columns.indices) + added.map { left.columns.count + $0 }
    return left.adding(.project(plan, slots.map { .slot($0) }), Array(right.columns[added]))
  }

  private mutating func withInnerPart(_ sketch: Sketch, depth: Int) -> Sketch {
    let fixed = sketch.columns.count + 1
    var inner = Sketch(plan: .argument, columns: sketch.columns + [.rowNumber], fixedCount: fixed)
    for _ in 0..<1 + make.number(below: 3) { inner = longer(inner, depth: depth - 1) }
    let added = Array(inner.columns[fixed...])
    guard make.number(below: 3) > 0 else {
      let isNegated = make.number(below: 2) == 0
      return sketch.adding(.semiJoin(sketch.plan, inner: inner.plan, isNegated: isNegated))
    }
    return sketch.adding(
      .optional(sketch.plan, inner: inner.plan, addedColumns: added.count), added)
  }
}
