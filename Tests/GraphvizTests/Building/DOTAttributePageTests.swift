// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import Testing

/// The article of all attributes, which is written from the table: `RECORD_SNAPSHOTS=1` writes it.
@Suite struct DOTAttributePageTests {
  @Test func `lists the attributes as the table has them`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Graphviz/Graphviz.docc/AttributesOfGraphviz.md")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(Self.page.utf8).write(to: file)
      Issue.record("recorded the page of attributes")
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == Self.page, "the page is not what the table says")
  }

  private static let page = """
    # Attributes of Graphviz

    All attributes that Graphviz knows, from 2.42 to 16: who has them, what they are, what holds without them.

    ## Overview

    The typed attributes, such as ``NodeAttributed/width(_:)``, are named for what they mean; any other is set by its name, with ``DOTAttributed/attribute(_:_:)``. ``DOTAttribute/all`` is this table as values. Ranges are those that typed attributes keep to.

    | name | of | value | without it | range |
    | --- | --- | --- | --- | --- |
    \(DOTAttribute.all.map(row).joined(separator: "\n"))

    """

  private static func row(_ attribute: DOTAttribute) -> String {
    let fallback = attribute.defaultValue.map { $0.isEmpty ? "empty" : "`\(shown($0))`" } ?? ""
    let range = attribute.range.map { "\(number($0.lowerBound)) to \(number($0.upperBound))" } ?? ""
    let owners = elements.filter { attribute.elements.contains($0.0) }.map(\.1)
    return "| `\(attribute.name)` | \(owners.joined(separator: ", ")) | \(words(attribute.form)) | "
      + "\(fallback) | \(range) |"
  }

  private static func shown(_ value: String) -> String { value.replacing("\t", with: "\\t") }

  private static func number(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : "\(number)"
  }

  private static func words(_ form: DOTAttribute.Form) -> String {
    switch form {
    case .label: "label"
    case .escapedText: "text with escapes"
    case .text: "text"
    case .number: "number"
    case .integer: "whole number"
    case .flag: "yes or no"
    case .length(let unit): unit.rawValue
    case .color: "colour"
    case .choice: "word"
    case .arrow: "arrow"
    case .port: "port"
    case .places: "places"
    case .file: "file"
    }
  }

  private static let elements: [(DOTAttribute.Elements, String)] = [
    (.graph, "graph"), (.cluster, "cluster"), (.subgraph, "subgraph"), (.node, "node"),
    (.edge, "edge"),
  ]
}
