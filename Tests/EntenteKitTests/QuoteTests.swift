// SPDX-License-Identifier: MIT

import Diagnostics
import EntenteKit
import TestSupport
import Testing

@Suite struct QuoteTests {
  private typealias Finding = CitingChronicle.Finding

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Two sentences with curly quotation marks and a dash, then a line that repeats some of it.
  private static let report = """
    The minister said: \u{201C}We shall not yield \u{2013} never.\u{201D} The\u{A0}ambassador
    left the room. The minister stayed; the ambassador left the town.
    """

  private func findings(_ claim: String, in report: String = Self.report) throws -> [Finding] {
    try folder.write(report, to: "report.txt")
    return try CitingChronicle(folder: folder, place: claim).findings()
  }

  /// Returns where words stand in the report for the first time, as `[start, end]`.
  private static func place(of words: String, moved: Int = 0) -> String {
    let (text, words) = (Array(report.unicodeScalars), Array(words.unicodeScalars))
    let start = text.indices.first { text[$0...].starts(with: words) }
    return start.map { "[\($0 + moved), \($0 + moved + words.count)]" } ?? "nowhere"
  }

  private static let yielding = "We shall not yield"
  private static let first = place(of: "ambassador\nleft")

  // MARK: - Quotes that are there

  @Test(arguments: [
    "quote: We shall not yield",
    "quote: \" We  shall\\nnot yield \"",
    "quote: The ambassador left the room",
    "quote: The ambassador left, at: \(place(of: "The\u{A0}ambassador\nleft"))",
    "quote: The ambassador left, at: \(place(of: " The\u{A0}ambassador\nleft "))",
    "quote: { exact: ambassador, prefix: The }",
    "quote: { exact: left the, suffix: \"room.\" }",
    "quote: { exact: left the, prefix: the ambassador, suffix: town }",
    "quote: { exact: minister, prefix: The, suffix: said }, at: [4, 12]",
    "quote: { exact: minis, prefix: \"The \", suffix: \"ter said\" }",
  ])
  func `proves words, whatever the white space`(claim: String) throws {
    #expect(try findings(claim) == [])
  }

  @Test func `proves quotes of several claims and sources in one reading`() throws {
    try folder.write(Self.report, to: "report.txt")
    let text = """
      as-of: 2024
      sources: { a: { title: A, file: report.txt }, b: { title: B, file: ./report.txt } }
      actors:
        c: { name: C, according-to: [{ source: a, quote: minister }, { source: b, quote: yield }] }
        d: { name: D, according-to: [{ source: b, quote: minister said }, { source: a, quote: yeld }] }
      """
    let file = InputFile(try folder.write(text, to: "chronicle.yaml"))
    let documents = DocumentFolder(path: folder.path, isRequired: true)
    let found = try Workspace(opening: file, documents: documents).diagnostics
    #expect(
      found.map(\.message) == [
        "the quote stands in 2 places of 'report.txt'", "the quote is not in 'report.txt'",
      ])
  }

  @Test func `takes quotes in any number of code points`() throws {
    let text = "\u{1F1E8}\u{1F1F3} 京\u{1D11E}é and e\u{301}"
    #expect(try findings("quote: \"京\u{1D11E}\", at: [3, 5]", in: text) == [])
    #expect(try findings("quote: \"e\u{301}\", at: [11, 13]", in: text) == [])
    #expect(
      try findings("quote: \"京\u{1D11E}\", at: [4, 6]", in: text).map(\.hint)
        == ["it stands at [3, 5]"])
  }

  @Test func `asks which of several occurrences is meant`() throws {
    let expected = Finding(
      text: "warning: the quote stands in 2 places of 'report.txt'", place: "ambassador left",
      hint: "say which one with prefix or suffix, or with at: \(Self.first)")
    #expect(try findings("quote: ambassador left") == [expected])
  }

  // MARK: - Quotes that moved

  @Test(arguments: [
    (
      "We shall not yield", "[0, 18]", "the quote does not stand at [0, 18] of 'report.txt'",
      place(of: yielding)
    ),
    (
      "ambassador left", "[0, 15]", "the quote does not stand at [0, 15] of 'report.txt'",
      "\(first), and in 1 more place"
    ),
    (
      "ambassador left", "[98, 115]", "the quote does not stand at [98, 115] of 'report.txt'",
      place(of: "ambassador left") + ", and in 1 more place"
    ),
    (
      "shall not", place(of: yielding), "the range holds more than the quote",
      place(of: "shall not")
    ),
    (
      "We shall not yield", "[200, 218]",
      "the range ends at character 218, but 'report.txt' has \(report.unicodeScalars.count)",
      place(of: yielding)
    ),
  ])
  func `offers the range where a quote stands now`(
    quote: String, range: String, message: String, now: String
  ) throws {
    let found = try findings("quote: \(quote), at: \(range)")
    let hint = "it stands at \(now)"
    // The place of a list of YAML ends with its last item.
    let place = String(range.dropLast())
    #expect(found == [Finding(text: "error: \(message)", place: place, hint: hint)])
  }

  @Test func `looks for quotes in a document that has changed`() throws {
    try folder.write("A line before. " + Self.report, to: "report.txt")
    let digest = String(repeating: "0", count: 64)
    let chronicle = CitingChronicle(
      folder: folder, digest: digest,
      place: "quote: We shall not yield, at: \(Self.place(of: Self.yielding))")
    let found = try chronicle.findings()
    #expect(found.map(\.hint).last == "it stands at \(Self.place(of: Self.yielding, moved: 15))")
    #expect(found.count == 2)
  }

  // MARK: - Quotes with other neighbours

  @Test(arguments: [
    ("{ exact: left the, prefix: the minister }", "behind 'the minister'"),
    ("{ exact: left the, suffix: house }", "before 'house'"),
    (
      "{ exact: left the, prefix: ambassador, suffix: house }",
      "behind 'ambassador' and before 'house'"
    ),
  ])
  func `tells what else stands around a quote`(quote: String, neighbours: String) throws {
    let place = Self.place(of: "left the")
    let hint =
      "at \(place) it stands in '…er.\u{201D} The ambassador left the room. The minister …'"
    let text = "error: the quote stands in 'report.txt', but not \(neighbours)"
    let found = try findings("quote: \(quote)")
    #expect(found == [Finding(text: text, place: "left the", hint: hint)])
  }

  // MARK: - Quotes that are not there

  private static let sameButForm = "but for capitals, quotation marks or dashes it"

  @Test(arguments: [
    (
      "\"\\\"We shall not yield - never.\\\"\"", sameButForm,
      "\u{201C}We shall not yield \u{2013} never.\u{201D}"
    ),
    ("we shall not yield", sameButForm, yielding),
    ("We should not have yielded", "the nearest passage", yielding),
    ("he ambasador left the towm", "the nearest passage", "the ambassador left the town"),
  ])
  func `offers the nearest passage`(quote: String, what: String, passage: String) throws {
    let found = try findings("quote: \(quote)")
    #expect(found.map(\.text) == ["error: the quote is not in 'report.txt'"])
    #expect(found.map(\.hint) == ["\(what) stands at \(Self.place(of: passage)): '\(passage)'"])
  }

  @Test(arguments: ["Nothing of the kind was ever printed", "zz", "q"])
  func `offers nothing where nothing is near`(quote: String) throws {
    let text = "error: the quote is not in 'report.txt'"
    #expect(try findings("quote: \(quote)") == [Finding(text: text, place: quote)])
  }

  @Test func `tells that a quote has no words`() throws {
    #expect(try findings("quote: \"  \"").map(\.text) == ["error: the quote has no words"])
  }

  @Test func `tells that a document is no text`() throws {
    try folder.write([0x61, 0xFF], to: "report.txt")
    let found = try CitingChronicle(folder: folder, place: "quote: a").findings()
    #expect(found.map(\.text) == ["error: the document 'report.txt' is not UTF-8 text"])
  }

  @Test(arguments: 1...20)
  func `counts each occurrence, of quotes within quotes too`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let document = (0..<200).map { _ in "ab".randomElement(using: &random) ?? "a" }
    let quotes = (0..<20).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        "ab".randomElement(using: &random) ?? "a"
      }
    }
    let expected = quotes.compactMap { quote -> String? in
      let count = document.indices.count { document[$0...].starts(with: quote) }
      guard count > 0 else { return "error: the quote is not in 'report.txt'" }
      return count == 1 ? nil : "warning: the quote stands in \(count) places of 'report.txt'"
    }
    let claims = quotes.map { "quote: \(String($0))" }.joined(separator: " }, { source: report, ")
    #expect(try findings(claims, in: String(document)).map(\.text) == expected)
  }

  @Test func `finds every quote of a long document in one pass`() throws {
    // Sixty thousand words, and the quotes overlap and repeat each other's beginnings.
    var random = SeededGenerator(seed: 7)
    let words = (0..<60_000).map { _ in String(Int.random(in: 0..<400, using: &random)) }
    let quotes = (0..<300).map { number in
      let start = number * 190
      return words[start..<(start + 2 + number % 40)].joined(
        separator: number % 2 == 0 ? " " : "\n")
    }
    try folder.write(words.joined(separator: " "), to: "report.txt")
    let claims = quotes.map { "{ source: a, quote: \"\($0)\" }" }.joined(separator: ", ")
    let text = """
      as-of: 2024
      sources: { a: { title: A, file: report.txt } }
      actors: { c: { name: C, according-to: [\(claims)] } }
      """
    let file = InputFile(try folder.write(text, to: "chronicle.yaml"))
    let documents = DocumentFolder(path: folder.path, isRequired: true)
    let clock = ContinuousClock()
    var found: [Diagnostic] = []
    let time = try clock.measure {
      found = try Workspace(opening: file, documents: documents).diagnostics
    }
    #expect(!found.containsErrors)
    #expect(time < .seconds(30))
  }

  @Test func `bounds the work on a hostile document`() throws {
    let document = String(repeating: "ab", count: 500_000)
    let quotes = (0..<60).map { String(repeating: "ab", count: 400 + $0) + "c" }
    let claims = quotes.map { "{ source: report, quote: \($0) }" }.joined(separator: ", ")
    try folder.write(document, to: "report.txt")
    let chronicle = CitingChronicle(folder: folder, place: "quote: abc }, " + claims.dropLast(2))
    let clock = ContinuousClock()
    var found: [Finding] = []
    let time = try clock.measure { found = try chronicle.findings() }
    #expect(found.count == 61)
    #expect(found.allSatisfy { $0.text == "error: the quote is not in 'report.txt'" })
    #expect(time < .seconds(120))
  }
}
