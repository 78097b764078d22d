// SPDX-License-Identifier: MIT

extension GraphvizLibrary {
  /// Drawings take turns anyway, so more threads would only wait for each other.
  private static let queue = JobQueue(width: 1)

  /// Returns a picture of a graph, the same as ``render(_:engine:format:trust:)``, without blocking
  /// the thread meanwhile.
  ///
  /// Pictures are drawn in the order in which they are asked for.
  ///
  /// - Throws: A ``GraphvizError``, with the code `cancelled` if the task is cancelled before the
  ///   drawing begins. One that has begun is drawn to its end: only ``IsolatedRenderer`` can stop it.
  ///
  /// See also: ``layout(of:engine:trust:)``, which gives the places of the same picture as values.
  public static func picture(
    of graph: DOTGraph, engine: LayoutEngine = .dot, format: OutputFormat, trust: Trust = .none
  ) async throws(GraphvizError) -> RenderedGraph {
    try await queue.run { _ throws(GraphvizError) in
      try renderHere(graph, engine: engine, format: format, trust: trust)
    }
  }

  /// Returns where an engine places the parts of a graph, the same as
  /// ``drawing(of:engine:trust:)``, without blocking the thread meanwhile.
  ///
  /// - Throws: A ``GraphvizError``; see ``picture(of:engine:format:trust:)``.
  ///
  /// See also: ``picture(of:engine:format:trust:)``, which draws what this places.
  public static func layout(
    of graph: DOTGraph, engine: LayoutEngine = .dot, trust: Trust = .none
  ) async throws(GraphvizError) -> Drawing {
    try await queue.run { _ throws(GraphvizError) in
      try Drawing(json: renderHere(graph, engine: engine, format: .json, trust: trust).bytes)
    }
  }
}
