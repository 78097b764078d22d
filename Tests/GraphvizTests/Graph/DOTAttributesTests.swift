// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct DOTAttributesTests {
  @Test func `keeps the order in which names were first set`() {
    var attributes: DOTAttributes = ["b": "1", "a": "2"]
    attributes["c"] = "3"
    attributes["b"] = "4"
    #expect(attributes.map(\.name) == ["b", "a", "c"])
    #expect(attributes["b"] == "4")
  }

  @Test func `removes what is set to nothing`() {
    var attributes: DOTAttributes = ["a": 1, "b": 2]
    attributes["a"] = nil
    attributes["x"] = nil
    #expect(attributes.map(\.name) == ["b"])
    #expect(attributes["a"] == nil)
  }

  @Test func `takes the last of two values of one name`() {
    let attributes: DOTAttributes = ["a": 1, "b": 2, "a": 3]
    #expect(attributes.map(\.name) == ["a", "b"])
    #expect(attributes["a"] == 3)
  }

  @Test func `merges another set over its own`() {
    var attributes: DOTAttributes = ["a": 1, "b": 2]
    attributes.merge(["c": 5, "a": 4])
    #expect(attributes == ["a": 4, "b": 2, "c": 5])
  }

  @Test func `is a collection of its entries`() {
    let attributes: DOTAttributes = ["a": 1, "b": 2]
    #expect(attributes.count == 2)
    #expect(attributes[1].value == 2)
    #expect(DOTAttributes().isEmpty)
  }

  @Test func `takes names of other bytes for other names`() {
    var attributes: DOTAttributes = ["é": 1]
    attributes["e\u{301}"] = 2
    #expect(attributes.map(\.value) == [1, 2])
    #expect(attributes["é"] == 1 && attributes["e\u{301}"] == 2)
  }

  @Test func `finds, replaces and removes among many`() {
    var attributes: DOTAttributes = [:]
    for number in 0..<20_000 { attributes["a\(number)"] = .number(Double(number)) }
    attributes.merge(attributes)
    attributes["a700"] = "x"
    attributes["a3"] = nil
    #expect(attributes.count == 19_999)
    #expect(attributes["a700"] == "x" && attributes["a3"] == nil && attributes["a4"] == 4)
    attributes.removeAll { $0.name != "a700" && $0.name != "a19999" }
    #expect(attributes == ["a700": "x", "a19999": 19_999])
  }
}
