// SPDX-License-Identifier: MIT

public import ChronicleGraph
public import Graphviz

extension View {
  /// Returns the picture of a chronicle.
  ///
  /// - Throws: A ``GraphvizError`` where a view asks Graphviz for places first, and that fails.
  public func diagram(
    of projection: GraphProjection, options: DiagramOptions
  ) throws(GraphvizError) -> Diagram {
    switch self {
    case .network(let network):
      try NetworkView(of: projection, options: options, network).diagram()
    default: try NetworkView(of: projection, options: options).diagram()
    }
  }
}
