// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Testing

/// When somebody takes part in something that lasts longer.
@Suite struct PartTimeTests {
  @Test(
    arguments: [
      // A year within a year is in it, though two years need not overlap.
      ("1904", "1904", "1904", Certainty.definite),
      ("1882-05-20/1914", "1890/..", "1900", .definite),
      ("1882-05-20/1914", "1890/..", "1916", .impossible),
      ("1904", "1910", "1904", .impossible), ("1904", nil, "1904", .definite),
    ] as [(String, String?, String, Certainty)])
  func `lies within the whole`(
    whole: String, part: String?, window: String, expected: Certainty
  ) throws {
    var chronicle = Chronicle(title: "Test")
    chronicle.asOf = Located(try ExtendedDate("1920"))
    var happening = Happening(id: try reference("pact"), kind: Located("alliance"))
    happening.when = try ExtendedDate(whole)
    var participation = Participation(try reference("italy"))
    participation.when = try part.map { try ExtendedDate($0) }
    happening.who = [participation]
    chronicle.relations = [Relation(happening)]
    let bounds = ChronicleTimes(of: chronicle).bounds(of: participation, in: happening)
    #expect(bounds.holds(in: try Window(ExtendedDate(window))) == expected)
  }
}
