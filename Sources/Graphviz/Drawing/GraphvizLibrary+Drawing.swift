// SPDX-License-Identifier: MIT

extension GraphvizLibrary {
  /// Returns where an engine places the parts of a graph.
  ///
  /// A picture that ``render(_:engine:format:trust:)`` draws of the same graph shows the same; every node,
  /// edge and cluster has an ``Drawing/Node/elementID``, since ``DOTGraph/normalized(trust:)`` gives one.
  ///
  /// See also: ``layout(of:engine:trust:)``, the same without blocking the thread;
  /// ``render(_:engine:format:trust:)``, the picture.
  public static func drawing(
    of graph: DOTGraph, engine: LayoutEngine = .dot, trust: Trust = .none
  ) throws(GraphvizError) -> Drawing {
    try Drawing(json: render(graph, engine: engine, format: .json, trust: trust).bytes)
  }
}
