// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Chronology
import Diagnostics
import Documents
import Testing

/// What YAML would read into a text, and a chronicle takes as written.
@Suite struct YAMLTrapTests {
  private static let words = [
    "no", "on", "yes", "off", "y", "n", "true", "false", "null", "0044", "1904", "1e3", "0x1f",
    "1_000", "12.5", "0o17", "1879-10-07",
  ]

  @Test(arguments: words)
  func `an id may be a word that YAML knows better`(word: String) throws {
    let text = """
      actors: { \(word): { kind: state }, other: { } }
      relations:
        - { id: pact, what: alliance, who: [\(word), other] }
      """
    let chronicle = try decoded(text)
    #expect(chronicle.actors.first?.id.value.text == word)
    #expect(chronicle.relations.first?.who.first?.actor.value.text == word)
  }

  @Test(arguments: words + ["NO", "True", "~", ".5", "0b1", "1:30", "12h", ".inf", "<<", "="])
  func `a name stays as it was written`(word: String) throws {
    let chronicle = try decoded("actors: { a: { name: \(word), data: { \(word): \(word) } } }\n")
    #expect(chronicle.actors.first?.displayName == word)
    #expect(chronicle.actors.first?.details.data == [.init(key: word, value: word)])
  }

  @Test(arguments: [
    "1879-10-07", "1904", "1904-04", "-0043", "1985/..", "/1985", "1904~", "19XX",
    "1985-04-12T23:20:30Z", "Y170000002", "0044", "2001-21",
  ])
  func `a date needs no quotes`(date: String) throws {
    let plain = try decoded("as-of: 2000\nactors: { a: { exists: \(date) } }\n")
    let quoted = try decoded("as-of: 2000\nactors: { a: { exists: \"\(date)\" } }\n")
    #expect(plain.actors.first?.exists?.text == date)
    #expect(plain == quoted)
  }

  @Test func `a number of JSON is the text that stands there`() throws {
    let text = #"{"as-of": 1914, "actors": {"a": {"data": {"x": 1.50, "y": true, "z": 1e3}}}}"#
    let source = SourceText(name: "test", text: text)
    let chronicle = try #require(ChronicleDecoder(format: .json).decode(source).chronicle)
    #expect(chronicle.asOf?.value.text == "1914")
    #expect(chronicle.actors.first?.details.data.map(\.value) == ["1.50", "true", "1e3"])
  }

  @Test func `the role on is no truth value`() throws {
    let chronicle = try decoded(
      """
      actors: { no: { }, se: { } }
      relations:
        - { what: dependence, who: { dependent: no, on: se } }
      """)
    #expect(chronicle.relations.first?.who.map(\.role?.value) == ["dependent", "on"])
  }

  @Test func `a text may be folded`() throws {
    let chronicle = try decoded(
      "description: >-\n  one\n  two\nchronicle: a\n  long\n  one\n")
    #expect(chronicle.details.description == "one two")
    #expect(chronicle.title == "a long one")
  }

  private func decoded(_ text: String) throws -> Chronicle {
    let result = MarkedChronicle(text).decoded()
    #expect(result.diagnostics == [])
    return try #require(result.chronicle)
  }
}
