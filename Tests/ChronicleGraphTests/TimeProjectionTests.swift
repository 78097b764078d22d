// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology
import PropertyGraph
import Testing

/// The graph holds what is known of times by all that is said of them.
@Suite struct TimeProjectionTests {
  private static let yaml = """
    as-of: 1950
    actors: { a: { }, b: { } }
    relations:
      - { id: ties, what: rivalry, who: [a, b], held-on: 1905-06-01 }
      - { id: pact, what: alliance, who: [a, b], when: 1900/190X, held-on: 1905, before: [war] }
    events:
      - { id: war, what: talks, who: a, when: 1908-05-01 }
      - { id: after, what: talks, who: a, after: [war] }
      - { id: plain, what: talks, who: a, when: 1904~ }
    """

  private func property(_ key: String, of name: String) throws -> String? {
    let value = try projection(of: Self.yaml).property(key, name)
    return value.extendedDate?.text ?? value.date?.description ?? value.string
  }

  @Test(arguments: [
    ("ties", "held_on", "1905-06-01"), ("ties", "start_latest", "1905-06-01"),
    ("ties", "end_earliest", "1905-06-01"), ("ties", "end_kind", "unknown"),
    ("pact", "when", "1900/190X"), ("pact", "start", "1900-01-01"), ("pact", "end", "1908-05-01"),
    ("pact", "held_on", "1905"), ("after", "start", "1908-05-01"), ("plain", "start", "1904-01-01"),
  ])
  func `bounds follow what is said besides when`(name: String, key: String, text: String) throws {
    #expect(try property(key, of: name) == text)
  }

  @Test(arguments: [("ties", "start"), ("ties", "when"), ("after", "end"), ("plain", "held_on")])
  func `what is not known is no property`(name: String, key: String) throws {
    #expect(try property(key, of: name) == nil)
  }

  @Test func `before and after are one type, from the earlier to the later`() throws {
    #expect(
      try projection(of: Self.yaml).links("BEFORE") == ["pact BEFORE war", "war BEFORE after"])
  }

  @Test func `nodes, parts and ties hold at the narrower time`() throws {
    let projection = try projection(of: Self.yaml)
    let tie = try #require(projection.ties.first { $0.kind.name == "rivalry" })
    let window = try Window(ExtendedDate("1905-06-01"))
    #expect(tie.validity.holds(in: window) == .definite)
    let pact = try #require(projection.ties.first { $0.kind.name == "alliance" })
    #expect(pact.validity.holds(in: try Window(ExtendedDate("1909"))) == .impossible)
  }
}
