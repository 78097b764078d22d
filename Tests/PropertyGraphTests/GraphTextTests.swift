// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import Testing

@Suite struct GraphTextTests {
  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (7, "7"), (7.5, "7.5"), ("a \"b\"", "\"a \\\"b\\\"\""),
      ([1, nil, "x"], "[1, null, \"x\"]"),
      (["name": "Italy", "year": 1861], "{name: \"Italy\", year: 1861}"),
      ([:], "{}"), (.date(dayNumber: 0), "1970-01-01"), (.localTime(.midnight), "00:00"),
      (.duration(.zero), "PT0S"),
    ] as [(PropertyValue, String)])
  func `values are written for people`(value: PropertyValue, text: String) {
    #expect(value.description == text)
  }

  @Test func `identities and paths are told by their places`() throws {
    var builder = GraphBuilder()
    let first = builder.addNode()
    let second = builder.addNode()
    let tie = builder.addRelationship(type: "PACT", from: second, to: first)
    let path = GraphPath(nodes: [first, second], relationships: [tie])
    #expect("\(second)" == "node 1")
    #expect("\(path)" == "node 0, relationship 0, node 1")
    #expect(PropertyValue.node(first).description == "node 0")
    #expect(PropertyValue.relationship(tie).description == "relationship 0")
    #expect(PropertyValue.path(path).description == path.description)
    #expect("\(builder.finish())" == "a graph of 2 nodes and 1 relationship")
  }

  @Test func `a date with doubts is written as it was given`() throws {
    #expect(PropertyValue.extendedDate(try ExtendedDate("1904~/..")).description == "1904~/..")
  }

  @Test(arguments: [
    "1861-03-17", "10:30", "10:30Z", "1861-03-17T10:30", "1861-03-17T10:30+01:00", "P1Y",
  ])
  func `temporal values go in and come out`(text: String) throws {
    let values: [TemporalValue?] = [
      (try? CalendarDate(parsing: text)).map { .date($0) },
      (try? LocalTime(parsing: text)).map { .localTime($0) },
      text.hasSuffix("Z") ? (try? OffsetTime(parsing: text)).map { .time($0) } : nil,
      (try? LocalDateTime(parsing: text)).map { .localDateTime($0) },
      text.contains("+") ? (try? ZonedDateTime(parsing: text)).map { .dateTime($0) } : nil,
      (try? CalendarDuration(parsing: text)).map { .duration($0) },
    ]
    let value = try #require(values.compactMap(\.self).first)
    #expect(PropertyValue(value).temporal == value)
    #expect(PropertyValue(value).description == text)
  }

  @Test func `what is not temporal is told so`() {
    #expect(PropertyValue.string("1904").temporal == nil)
    #expect(PropertyValue.null.temporal == nil)
  }

  @Test func `changes are counted in words`() throws {
    var graph = Graph()
    let start = graph.savepoint()
    #expect("\(graph.changes(since: start))" == "no changes")
    let node = try graph.addNode(labels: ["State"], properties: ["name": "Italy"])
    try graph.addNode()
    #expect(
      "\(graph.changes(since: start))" == "2 nodes added, 1 label added, 1 property added")
    let later = graph.savepoint()
    try graph.set("name", of: node, to: nil)
    #expect("\(graph.changes(since: later))" == "1 property removed")
  }

  @Test func `errors name the element and the way out`() throws {
    var graph = Graph()
    let node = try graph.addNode()
    let tie = try graph.addRelationship(type: "PACT", from: node, to: node)
    let connected = #expect(throws: GraphError.self) { try graph.remove(node) }
    #expect(
      connected?.message
        == "There still are relationships of node 0: remove them first, or detach the node.")
    try graph.remove(tie)
    let missing = #expect(throws: GraphError.self) { try graph.remove(tie) }
    #expect(
      missing?.description == "There is no relationship 0 in the graph; perhaps it was removed.")
    #expect(graph.source(of: tie) == node)
  }
}
