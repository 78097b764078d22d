// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Testing

@Suite struct WrongBuilderTests {
  @Test func `throws all mistakes at once, each with the line of its entry`() throws {
    let first = #line + 3
    let error = try mistake {
      _ = try Chronicle("A pact") {
        try Actor("east", kind: "stat", exists: "1871/19x")
        try Actor("West")
        for number in 0..<2 {
          try Topic("topic", description: "\(number)")
        }
        try Relation(id: "pact", what: "alliance", who: ["east", "wst"])
      }
    }
    #expect(
      places(error) == [
        "\(first): '1871/19x' is not a date: a digit that is not given is X, in upper case",
        "\(first): there is no kind of actor 'stat'", "\(first + 1): 'West' is not an id",
        "\(first + 3): the id 'topic' is used twice",
        "\(first + 5): there is no 'wst' in this chronicle",
      ])
  }

  @Test func `reads like the output of a compiler`() throws {
    let line = #line + 4
    let error = try mistake {
      _ = try Chronicle("A pact") {
        try Actor("austria")
        try Relation(id: "pact", what: "alliance", who: ["austria", "austra"])
      }
    }
    let number = String(line)
    let margin = String(repeating: " ", count: 5 - number.count)
    #expect(
      "\(error)" == """
        \(#fileID):\(line):1: error: there is no 'austra' in this chronicle
        \(margin)\(number) | Relation(id: "pact", what: "alliance")
              | ^ did you mean 'austria'?

        """)
  }

  @Test func `shows the first entry of an id that is used twice`() throws {
    let line = #line + 3
    let error = try mistake {
      _ = try Chronicle("Twice") {
        try Actor("rome")
        try Place("rome")
      }
    }
    #expect(places(error) == ["\(line + 1): the id 'rome' is used twice"])
    let note = try #require(error.diagnostics.first?.notes.first)
    #expect(note.message == "first used here")
    #expect(position(note.range, in: error)?.line == line)
  }

  @Test func `tells mistakes of the chronicle itself at the line of the chronicle`() throws {
    let line = #line + 2
    let error = try mistake {
      _ = try Chronicle(" ", asOf: "1914/..", accordingTo: ["nobody"]) {}
    }
    #expect(
      places(error) == [
        "\(line): a text is needed here, not nothing",
        "\(line): as-of needs a last day, which '1914/..' does not have",
        "\(line): there is no 'nobody' in this chronicle",
      ])
  }

  @Test func `does not miss an entry of which only a part is wrong`() throws {
    let error = try mistake {
      _ = try Chronicle("A pact") {
        try Actor("east", exists: "often")
        try Actor("west")
        try Relation(what: "alliance", who: ["east", "west"])
      }
    }
    #expect(error.diagnostics.count == 1)
  }

  @Test func `finds kinds that are declared twice, though they have no place in a text`() throws {
    let error = try mistake {
      _ = try Chronicle("Kinds") {
        try KindDeclaration("league", parent: "alliance")
        try KindDeclaration("league", parent: "alliance")
      }
    }
    #expect(error.diagnostics.map(\.message) == ["the kind 'league' is declared twice"])
  }

  @Test func `does not throw for what is only doubtful`() throws {
    let chronicle = try Chronicle("Open") { try Actor("east", exists: "1871/..") }
    #expect(Validator.diagnostics(of: chronicle).map(\.severity) == [.warning])
  }

  @Test func `passes on what else is thrown between the entries`() {
    struct Interruption: Error {}
    func ids() throws -> [String] { throw Interruption() }
    #expect(throws: Interruption.self) {
      try Chronicle("Rows") {
        for id in try ids() {
          try Actor(id)
        }
      }
    }
  }

  @Test func `an entry by itself throws all that is wrong with it`() throws {
    let error = try mistake { _ = try Event(id: "A", what: "war", who: ["B c"], when: "1914-13") }
    #expect(
      error.diagnostics.map(\.message) == [
        "'A' is not an id", "'B c' is not an id",
        "'1914-13' is not a date: there is no month 13: months are 01 to 12, seasons and other "
          + "parts of a year 21 to 41",
      ])
    #expect("\(error)".contains("Event(id: \"A\", what: \"war\")"))
  }

  @Test func `describes the first hundred mistakes, and counts the others`() throws {
    let error = try mistake {
      _ = try Chronicle("Many") {
        for number in 0..<1234 { try Topic("Topic \(number)") }
      }
    }
    #expect(error.diagnostics.count == 1234)
    let lines = "\(error)".split(separator: "\n")
    #expect(lines.count == 301)
    #expect(lines.last == "and 1134 more")
  }

  // MARK: - Reading errors

  private func mistake(in work: () throws -> Void) throws -> ChronicleError {
    try #require(throws: ChronicleError.self, performing: work)
  }

  private func places(_ error: ChronicleError) -> [String] {
    error.diagnostics.map { diagnostic in
      let line = diagnostic.range.flatMap { position($0, in: error)?.line }
      return "\(line ?? 0): \(diagnostic.message)"
    }
  }

  private func position(_ range: SourceRange, in error: ChronicleError) -> SourcePosition? {
    error.sources.last { $0.origin.offset <= range.lowerBound }?.position(at: range.lowerBound)
  }
}
