// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Testing

/// The ids that relations and events get if none is written.
@Suite struct AutomaticNameTests {
  @Test(arguments: [
    (
      "{ what: alliance, who: [germany, ussr], when: 1939-08-23/1941-06-22 }",
      "alliance.germany.ussr.1939-08-23"
    ),
    ("{ what: war, who: { side-b: [a, b], side-a: c }, when: 1939-09~ }", "war.a.b.1939-09"),
    ("{ what: position, who: putin, when: 202X }", "position.putin.202x"),
    (
      "{ what: office, who: { holder: { actor: shoigu, for: x }, body: ministry }, when: /2024 }",
      "office.shoigu.ministry"
    ),
    ("{ what: war, title: The Great War }", "war"),
    ("{ what: War and Peace }", "entry"),
    ("{ what: war, id: }", "war"),
  ])
  func `follow from kind, participants and start`(relation: String, expected: String) {
    #expect(ids("relations:\n  - \(relation)\n") == [expected])
  }

  /// No kind is one of both families, so that only a wrong file has clashes between the sections.
  @Test func `count up in the order of the file, relations before events`() {
    let entries = "  - { what: war }\n  - { what: war }\n"
    #expect(ids("events:\n\(entries)relations:\n\(entries)") == ["war", "war.2", "war.3", "war.4"])
    #expect(ids("relations:\n\(entries)events:\n\(entries)") == ["war", "war.2", "war.3", "war.4"])
  }

  @Test func `leave out ids that are written anywhere, also behind`() {
    let text = """
      relations:
        - { what: war }
        - { what: war }
        - { what: war }
        - { id: war, what: war }
      actors: { war.2: { } }
      """
    #expect(ids(text) == ["war.3", "war.4", "war.5", "war"])
  }

  @Test func `do not mind words that are no ids of entries`() {
    let text = "relations:\n  - { what: war }\ndata: { war: 1 }\ndescription: { war: x }\n"
    #expect(ids(text) == ["war"])
  }

  /// Returns the ids of relations and events, in this order.
  private func ids(_ text: String) -> [String] {
    guard let chronicle = MarkedChronicle(text).decoded().chronicle else { return [] }
    return (chronicle.relations.map(\.id) + chronicle.events.map(\.id)).map(\.value.text)
  }
}
