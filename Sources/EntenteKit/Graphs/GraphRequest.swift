// SPDX-License-Identifier: MIT

import ChronicleDiagrams
public import Graphviz

/// A picture to be made of a graph in DOT, or a text to be written of it.
///
/// Who wrote the graph decides where it is drawn: what is not fully trusted, in a process of its
/// own, which can be ended and may crash.
public struct GraphRequest: Sendable {
  /// In which form.
  public var form: GraphForm
  /// The engine; nothing takes that of the attribute `layout`, or `dot`.
  public var engine: LayoutEngine?
  /// How far the graph is trusted.
  public var trust = Trust.none
  /// How much drawing may take, unless the graph is fully trusted.
  public var limits = RenderLimits()
  /// Whether it is told how legible the picture is.
  public var needsReport = false

  /// Creates a request.
  public init(_ form: GraphForm = .svg) {
    self.form = form
  }

  /// How large the graphs of a file may be that are read for it: what would not be drawn is refused
  /// before it takes memory or time, as a few bytes can stand for millions of edges, and a few more
  /// for as many subgraphs, members or values.
  public var readingLimits: DOTLimits {
    var result = DOTLimits()
    guard trust != .full, form != .canon else { return result }
    (result.nodes, result.edges, result.subgraphs) = (limits.nodes, limits.edges, limits.nodes)
    // Ten groups a node, twenty values a node that no other has.
    result.members = min(result.members, 10 * limits.nodes)
    result.values = min(result.values, 20 * limits.nodes)
    return result
  }

  /// Draws or writes a graph.
  ///
  /// The attribute `layout` is followed, and goes; only the form `canon` keeps it.
  ///
  /// - Throws: An error with the code `invalidRequest` for an engine that does not exist, and with
  ///   `undrawable` if Graphviz refuses the graph, crashes, or takes more than it may, and with
  ///   `drawing` if the process that draws cannot be started.
  public func run(_ graph: DOTGraph) throws(EntenteError) -> DrawingRequest.Picture {
    do throws(GraphvizError) {
      guard form != .canon else {
        return .init(bytes: Array(try graph.canonicalText().utf8), warnings: [])
      }
      var request = self
      request.engine = engine(for: graph)
      var graph = graph
      // It has said what it can; in a text with places, it would make Graphviz place anew.
      graph.attributes["layout"] = nil
      return try request.drawn(graph)
    } catch {
      throw told(error)
    }
  }

  private func drawn(_ graph: DOTGraph) throws(GraphvizError) -> DrawingRequest.Picture {
    var picture = try self.picture(of: graph)
    if needsReport {
      let drawing = try drawing(of: graph).keepingElementIDs(of: graph)
      picture.report = LegibilityReport(of: drawing).text
    }
    return picture
  }

  private func picture(of graph: DOTGraph) throws(GraphvizError) -> DrawingRequest.Picture {
    guard let output = form.output else {
      let placed = try graph.placed(by: drawing(of: graph))
      return .init(bytes: Array(try placed.canonicalText().utf8), warnings: [])
    }
    let rendered = try render(graph, output)
    return .init(bytes: rendered.bytes, warnings: rendered.warnings)
  }

  // MARK: - Where it is drawn

  private func render(
    _ graph: DOTGraph, _ format: OutputFormat
  ) throws(GraphvizError) -> RenderedGraph {
    let engine = self.engine(for: graph)
    guard trust != .full else {
      return try GraphvizLibrary.render(graph, engine: engine, format: format, trust: trust)
    }
    return try IsolatedRenderer.installed(limits: limits)
      .render(graph, engine: engine, format: format, trust: trust)
  }

  private func drawing(of graph: DOTGraph) throws(GraphvizError) -> Drawing {
    try Drawing(json: render(graph, .json).bytes)
  }

  private func engine(for graph: DOTGraph) -> LayoutEngine {
    if let engine { return engine }
    guard case .text(let name) = graph.attributes["layout"], !name.isEmpty else { return .dot }
    return LayoutEngine(rawValue: name)
  }

  private func told(_ error: GraphvizError) -> EntenteError {
    switch error.code {
    // The graph may have named the engine itself.
    case .unknownEngine where engine != nil, .missingPosition where engine != nil, .unknownFormat:
      EntenteError(.invalidRequest, error.message)
    case .worker: EntenteError(.drawing, error.message)
    default: EntenteError(.undrawable, error.message)
    }
  }
}
