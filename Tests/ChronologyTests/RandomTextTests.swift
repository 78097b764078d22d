// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct RandomTextTests {
  private static let alphabet = Array("0123456789012-/.?~%XYESTZ:+[]{},, xué–\u{0}".unicodeScalars)

  @Test func `survives any text`() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<80_000 {
      let count = Int.random(in: 0...24, using: &generator)
      var text = String.UnicodeScalarView()
      for _ in 0..<count {
        text.append(Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &generator)])
      }
      try check(String(text))
    }
  }

  @Test func `survives a slip of the pen`() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let row = ExtendedDateTests.rows.randomElement(using: &generator)
      var text = Array(try #require(row).text.unicodeScalars)
      let place = Int.random(in: 0..<text.count, using: &generator)
      let scalar = Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &generator)]
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: text[place] = scalar
      case 1: text.insert(scalar, at: place)
      default: text.remove(at: place)
      }
      try check(String(String.UnicodeScalarView(text)))
    }
  }

  @Test func `refuses the longest texts without delay`() throws {
    for part in ["X", "/", "-", "1", "[", "é", "..", "1904/"] {
      let count = ExtendedDate.maximumLength / part.utf8.count
      #expect(throws: ExtendedDateError.self) {
        try ExtendedDate(String(repeating: part, count: count))
      }
    }
  }

  @Test func `reads the longest sets without delay`() throws {
    for member in ["1904", "XXXX-02-29", "?1904-05-~12", "1904..1905"] {
      let count = (ExtendedDate.maximumLength - 1) / (member.utf8.count + 1)
      let members = Array(repeating: member, count: count).joined(separator: ",")
      #expect(try ExtendedDate("[\(members)]").level == 2)
    }
  }

  /// Checks what holds of every text, be it a date or not.
  private func check(_ text: String) throws {
    do throws(ExtendedDateError) {
      try checkDate(ExtendedDate(text), text)
    } catch {
      let count = text.unicodeScalars.count
      try #require((0...count).contains(error.offset) && !error.message.isEmpty, "\(text)")
      // What precedes the error is the beginning of a date: so it is ASCII.
      let before = text.unicodeScalars.prefix(error.offset)
      try #require(before.allSatisfy { $0.isASCII }, "\(text)")
    }
  }

  private func checkDate(
    _ date: ExtendedDate, _ text: String
  ) throws(ExtendedDateError) {
    #expect(date.text == text)
    #expect((0...2).contains(date.level))
    if let first = date.firstDay, let last = date.lastDay { #expect(first <= last) }
    let bounds = TimeBounds(date, horizon: nil)
    if let start = bounds.latestStart, let end = bounds.latestEnd { #expect(start < end) }
    if let start = bounds.earliestStart, let end = bounds.earliestEnd { #expect(start < end) }
    #expect(!date.normalForm.isEmpty)
    #expect(!date.report.isEmpty && !date.jsonLine.isEmpty)
  }
}
