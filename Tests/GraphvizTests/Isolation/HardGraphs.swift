// SPDX-License-Identifier: MIT

import Graphviz

/// Graphs that Graphviz does not draw, each for a reason of its own.
enum HardGraphs {
  /// A list of colours without a colour, at which Graphviz 2.42 stops itself.
  static let crash = graph { $0.attributes["bgcolor"] = ":" }

  /// A list of colours that ends early, which makes 2.42 read where nothing is.
  static let fault = graph { $0.nodes = [.init("a", ["style": "filled", "fillcolor": "red;"])] }

  /// Whether Graphviz is one of the versions that stop at them, and nothing else stops it before.
  static let areDrawnBadly =
    !BuiltWorker.isSanitized && ((try? GraphvizLibrary.version().hasPrefix("2.4")) ?? false)

  /// Every one of 60 nodes tied to every other, which takes dot minutes.
  static let endless = graph { graph in
    for tail in 0..<60 {
      for head in (tail + 1)..<60 { graph.edges.append(.init("n\(tail)", "n\(head)")) }
    }
  }

  /// A node with more outlines than there is memory for.
  static let outlines = graph { $0.nodes = [.init("a", ["peripheries": 1_000_000_000])] }

  /// A table that spans more cells than there is memory for.
  static let huge = graph { graph in
    let markup = #"<TABLE><TR><TD COLSPAN="65535" ROWSPAN="65535">x</TD></TR></TABLE>"#
    graph.nodes = [.init("a", ["label": .html(HTMLLabel(markup: markup))])]
  }

  /// Subgraphs in one another, with a node in the innermost.
  static func nested(_ count: Int) -> DOTGraph {
    graph { graph in
      var part = DOTGraph.Subgraph(name: "s1", nodes: ["a"])
      for number in 2...count { part = .init(name: "s\(number)", subgraphs: [part]) }
      graph.subgraphs = [part]
    }
  }

  /// A row of nodes, each tied to the next.
  static func chain(_ count: Int) -> DOTGraph {
    graph { graph in
      graph.edges = (1..<count).map { .init("n\($0 - 1)", "n\($0)") }
    }
  }

  private static func graph(_ fill: (inout DOTGraph) -> Void) -> DOTGraph {
    var graph = DOTGraph()
    fill(&graph)
    return graph
  }
}
