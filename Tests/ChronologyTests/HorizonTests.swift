// SPDX-License-Identifier: MIT

import Chronology
import Testing

@Suite struct HorizonTests {
  @Test(arguments: [
    ("1914-08-12", "1914-08-13T00:00:00"), ("1914-08", "1914-09-01T00:00:00"),
    ("1914", "1915-01-01T00:00:00"), ("191X", "1920-01-01T00:00:00"),
    ("1914~", "1915-01-01T00:00:00"), ("1904/1914", "1915-01-01T00:00:00"),
    ("../1914", "1915-01-01T00:00:00"), ("1914-08-12T12:00:00Z", "1914-08-12T12:00:01"),
    ("1914-08-12T12:00:00+02", "1914-08-12T10:00:01"),
    ("1914-08-12T12:00:00", "1914-08-11T22:00:01"), ("[1913,1914]", "1915-01-01T00:00:00"),
    ("1914-33", "1914-04-01T00:00:00"),
  ])
  func `lies at the end of the last day`(text: String, end: String) throws {
    let horizon = try #require(Horizon(endOf: try ExtendedDate(text)))
    #expect(horizon.description == end)
  }

  @Test(arguments: ["1914/", "1914/..", "[1914..]", "{1914..}"])
  func `needs an end that is known`(text: String) throws {
    #expect(Horizon(endOf: try ExtendedDate(text)) == nil)
  }
}
