// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import PropertyGraph
import Testing

@Suite struct ExtendedDateFunctionTests {
  private let call = FunctionCaller()

  private func day(_ text: String) throws -> PropertyValue {
    .date(try CalendarDate(parsing: text))
  }

  @Test func `reads dates as sources give them`() throws {
    let date = try PropertyValue.extendedDate(ExtendedDate("1914-06~"))
    #expect(try call("edtf", "1914-06~") == date)
    #expect(try call("edtf", date) == date)
    #expect(try call("toString", call("edtf", day("1914-06-28"))) == "1914-06-28")
    #expect(
      try call("toString", call("edtf", call("datetime", "1914-06-28T11:50:07.5+01:00")))
        == "1914-06-28T10:50:07Z")
  }

  @Test(arguments: ["", "1914-13", "yesterday"])
  func `refuses what is no date`(text: String) throws {
    let error = try call.failure("edtf", .string(text))
    #expect(error?.code == .argument)
    #expect(error?.detail == .invalidArgumentValue)
  }

  @Test func `tells the bounds with the last day of an end`() throws {
    #expect(try call("earliestStart", "1904") == day("1904-01-01"))
    #expect(try call("latestStart", "1904") == day("1904-12-31"))
    #expect(try call("earliestEnd", "1904") == day("1904-01-01"))
    #expect(try call("latestEnd", "1904") == day("1904-12-31"))
    #expect(try call("latestEnd", "1904/..") == nil)
    #expect(try call("latestStart", "../1904") == nil)
    #expect(try call("latestEnd", "1904-04-08T10:00:00Z") == day("1904-04-08"))
  }

  @Test func `knows how far the graph reaches`() throws {
    let horizon = Horizon(endOf: try ExtendedDate("1914-08-12"))
    var call = call
    call.execution = Execution(graph: Graph(), clock: QueryClock(horizon: horizon))
    #expect(try call("earliestEnd", "1904/..") == day("1914-08-12"))
    #expect(try call("holds", "1904/..", "1914-08-12") == true)
    #expect(try self.call("holds", "1904/..", "1914-08-12") == nil)
  }

  @Test func `tells the marks`() throws {
    #expect(try call("isUncertain", "1904?") == true)
    #expect(try call("isApproximate", "1904?") == false)
    #expect(try call("isApproximate", "1904~") == true)
    #expect(try call("isUnspecified", "190X") == true)
    #expect(try call("isOpen", "1904/..") == true)
    #expect(try call("isOpen", "1904/") == false)
  }

  @Test func `answers true, false or null for definite, impossible and possible`() throws {
    #expect(try call("before", "1904", "1905") == true)
    #expect(try call("before", "1905", "1904") == false)
    #expect(try call("before", "1904", "1904") == nil)
    #expect(try call("after", "1905", "1904?") == nil)
    #expect(try call("during", "1904-04", "1904-01-01/1904-12-31") == true)
    #expect(try call("simultaneous", "1904-04-08", "1904-04-08") == true)
    #expect(try call("allen.meets", "1904-04-08", "1904-04-09") == true)
    #expect(try call("allen.before", "1904-04-08", "1904-04-09") == false)
    #expect(try call("holds", "1904", "1904-06-15") == nil)
    #expect(try call("holdsThroughout", "1903/1905", "1904") == true)
    #expect(try call("before", nil, "1904") == nil)
    #expect(try call("allen.relations", "1904-04-08", "1904-04-09") == ["meets"])
    #expect(try call.failure("holds", "1904", "1904?")?.code == .argument)
  }

  @Test func `names the answer`() throws {
    #expect(try call("certainty", true) == "definite")
    #expect(try call("certainty", nil) == "possible")
    #expect(try call("certainty", false) == "impossible")
    #expect(try call.failure("certainty", 1)?.code == .type)
  }

  @Test func `asks when nodes and relationships hold`() throws {
    var graph = Graph()
    let node = try graph.addNode()
    let first = try graph.addRelationship(type: "T", from: node, to: node)
    let second = try graph.addRelationship(type: "T", from: node, to: node)
    try graph.setValidity(
      TimeBounds(ExtendedDate("1904-01-01/1904-12-31"), horizon: nil), of: first)
    try graph.setValidity(
      TimeBounds(ExtendedDate("1905-01-01/1905-12-31"), horizon: nil), of: second)
    let call = FunctionCaller(graph)
    #expect(try call("simultaneous", .relationship(first), .relationship(second)) == false)
    #expect(try call("simultaneous", .relationship(first), .node(node)) == true)
    #expect(try call("before", .relationship(first), "1905") == true)
    #expect(try call("latestEnd", .relationship(first)) == day("1904-12-31"))
    #expect(try call("earliestStart", .node(node)) == nil)
  }
}
