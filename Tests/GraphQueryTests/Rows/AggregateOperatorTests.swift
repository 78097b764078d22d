// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import PropertyGraph
import Testing

@Suite struct AggregateOperatorTests {
  static let general: [Aggregate.Function] = [.countRows, .count, .minimum, .maximum, .collect]

  static let numeric: [Aggregate.Function] = [
    .sum, .average, .standardDeviation, .populationStandardDeviation,
    .continuousPercentile(.literal(0.5)), .discretePercentile(.literal(0.5)),
  ]

  /// Whether the first column has a number whose sums are exact.
  static let isSmall = Expression.and([
    .comparison(.less, .slot(0), .literal(100)), .comparison(.greater, .slot(0), .literal(-100)),
  ])

  @Test(arguments: RowCase.all, [[], [0], [2], [0, 1], [1, 2, 0]])
  func `groups rows as lists of them do`(rows: RowCase, keys: [Int]) throws {
    let functions = Self.general.flatMap { [($0, false), ($0, true)] }
    try compare(rows, keys: keys, argument: 1, functions)
  }

  @Test(arguments: [11, 12, 13], [[], [0], [0, 1]])
  func `computes with numbers`(seed: UInt64, keys: [Int]) throws {
    let rows = RowCase(seed: seed, batches: 8, rowsPerBatch: 60, columns: 2)
    let number = Expression.conditional(
      [(Self.isSmall, .slot(0))], otherwise: .literal(nil))
    let plan = PhysicalPlan.project(.argument, [.slot(0), .slot(1), number])
    let input = try GraphQueryTests.rows(of: plan, over: rows.input).map(Self.batch)
    let functions = Self.numeric.flatMap { [($0, false), ($0, true)] }
    try compare(input.flatMap { b in [b.values(at: 0)] }, input, keys: keys, argument: 2, functions)
  }

  private static func batch(_ row: [PropertyValue]) -> Batch {
    Batch(columns: row.map { Vector(packing: [$0]) }, rowCount: 1)
  }

  private func compare(
    _ rows: RowCase, keys: [Int], argument: Int, _ functions: [(Aggregate.Function, Bool)]
  ) throws {
    try compare(rows.rows, rows.input, keys: keys, argument: argument, functions)
  }

  private func compare(
    _ rows: [[PropertyValue]], _ input: [Batch], keys: [Int], argument: Int,
    _ functions: [(Aggregate.Function, Bool)]
  ) throws {
    let plan = PhysicalPlan.aggregate(
      .argument, keys: keys.map { .slot($0) },
      functions.map { Aggregate($0.0, .slot(argument), isDistinct: $0.1) })
    var order: [[GroupingKey]] = keys.isEmpty ? [[]] : []
    var groups: [[GroupingKey]: [PropertyValue]] = keys.isEmpty ? [[]: []] : [:]
    for row in rows {
      let key = keys.map { GroupingKey(row[$0]) }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row[argument])
    }
    let expected = order.map { key in
      key.map(\.value)
        + functions.map {
          NaiveAggregate(function: $0.0, isDistinct: $0.1).value(of: groups[key] ?? [])
        }
    }
    let found = try GraphQueryTests.rows(of: plan, over: input)
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) {
      #expect(zip(found, expected).allSatisfy(Self.areClose), "\(found) is not \(expected)")
    }
  }

  /// Sums of floating-point numbers may differ in their last digits, and a key may be any of some
  /// equivalent values.
  private static func areClose(_ left: PropertyValue, _ right: PropertyValue) -> Bool {
    guard let left = left.float, let right = right.float else {
      return GroupingKey(left) == GroupingKey(right)
    }
    return left == right || (left.isNaN && right.isNaN)
      || abs(left - right) <= 1e-9 * max(abs(left), abs(right))
  }

  @Test func `tells a sum that is out of range, but not a sum on the way`() throws {
    let column = { (numbers: [Int64]) in
      [Batch(columns: [.integers(numbers, nulls: nil)], rowCount: numbers.count)]
    }
    let plan = PhysicalPlan.aggregate(.argument, keys: [], [Aggregate(.sum, .slot(0))])
    #expect(try rows(of: plan, over: column([.max, 1, -1])) == [[.integer(.max)]])
    let error = try #require(throws: QueryError.self) {
      try rows(of: plan, over: column([.max, 1]))
    }
    #expect(error.code == .arithmetic)
  }

  @Test func `adds durations, and tells what cannot be added`() throws {
    let one = try CalendarDuration(parsing: "P1M2D")
    let two = try CalendarDuration(parsing: "P2M4D")
    let plan = PhysicalPlan.aggregate(
      .argument, keys: [], [Aggregate(.sum, .slot(0)), Aggregate(.average, .slot(0))])
    let durations = Vector.values([.duration(two), nil, .duration(two)])
    let sum = try CalendarDuration(parsing: "P4M8D")
    #expect(
      try rows(of: plan, over: [Batch(columns: [durations], rowCount: 3)])
        == [[.duration(sum), .duration(two)]])
    for other: PropertyValue in ["text", 1] {
      let mixed = Vector.values([.duration(one), other])
      let error = try #require(throws: QueryError.self) {
        try rows(of: plan, over: [Batch(columns: [mixed], rowCount: 2)])
      }
      #expect(error.code == .type)
    }
  }

  @Test(arguments: [(0.0, 1), (0.3, 2), (0.34, 2), (1.0, 5)] as [(Double, Int64)])
  func `finds the value below which a part lies`(part: Double, value: Int64) throws {
    let column = Vector.integers([5, 3, 1, 2, 4], nulls: nil)
    let plan = PhysicalPlan.aggregate(
      .argument, keys: [],
      [
        Aggregate(.discretePercentile(.literal(.float(part))), .slot(0)),
        Aggregate(.continuousPercentile(.literal(.float(part))), .slot(0)),
      ])
    let found = try rows(of: plan, over: [Batch(columns: [column], rowCount: 5)])
    #expect(found[0][0] == .integer(value))
    #expect(abs((found[0][1].float ?? .nan) - (1 + 4 * part)) < 1e-9)
  }

  @Test(arguments: [-0.1, 1.5, "half"] as [PropertyValue])
  func `refuses parts that are none`(part: PropertyValue) throws {
    let plan = PhysicalPlan.aggregate(
      .argument, keys: [], [Aggregate(.discretePercentile(.literal(part)), .slot(0))])
    let error = #expect(throws: QueryError.self) {
      try rows(of: plan, over: [Batch(columns: [.integers([1], nulls: nil)], rowCount: 1)])
    }
    #expect(error?.code == (part == "half" ? .type : .argument))
    #expect(error?.detail == (part == "half" ? nil : .numberOutOfRange))
  }

  @Test func `gives each group a key of its own rows, not one that is equivalent`() throws {
    let columns: [Vector] = [
      .nodes([0, 1, 2, 0]), .values([1, 1.0, .float(-0.0), 1.0]),
      .floats([1, 2, 3, 4], nulls: nil),
    ]
    let plan = PhysicalPlan.aggregate(
      .argument, keys: [.slot(0), .slot(1)], [Aggregate(.countRows)])
    let groups = try rows(of: plan, over: [Batch(columns: columns, rowCount: 4)])
    #expect(
      groups == [[.node(0), 1, 2], [.node(1), 1.0, 1], [.node(2), .float(-0.0), 1]])
    #expect(groups[2][1].float?.sign == .minus)
  }

  @Test func `takes whole numbers for what they are behind days that are null`() throws {
    let input: [Vector] = [.dates([0], nulls: [0]), .integers([5], nulls: nil)]
    let plan = PhysicalPlan.aggregate(.argument, keys: [], [Aggregate(.minimum, .slot(0))])
    let least = try rows(of: plan, over: input.map { Batch(columns: [$0], rowCount: 1) })
    #expect(least == [[5]])
  }
}
