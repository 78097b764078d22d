// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct ListFunctionTests {
  private let call = FunctionCaller()

  @Test func `takes lists apart`() throws {
    #expect(try call("size", [1, nil]) == 2)
    #expect(try call("size", "\u{1F600}e\u{301}") == 3)
    #expect(try call("head", [nil, 1]) == nil)
    #expect(try call("head", []) == nil)
    #expect(try call("last", [1, 2]) == 2)
    #expect(try call("tail", [1, 2, 3]) == [2, 3])
    #expect(try call("tail", []) == [])
    #expect(try call("reverse", [1, 2]) == [2, 1])
    #expect(try call("reverse", "ab\u{301}") == "\u{301}ba")
    #expect(try call("isEmpty", [:]) == true)
  }

  @Test func `gives the first value that is not null`() throws {
    #expect(try call("coalesce", nil, 2, 3) == 2)
    #expect(try call("coalesce", nil) == nil)
    #expect(try call("nullIf", 1, 1.0) == nil)
    #expect(try call("nullIf", 1, nil) == 1)
    #expect(try call("exists", nil) == false)
    #expect(try call("exists", 0) == true)
  }

  @Test func `counts from one number to another`() throws {
    #expect(try call("range", 1, 3) == [1, 2, 3])
    #expect(try call("range", 1, 1) == [1])
    #expect(try call("range", 3, 1) == [])
    #expect(try call("range", 0, -5, -2) == [0, -2, -4])
    #expect(try call("range", 0, 5, -1) == [])
    #expect(
      try call("range", .integer(.min), .integer(.max), .integer(.max))
        == [.integer(.min), -1, .integer(.max - 1)])
    #expect(try call("range", .integer(.max - 1), .integer(.max), 5) == [.integer(.max - 1)])
    #expect(try call("range", nil, 1) == nil)
  }

  @Test func `refuses what range cannot count`() throws {
    let zero = try call.failure("range", 1, 2, 0)
    #expect(zero?.code == .argument)
    #expect(zero?.detail == .numberOutOfRange)
    let float = try call.failure("range", 0, 1.0)
    #expect(float?.code == .argument)
    #expect(float?.detail == .invalidArgumentType)
    #expect(try call.failure("range", .integer(.min), .integer(.max))?.code == .memory)
  }

  @Test func `keeps to the memory of the query`() throws {
    var call = call
    call.execution = Execution(
      graph: Graph(), monitor: QueryMonitor(limits: QueryLimits(memoryBytes: 1 << 20)))
    #expect(try call.failure("range", 1, 100_000)?.code == .memory)
    #expect(try call("size", call("range", 1, 10_000)) == 10_000)
    let long = PropertyValue.string(String(repeating: "a", count: 2_000))
    #expect(try call.failure("replace", long, "a", long)?.code == .memory)
  }
}
