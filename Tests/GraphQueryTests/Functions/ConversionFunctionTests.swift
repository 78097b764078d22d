// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import TestSupport
import Testing

@Suite struct ConversionFunctionTests {
  private let call = FunctionCaller()

  @Test(
    arguments: [
      ("42", 42), (" -7 ", -7), ("2.9", 2), ("-2.9", -2), ("1e3", 1000), ("+5", 5), (".5", 0),
      ("9223372036854775807", .integer(.max)), ("9223372036854775808", nil), ("1e19", nil),
      ("", nil), ("abc", nil), ("0x10", nil), ("1 2", nil), ("nan", nil), ("1e", nil), ("-", nil),
    ] as [(String, PropertyValue)])
  func `reads integers`(text: String, expected: PropertyValue) throws {
    #expect(try call("toInteger", .string(text)) == expected)
  }

  @Test(
    arguments: [
      ("3.25", 3.25), ("-1", -1.0), ("1E-2", 0.01), (" 5 ", 5.0), ("Infinity", .float(.infinity)),
      ("NaN", .float(.nan)), ("1,5", nil), ("0x1p3", nil), ("inf", nil), (".", nil), ("1.5d", nil),
      ("1e999", .float(.infinity)),
    ] as [(String, PropertyValue)])
  func `reads floats`(text: String, expected: PropertyValue) throws {
    #expect(try call("toFloat", .string(text)) == expected)
  }

  @Test(arguments: [
    (1.0, "1.0"), (-0.5, "-0.5"), (0.1 + 0.2, "0.30000000000000004"), (1e7, "1.0E7"),
    (9_999_999.5, "9999999.5"), (0.001, "0.001"), (0.00012, "1.2E-4"), (1.5e300, "1.5E300"),
    (123_456_789.0, "1.23456789E8"), (-0.0, "-0.0"), (.infinity, "Infinity"), (.nan, "NaN"),
    (.leastNonzeroMagnitude, "5.0E-324"), (1.7976931348623157e308, "1.7976931348623157E308"),
    (100.0, "100.0"),
  ])
  func `writes floats`(number: Double, expected: String) throws {
    #expect(try call("toString", .float(number)) == .string(expected))
  }

  @Test func `writes floats so that they are read again`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<1_000 {
      let number = Double(bitPattern: generator.next())
      #expect(try call("toFloat", call("toString", .float(number))) == .float(number))
    }
  }

  @Test func `converts numbers`() throws {
    #expect(try call("toInteger", 2.9) == 2)
    #expect(try call("toInteger", -2.9) == -2)
    #expect(try call("toFloat", 3) == 3.0)
    #expect(try call("toString", true) == "true")
    #expect(try call("toBoolean", "TRUE") == true)
    #expect(try call("toBoolean", "yes") == nil)
    #expect(try call.failure("toInteger", 1e300)?.detail == .numberOutOfRange)
    #expect(try call("toIntegerOrNull", 1e300) == nil)
  }

  @Test(
    arguments: [
      ("toInteger", []), ("toInteger", true), ("toFloat", true), ("toBoolean", 1.0),
      ("toString", []), ("toString", [:]), ("toString", .node(NodeID(index: 0))),
    ] as [(String, PropertyValue)])
  func `refuses what cannot be converted`(name: String, value: PropertyValue) throws {
    let error = try call.failure(name, value)
    #expect(error?.code == .type)
    #expect(error?.detail == .invalidArgumentValue)
    #expect(try call(name + "OrNull", value) == nil)
  }

  @Test func `converts lists value by value`() throws {
    #expect(try call("toIntegerList", ["1", 2.5, nil, [], "x"]) == [1, 2, nil, nil, nil])
    #expect(try call("toStringList", [1, true, [:]]) == ["1", "true", nil])
  }
}
