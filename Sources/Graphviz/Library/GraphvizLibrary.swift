// SPDX-License-Identifier: MIT

/// A picture, and what Graphviz had to remark.
public struct RenderedGraph: Hashable, Sendable {
  /// The picture.
  public let bytes: [UInt8]
  /// Remarks that do not make it wrong: first ours, then those of Graphviz, which makes some, as of
  /// a shape or a colour that is not there, only once in a process.
  public let warnings: [String]

  init(bytes: [UInt8], warnings: [String]) {
    (self.bytes, self.warnings) = (bytes, warnings)
  }

  /// Makes what is handed out of what was drawn of a normalized graph.
  init(
    _ drawn: RenderedGraph, of graph: NormalizedGraph, format: OutputFormat, trust: Trust
  ) throws(GraphvizError) {
    var cleaner = SVGCleaner(trust)
    switch format {
    case .svg: bytes = try cleaner.cleaned(drawn.bytes)
    case .json, .json0: bytes = JSONControls.escaped(in: drawn.bytes)
    default: bytes = drawn.bytes
    }
    let size = BitmapSize(of: drawn.bytes, format)?.warning
    let remarks = drawn.warnings.filter { size == nil || !BitmapSize.isTold(by: $0) }
    warnings = graph.warnings + (size.map { [$0] } ?? []) + remarks + cleaner.warnings
  }
}

/// Graphviz' libraries, installed on this machine: what they offer, and drawing with them.
///
/// Any number of threads may draw; they take turns, because the libraries are not safe for more.
/// The same graph gives the same bytes, whatever was drawn before in the process
/// (``render(_:engine:format:trust:)`` says where that ends).
public enum GraphvizLibrary {
  /// The lock of the libraries, and their context once it is made.
  private static let library = TurnLock(LibraryState())

  /// Returns a picture of a graph.
  ///
  /// It is the one that the stock programs draw of ``DOTGraph/text(trust:)``: same nodes, edges, texts
  /// and places. Engines that place at random start from the clock unless the graph sets `start` to
  /// a number: set it if bytes must be the same. For `fdp` even that is not enough: it compares
  /// addresses in memory, and so may turn a picture. Neither do many labels of edges within one rank
  /// come out the same each time from `dot` 2.42.
  ///
  /// - Throws: A ``GraphvizError``; for an engine or format that is not there it names those that
  ///   are. With ``LayoutEngine/given`` it names a node or an edge that brings no place.
  ///
  /// See also: ``picture(of:engine:format:trust:)``, the same without blocking the thread;
  /// ``drawing(of:engine:trust:)``, the places as values.
  public static func render(
    _ graph: DOTGraph, engine: LayoutEngine = .dot, format: OutputFormat, trust: Trust = .none
  ) throws(GraphvizError) -> RenderedGraph {
    try LayoutThread.run { () throws(GraphvizError) in
      try renderHere(graph, engine: engine, format: format, trust: trust)
    }
  }

  /// Returns a picture of a graph, drawn on this thread, which must have a deep stack.
  static func renderHere(
    _ graph: DOTGraph, engine: LayoutEngine, format: OutputFormat, trust: Trust
  ) throws(GraphvizError) -> RenderedGraph {
    let normalized = try graph.normalized(trust: trust)
    let picture = try locked { state throws(GraphvizError) in
      try state.render(normalized.graph, engine: engine, format: format)
    }
    return try RenderedGraph(picture, of: normalized, format: format, trust: trust)
  }

  /// Returns the engines that are there, without those that take positions instead of giving them.
  public static func engines() throws(GraphvizError) -> [LayoutEngine] {
    try run { state throws(GraphvizError) in try state.engines() }
  }

  /// Returns the formats that are there, of those that entente knows.
  public static func formats() throws(GraphvizError) -> [OutputFormat] {
    try run { state throws(GraphvizError) in try state.formats() }
  }

  /// Returns the version that Graphviz says it is.
  public static func version() throws(GraphvizError) -> String {
    try run { state throws(GraphvizError) in try state.version() }
  }

  /// Runs a task with the libraries, on a thread with a deep stack, and nobody else meanwhile.
  package static func run<Output: Sendable>(
    _ task: @escaping @Sendable (inout LibraryState) throws(GraphvizError) -> Output
  ) throws(GraphvizError) -> Output {
    try LayoutThread.run { () throws(GraphvizError) in try locked(task) }
  }

  /// Runs a task with the libraries on this thread, which must have a deep stack, and nobody else
  /// meanwhile.
  static func locked<Output: Sendable>(
    _ task: (inout LibraryState) throws(GraphvizError) -> Output
  ) throws(GraphvizError) -> Output {
    try library.withLock { state throws(GraphvizError) in try task(&state) }
  }
}
