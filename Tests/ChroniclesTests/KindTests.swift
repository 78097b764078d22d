// SPDX-License-Identifier: MIT

import Chronicles
import Testing

@Suite struct KindTests {
  @Test(arguments: [
    ("state-visit", "StateVisit", "STATE_VISIT", "state visit"),
    ("break-of-ties", "BreakOfTies", "BREAK_OF_TIES", "break of ties"),
    ("war", "War", "WAR", "war"),
    ("nonaggression-pact", "NonaggressionPact", "NONAGGRESSION_PACT", "nonaggression pact"),
  ])
  func `is named as a label, as a type and in words`(
    name: String, label: String, type: String, words: String
  ) throws {
    let kind = try #require(KindTable.builtIn[name])
    #expect(kind.label == label)
    #expect(kind.relationshipType == type)
    #expect(kind.words == words)
  }

  /// The types of relationships that the graph of a chronicle has anyway.
  @Test func `no type of a tie is one of the graph's own`() {
    let reserved: Set = [
      "TOOK_PART", "PARTY", "AT", "WITHIN", "IN_STATE", "BORDERS", "PART_OF", "BEGINS", "CHANGES",
      "ENDS", "ABOUT", "FROM", "PUBLISHED_BY", "BY", "VIA", "ACTS_FOR",
    ]
    let types = KindTable.builtIn.kinds(of: .relation).map(\.relationshipType)
    #expect(reserved.isDisjoint(with: types))
  }

  @Test func `lists required roles before optional ones`() throws {
    let meeting = try #require(KindTable.builtIn["meeting"])
    #expect(meeting.roles == ["participant", "host", "guest", "mediator"])
  }
}
