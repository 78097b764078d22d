// SPDX-License-Identifier: MIT

import Diagnostics

extension DOTGraph {
  /// Reads the one graph of a text in DOT.
  ///
  /// - Throws: A ``GraphvizError`` of the code ``GraphvizError/Code/syntax`` that says the line and
  ///   column of the first mistake; ``DOTParser/parse(_:limits:)`` tells all.
  public init(parsing text: String) throws(GraphvizError) {
    let bytes = Array(text.utf8)
    let reading = DOTParser.parse(bytes)
    if let mistake = reading.diagnostics.first(where: { $0.severity == .error }) {
      throw GraphvizError(.syntax, Self.message(of: mistake, in: bytes))
    }
    guard reading.graphs.count == 1 else {
      throw GraphvizError(.syntax, "the text holds \(reading.graphs.count) graphs, not one")
    }
    self = reading.graphs[0]
  }

  private static func message(of mistake: Diagnostic, in bytes: [UInt8]) -> String {
    guard let range = mistake.range else { return mistake.message }
    let source = SourceText(name: "", bytes: bytes)
    let hint = mistake.hint.map { " (\($0))" } ?? ""
    return "\(source.position(at: range.lowerBound)): \(mistake.message)\(hint)"
  }
}
