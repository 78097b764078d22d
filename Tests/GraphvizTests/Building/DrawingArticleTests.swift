// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import Testing

/// The articles have the code that is compiled here, and the pictures that it draws.
///
/// `RECORD_SNAPSHOTS=1` draws them anew.
@Suite struct DrawingArticleTests {
  @Test(arguments: [
    "pact", "alliances", "labels", "record", "fills", "arrows", "part", "data", "shapes",
  ])
  func `shows the code of an example as it is`(name: String) throws {
    try expectExample(name, of: "DrawingExamples.swift", in: "DrawingWithSwift.md")
  }

  @Test(arguments: ["read", "limits", "look", "draw", "places", "form"])
  func `shows the code of an example with foreign graphs as it is`(name: String) throws {
    try expectExample(name, of: "ForeignGraphExamples.swift", in: "GraphsFromElsewhere.md")
  }

  private func expectExample(_ name: String, of file: String, in article: String) throws {
    let code = try #require(try Self.example(name, of: file), "no example is marked '\(name)'")
    let text = try String(contentsOf: Self.catalog.appending(path: article), encoding: .utf8)
    #expect(text.contains("```swift\n\(code)\n```"), "the article must have:\n\(code)")
  }

  @Test(arguments: DrawingExamples.pictures)
  func `shows the picture of an example`(picture: DrawingExamples.Picture) throws {
    let drawn = try GraphvizLibrary.render(picture.graph, engine: picture.engine, format: .svg)
    #expect(drawn.warnings == [])
    let file = Self.catalog.appending(path: "Resources/\(picture.name).svg")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(drawn.bytes).write(to: file)
      Issue.record("recorded \(picture.name).svg")
    }
    // Places differ between machines, for they have other fonts; texts and their owners do not.
    let shown = try PictureReading(Array(try Data(contentsOf: file)))
    #expect(shown.elements == (try PictureReading(drawn.bytes)).elements)
  }

  private static let catalog = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../Sources/Graphviz/Graphviz.docc")

  /// Returns the lines between the marks of an example, without what they are all indented by.
  private static func example(_ name: String, of file: String) throws -> String? {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: file)
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    guard let mark = lines.firstIndex(where: { $0.hasSuffix("// example: \(name)") }) else {
      return nil
    }
    let indent = lines[mark].prefix { $0 == " " }.count
    return lines[(mark + 1)...].prefix { !$0.hasSuffix("// end") }
      .map { String($0.dropFirst(indent)) }.joined(separator: "\n")
  }
}
