// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension IsolatedRenderer {
  /// All renderers share it: more processes than there are processors would only slow each other.
  private static let queue = JobQueue(width: sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// Returns a picture of a graph, the same as ``render(_:engine:format:trust:)``, without blocking
  /// the thread meanwhile.
  ///
  /// As many are drawn at once as there are processors; the others wait, and their time limits do
  /// not run yet.
  ///
  /// - Throws: A ``GraphvizError``, with the code `cancelled` if the task is cancelled: what waits
  ///   is dropped, and the process of what is drawn is ended.
  ///
  /// See also: ``layout(of:engine:trust:)``, which gives the places of the same picture as values.
  public func picture(
    of graph: DOTGraph, engine: LayoutEngine = .dot, format: OutputFormat, trust: Trust = .none
  ) async throws(GraphvizError) -> RenderedGraph {
    try await Self.queue.run { cancellation throws(GraphvizError) in
      try renderHere(graph, engine, format, trust, cancellation)
    }
  }

  /// Returns where an engine places the parts of a graph, the same as
  /// ``drawing(of:engine:trust:)``, without blocking the thread meanwhile.
  ///
  /// - Throws: A ``GraphvizError``; see ``picture(of:engine:format:trust:)``.
  ///
  /// See also: ``picture(of:engine:format:trust:)``, which draws what this places.
  public func layout(
    of graph: DOTGraph, engine: LayoutEngine = .dot, trust: Trust = .none
  ) async throws(GraphvizError) -> Drawing {
    try await Self.queue.run { cancellation throws(GraphvizError) in
      try Drawing(json: renderHere(graph, engine, .json, trust, cancellation).bytes)
    }
  }
}
