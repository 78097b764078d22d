// SPDX-License-Identifier: MIT

import Chronology
import Testing

/// Holding in a window, and throughout it, worked out by hand from the four bounds.
@Suite struct TimeBoundsWindowTests {
  /// A date, the horizon if any, a window, and the answers for *in* and *throughout*.
  typealias Row = (
    date: String, asOf: String?, window: String, inside: Certainty, throughout: Certainty
  )

  private static let single: [Row] = [
    ("1904", nil, "1904", .definite, .possible),
    ("1904", nil, "1904-06-15", .possible, .possible),
    ("1904", nil, "1905", .impossible, .impossible),
    ("1904", nil, "1903-12-31", .impossible, .impossible),
    ("1904", nil, "1903/1905", .definite, .impossible),
    ("1904", nil, "190X", .definite, .impossible),
    ("1904-06-15", nil, "1904-06-15", .definite, .definite),
    ("1904-06-15", nil, "1904-06-15T12:00:00Z", .definite, .definite),
    ("1904-06-15", nil, "1904-06-16", .impossible, .impossible),
    ("201X", nil, "2010/2019", .definite, .possible),
    ("201X", nil, "2014", .possible, .possible),
    ("2001-21", nil, "2001-21", .definite, .possible),
    ("Y170000002", nil, "Y170000002", .definite, .possible),
  ]

  private static let interval: [Row] = [
    ("1904-01-01/1904-12-31", nil, "1904", .definite, .definite),
    ("1904-01-01/1904-12-31", nil, "1904-06-15", .definite, .definite),
    ("1904-01-01/1904-12-31", nil, "1903/1904", .definite, .impossible),
    ("1904-01-01/1904-12-31", nil, "1905-01-01", .impossible, .impossible),
    ("1964/2008", nil, "1963", .impossible, .impossible),
    ("1964/2008", nil, "1964", .definite, .possible),
    ("1964/2008", nil, "1964-06", .possible, .possible),
    ("1964/2008", nil, "1980", .definite, .definite),
    ("1964/2008", nil, "1964-12-31/2008-01-01", .definite, .definite),
    ("1964/2008", nil, "1964-12-30/2008-01-01", .definite, .possible),
    ("1964/2008", nil, "1964-12-31/2008-01-02", .definite, .possible),
    ("1964/2008", nil, "2008-06", .possible, .possible),
    ("1964/2008", nil, "2009", .impossible, .impossible),
  ]

  private static let ends: [Row] = [
    ("1985/", nil, "1984", .impossible, .impossible),
    ("1985/", nil, "1985", .definite, .possible),
    ("1985/", "2000", "1990", .possible, .possible),
    ("1985/..", nil, "1985", .definite, .possible),
    ("1985/..", nil, "1990", .possible, .possible),
    ("1985/..", "1990", "1990", .definite, .definite),
    ("1985/..", "1990", "1990-12-31", .definite, .definite),
    ("1985/..", "1990", "1991", .possible, .possible),
    ("1985/..", "1990", "1989/1991", .definite, .possible),
    ("1985/..", "1990", "1985", .definite, .possible),
    ("1985/..", "1990", "1984", .impossible, .impossible),
    ("1985/..", "1980", "1990", .possible, .possible),
    ("../1985", nil, "1900", .definite, .definite),
    ("../1985", nil, "Y-9999999999", .definite, .definite),
    ("../1985", nil, "1985", .definite, .possible),
    ("../1985", nil, "1986", .impossible, .impossible),
    ("/1985", nil, "1900", .possible, .possible),
    ("/1985", nil, "1985", .definite, .possible),
    ("/1985", nil, "1986", .impossible, .impossible),
  ]

  private static let marked: [Row] = [
    ("1904~", nil, "1902", .impossible, .impossible),
    ("1904~", nil, "1903", .possible, .possible),
    ("1904~", nil, "1904", .possible, .possible),
    ("1904~", nil, "1905", .possible, .possible),
    ("1904~", nil, "1906", .impossible, .impossible),
    ("1904~", nil, "1903/1905", .definite, .possible),
    ("1904~", nil, "1900/1910", .definite, .impossible),
    ("2004-06~", nil, "2004-07-31", .possible, .possible),
    ("2004-06~", nil, "2004-08-01", .impossible, .impossible),
    ("1904?", nil, "1904", .possible, .possible),
    ("1904?", nil, "1905", .impossible, .impossible),
    ("1904%", nil, "1905", .possible, .possible),
    ("1904%", nil, "1900/1910", .possible, .impossible),
    ("1964/2008?", nil, "1980", .possible, .possible),
    ("1964?/2008", nil, "2009", .impossible, .impossible),
    ("../1985?", nil, "1900", .possible, .possible),
    ("1904~/..", "1914-08-12", "1910", .definite, .definite),
    ("1904-04~/..", "1914-08-12", "1903", .impossible, .impossible),
    ("1904-04~/..", "1914-08-12", "1905", .definite, .definite),
    ("1904-04~/..", "1914-08-12", "1920", .possible, .possible),
  ]

  private static let times: [Row] = [
    ("1985-04-12T23:20:30Z", nil, "1985-04-12", .definite, .impossible),
    ("1985-04-12T23:20:30Z", nil, "1985-04-12T23:20:30Z", .definite, .definite),
    ("1985-04-12T23:20:30Z", nil, "1985-04-12T19:20:30-04", .definite, .definite),
    ("1985-04-12T23:20:30Z", nil, "1985-04-12T23:20:31Z", .impossible, .impossible),
    ("1985-04-12T23:20:30-04", nil, "1985-04-12", .impossible, .impossible),
    ("1985-04-12T23:20:30-04", nil, "1985-04-13", .definite, .impossible),
    ("1985-04-12T23:20:30", nil, "1985-04-11", .impossible, .impossible),
    ("1985-04-12T23:20:30", nil, "1985-04-12", .possible, .impossible),
    ("1985-04-12T23:20:30", nil, "1985-04-13", .possible, .impossible),
    ("1985-04-12T23:20:30", nil, "1985-04-14", .impossible, .impossible),
    ("1985-04-12T23:20:30", nil, "1985-04", .definite, .impossible),
  ]

  @Test(arguments: single + interval + ends + marked + times)
  func `answer whether it held`(row: Row) throws {
    let horizon = try row.asOf.flatMap { try Horizon(endOf: ExtendedDate($0)) }
    let bounds = TimeBounds(try ExtendedDate(row.date), horizon: horizon)
    let window = try Window(ExtendedDate(row.window))
    #expect(bounds.holds(in: window) == row.inside, "\(row)")
    #expect(bounds.holds(throughout: window) == row.throughout, "\(row)")
  }

  @Test(arguments: ["1904", "Y-9999999999", "Y9999999999", "1904-06-15T12:00:00Z"])
  func `hold always or possibly without a date`(text: String) throws {
    let window = try Window(ExtendedDate(text))
    #expect(TimeBounds.always.holds(in: window) == .definite)
    #expect(TimeBounds.always.holds(throughout: window) == .definite)
    #expect(TimeBounds.unknown.holds(in: window) == .possible)
    #expect(TimeBounds.unknown.holds(throughout: window) == .possible)
  }
}
