// SPDX-License-Identifier: MIT

/// Graphs in DOT for tests.
enum GraphSample {
  /// A directed graph with a cluster, defaults and a chain.
  static let pact = """
    // Who signed what.
    digraph pact {
      node [shape=box, style=rounded]
      subgraph cluster_axis { label="Axis"; it; jp }
      de [label="Germany"]; su [label="Soviet Union"]
      de -> su [label="1939"]
      de -> { it jp }   # allies
    }

    """

  /// Two graphs in a text.
  static let two = "graph first { a -- b }\ngraph second { c -- d -- e }\n"

  /// A graph that opens a file and carries a script.
  static let hostile = """
    digraph { a [image="/etc/hostname", URL="javascript:alert(1)"]; a -> b }
    """

  /// A text with a mistake in line 2, column 8.
  static let wrong = "digraph {\n  a -> ;\n}\n"

  /// A complete graph, with which `dot` takes minutes.
  static let complete: String = {
    let names = (0..<70).map { "n\($0)" }
    return "digraph { { \(names.joined(separator: " ")) } -> { \(names.joined(separator: " ")) } }"
  }()
}
