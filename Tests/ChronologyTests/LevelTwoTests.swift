// SPDX-License-Identifier: MIT

import Chronology
import Testing

/// Level 2 is recognized and refused: a bar marks the first thing that is of that level.
@Suite struct LevelTwoTests {
  private static let before = "a mark to the left of a component"
  private static let within = "a mark within a date"
  private static let mask = "a mask in this place"
  private static let end = "a masked date at an end of an interval"
  private static let digits = "a number of significant digits"
  private static let exponent = "a year with an exponent"
  private static let season = "a season above 24"
  private static let set = "a set of dates"

  @Test(arguments: [
    ("Y-17|E7", exponent), ("1950|S2", digits), ("Y3388|E2S3", exponent),
    ("Y171010000|S3", digits), ("-1950|S2", digits), ("2001-|34", season), ("2001-|25", season),
    ("2001-|41", season), ("2001/2002-|34", season), ("|[1667,1668,1670..1672]", set),
    ("|[..1760-12-03]", set), ("|[1760-12..]", set), ("|[1760-01,1760-02,1760-12..]", set),
    ("|[1667,1760-12]", set), ("|[..1984]", set), ("|{1667,1668,1670..1672}", set),
    ("|{1960,1961-12}", set), ("|{..1984}", set),
  ])
  func `refuses years, seasons and sets of level 2`(marked: String, what: String) throws {
    try expectRefusal(of: marked, for: what)
  }

  @Test(arguments: [
    ("2004-06|~-11", within), ("2004|?-06-11", within), ("|?2004-06-~11", before),
    ("2004-|%06-11", before), ("2004-06-|~01/2004-06-~20", before), ("|?-2004", before),
    ("|~2004~", before), ("2004|?-06/2005", within), ("2003/2004|?-06", within),
  ])
  func `refuses marks of level 2`(marked: String, what: String) throws {
    try expectRefusal(of: marked, for: what)
  }

  @Test(arguments: [
    ("156|X-12-25", mask), ("15|XX-12-25", mask), ("|XXXX-12-XX", mask), ("1|XXX-XX", mask),
    ("1|XXX-12", mask), ("1984-1|X", mask), ("2004-06-|XX/2004-07-03", end),
    ("2003/200|X", end), ("|XXXX", mask), ("1|XXX", mask), ("-|XXXX", mask), ("1|X04", mask),
    ("2004-|XX-15", mask), ("2004-02-2|X", mask), ("2004-02-|X9", mask), ("201|X-21", mask),
    ("2004-|XX-1X", mask), ("156|X-09-31", mask), ("2003/1|XXX", mask),
  ])
  func `refuses masks of level 2`(marked: String, what: String) throws {
    try expectRefusal(of: marked, for: what)
  }

  private func expectRefusal(of marked: String, for what: String) throws {
    let text = try MarkedText(marked)
    #expect(try text.error.code == .unsupportedLevel)
    #expect(try text.error.message == "\(what) is EDTF level 2, which is not supported yet")
    #expect(try text.error.offset == text.offset)
  }
}
