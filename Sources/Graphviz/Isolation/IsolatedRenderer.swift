// SPDX-License-Identifier: MIT

/// Draws each graph in a process of its own, which takes no more than it may.
///
/// Graphviz crashes on some graphs and does not end on others. Here that is an error like any
/// other, which says what happened, and the process that asked lives on. The program that draws is
/// `entente-draw`, a product of the package like this module: ``installed(limits:)`` says how it
/// gets beside your own.
///
/// ```swift
/// let renderer = try IsolatedRenderer.installed(limits: .init(wallSeconds: 5))
/// let picture = try renderer.render(graph, engine: .dot, format: .svg)
/// ```
public struct IsolatedRenderer: Sendable {
  /// The path of the program that draws.
  public let worker: String
  /// What a drawing may take; no graph can change it.
  public let limits: RenderLimits

  /// Creates a renderer with the program that draws, given by its absolute path.
  public init(worker: String, limits: RenderLimits = .init()) {
    self.worker = worker
    self.limits = limits
  }

  /// Returns a picture of a graph, the same as ``GraphvizLibrary/render(_:engine:format:trust:)``.
  ///
  /// - Throws: A ``GraphvizError``. Beyond those of drawing in the process, its code is `limit`,
  ///   `timedOut`, `outOfMemory`, `crashed` or `worker`, and the message says which limit it was.
  ///
  /// See also: ``picture(of:engine:format:trust:)``, the same without blocking the thread;
  /// ``drawing(of:engine:trust:)``, the places as values.
  public func render(
    _ graph: DOTGraph, engine: LayoutEngine = .dot, format: OutputFormat, trust: Trust = .none
  ) throws(GraphvizError) -> RenderedGraph {
    try LayoutThread.run { () throws(GraphvizError) in
      try renderHere(graph, engine, format, trust, Cancellation())
    }
  }

  /// Returns where an engine places the parts of a graph, the same as
  /// ``GraphvizLibrary/drawing(of:engine:trust:)``.
  ///
  /// See also: ``layout(of:engine:trust:)``, the same without blocking the thread;
  /// ``render(_:engine:format:trust:)``, the picture.
  public func drawing(
    of graph: DOTGraph, engine: LayoutEngine = .dot, trust: Trust = .none
  ) throws(GraphvizError) -> Drawing {
    try Drawing(json: render(graph, engine: engine, format: .json, trust: trust).bytes)
  }

  /// Returns a picture of a graph, prepared on this thread, which must have a deep stack.
  func renderHere(
    _ graph: DOTGraph, _ engine: LayoutEngine, _ format: OutputFormat, _ trust: Trust,
    _ cancellation: Cancellation
  ) throws(GraphvizError) -> RenderedGraph {
    try limits.check(graph)
    let normalized = try graph.normalized(trust: trust)
    try limits.check(normalized.graph)
    let request = try WorkerRequest(normalized.graph, engine: engine, format: format)
    let picture = try WorkerRun(worker: worker, limits: limits)
      .answer(to: request, unless: cancellation)
    guard PictureCheck(format).isWhole(picture.bytes) else {
      throw GraphvizError(.worker, "the program that draws sent no whole \(format.rawValue)")
    }
    return try RenderedGraph(picture, of: normalized, format: format, trust: trust)
  }
}
