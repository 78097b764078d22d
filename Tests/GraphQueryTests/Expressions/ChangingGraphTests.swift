// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

/// Expressions that were compiled before the graph changed: what was found out about its names,
/// columns and dictionaries must not outlive them.
@Suite struct ChangingGraphTests {
  private let nodes = (0..<4).map { NodeID(index: $0) }
  private let batch = Batch(columns: [.nodes([0, 1, 2, 3])], rowCount: 4)
  private let execution: Execution

  init() throws {
    var graph = Graph()
    for _ in 0..<4 { try graph.addNode() }
    execution = Execution(graph: graph)
  }

  private func set(_ values: [PropertyValue]) throws {
    for (node, value) in zip(nodes, values) {
      try execution.graph.set("name", of: node, to: value)
    }
  }

  private func compiled(_ expression: Expression) throws -> CompiledExpression {
    try CompiledExpression(expression, for: execution)
  }

  private func values(_ expression: CompiledExpression) throws -> [PropertyValue] {
    let vector = try expression.vector(over: batch, in: execution)
    return (0..<vector.count).map { vector[$0] }
  }

  private func rows(_ condition: CompiledExpression) throws -> [Int32] {
    try condition.filtered(batch, in: execution).selection ?? [0, 1, 2, 3]
  }

  @Test func `knows a key that came after it was compiled`() throws {
    let isAnna = try compiled(
      .comparison(.equal, .property(.slot(0), "name"), .literal("Anna")))
    #expect(try values(isAnna) == [nil, nil, nil, nil])
    try set(["Anna", "Berta", nil, "Anna"])
    #expect(try values(isAnna) == [true, false, nil, true])
    #expect(try rows(isAnna) == [0, 3])
  }

  @Test func `asks the texts of a dictionary that began anew`() throws {
    let hasA = try compiled(.text(.contains, .property(.slot(0), "name"), .literal("a")))
    let isListed = try compiled(
      .isMember(.property(.slot(0), "name"), of: .literal(["a", "x"])))
    let isBefore = try compiled(
      .comparison(.less, .property(.slot(0), "name"), .literal("b")))
    try set(["a", "y", "z", "z"])
    #expect(try values(hasA) == [true, false, false, false])
    #expect(try rows(hasA) == [0])
    #expect(try values(isListed) == [true, false, false, false])
    #expect(try values(isBefore) == [true, false, false, false])
    try set([nil, nil, nil, nil])
    // As many texts as before, the last one the same.
    try set(["y", "a", "z", "z"])
    #expect(try values(hasA) == [false, true, false, false])
    #expect(try rows(hasA) == [1])
    #expect(try values(isListed) == [false, true, false, false])
    #expect(try values(isBefore) == [false, true, false, false])
  }

  @Test func `follows a column to another form`() throws {
    let isSmall = try compiled(.comparison(.less, .property(.slot(0), "name"), .literal(2)))
    try set([1, 2, nil, 1])
    #expect(try rows(isSmall) == [0, 3])
    try set([1.5, 2, nil, "1"])
    #expect(try values(isSmall) == [true, false, nil, nil])
    #expect(try rows(isSmall) == [0])
  }

  @Test func `gives false for a null among no values`() throws {
    try set([1, nil, 2, nil])
    let isMember = Expression.isMember(.property(.slot(0), "name"), of: .literal([]))
    #expect(try values(compiled(isMember)) == [false, false, false, false])
    #expect(try rows(compiled(.not(isMember))) == [0, 1, 2, 3])
    try set(["a", nil, "b", nil])
    #expect(try values(compiled(isMember)) == [false, false, false, false])
  }

  @Test func `fails only where a row is computed`() throws {
    let quotient = try compiled(.arithmetic(.divided, .literal(1), .literal(0)))
    let none = Batch(columns: batch.columns, rowCount: 4, selection: [])
    #expect(try quotient.vector(over: none, in: execution).count == 0)
    #expect(throws: QueryError.self) { try quotient.vector(over: batch, in: execution) }
  }
}
