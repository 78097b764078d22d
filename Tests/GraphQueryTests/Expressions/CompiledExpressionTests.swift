// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import PropertyGraph
import Synchronization
import Testing

@Suite struct CompiledExpressionTests {
  private let batch = Batch(
    columns: [
      .integers([1, 2, 0, 4], nulls: [3]), .truths([.yes, .no, .unknown, .no]),
      .values(["a", 1, nil, [1]]), .constant(nil, count: 4),
    ], rowCount: 4)

  private func values(
    _ expression: Expression, parameters: [String: PropertyValue] = [:], graph: Graph = Graph()
  ) throws(QueryError) -> [PropertyValue] {
    let execution = Execution(graph: graph, parameters: parameters)
    let compiled = try CompiledExpression(expression, for: execution)
    let vector = try compiled.vector(over: batch, in: execution)
    return (0..<vector.count).map { vector[$0] }
  }

  @Test func `takes parameters, and tells which is missing`() throws {
    #expect(try values(.parameter("p"), parameters: ["p": 7]) == [7, 7, 7, 7])
    #expect(throws: QueryError(.argument, "the parameter $p was not given a value")) {
      try values(.parameter("p"))
    }
  }

  @Test func `computes constant parts once, but not what fails or may change`() throws {
    let execution = Execution(graph: Graph())
    let sum = Expression.arithmetic(.plus, .literal(1), .literal(2))
    #expect(try CompiledExpression(sum, for: execution).constant == 3)
    let quotient = Expression.arithmetic(.divided, .literal(1), .literal(0))
    #expect(try CompiledExpression(quotient, for: execution).constant == nil)
    let body: ScalarFunction.Body = { _, _ in 4 }
    let call = Expression.call(ScalarFunction(name: "random", body: body), [])
    #expect(try CompiledExpression(call, for: execution).constant == nil)
  }

  @Test func `calls functions with the values of each row`() throws {
    let body: ScalarFunction.Body = { values, _ in .list(values) }
    let call = Expression.call(ScalarFunction(name: "pair", body: body), [.slot(0), .literal("x")])
    #expect(try values(call) == [[1, "x"], [2, "x"], [0, "x"], [nil, "x"]])
  }

  @Test(arguments: [
    Expression.arithmetic(.plus, .literal(true), .literal(1)),
    .arithmetic(.minus, .literal("a"), .slot(0)),
    .and([.slot(0)]), .or([.slot(2)]), .not(.slot(0)), .exclusiveOr(.slot(1), .slot(0)),
    .property(.slot(0), "x"), .negation(.literal("a")), .isMember(.slot(1), of: .slot(0)),
    .hasLabels(.slot(0), ["A"]), .hasType(.slot(0), ["A"]),
    .conditional([(.slot(0), .literal(1))], otherwise: .literal(2)),
  ])
  func `refuses values of the wrong type`(expression: Expression) {
    let error = #expect(throws: QueryError.self) { try values(expression) }
    #expect(error?.code == .type)
  }

  @Test(arguments: [
    Expression.arithmetic(.plus, .slot(0), .literal(.integer(.max))),
    .arithmetic(.minus, .literal(.integer(.min)), .slot(0)),
    .arithmetic(.times, .slot(0), .literal(.integer(.max))),
    .arithmetic(.divided, .literal(1), .slot(0)), .arithmetic(.remainder, .literal(1), .slot(0)),
    .arithmetic(.divided, .literal(.integer(.min)), .literal(-1)),
    .negation(.literal(.integer(.min))),
  ])
  func `refuses whole numbers that do not fit`(expression: Expression) {
    let error = #expect(throws: QueryError.self) { try values(expression) }
    #expect(error?.code == .arithmetic)
  }

  @Test func `does not look at what lies in a null row`() throws {
    let rows = Batch(columns: [.integers([1, .max], nulls: [1])], rowCount: 2)
    let execution = Execution(graph: Graph())
    let sum = Expression.arithmetic(.plus, .slot(0), .literal(1))
    let vector = try CompiledExpression(sum, for: execution).vector(over: rows, in: execution)
    #expect([vector[0], vector[1]] == [2, nil])
  }

  @Test func `spares later parts where earlier ones decide`() throws {
    let quotient = Expression.arithmetic(.divided, .literal(4), .slot(0))
    let positive = Expression.comparison(.greater, .slot(0), .literal(0))
    let isHalf = Expression.comparison(.equal, quotient, .literal(2))
    #expect(try values(.and([positive, isHalf])) == [false, true, false, nil])
    #expect(try values(.or([.not(positive), isHalf])) == [false, true, true, nil])
    let choice = Expression.conditional([(positive, quotient)], otherwise: .literal(-1))
    #expect(try values(choice) == [4, 2, -1, -1])
  }

  @Test func `asks a later condition only of the rows that earlier ones left open`() throws {
    let asked = Mutex<[PropertyValue]>([])
    let body: ScalarFunction.Body = { values, _ in
      asked.withLock { $0.append(values[0]) }
      return true
    }
    let call = Expression.call(ScalarFunction(name: "note", body: body), [.slot(0)])
    #expect(try values(.and([.slot(1), call])) == [true, false, nil, false])
    #expect(asked.withLock { $0 } == [1, 0])
  }

  @Test func `joins texts and lists`() throws {
    #expect(try values(.arithmetic(.plus, .literal("a"), .literal("b"))).first == "ab")
    #expect(
      try values(.arithmetic(.plus, .literal([1]), .slot(2)))
        == [[1, "a"], [1, 1], nil, [1, 1]])
  }

  @Test func `makes lists and maps`() throws {
    #expect(try values(.list([.slot(0), .slot(1)])).last == [nil, false])
    #expect(try values(.map([("a", .slot(0)), ("b", .literal(2))])).first == ["a": 1, "b": 2])
  }

  @Test func `says that null is in no empty list, and else that it is unknown`() throws {
    #expect(try values(.isMember(.slot(3), of: .literal([]))).first == false)
    #expect(try values(.isMember(.slot(3), of: .literal([1]))).first == .null)
    #expect(try values(.isMember(.slot(0), of: .literal([2, nil]))) == [nil, true, nil, nil])
  }
}

extension CompiledExpressionTests {
  @Test func `adds durations to dates, and takes parts of them`() throws {
    let month = PropertyValue.duration(try CalendarDuration(parsing: "P1M"))
    let day = Expression.literal(.date(dayNumber: 30))
    #expect(try values(.arithmetic(.plus, day, .literal(month))).first == .date(dayNumber: 58))
    #expect(try values(.arithmetic(.minus, day, .literal(month))).first == .date(dayNumber: -1))
    let months = Expression.property(.arithmetic(.times, .literal(month), .slot(0)), "months")
    #expect(try values(months) == [1, 2, 0, nil])
    #expect(try values(.property(day, "dayOfWeek")).first == 6)
    #expect(try values(.property(.literal(nil), "day")).first == .null)
  }

  @Test func `finds names that the graph comes to know later`() throws {
    let execution = Execution(graph: Graph())
    let label = try CompiledExpression(.hasLabels(.slot(0), ["Late"]), for: execution)
    let key = try CompiledExpression(.property(.slot(0), "late"), for: execution)
    let node = try execution.graph.addNode(labels: ["Late"], properties: ["late": 5])
    let rows = Batch(columns: [.nodes([Int32(node.index)])], rowCount: 1)
    #expect(try label.vector(over: rows, in: execution)[0] == true)
    #expect(try key.vector(over: rows, in: execution)[0] == 5)
  }

  @Test func `sees texts that are added while it runs`() throws {
    let execution = Execution(graph: Graph())
    let node = try execution.graph.addNode(properties: ["name": "Wien"])
    let rows = Batch(columns: [.nodes([Int32(node.index)])], rowCount: 1)
    let starts = try CompiledExpression(
      .text(.startsWith, .property(.slot(0), "name"), .literal("B")), for: execution)
    #expect(try starts.filtered(rows, in: execution).count == 0)
    try execution.graph.set("name", of: node, to: "Berlin")
    #expect(try starts.filtered(rows, in: execution).count == 1)
    #expect(try starts.truths(over: rows, in: execution) == [.yes])
  }

  @Test func `keeps a batch of which all rows pass as it is`() throws {
    let execution = Execution(graph: Graph())
    let all = try CompiledExpression(.literal(true), for: execution)
    #expect(try all.filtered(batch, in: execution).selection == nil)
    let none = try CompiledExpression(.literal(nil), for: execution)
    #expect(try none.filtered(batch, in: execution).count == 0)
  }

  @Test(
    arguments: [
      .node(NodeID(index: 1)), .list([.relationship(RelationshipID(index: 0))]),
      .map(["a": .path(GraphPath(nodes: [NodeID(index: 7)], relationships: []))]),
    ] as [PropertyValue])
  func `refuses parameters with elements of another graph`(value: PropertyValue) throws {
    var graph = Graph()
    let node = try graph.addNode()
    let own = Execution(graph: graph, parameters: ["x": .list([.node(node)])])
    #expect(try CompiledExpression(.parameter("x"), for: own).constant == [.node(node)])
    let foreign = Execution(graph: graph, parameters: ["x": value])
    let error = try #require(throws: QueryError.self) {
      try CompiledExpression(.parameter("x"), for: foreign)
    }
    #expect(error.code == .argument)
  }
}
