// SPDX-License-Identifier: MIT

extension ExtendedDateErrorTests {
  /// A text with a bar where it goes wrong, and what is said of it.
  typealias Row = (marked: String, message: String)

  private static let hyphens = "a date is written with hyphens: YYYY-MM-DD"
  private static let spaces = "spaces are not part of a date: leave them out"
  private static let mask = "a digit that is not given is X, in upper case"
  private static let open = "an open end is written with two dots: 1904/.."
  private static let unknown = "an unknown end is left empty: 1904/ or /1904"
  private static let draft =
    "this is of the draft of 2012: write the mark after the last component it is for"
  private static let dots =
    "'..' stands alone at one end of an interval: write ../1985 or 1985/.."
  private static let dash =
    "write the hyphen - within a date, a slash between the ends of an interval"

  private static func noMonth(_ number: Int) -> String {
    "there is no month \(number < 10 ? "0" : "")\(number): months are 01 to 12, "
      + "seasons and other parts of a year 21 to 41"
  }

  static let calendar: [Row] = [
    ("2001-02-|29", "February 2001 has 28 days"),
    ("1900-02-|29", "February 1900 has 28 days"),
    ("-0001-02-|29", "February -0001 has 28 days"),
    ("1904-06-|31", "June 1904 has 30 days"),
    ("1904-05-|45", "May 1904 has 31 days"),
    ("1904-05-|00", "days are counted from 01"),
    ("1904-|13", noMonth(13)),
    ("1904-|00", noMonth(0)),
    ("1904-|20", noMonth(20)),
    ("1904-|42", noMonth(42)),
    ("1904/1905-|99", noMonth(99)),
    ("2001-21-|03", "a season (21) has no days: leave the day out"),
    ("2001-34-|0X", "a season (34) has no days: leave the day out"),
    ("2001-21-|XX", "a season (21) has no days: leave the day out"),
    ("|-0000", "there is no year -0000: write 0000 for 1 BCE"),
    ("|-0000-01", "there is no year -0000: write 0000 for 1 BCE"),
    ("2001-02-|29T10:00:00", "February 2001 has 28 days"),
  ]

  static let clock: [Row] = [
    ("1985-04-12T|24:00:00", "there is no hour 24: midnight is 00:00:00 of the next day"),
    ("1985-04-12T|25:00:00", "there is no hour 25: it is 00 to 23"),
    ("1985-04-12T10:|60:00", "there is no minute 60: it is 00 to 59"),
    ("1985-04-12T23:59:|60", "there is no second 60: leap seconds are not part of EDTF"),
    ("1985-04-12T10:00:00+|24", "there is no offset 24: it is 00 to 23"),
    ("1985-04-12T10:00:00-04:|60", "there is no minute 60: it is 00 to 59"),
  ]

  static let syntax: [Row] = [
    ("|", "there is no date: the expression is empty"),
    ("| 1904", spaces), ("1904| ", spaces), ("1904/| 1905", spaces), ("1904|\n", spaces),
    ("1985-04-12| 23:20:30", "write T between the day and the time"),
    ("199|x", mask), ("199|u", mask), ("|uuuu", mask), ("1904-|xx", mask), ("|xxxx", mask),
    ("2004?|~", "one mark is enough: write % for uncertain and approximate"),
    ("2004%|?", "one mark is enough: write % for uncertain and approximate"),
    ("?|~2004", "one mark is enough: write % for uncertain and approximate"),
    ("|(2004)-06", draft), ("2004-|(06)?", draft), ("2004|^", draft),
    ("1904|–1910", dash), ("1904|−05", dash),
    ("|c1904", "write 1904~ for about 1904"), ("|ca. 1904", "write 1904~"),
    ("|May 1904", "write 1904-05"), ("|May", "write the month in digits: 1914-06"),
    ("20| March 2015", "write 2015-03-20"), ("|March 20th, 2015", "write 2015-03-20"),
    ("|since summer 2014", "write 2014-22/.."), ("|about May 2009", "write 2009-05~"),
    ("5|/2009", "write 2009-05"), ("|until 1914", "write /1914"), ("2009/5|/7", "write 2009-05-07"),
    ("30|.2.2015", "a date is written with hyphens: YYYY-MM-DD"),
    ("|Spring 1914", "write 1914-21"),
    ("|before 1914", "write /1914"),
    ("|since 1949", "write 1949/.."),
    ("44| BC", "1 BCE is the year 0000, 44 BCE is -0043"),
    ("-44|", "a year has four digits: write -0044, which is 45 BCE"),
    ("44|BC", "1 BCE is the year 0000, 44 BCE is -0043"),
    ("|\u{1B}", "U+001B does not belong here: a year has four digits and comes first"),
    ("|\u{1F600}", "'\u{1F600}' does not belong here: a year has four digits and comes first"),
    ("|P3Y", "durations are not part of EDTF: write both ends"),
    ("1904/|P3Y", "durations are not part of EDTF: write both ends"),
    ("|R3/1904/1905", "repeated intervals are not part of EDTF"),
  ]

  static let dates: [Row] = [
    ("12|.5.1904", "write 1904-05-12"), ("1904|.05.12", "write 1904-05-12"),
    ("12|/5/1904", hyphens),
    ("198|", "a year has four digits: write 0198 for the year, 198X for the decade"),
    ("19|", "a year has four digits: write 0019 for the year, 19XX for the century"),
    ("5|/1904", "write 1904-05"),
    ("12|-05-1904", "a year has four digits: write 0012 for the year, 12XX for the century"),
    ("1950|s", "write 195X for the decade"),
    ("1904-5|", "a month has two digits: write 05"),
    ("1904-5|-12", "a month has two digits: write 05"),
    ("1904-|", "a month has two digits"),
    ("1904-05-1|", "a day has two digits: write 01"),
    ("1904-05-12|3", "a day has two digits"),
    ("1904-05-|", "a day has two digits"),
    (
      "1904|0512",
      "'0' does not belong here: a month follows with a hyphen (1904-05);"
        + " a year of more digits needs Y"
    ),
    (
      "1904|-1910",
      "an interval is written with a slash (1904/1910), a day with hyphens (1904-05-12)"
    ),
    ("1904-12|3", "'3' does not belong here: a day follows with a hyphen: 1904-05-12"),
    ("1904-|W05", "weeks are not part of EDTF: write the month and the day"),
    ("1904-05-12|-01", "after a day comes nothing, a mark, or T and a time"),
    ("1904-05-12?|-", "after the mark at the end of a date nothing follows"),
    (
      "1904-05-12|Z", "'Z' does not belong here: after a day comes nothing, a mark, or T and a time"
    ),
  ]

  static let times: [Row] = [
    ("1985-04-12T23:20|", "a time of day is hh:mm:ss: write the seconds too"),
    ("1985-04-12T23|", "a time of day is hh:mm:ss"),
    ("1985-04-12T|", "a time of day is hh:mm:ss"),
    ("1985-04-12T23|2030", "'2' does not belong here: a time of day is hh:mm:ss"),
    ("1985-04-12T23:20:30|.5", "fractions of a second are not part of EDTF"),
    ("1985-04-12T23:20:30|,5", "fractions of a second are not part of EDTF"),
    ("1985-04-12|t23:20:30", "write T in upper case, and the time as hh:mm:ss"),
    ("1985-04-12T23:20:30|z", "write Z in upper case"),
    (
      "1985-04-12T23:20:30+04|30",
      "'3' does not belong here: nothing follows an offset, which is Z, +hh or +hh:mm"
    ),
    ("1985-04-12T23:20:30+4|", "an offset from UTC is Z, +hh or +hh:mm"),
    (
      "1985-04-12T23:20:30|?",
      "'?' does not belong here: after the time comes Z, an offset such as +01:00, or nothing"
    ),
    ("1985-04|T10:00:00", wholeDate), ("1985-04-12?|T10:00:00", wholeDate),
    ("1985-04-XX|T10:00:00", wholeDate), ("-1985-04-12|T10:00:00", wholeDate),
    ("1985-04-12|T10:00:00/1986", noTime), ("1986/1986-04-12|T10:00:00", noTime),
    ("1985-04-12T1|X:00:00", "'X' does not belong here: a time of day is hh:mm:ss"),
  ]

  static let intervals: [Row] = [
    ("1985/|open", open), ("|open/1985", open), ("1985/|now", open), ("1985/|Present", open),
    ("|unknown/1985", unknown), ("1985/|unknown", unknown), ("|UNKNOWN", unknown),
    ("|/", noDate), ("|../..", noDate), ("|../", noDate), ("|/..", noDate),
    ("..|", dots), ("..|1985", dots), ("1985|..", dots), ("1985/..|1986", dots),
    (".|/1985", "an open end of an interval has two dots"),
    ("1985/..|/1986", oneSlash), ("1985/|/1986", oneSlash), ("1985/1986|/1987", oneSlash),
    ("/|/1985", oneSlash),
    ("1985/|Y17000", "a year with Y stands alone: an interval takes years of four digits"),
  ]

  static let years: [Row] = [
    ("|Y1700", "Y is for years of more than four digits: leave it out"),
    ("|Y-9999", "Y is for years of more than four digits: leave it out"),
    ("Y|017000", "a year with Y has no leading zeros"),
    ("Y-|017000", "a year with Y has no leading zeros"),
    ("Y|", "Y comes before the digits of a year"),
    ("|y17000", "write Y in upper case"),
    ("Y17|e7", "write E in upper case"),
    ("Y17000|/..", "a year with Y stands alone: nothing may follow its digits"),
    ("Y17000|-01", "a year with Y stands alone: nothing may follow its digits"),
    (
      "Y17000|?",
      "'?' does not belong here: a year with Y stands alone: nothing may follow its digits"
    ),
  ]

  private static let wholeDate =
    "a time of day needs a whole date without marks: YYYY-MM-DDThh:mm:ss"
  private static let noTime = "an interval has no time of day: its ends are dates"
  private static let noDate = "an interval needs a date at one end at least"
  private static let oneSlash = "an interval has one slash"
}
