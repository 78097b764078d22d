// SPDX-License-Identifier: MIT

import Chronology

extension ExtendedDateTests {
  static let levelTwo = [
    levelTwoYears, levelTwoSets, levelTwoMarks, levelTwoMasks, levelTwoIntervals,
  ].flatMap(\.self)

  private static let monthDay: DateComponentSet = [.month, .day]

  private static let levelTwoYears = [
    Row("Y-17E7", 2, .year, .year, "-170000000-01-01", "-170000000-12-31"),
    Row("Y17E0", 2, .year, .year, "0017-01-01", "0017-12-31"),
    Row("Y1E9", 2, .year, .year, "1000000000-01-01", "1000000000-12-31"),
    Row("1950S2", 2, .year, .year, "1900-01-01", "1999-12-31"),
    Row("1950S1", 2, .year, .year, "1000-01-01", "1999-12-31"),
    Row("1950S4", 2, .year, .year, "1950-01-01", "1950-12-31"),
    Row("0050S2", 2, .year, .year, "0000-01-01", "0099-12-31"),
    Row("-1950S2", 2, .year, .year, "-1999-01-01", "-1900-12-31"),
    Row("-0050S2", 2, .year, .year, "-0099-01-01", "-0001-12-31"),
    Row("Y3388E2S3", 2, .year, .year, "338000-01-01", "338999-12-31"),
    Row("Y171010000S3", 2, .year, .year, "171000000-01-01", "171999999-12-31"),
    Row("Y-171010000S3", 2, .year, .year, "-171999999-01-01", "-171000000-12-31"),
    Row("Y9999999999S1", 2, .year, .year, "9000000000-01-01", "9999999999-12-31"),
    Row("2001-34", 2, .season, .season, "2001-04-01", "2001-06-30"),
    Row("2001-34~", 2, .season, .season, "2001-04-01", "2001-06-30", approximate: [.year, .month]),
    Row("-0001-40", 2, .season, .season, "-0001-01-01", "-0001-06-30"),
    Row("201X-21", 2, .season, .season, "2010-03-01", "2019-05-31", isUnspecified: true),
    Row("200X-24", 2, .season, .season, "2000-12-01", "2010-02-28", isUnspecified: true),
  ]

  private static let levelTwoSets = [
    Row("[1667,1668,1670..1672]", 2, .set, .year, "1667-01-01", "1672-12-31"),
    Row("[..1760-12-03]", 2, .set, .day, nil, "1760-12-03", start: .unknown),
    Row("[1760-12..]", 2, .set, .month, "1760-12-01", nil, end: .unknown),
    Row("[1760-01,1760-02,1760-12..]", 2, .set, .month, "1760-01-01", nil, end: .unknown),
    Row("[1667,1760-12]", 2, .set, .year, "1667-01-01", "1760-12-31"),
    Row("[..1984]", 2, .set, .year, nil, "1984-12-31", start: .unknown),
    Row("{1667,1668,1670..1672}", 2, .set, .year, "1667-01-01", "1672-12-31"),
    Row("{1960,1961-12}", 2, .set, .year, "1960-01-01", "1961-12-31"),
    Row("{..1984}", 2, .set, .year, nil, "1984-12-31", start: .open),
    Row("{1984..}", 2, .set, .year, "1984-01-01", nil, end: .open),
    Row("{..1984,1990..}", 2, .set, .year, nil, nil, start: .open, end: .open),
    Row("[1760-12,1667]", 2, .set, .month, "1667-01-01", "1760-12-31"),
    Row("[1904]", 2, .set, .year, "1904-01-01", "1904-12-31"),
    Row("[-0044..0014]", 2, .set, .year, "-0044-01-01", "0014-12-31"),
    Row("[1904..1904]", 2, .set, .year, "1904-01-01", "1904-12-31"),
    Row("[2001-21,2001-34]", 2, .set, .season, "2001-03-01", "2001-06-30"),
    Row(
      "[1667?,~1668-12]", 2, .set, .year, "1667-01-01", "1668-12-31", uncertain: .year,
      approximate: .year),
    Row("{156X..158X}", 2, .set, .decade, "1560-01-01", "1589-12-31", isUnspecified: true),
    Row(
      "{1904-05-%12..1904-05-20}", 2, .set, .day, "1904-05-12", "1904-05-20", uncertain: .day,
      approximate: .day),
  ]

  private static let levelTwoMarks = [
    Row("2004-06~-11", 2, .date, .day, "2004-06-11", "2004-06-11", approximate: [.year, .month]),
    Row("2004?-06-11", 2, .date, .day, "2004-06-11", "2004-06-11", uncertain: .year),
    Row(
      "?2004-06-~11", 2, .date, .day, "2004-06-11", "2004-06-11", uncertain: .year,
      approximate: .day),
    Row(
      "2004-%06-11", 2, .date, .day, "2004-06-11", "2004-06-11", uncertain: .month,
      approximate: .month),
    Row("?2004", 2, .date, .year, "2004-01-01", "2004-12-31", uncertain: .year),
    Row("?-2004", 2, .date, .year, "-2004-01-01", "-2004-12-31", uncertain: .year),
    Row("?2004-?06-?11", 2, .date, .day, "2004-06-11", "2004-06-11", uncertain: all),
    Row(
      "2004-~06-~11", 2, .date, .day, "2004-06-11", "2004-06-11", approximate: monthDay),
    Row(
      "2004?-06~-11%", 2, .date, .day, "2004-06-11", "2004-06-11", uncertain: all,
      approximate: all),
    Row(
      "?2004-06~", 2, .date, .month, "2004-06-01", "2004-06-30", uncertain: .year,
      approximate: [.year, .month]),
  ]

  private static let levelTwoMasks = [
    Row("156X-12-25", 2, .date, .day, "1560-12-25", "1569-12-25", isUnspecified: true),
    Row("15XX-12-25", 2, .date, .day, "1500-12-25", "1599-12-25", isUnspecified: true),
    Row("XXXX-12-XX", 2, .date, .month, "0000-12-01", "9999-12-31", isUnspecified: true),
    Row("1XXX-XX", 2, .date, .century, "1000-01-01", "1999-12-31", isUnspecified: true),
    Row("1XXX-12", 2, .date, .month, "1000-12-01", "1999-12-31", isUnspecified: true),
    Row("1984-1X", 2, .date, .year, "1984-10-01", "1984-12-31", isUnspecified: true),
    Row("1984-X2", 2, .date, .year, "1984-02-01", "1984-12-31", isUnspecified: true),
    Row("15XX-02-29", 2, .date, .day, "1504-02-29", "1596-02-29", isUnspecified: true),
    Row("2001-02-X9", 2, .date, .month, "2001-02-09", "2001-02-19", isUnspecified: true),
    Row("2004-02-X9", 2, .date, .month, "2004-02-09", "2004-02-29", isUnspecified: true),
    Row("XX00-02-29", 2, .date, .day, "0000-02-29", "9600-02-29", isUnspecified: true),
    Row("1XX0-X2-29", 2, .date, .day, "1000-12-29", "1990-12-29", isUnspecified: true),
    Row("1X04-0X-31", 2, .date, .day, "1004-01-31", "1904-08-31", isUnspecified: true),
    Row("XXXX", 2, .date, .century, "0000-01-01", "9999-12-31", isUnspecified: true),
    Row("-XXXX-02-29", 2, .date, .day, "-9996-02-29", "-0004-02-29", isUnspecified: true),
    Row("-0X00-02-29", 2, .date, .day, "-0800-02-29", "-0400-02-29", isUnspecified: true),
    Row("2004-XX-3X", 2, .date, .year, "2004-01-30", "2004-12-31", isUnspecified: true),
    Row("2004-XX-31", 2, .date, .day, "2004-01-31", "2004-12-31", isUnspecified: true),
    Row(
      "156X~-12-25", 2, .date, .day, "1560-12-25", "1569-12-25", approximate: .year,
      isUnspecified: true),
  ]

  private static let levelTwoIntervals = [
    Row(
      "2004-06-~01/2004-06-~20", 2, .interval, .day, "2004-06-01", "2004-06-20",
      approximate: .day),
    Row(
      "2004-06-XX/2004-07-03", 2, .interval, .month, "2004-06-01", "2004-07-03", isUnspecified: true
    ),
    Row("192X/1935", 2, .interval, .decade, "1920-01-01", "1935-12-31", isUnspecified: true),
    Row("../15XX-02-29", 2, .interval, .day, nil, "1596-02-29", isUnspecified: true, start: .open),
    Row("2001-21/2001-33", 2, .interval, .season, "2001-03-01", "2001-03-31"),
    Row("?1904/", 2, .interval, .year, "1904-01-01", nil, uncertain: .year, end: .unknown),
  ]

  /// The parts of a year, by their number: the first and the last day in 2001.
  static let partsOfYear: [(number: Int, first: String, last: String)] = [
    (21, "2001-03-01", "2001-05-31"), (22, "2001-06-01", "2001-08-31"),
    (23, "2001-09-01", "2001-11-30"), (24, "2001-12-01", "2002-02-28"),
    (25, "2001-03-01", "2001-05-31"), (26, "2001-06-01", "2001-08-31"),
    (27, "2001-09-01", "2001-11-30"), (28, "2001-12-01", "2002-02-28"),
    (29, "2001-09-01", "2001-11-30"), (30, "2001-12-01", "2002-02-28"),
    (31, "2001-03-01", "2001-05-31"), (32, "2001-06-01", "2001-08-31"),
    (33, "2001-01-01", "2001-03-31"), (34, "2001-04-01", "2001-06-30"),
    (35, "2001-07-01", "2001-09-30"), (36, "2001-10-01", "2001-12-31"),
    (37, "2001-01-01", "2001-04-30"), (38, "2001-05-01", "2001-08-31"),
    (39, "2001-09-01", "2001-12-31"), (40, "2001-01-01", "2001-06-30"),
    (41, "2001-07-01", "2001-12-31"),
  ]
}
