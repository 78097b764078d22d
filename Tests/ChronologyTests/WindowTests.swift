// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct WindowTests {
  @Test(arguments: [
    ("1904", "1904-01-01T00:00:00", "1905-01-01T00:00:00"),
    ("1904-02", "1904-02-01T00:00:00", "1904-03-01T00:00:00"),
    ("1904-12-31", "1904-12-31T00:00:00", "1905-01-01T00:00:00"),
    ("1904/1910-05", "1904-01-01T00:00:00", "1910-06-01T00:00:00"),
    ("2001-24", "2001-12-01T00:00:00", "2002-03-01T00:00:00"),
    ("201X", "2010-01-01T00:00:00", "2020-01-01T00:00:00"),
    ("1904-XX", "1904-01-01T00:00:00", "1905-01-01T00:00:00"),
    ("2001-34", "2001-04-01T00:00:00", "2001-07-01T00:00:00"),
    ("1950S2", "1900-01-01T00:00:00", "2000-01-01T00:00:00"),
    ("156X-12-25", "1560-12-25T00:00:00", "1569-12-26T00:00:00"),
    ("192X/1935", "1920-01-01T00:00:00", "1936-01-01T00:00:00"),
    ("-0001", "-0001-01-01T00:00:00", "0000-01-01T00:00:00"),
    ("Y9999999999", "9999999999-01-01T00:00:00", "10000000000-01-01T00:00:00"),
    ("1985-04-12T23:59:59Z", "1985-04-12T23:59:59", "1985-04-13T00:00:00"),
    ("1985-04-12T23:20:30-04", "1985-04-13T03:20:30", "1985-04-13T03:20:31"),
  ])
  func `goes from the first day to the day after the last`(
    text: String, start: String, end: String
  ) throws {
    let window = try Window(ExtendedDate(text))
    #expect(window.start.description == start)
    #expect(window.end.description == end)
    #expect(window.text == text && window.description == text)
  }

  @Test(arguments: [
    ("1904|?", "takes no mark: leave ?, ~ and % out"),
    ("1904|~/1910", "takes no mark: leave ?, ~ and % out"),
    ("1904/1910-05-12|%", "takes no mark: leave ?, ~ and % out"),
    ("201X|~", "takes no mark: leave ?, ~ and % out"),
    ("1904-|~05-12", "takes no mark: leave ?, ~ and % out"),
    ("|[1904,1905]", "is one stretch: write an interval, not a set"),
    ("|{..1904}", "is one stretch: write an interval, not a set"),
    ("|../1985", "needs a start that is a date"), ("|/1985", "needs a start that is a date"),
    ("1985/|..", "needs an end that is a date"), ("1985/|", "needs an end that is a date"),
    (
      "1985-04-12T23:20:30|",
      "needs the time of a known place: add Z, or an offset such as +01:00"
    ),
  ])
  func `needs sharp edges`(marked: String, message: String) throws {
    let text = try MarkedText(marked)
    let date = try ExtendedDate(text.text)
    let error = try #require(throws: ExtendedDateError.self) { try Window(date) }
    #expect(error.code == .notAWindow)
    #expect(error.message == "a window of time " + message)
    #expect(error.offset == text.offset)
  }
}
