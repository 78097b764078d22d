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
    case .network: NetworkView(of: projection, options: options).diagram()
    case .matrix: MatrixView(of: projection, options: options).diagram()
    case .path: PathView(of: projection, options: options).diagram()
    case .events: EventsView(of: projection, options: options).diagram()
    case .ego: EgoView(of: projection, options: options).diagram()
    default: NetworkView(of: projection, options: options).diagram()
    }
  }
}
