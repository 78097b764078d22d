// SPDX-License-Identifier: MIT

import EntenteKit
import TestSupport
import Testing

@Suite struct QuoteEffortTests {
  private typealias Finding = CitingChronicle.Finding

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func findings(_ quotes: [String], in report: String) throws -> [Finding] {
    try folder.write(report, to: "report.txt")
    let claims = quotes.map { "quote: \($0)" }.joined(separator: " }, { source: report, ")
    return try CitingChronicle(folder: folder, place: claims).findings()
  }

  // MARK: - Frequent words

  @Test func `tells thousands of contexts of a frequent word apart`() throws {
    let report = String(repeating: "the cat sat. ", count: 40_000)
    let wrong = (0..<4000).map { "{ exact: the, prefix: p\($0) }" }
    let right = [
      "{ exact: the, prefix: sat. }", "{ exact: the, suffix: cat }",
      "{ exact: the, prefix: sat., suffix: cat sat }",
    ]
    let hint = "at [0, 3] it stands in 'the cat sat. the cat sa…'"
    let expected =
      (0..<4000).map { "error: the quote stands in 'report.txt', but not behind 'p\($0)'" }
      + [39_999, 40_000, 39_999].map {
        "warning: the quote stands in \($0) places of 'report.txt'"
      }
    let found = try findings(wrong + right, in: report)
    #expect(found.map(\.text) == expected)
    #expect(found.prefix(4000).allSatisfy { $0.hint == hint })
    #expect(
      found.suffix(3).map(\.hint)
        == ["[13, 16]", "[0, 3]", "[13, 16]"].map {
          "say which one with prefix or suffix, or with at: \($0)"
        })
  }

  @Test func `counts quotes that each stand nearly everywhere`() throws {
    let quotes = (1...300).map { String(repeating: "a", count: $0) }
    let found = try findings(quotes, in: String(repeating: "a", count: 1_000_000))
    let expected = (1...300).map {
      "warning: the quote stands in \(1_000_001 - $0) places of 'report.txt'"
    }
    #expect(found.map(\.text) == expected)
    #expect(
      found.map(\.hint)
        == (1...300).map { "say which one with prefix or suffix, or with at: [0, \($0)]" })
  }

  @Test(arguments: [("[151, 153]", "[150, 152]"), ("[2000, 2002]", "[297, 299]")])
  func `offers the nearest of the first hundred places, and counts the others`(
    place: String, now: String
  ) throws {
    let found = try findings(["ab, at: \(place)"], in: String(repeating: "ab ", count: 1000))
    #expect(found.map(\.hint) == ["it stands at \(now), and in 999 more places"])
  }

  // MARK: - Neighbours

  @Test(arguments: 1...20)
  func `finds the same occurrences as looking at each place`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let report = Self.words(150, &random)
    let contexts = (0..<40).map { _ in (0..<3).map { _ in Self.words(2, &random) } }
    let quotes = contexts.map { "{ exact: '\($0[1])', prefix: '\($0[0])', suffix: '\($0[2])' }" }
    let expected = contexts.compactMap { Self.finding(on: $0, in: Array(report)) }
    #expect(try findings(quotes, in: report).map(\.text) == expected)
  }

  /// Returns letters with single spaces between some of them.
  private static func words(_ count: Int, _ random: inout SeededGenerator) -> String {
    (1...count).map { number in
      (Bool.random(using: &random) ? "a" : "b")
        + (number < count && Int.random(in: 0..<3, using: &random) == 0 ? " " : "")
    }.joined()
  }

  /// Returns what is to be said of a quote of a prefix, words and a suffix.
  private static func finding(on context: [String], in report: [Character]) -> String? {
    let words = Array(context[1])
    let places = report.indices.filter { report[$0...].starts(with: words) }
    guard !places.isEmpty else { return "error: the quote is not in 'report.txt'" }
    let fitting = places.count { place in
      var before = report[..<place]
      var behind = report[(place + words.count)...]
      if before.last == " " { before.removeLast() }
      if behind.first == " " { behind.removeFirst() }
      return before.suffix(context[0].count).elementsEqual(context[0])
        && behind.starts(with: context[2])
    }
    guard fitting > 0 else {
      return "error: the quote stands in 'report.txt', but not behind '\(context[0])'"
        + " and before '\(context[2])'"
    }
    return fitting == 1
      ? nil : "warning: the quote stands in \(fitting) places of 'report.txt'"
  }

  // MARK: - Effort

  @Test func `says so when no more passages are looked for`() throws {
    let quotes = (0..<220).map { String(repeating: "z", count: 1000) + "\($0)" }
    let found = try findings(quotes + ["house"], in: "the house")
    #expect(found.count == 220)
    #expect(found.allSatisfy { $0.text == "error: the quote is not in 'report.txt'" })
    #expect(found.first?.hint == nil)
    #expect(
      found.last?.hint
        == "mend the quotes above first: no more passages like them were looked for")
  }
}
