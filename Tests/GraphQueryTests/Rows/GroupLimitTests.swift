// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct GroupLimitTests {
  static let list = Expression.literal(.list((0..<100_000).map { .integer($0 * 7 % 99_991) }))

  static let source = PhysicalPlan.unwind(.singleRow, list)

  static let plans: [PhysicalPlan] = [
    .distinct(source),
    .aggregate(source, keys: [.slot(0)], [Aggregate(.collect, .slot(0))]),
    .aggregate(source, keys: [], [Aggregate(.count, .slot(0), isDistinct: true)]),
    .sort(source, [SortKey(.slot(0))], limit: nil),
    .hashJoin(source, source, leftKeys: [.slot(0)], rightKeys: [.slot(0)]),
    .optional(.singleRow, inner: .unwind(.argument, list), addedColumns: 1),
  ]

  @Test(arguments: plans.indices)
  func `ends when there is too little memory`(place: Int) throws {
    let runner = try PlanRunner(
      Self.plans[place], on: Graph(), limits: QueryLimits(memoryBytes: 200_000))
    let error = try #require(throws: QueryError.self) { try runner.rows() }
    #expect(error.code == .memory)
  }

  @Test(arguments: plans.indices)
  func `gives its memory back`(place: Int) throws {
    let limit = 200_000_000
    let runner = try PlanRunner(
      Self.plans[place], on: Graph(), limits: QueryLimits(memoryBytes: limit))
    #expect(try !runner.rows().isEmpty)
    try runner.execution.monitor.charge(limit)
    #expect(throws: QueryError.self) { try runner.execution.monitor.charge(1) }
  }

  @Test(arguments: plans.indices)
  func `ends when it is told to`(place: Int) throws {
    let runner = try PlanRunner(Self.plans[place], on: Graph())
    runner.execution.monitor.cancel()
    let error = try #require(throws: QueryError.self) { try runner.rows() }
    #expect(error.code == .cancelled)
  }

  @Test func `ends a join without keys when its time is over`() throws {
    let plan = PhysicalPlan.aggregate(
      .hashJoin(Self.source, Self.source, leftKeys: [], rightKeys: []), keys: [],
      [Aggregate(.countRows)])
    let runner = try PlanRunner(
      plan, on: Graph(), limits: QueryLimits(time: .milliseconds(50)))
    let error = try #require(throws: QueryError.self) { try runner.rows() }
    #expect(error.code == .time)
  }
}
