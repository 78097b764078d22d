// SPDX-License-Identifier: MIT

/// What the attribute `charset` of a graph says of its text.
enum CharsetChoice {
  /// The names that Graphviz knows for Latin-1.
  private static let latin1: Set = [
    "latin-1", "latin1", "l1", "iso-8859-1", "iso_8859-1", "iso8859-1", "iso-ir-100",
  ]
  private static let utf8: Set = ["utf-8", "utf8"]

  /// Whether one of the graphs of a text says that it is Latin-1.
  static func isLatin1(_ graphs: [DOTGraph]) -> Bool {
    graphs.contains { graph in charset(of: graph).map { latin1.contains($0) } ?? false }
  }

  private static func charset(of graph: DOTGraph) -> String? {
    guard case .text(let name) = graph.attributes["charset"] else { return nil }
    return name.lowercased()
  }
}
