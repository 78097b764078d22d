// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Diagnostics
import Testing

/// One mistake is told once, and what else stands there is read.
@Suite struct ReadingOnTests {
  @Test(arguments: [
    "events:\n  - ‸{ id: lost }\n  - { what: treaty, part-of: lost }\n",
    "events: ‸{ lost: { } }\nsources: { s: { } }\naccording-to: [s]\n",
    "actors: ‸[{ id: lost }]\nevents:\n  - { what: treaty, who: [lost] }\n",
    "relations: ‸{ lost: { what: war } }\nevents:\n  - { what: treaty, begins: lost }\n",
  ])
  func `a reference to an entry that could not be read is no second mistake`(text: String) {
    let file = MarkedChronicle(text)
    let found = file.decoded().diagnostics
    #expect(file.marked(by: found) == text)
  }

  @Test func `a reference to a word of another map is a mistake`() {
    let text = "data: { lost: 1 }\nevents:\n  - { what: treaty, part-of: ‸lost }\n"
    let file = MarkedChronicle(text)
    #expect(file.marked(by: file.decoded().diagnostics) == text)
  }

  @Test func `an entry keeps what is right beside a mistake`() throws {
    let file = MarkedChronicle(
      """
      actors:
        austria: { kind: state, exists: 1867‸-1918, name: { en: Austria, ‸x: y }, tags: [a, ‸[b], c] }
      """)
    let result = file.decoded()
    #expect(result.diagnostics.compactMap(\.range?.lowerBound) == file.places)
    let actor = try #require(result.chronicle?.actors.first)
    #expect(actor.kind?.value == "state" && actor.exists == nil)
    #expect(actor.displayName == "Austria" && actor.details.tags == ["a", "c"])
  }

  @Test func `an open end without a horizon is one warning`() {
    let file = MarkedChronicle(
      """
      actors: { a: { }, b: { } }
      relations:
        - { id: ‸pact, what: alliance, who: [a, b], when: 1879/.. }
        - { what: rivalry, who: [a, b], when: 1880/.. }

      """)
    let found = file.decoded().diagnostics
    #expect(found.map(\.severity) == [.warning])
    #expect(found.compactMap(\.range?.lowerBound) == file.places)
  }

  @Test func `an id that is used twice does not make its references wrong`() {
    let text = """
      topics: { ‡east: { } }
      actors: { ‸east: { } }
      events:
        - { what: treaty, who: [east], about: east }

      """
    let file = MarkedChronicle(text)
    #expect(file.marked(by: file.decoded().diagnostics) == text)
  }
}
