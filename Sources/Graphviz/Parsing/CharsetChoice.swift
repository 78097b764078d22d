// SPDX-License-Identifier: MIT

import Diagnostics

/// What the attribute `charset` of a graph says of its text.
enum CharsetChoice {
  /// The names by which Graphviz 2.42 knows Latin-1.
  private static let latin1: Set = [
    "latin-1", "latin1", "l1", "iso-8859-1", "iso_8859-1", "iso8859-1", "iso-ir-100",
  ]
  private static let utf8: Set = ["utf-8", "utf8"]

  /// Whether one of the graphs of a text says that it is Latin-1.
  static func isLatin1(_ graphs: [DOTGraph]) -> Bool {
    graphs.contains { graph in charset(of: graph).map { latin1.contains($0) } ?? false }
  }

  /// Removes the attribute where it was followed, since the graph is text and no bytes.
  static func removeLatin1(from graphs: [DOTGraph]) -> [DOTGraph] {
    graphs.map { graph in
      var graph = graph
      if let name = charset(of: graph), latin1.contains(name) { graph.attributes["charset"] = nil }
      return graph
    }
  }

  /// Returns what is to say of charsets that cannot be followed, if a text has bytes beyond ASCII.
  static func diagnostics(of graphs: [DOTGraph], _ source: [UInt8]) -> [Diagnostic] {
    let names = graphs.compactMap(charset(of:)).filter {
      !$0.isEmpty && !latin1.contains($0) && !utf8.contains($0)
    }
    guard let name = names.first, source.contains(where: { $0 >= 0x80 }) else { return [] }
    let message = "the charset '\(ShownText.line(name))' is not known, and the text is not in ASCII"
    return [.error(message, hint: "save the text as UTF-8 and remove the attribute")]
  }

  private static func charset(of graph: DOTGraph) -> String? {
    guard case .text(let name) = graph.attributes["charset"] else { return nil }
    return name.lowercased()
  }
}
