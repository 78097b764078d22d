// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct NumberFunctionTests {
  private let call = FunctionCaller()

  @Test(arguments: [
    (2.5, 3.0), (-2.5, -2.0), (-1.5, -1.0), (2.4, 2.0), (-2.6, -3.0), (0.49999999999999994, 0.0),
    (4503599627370497.0, 4503599627370497.0),
  ])
  func `rounds halves to the greater number`(number: Double, expected: Double) throws {
    #expect(try call("round", .float(number)) == .float(expected))
  }

  @Test(arguments: [
    (1.005, 2, 1.01), (-1.005, 2, -1.01), (2.5, 0, 3.0), (9.995, 2, 10.0), (0.004, 2, 0.0),
    (123.456, 9, 123.456), (1e300, 2, 1e300), (0.06, 1, 0.1), (99.96, 1, 100.0),
  ])
  func `rounds to decimals of the shortest text`(
    number: Double, decimals: Int, expected: Double
  ) throws {
    #expect(try call("round", .float(number), .integer(Int64(decimals))) == .float(expected))
  }

  @Test(arguments: [
    ("UP", 1.21, 1.3), ("DOWN", 1.29, 1.2), ("CEILING", -1.29, -1.2), ("FLOOR", -1.21, -1.3),
    ("HALF_UP", -1.25, -1.3), ("HALF_DOWN", 1.25, 1.2), ("HALF_DOWN", 1.251, 1.3),
    ("half_even", 1.25, 1.2), ("HALF_EVEN", 1.35, 1.4), ("UP", 0.001, 0.1),
  ])
  func `rounds by a mode`(mode: String, number: Double, expected: Double) throws {
    #expect(try call("round", .float(number), 1, .string(mode)) == .float(expected))
  }

  @Test func `tells sign and magnitude`() throws {
    #expect(try call("abs", -3) == 3)
    #expect(try call("abs", -3.5) == 3.5)
    #expect(try call.failure("abs", .integer(.min))?.code == .arithmetic)
    #expect(try call("sign", -0.5) == -1)
    #expect(try call("sign", 0.0) == 0)
    #expect(try call("ceil", 1) == 1.0)
    #expect(try call("floor", -1.5) == -2.0)
  }

  @Test func `computes as the real numbers do`() throws {
    #expect(try call("sqrt", 12.96) == 3.6)
    #expect(try call("sqrt", -1) == .float(.nan))
    #expect(try call("log", 0) == .float(-.infinity))
    #expect(try call("log10", 1000) == 3.0)
    #expect(try call("exp", 0) == 1.0)
    #expect(try call("log", call("e")) == 1.0)
    #expect(try call("atan2", 1, -1) == .float(2.356194490192345))
    #expect(try call("degrees", call("pi")) == 180.0)
    #expect(try call("radians", 180) == .float(.pi))
    #expect(try call("haversin", call("pi")) == 1.0)
    #expect(try call("cot", 0) == .float(.infinity))
  }

  @Test func `gives random numbers and identifiers`() throws {
    for _ in 0..<50 {
      let number = try #require(call("rand").float)
      #expect((0..<1).contains(number))
    }
    let text = try #require(call("randomUUID").string)
    #expect(text.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
    #expect(Array(text)[14] == "4")
    #expect(try call("randomUUID") != call("randomUUID"))
  }
}
