// SPDX-License-Identifier: MIT

public import Graphviz

extension LegibilityReport {
  /// Measures a diagram as Graphviz draws it; of one with several panels the drift as well.
  ///
  /// - Throws: A `GraphvizError` if Graphviz cannot draw it.
  public static func measured(_ diagram: Diagram) throws(GraphvizError) -> LegibilityReport {
    let drawing = try GraphvizLibrary.drawing(
      of: diagram.graph, engine: diagram.placement.engine, trust: .full)
    var report = LegibilityReport(of: drawing)
    let panels = panels(of: drawing)
    if panels.count > 1 {
      let drift = drift(between: panels)
      report.drift = drift.distance > rounding ? drift : Drift(id: nil, distance: 0)
    }
    return report
  }

  /// Graphviz writes places with five digits, so that those beyond 1,000 points are rounded.
  private static let rounding = 0.2

  /// Returns the middles of the nodes of each panel, measured from the title of the panel.
  ///
  /// The title of the second panel is the node `p2`, and what stands in it is called `p2/germany`.
  static func panels(of drawing: Drawing) -> [[String: Drawing.Point]] {
    var panels: [[String: Drawing.Point]] = []
    for node in drawing.nodes where node.id == "p\(panels.count + 1)" {
      panels.append(centers(inPanel: "\(node.id)/", of: drawing, from: node.center))
    }
    return panels
  }
}

extension Diagram.Placement {
  /// The engine that draws it.
  public var engine: LayoutEngine {
    switch self {
    case .engine(let engine): engine
    case .given: .given
    }
  }
}
