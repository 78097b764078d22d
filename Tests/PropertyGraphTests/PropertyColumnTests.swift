// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import Testing

@Suite struct PropertyColumnTests {
  static let farDay = Int64(Int32.max) + 1

  /// Values that one form holds, by the name of the form.
  static let forms: [String: [PropertyValue]] = [
    "integers": [1, -1, .integer(.max), .integer(.min), 0],
    "floats": [1.5, -0.0, .float(.infinity), .float(.nan), 2.0],
    "booleans": [true, false, false, true, true],
    "days": [.date(dayNumber: 0), .date(dayNumber: -1), .date(dayNumber: farDay - 1)],
    "wideDays": [.date(dayNumber: 3), .date(dayNumber: farDay), .date(dayNumber: -farDay - 9)],
    "strings": ["one", "two", "one", "", "three"],
    "extendedDates": (["1904", "1905~", "1904"].compactMap { try? ExtendedDate($0) })
      .map { .extendedDate($0) },
    "mixed": [[1, 2], ["a": 1], [], 1, "text", true],
  ]

  @Test(arguments: forms.keys.sorted(), [1, 2, 3, 4, 5, 70])
  func `gives each value back, dense or sparse`(form: String, step: Int) throws {
    let values = try #require(Self.forms[form])
    let given = (0..<200).map { $0 % step == 0 ? values[$0 / step % values.count] : .null }
    let graph = Self.graph(of: given)
    #expect(try Self.form(of: graph) == form)
    #expect(graph.nodes.map { graph.property("key", of: $0) } == given)
  }

  @Test(arguments: forms.keys.sorted(), forms.keys.sorted())
  func `keeps its values when another type comes`(first: String, second: String) throws {
    let values = try #require(Self.forms[first]) + #require(Self.forms[second])
    let graph = Self.graph(of: values)
    #expect(graph.nodes.map { graph.property("key", of: $0) } == values)
    let expected =
      switch (first, second) {
      case ("days", "wideDays"), ("wideDays", "days"): "wideDays"
      default: first == second ? first : "mixed"
      }
    #expect(try Self.form(of: graph) == expected)
  }

  @Test(arguments: forms.keys.sorted(), forms.keys.sorted())
  func `takes the last value of a key given twice`(first: String, second: String) throws {
    let early = try #require(Self.forms[first]?.last)
    let late = try #require(Self.forms[second]?.last)
    var builder = GraphBuilder()
    let node = builder.addNode(properties: [("a", early), ("b", 0), ("a", late), ("a", nil)])
    let graph = builder.finish()
    #expect(graph.property("a", of: node) == late)
    #expect(graph.propertyKeys(of: node).map { graph.name(of: $0) } == ["a", "b"])
  }

  @Test func `stays narrow when a stray value is replaced`() throws {
    var builder = GraphBuilder()
    builder.addNode(properties: [("key", "stray"), ("key", 1)])
    builder.addNode(properties: [("key", 2)])
    #expect(try Self.form(of: builder.finish()) == "integers")
  }

  @Test func `keeps the bits of minus zero`() {
    let graph = Self.graph(of: [-0.0])
    #expect(graph.nodes.map { graph.property("key", of: $0).float?.sign } == [.minus])
  }

  @Test func `stores equal texts once, by code points`() throws {
    let graph = Self.graph(of: ["\u{E9}", "e\u{301}", "\u{E9}", "x", "e\u{301}"])
    guard case .strings(let column) = try Self.column(of: graph) else {
      Issue.record("The column is not one of texts.")
      return
    }
    #expect(column.dictionary == ["\u{E9}", "e\u{301}", "x"])
    let scalars = graph.nodes.map { graph.property("key", of: $0).string?.unicodeScalars.count }
    #expect(scalars == [1, 2, 1, 1, 2])
  }

  private static func graph(of values: [PropertyValue]) -> Graph {
    var builder = GraphBuilder()
    for value in values { builder.addNode(properties: [("key", value)]) }
    return builder.finish()
  }

  private static func column(of graph: Graph) throws -> PropertyColumn {
    let key = try #require(graph.propertyKey(named: "key"))
    return try #require(graph.nodeProperties.column(of: key))
  }

  private static func form(of graph: Graph) throws -> String {
    switch try column(of: graph) {
    case .integers: "integers"
    case .floats: "floats"
    case .booleans: "booleans"
    case .days: "days"
    case .wideDays: "wideDays"
    case .strings: "strings"
    case .extendedDates: "extendedDates"
    case .mixed: "mixed"
    }
  }
}
