// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import TestSupport
import Testing

@Suite struct ParallelGroupsTests {
  /// More relationships than are grouped on one thread.
  static let graph: Graph = {
    var generator = SeededGenerator(seed: 5)
    var builder = GraphBuilder()
    let nodes = (0..<300).map { _ in builder.addNode() }
    for place in 0..<60_000 {
      let from = nodes[Int.random(in: 0..<300, using: &generator)]
      let to = nodes[Int.random(in: 0..<300, using: &generator)]
      let number = Int64.random(in: 0..<50, using: &generator)
      let kind: PropertyValue = place % 7 == 3 ? nil : number % 5 == 0 ? 5 : "kind \(number % 4)"
      builder.addRelationship(
        type: "T", from: from, to: to,
        properties: [
          ("kind", kind), ("number", .integer(number)), ("half", .float(Double(number) / 2)),
        ])
    }
    return builder.finish()
  }()

  static let scan = PhysicalPlan.relationshipScan(RelationshipScan())

  static func property(_ key: String) -> Expression { .property(.slot(0), key) }

  static let plans: [PhysicalPlan] = [
    .aggregate(scan, keys: [], [Aggregate(.countRows), Aggregate(.sum, property("half"))]),
    .aggregate(
      scan, keys: [property("kind")],
      [
        Aggregate(.countRows), Aggregate(.count, .slot(1), isDistinct: true),
        Aggregate(.collect, property("number"), isDistinct: true),
        Aggregate(.minimum, property("half")), Aggregate(.average, property("number")),
        Aggregate(.discretePercentile(.literal(0.25)), property("number"), isDistinct: true),
      ]),
    .aggregate(scan, keys: [.slot(1), .slot(2)], [Aggregate(.sum, property("half"))]),
    .distinct(
      .project(.filter(scan, .not(.isNull(property("kind")))), [.slot(2), property("kind")])),
    .aggregate(
      .expand(.nodeScan(NodeScan()), Expand(from: 0, Walk(.outgoing))), keys: [.slot(2)],
      [Aggregate(.collect, .slot(1))]),
  ]

  @Test(arguments: plans.indices)
  func `gives the rows that one thread gives, in their order`(place: Int) throws {
    let execution = Execution(graph: Self.graph)
    var factory = OperatorFactory(for: execution)
    let many = try rows(factory, Self.plans[place])
    factory.usesThreads = false
    // Halves add up exactly in whatever order.
    #expect(try rows(factory, Self.plans[place]) == many)
    #expect(!many.isEmpty)
  }

  private func rows(
    _ factory: OperatorFactory, _ plan: PhysicalPlan
  ) throws -> [[PropertyValue]] {
    let root = try factory.makeOperator(for: plan)
    var rows: [[PropertyValue]] = []
    while let batch = try root.next(factory.execution) {
      rows += (0..<batch.count).map { batch.values(at: $0) }
    }
    return rows
  }

  @Test func `gives the same floating-point sums on every run`() throws {
    let tenth = Expression.arithmetic(.divided, Self.property("half"), .literal(10.0))
    let plan = PhysicalPlan.aggregate(
      Self.scan, keys: [Self.property("kind")], [Aggregate(.sum, tenth)])
    let first = try PlanRunner(plan, on: Self.graph).rows()
    for _ in 0..<5 { #expect(try PlanRunner(plan, on: Self.graph).rows() == first) }
  }

  @Test func `ends with the error of a part`() throws {
    let sum = Aggregate(.sum, .list([Self.property("half")]))
    let plan = PhysicalPlan.aggregate(Self.scan, keys: [], [sum])
    let error = try #require(throws: QueryError.self) {
      try PlanRunner(plan, on: Self.graph).rows()
    }
    #expect(error.code == .type)
    let limited = try PlanRunner(
      Self.plans[4], on: Self.graph, limits: QueryLimits(memoryBytes: 100_000))
    let memory = try #require(throws: QueryError.self) { try limited.rows() }
    #expect(memory.code == .memory)
  }

  @Test func `gives the memory of its parts back`() throws {
    // Each of the parts is charged with 64 KiB at least, and there are 17 at a time.
    let many = PhysicalPlan.union(Array(repeating: Self.plans[0], count: 12))
    let runner = try PlanRunner(many, on: Self.graph, limits: QueryLimits(memoryBytes: 1_500_000))
    #expect(try runner.rows().count == 12)
  }
}
