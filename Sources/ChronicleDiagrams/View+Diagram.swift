// SPDX-License-Identifier: MIT

public import ChronicleGraph
public import Graphviz

extension View {
  /// Returns the picture of a chronicle, at the width that was asked for.
  ///
  /// Views that can take less or more room do so first; what is left is scaled, letters and all.
  ///
  /// - Throws: A `GraphvizError` where a view asks Graphviz for places first, and that fails.
  public func diagram(
    of projection: GraphProjection, options: DiagramOptions
  ) throws(GraphvizError) -> Diagram {
    var diagram = try arranged(projection, options)
    if let width = options.width { diagram.graph.fit(width: width) }
    return diagram
  }

  private func arranged(
    _ projection: GraphProjection, _ options: DiagramOptions
  ) throws(GraphvizError) -> Diagram {
    switch self {
    case .storyline: StorylineView(of: projection, options: options).diagram()
    case .multiples(let multiples):
      try MultiplesView(of: projection, at: multiples, options: options).diagram()
    case .diff(let from, let to):
      try DiffView(of: projection, from: from, to: to, options: options).diagram()
    case .matrix: MatrixView(of: projection, options: options).diagram()
    case .path: PathView(of: projection, options: options).diagram()
    case .events: EventsView(of: projection, options: options).diagram()
    case .ego: EgoView(of: projection, options: options).diagram()
    case .timeline(let timeline):
      TimelineView(of: projection, options: options, timeline).diagram()
    case .network(let network):
      try NetworkView(of: projection, options: options, network).diagram()
    }
  }
}
