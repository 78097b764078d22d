// SPDX-License-Identifier: MIT

extension DOTGraph {
  /// Returns the graph in DOT, from which Graphviz draws what ``GraphvizLibrary`` draws.
  ///
  /// The text is that of the normalized graph: see ``normalized(trust:)``. Same graph, same text.
  ///
  /// - Throws: A ``GraphvizError`` with the code `invalidID` for an id that DOT cannot hold.
  public func text(trust: Trust = .none) throws(GraphvizError) -> String {
    DOTWriter.text(of: try normalized(trust: trust).graph)
  }
}
