// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Testing

@Suite struct ChronicleBuilderTests {
  @Test func `takes entries in any order`() throws {
    let chronicle = try Chronicle("A pact", asOf: "1914-08-12") {
      try Event(id: "signing", what: "treaty", who: ["east", "west"], begins: "pact")
      try Relation(id: "pact", what: "alliance", who: ["east", "west"], when: "1879/1914")
      try Actor("east", name: "East", kind: "state")
      try Topic("peace")
      try Actor("west", kind: "state")
      try Place("border", within: "land")
      try Place("land", state: "east")
      try Source("book", publisher: "east", published: "1950")
    }
    #expect(chronicle.title == "A pact")
    #expect(chronicle.asOf?.value == (try ExtendedDate("1914-08-12")))
    #expect(chronicle.actors.map(\.id.value.text) == ["east", "west"])
    #expect(chronicle.places.map(\.id.value.text) == ["border", "land"])
    #expect(chronicle.events.first?.begins == chronicle.relations.map(\.id))
    #expect(chronicle.sources.first?.publisher == .actor(try reference("east")))
    #expect(!Validator.diagnostics(of: chronicle).containsErrors)
  }

  @Test func `makes an empty chronicle of nothing`() throws {
    #expect(try Chronicle("Nothing") {} == Chronicle(title: "Nothing"))
  }

  @Test(arguments: [(0, [String]()), (2, ["a0", "b0", "c0", "a1", "b1", "c1"])])
  func `takes the passes of a loop in their order`(count: Int, topics: [String]) throws {
    let chronicle = try Chronicle("Loops") {
      for number in 0..<count {
        try Topic("a\(number)")
        try Topic("b\(number)")
        try Topic("c\(number)")
      }
    }
    #expect(chronicle.topics.map(\.id.value.text) == topics)
  }

  @Test(arguments: [(nil, "small"), (3, "small"), (30, "large")] as [(Int?, String)])
  func `takes the branch that holds`(number: Int?, expected: String) throws {
    let chronicle = try Chronicle("Branches") {
      if let number { try Topic("number-\(number)") }
      if let number, number > 10 { try Topic("large") } else { try Topic("small") }
      switch number {
      case nil: try Topic("none")
      case 3?: try Topic("three")
      default: try Topic("some")
      }
    }
    let topics = chronicle.topics.map(\.id.value.text)
    #expect(topics.contains(expected))
    #expect(topics.contains("number-\(number ?? -1)") == (number != nil))
    #expect(topics.last == (number == nil ? "none" : number == 3 ? "three" : "some"))
  }
}
