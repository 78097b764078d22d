// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronology
import TestSupport
import Testing

@Suite struct SchemaPatternTests {
  private let pattern: Regex<AnyRegexOutput>

  init() throws { pattern = try Regex(SchemaPattern.date) }

  @Test func `takes every date of the tests of EDTF`() throws {
    let dates = try Self.dates()
    #expect(dates.count > 100)
    for date in dates {
      #expect(try pattern.wholeMatch(in: date) != nil, "\(date)")
      #expect(throws: Never.self) { try ExtendedDate(date) }
    }
  }

  @Test func `takes whatever is read as a date`() throws {
    var random = SeededGenerator(seed: 1904)
    let dates = try Self.dates()
    var read = 0
    for _ in 0..<20_000 {
      guard let text = Self.mutant(of: dates, &random), (try? ExtendedDate(text)) != nil
      else { continue }
      read += 1
      #expect(try pattern.wholeMatch(in: text) != nil, "\(text)")
    }
    #expect(read > 1000)
  }

  @Test(arguments: [
    "", "yesterday", "May 1904", "1904-5-1", "05/16/1904", "1904–1907", "1904 - 1907", "c. 1904",
    "1904-05-16T10:30", "190u", "[1904, 1905]", "since 1904", "..", "1904-1907-1910-1911", "198",
  ])
  func `refuses what people write in place of a date`(text: String) throws {
    #expect(try pattern.wholeMatch(in: text) == nil)
    #expect(throws: ExtendedDateError.self) { try ExtendedDate(text) }
  }

  /// Returns the dates in the rows of the tests of EDTF.
  private static func dates() throws -> [String] {
    let files = try Repository.files(below: ["Tests/ChronologyTests"], ending: "swift")
    return try files.filter { $0.contains("/ExtendedDateTests+") }.flatMap { file in
      try Repository.string(file).matches(of: /Row\(\s*"([^"]+)"/).map { String($0.1) }
    }
  }

  /// Returns a date with a character changed, and then perhaps joined to another.
  private static func mutant(of dates: [String], _ random: inout SeededGenerator) -> String? {
    guard var text = dates.randomElement(using: &random).map(Array.init),
      let letter = "0123456789X-?~%/.YES".randomElement(using: &random),
      let place = text.indices.randomElement(using: &random)
    else { return nil }
    if Bool.random(using: &random) { text[place] = letter } else { text.insert(letter, at: place) }
    guard Bool.random(using: &random), let other = dates.randomElement(using: &random)
    else { return String(text) }
    return ["\(String(text))/\(other)", "{\(String(text)),\(other)}"].randomElement(using: &random)
  }
}
