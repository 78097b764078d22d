// SPDX-License-Identifier: MIT

import Chronology

extension ExtendedDateTests {
  /// What an expression is expected to mean.
  struct Row: Sendable, CustomStringConvertible {
    let text: String
    let level: Int
    let kind: DateKind
    let precision: DatePrecision
    let earliest: String?
    let latest: String?
    let uncertain: DateComponentSet
    let approximate: DateComponentSet
    let isUnspecified: Bool
    let start: Boundary
    let end: Boundary

    init(
      _ text: String, _ level: Int, _ kind: DateKind, _ precision: DatePrecision,
      _ earliest: String?, _ latest: String?, uncertain: DateComponentSet = [],
      approximate: DateComponentSet = [], isUnspecified: Bool = false,
      start: Boundary = .known, end: Boundary = .known
    ) {
      self.text = text
      self.level = level
      self.kind = kind
      self.precision = precision
      self.earliest = earliest
      self.latest = latest
      self.uncertain = uncertain
      self.approximate = approximate
      self.isUnspecified = isUnspecified
      self.start = start
      self.end = end
    }

    var description: String { text }
  }

  static let all: DateComponentSet = [.year, .month, .day]

  static let rows = levelZero + levelOne + levelOneIntervals + choices + levelTwo

  private static let second = "1985-04-12T23:20:30"

  private static let levelZero = [
    Row("1985-04-12", 0, .date, .day, "1985-04-12", "1985-04-12"),
    Row("1985-04", 0, .date, .month, "1985-04-01", "1985-04-30"),
    Row("1985", 0, .date, .year, "1985-01-01", "1985-12-31"),
    Row("1985-04-12T23:20:30", 0, .datetime, .second, second, second),
    Row("1985-04-12T23:20:30Z", 0, .datetime, .second, second, second),
    Row("1985-04-12T23:20:30-04", 0, .datetime, .second, second, second),
    Row("1985-04-12T23:20:30+04:30", 0, .datetime, .second, second, second),
    Row("1964/2008", 0, .interval, .year, "1964-01-01", "2008-12-31"),
    Row("2004-06/2006-08", 0, .interval, .month, "2004-06-01", "2006-08-31"),
    Row("2004-02-01/2005-02-08", 0, .interval, .day, "2004-02-01", "2005-02-08"),
    Row("2004-02-01/2005-02", 0, .interval, .day, "2004-02-01", "2005-02-28"),
    Row("2004-02-01/2005", 0, .interval, .day, "2004-02-01", "2005-12-31"),
    Row("2005/2006-02", 0, .interval, .year, "2005-01-01", "2006-02-28"),
  ]

  private static let levelOne = [
    Row("Y170000002", 1, .year, .year, "170000002-01-01", "170000002-12-31"),
    Row("Y-170000002", 1, .year, .year, "-170000002-01-01", "-170000002-12-31"),
    Row("-1985", 1, .date, .year, "-1985-01-01", "-1985-12-31"),
    Row("2001-21", 1, .season, .season, "2001-03-01", "2001-05-31"),
    Row("2001-22", 1, .season, .season, "2001-06-01", "2001-08-31"),
    Row("2001-23", 1, .season, .season, "2001-09-01", "2001-11-30"),
    Row("2001-24", 1, .season, .season, "2001-12-01", "2002-02-28"),
    Row("2003-24", 1, .season, .season, "2003-12-01", "2004-02-29"),
    Row("1984?", 1, .date, .year, "1984-01-01", "1984-12-31", uncertain: .year),
    Row(
      "2004-06~", 1, .date, .month, "2004-06-01", "2004-06-30", approximate: [.year, .month]),
    Row(
      "2004-06-11%", 1, .date, .day, "2004-06-11", "2004-06-11", uncertain: all,
      approximate: all),
    Row("201X", 1, .date, .decade, "2010-01-01", "2019-12-31", isUnspecified: true),
    Row("20XX", 1, .date, .century, "2000-01-01", "2099-12-31", isUnspecified: true),
    Row("2004-XX", 1, .date, .year, "2004-01-01", "2004-12-31", isUnspecified: true),
    Row("1985-04-XX", 1, .date, .month, "1985-04-01", "1985-04-30", isUnspecified: true),
    Row("1985-XX-XX", 1, .date, .year, "1985-01-01", "1985-12-31", isUnspecified: true),
  ]

  private static let levelOneIntervals = [
    Row("1985-04-12/..", 1, .interval, .day, "1985-04-12", nil, end: .open),
    Row("1985-04/..", 1, .interval, .month, "1985-04-01", nil, end: .open),
    Row("1985/..", 1, .interval, .year, "1985-01-01", nil, end: .open),
    Row("../1985-04-12", 1, .interval, .day, nil, "1985-04-12", start: .open),
    Row("../1985-04", 1, .interval, .month, nil, "1985-04-30", start: .open),
    Row("../1985", 1, .interval, .year, nil, "1985-12-31", start: .open),
    Row("1985-04-12/", 1, .interval, .day, "1985-04-12", nil, end: .unknown),
    Row("1985-04/", 1, .interval, .month, "1985-04-01", nil, end: .unknown),
    Row("1985/", 1, .interval, .year, "1985-01-01", nil, end: .unknown),
    Row("/1985-04-12", 1, .interval, .day, nil, "1985-04-12", start: .unknown),
    Row("/1985-04", 1, .interval, .month, nil, "1985-04-30", start: .unknown),
    Row("/1985", 1, .interval, .year, nil, "1985-12-31", start: .unknown),
  ]

  /// What the standard leaves to its readers, and the edges of the grammar.
  private static let choices = [
    Row("0000", 0, .date, .year, "0000-01-01", "0000-12-31"),
    Row("0000-02", 0, .date, .month, "0000-02-01", "0000-02-29"),
    Row("9999-12-31", 0, .date, .day, "9999-12-31", "9999-12-31"),
    Row("2004-06/2004", 0, .interval, .month, "2004-06-01", "2004-12-31"),
    Row("2004/2004-06", 0, .interval, .year, "2004-01-01", "2004-06-30"),
    Row("1985/1985", 0, .interval, .year, "1985-01-01", "1985-12-31"),
    Row("-0001-02", 1, .date, .month, "-0001-02-01", "-0001-02-28"),
    Row("-0043-03-15", 1, .date, .day, "-0043-03-15", "-0043-03-15"),
    Row("-0044/0014", 1, .interval, .year, "-0044-01-01", "0014-12-31"),
    Row("Y9999999999", 1, .year, .year, "9999999999-01-01", "9999999999-12-31"),
    Row("Y-9999999999", 1, .year, .year, "-9999999999-01-01", "-9999999999-12-31"),
    Row("Y10000", 1, .year, .year, "10000-01-01", "10000-12-31"),
    Row("-201X", 1, .date, .decade, "-2019-01-01", "-2010-12-31", isUnspecified: true),
    Row("-000X", 1, .date, .decade, "-0009-01-01", "-0001-12-31", isUnspecified: true),
    Row("000X", 1, .date, .decade, "0000-01-01", "0009-12-31", isUnspecified: true),
    Row("2004-02-XX", 1, .date, .month, "2004-02-01", "2004-02-29", isUnspecified: true),
    Row(
      "201X?", 1, .date, .decade, "2010-01-01", "2019-12-31", uncertain: .year,
      isUnspecified: true),
    Row(
      "2004-XX-XX~", 1, .date, .year, "2004-01-01", "2004-12-31", approximate: all,
      isUnspecified: true),
    Row(
      "2001-21~", 1, .season, .season, "2001-03-01", "2001-05-31", approximate: [.year, .month]),
    Row("2001-21/2003-22", 1, .interval, .season, "2001-03-01", "2003-08-31"),
    Row(
      "1984?/2004-06~", 1, .interval, .year, "1984-01-01", "2004-06-30", uncertain: .year,
      approximate: [.year, .month]),
    Row(
      "1984%/..", 1, .interval, .year, "1984-01-01", nil, uncertain: .year, approximate: .year,
      end: .open),
  ]
}
