// SPDX-License-Identifier: MIT

extension ExtendedDateErrorTests {
  static let levelTwo = [marks, significantDigits, setMembers, setDots, setBrackets].flatMap(\.self)

  private static let maskedMonth =
    "no month matches: months are 01 to 12, and a part of a year has no mask"
  private static let noDay = "no month has such a day: days are 01 to 31"

  /// Masked dates that match no real day.
  static let masks: [Row] = [
    ("156X-09-|31", "September has 30 days"), ("2004-02-|3X", "February 2004 has 29 days"),
    ("2001-02-|3X", "February 2001 has 28 days"), ("2001-X4-|31", "April 2001 has 30 days"),
    ("XXX1-02-|29", "February has 28 days, and no leap year matches"),
    ("1X00-02-|30", "February has 28 or 29 days"), ("190X-02-|3X", "February has 28 or 29 days"),
    ("19XX-02-|00", "days are counted from 01"), ("2004-XX-|00", "days are counted from 01"),
    ("2004-05-|4X", noDay), ("2004-XX-|32", noDay),
    ("2001-|2X", maskedMonth), ("2001-|3X-05", maskedMonth), ("2001-|4X", maskedMonth),
    ("|-0000-XX", "there is no year -0000: write 0000 for 1 BCE"),
    (
      "201X-|13",
      "there is no month 13: months are 01 to 12, seasons and other parts of a year"
        + " 21 to 41"
    ),
  ]

  private static let marks: [Row] = [
    ("~2004|~", oneMark), ("?2004|~-06", oneMark), ("2004-?06|~-11", oneMark),
    ("2004-06-~11|%", oneMark), ("2004-06-~|~11", twoMarks),
  ]

  private static let oneMark = "a component has one mark, on one of its sides"
  private static let twoMarks = "one mark is enough: write % for uncertain and approximate"

  private static let significantDigits: [Row] = [
    ("1950S|", "after S comes the number of significant digits: 1950S2"),
    ("1950S|0", "the year has 4 digits: 1 to 4 are significant"),
    ("1950S|5", "the year has 4 digits: 1 to 4 are significant"),
    ("Y17E7S|10", "the year has 9 digits: 1 to 9 are significant"),
    ("1950S|99999999999999999999", "the year has 4 digits: 1 to 4 are significant"),
    ("1950|s2", "write S in upper case"), ("Y17000|s2", "write S in upper case"),
    ("195X|S2", needsWhole), ("1950?|S2", needsWhole), ("1950-05|S2", needsWhole),
    ("1950S2|/1960", standsAlone), ("1940/1950|S2", standsAlone), ("[1950|S2]", standsAlone),
    ("1950S2|?", "'?' does not belong here: " + standsAlone),
    ("|Y1700S2", "Y is for years of more than four digits: leave it out"),
    ("Y17E|", zeros), ("Y17E|S2", "'S' does not belong here: " + zeros),
    ("Y|017E7", "a year with Y has no leading zeros"),
    ("Y|0E7", "a year with Y has no leading zeros"),
  ]

  private static let needsWhole =
    "significant digits are those of a year without mask and mark: 1950S2"
  private static let standsAlone = "a year with significant digits stands alone: 1950S2"
  private static let zeros = "after E comes the number of zeros: Y17E7 is 170000000"

  private static let setMembers: [Row] = [
    ("[|", missing), ("[|]", missing), ("{|}", missing), ("[1904,|]", missing),
    ("[|,1904]", missing), ("[1904,|,1905]", missing), ("[..|]", missing), ("[1904,|", missing),
    ("[1904,| 1905]", "spaces are not part of a date: leave them out"),
    ("[| 1904]", "spaces are not part of a date: leave them out"),
    ("[1904|;1905]", "';' does not belong here: " + afterDate),
    ("[1904-05-12|3]", "'3' does not belong here: " + afterDate),
    ("[1904?-05-1|]", "']' does not belong here: a day has two digits: write 01"),
    (
      "[190|]",
      "']' does not belong here: a year has four digits: write 0190 for the year,"
        + " 190X for the decade"
    ),
    ("[1904,|c1905]", "write 1904~ for about 1904"),
    ("[1904,190|x]", "a digit that is not given is X, in upper case"),
    ("[|Y17000]", "a year with Y stands alone: a set takes years of four digits"),
    ("[|[1904]]", "a set has no sets within it"), ("{1904,|[1905]}", "a set has no sets within it"),
    ("[1904-05-12|T10:00:00]", "a set has no time of day: its members are dates"),
    ("[1904|/1905]", "a set has no intervals: write .. for all dates between two"),
  ]

  private static let missing = "a date is missing here"
  private static let afterDate = "a date of a set is followed by a comma, '..' or a bracket"

  private static let setDots: [Row] = [
    ("[1904,|..1905]", dotsInSet), ("[1904..|..1905]", dotsInSet), ("[..|..1905]", dotsInSet),
    ("[1904|..,1905]", "'..' for all later dates stands after the last date only"),
    ("[1904.|1905]", "'1' does not belong here: " + twoDots),
    ("[1904.|]", "']' does not belong here: " + twoDots),
    ("[1904..|1905-05]", alike), ("[1904-05..|1905]", alike), ("[190X..|1920]", alike),
    ("[1904-21..|1905]", alike),
    ("[1904..1906|..1908]", "a range has two ends: 1670..1672"),
  ]

  private static let dotsInSet =
    "'..' stands before the first date of a set, between two or after the last"
  private static let twoDots = "all dates between two, or beyond one, are written with two dots"
  private static let alike = "both ends of a range are years, or months, or days: 1670..1672"

  private static let setBrackets: [Row] = [
    ("[1904|", "a set that begins with [ ends with ]"),
    ("[1904|}", "a set that begins with [ ends with ]"),
    ("{1904,1905|]", "a set that begins with { ends with }"),
    ("{1904..|", missing),
    ("[1904]|?", "'?' does not belong here: nothing follows a set: it stands alone"),
    ("[1904]|/1905", "nothing follows a set: it stands alone"),
    ("[1904]| ", "spaces are not part of a date: leave them out"),
    ("1904/|[1905]", "a set stands alone: an end of an interval is a date, '..' or nothing"),
    (
      "1904|]",
      "']' does not belong here: a month follows with a hyphen (1904-05);"
        + " a year of more digits needs Y"
    ),
  ]
}
