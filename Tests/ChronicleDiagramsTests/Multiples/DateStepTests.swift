// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleGraph
import Chronology
import Testing

@Suite struct DateStepTests {
  @Test(arguments: [
    ("5y", "1871-01-18", "1886-05-01", ["1871", "1876", "1881", "1886"]),
    ("6m", "1913-11-30", "1914-11-05", ["1913-11", "1914-05", "1914-11"]),
    ("1m", "-0001-12-01", "0000-01-31", ["-0001-12", "0000-01"]),
    ("10d", "1914-06-28", "1914-07-19", ["1914-06-28", "1914-07-08", "1914-07-18"]),
    ("100y", "-0200-01-01", "0001-01-01", ["-0200", "-0100", "0000"]),
    ("5000y", "9000-01-01", "15000-01-01", ["9000", "Y14000"]),
  ])
  func `gives whole years, months or days at even distances`(
    step: String, first: String, last: String, expected: [String]
  ) throws {
    let windows = try DateStep(step).windows(from: Self.day(first), to: Self.day(last))
    #expect(windows.map(\.text) == expected)
  }

  @Test(arguments: ["", "y", "5", "0y", "-5y", "5 y", "5w", "1.5y", "99999999999999999999y", "５y"])
  func `refuses what is no step`(text: String) {
    #expect(throws: DateStepError.self) { try DateStep(text) }
  }

  @Test func `gives 200 dates at most, and says how many there would be`() throws {
    let (first, last) = (try Self.day("1815-01-22"), try Self.day("2014-11-05"))
    #expect(try DateStep("1y").windows(from: first, to: last).count == 200)
    let error = #expect(throws: DateStepError.self) {
      try DateStep("1m").windows(from: first, to: last)
    }
    #expect(error?.message.contains("gives 2399 dates; at most 200") == true)
  }

  @Test func `goes from the first day of what is chosen to the end of the knowledge`() throws {
    let projection = try DatedSample.projection(DatedSample.powers)
    let all = try MultiplesOptions.dates(every: "5y", of: projection)
    #expect(all.map(\.text) == ["1901", "1906", "1911", "1916"])
    var choice = Choice()
    choice.kinds = ["war"]
    let wars = try MultiplesOptions.dates(every: "2y", of: projection, choice)
    #expect(wars.map(\.text) == ["1905", "1907", "1909"])
    choice.kinds = ["kinship"]
    #expect(throws: DateStepError.self) {
      try MultiplesOptions.dates(every: "2y", of: projection, choice)
    }
  }

  private static func day(_ text: String) throws -> CalendarDate {
    let date = try ExtendedDate(text.hasPrefix("15000") ? "Y15000" : text)
    return try #require(date.firstDay)
  }
}
