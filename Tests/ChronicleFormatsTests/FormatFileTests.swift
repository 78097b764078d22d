// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Diagnostics
import Documents
import Testing

/// The chronicles of the repository, formatted.
@Suite struct FormatFileTests {
  static let files = [
    "seeds/beijing-2024.yaml", "examples/first.yaml", "examples/road-to-1914/road-to-1914.yaml",
  ]

  @Test(arguments: files)
  func `keeps what the file says and all its comments`(path: String) throws {
    let text = try Self.text(path)
    let result = try formatted(text)
    let (before, after) = (try annotated(text), try annotated(result))
    #expect(after.root.holdsSameInAnyOrder(as: before.root))
    #expect(after.comments.sorted() == before.comments.sorted())
    #expect(try formatted(result) == result)
    #expect(result.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
    #expect(!result.contains("\n\n\n"))
  }

  @Test(arguments: files)
  func `finds what the repository shows in form`(path: String) throws {
    let text = try Self.text(path)
    #expect(try formatted(text) == text)
  }

  @Test(arguments: files)
  func `keeps each comment at its entry`(path: String) throws {
    let text = try Self.text(path)
    #expect(try Self.neighbours(in: formatted(text)) == Self.neighbours(in: text))
  }

  @Test(arguments: files)
  func `reads as the same chronicle`(path: String) throws {
    let source = try Repository.text(path)
    let before = ChronicleDecoder(format: .yaml).decode(source)
    let copy = SourceText(name: path, text: try formatted(Self.text(path)))
    let after = ChronicleDecoder(format: .yaml).decode(copy)
    #expect(after.diagnostics.map(\.message) == before.diagnostics.map(\.message))
    #expect(after.chronicle?.events.map(\.id.value) == before.chronicle?.events.map(\.id.value))
    #expect(
      after.chronicle?.relations.map(\.id.value) == before.chronicle?.relations.map(\.id.value))
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Repository.text(path).bytes, as: UTF8.self)
  }

  /// Returns each comment with the key that it is about: that of its line, or else of the next line
  /// that is no comment.
  private static func neighbours(in text: String) -> [String: Set<String>] {
    var neighbours: [String: Set<String>] = [:]
    var waiting: [Substring] = []
    for line in text.split(separator: "\n") {
      let comment = line.firstMatch(of: /(?:^|\s)(#.*)$/).map(\.output.1)
      let key = line.firstMatch(of: /^\s*(?:- )?(?:\{ )?([^\s#:]+):/).map { String($0.output.1) }
      if let comment { waiting.append(comment) }
      guard let key else { continue }
      for comment in waiting { neighbours[String(comment), default: []].insert(key) }
      waiting = []
    }
    return neighbours
  }
}
