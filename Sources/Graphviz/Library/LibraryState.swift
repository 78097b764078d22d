// SPDX-License-Identifier: MIT

/// What the lock of the libraries guards: the context, and what it has been asked about itself.
package struct LibraryState: ~Copyable {
  private var context: ContextHandle?
  private var knownEngines: [LayoutEngine] = []
  private var givenEngines: [LayoutEngine] = []
  private var knownFormats: [OutputFormat] = []

  init() {}

  /// Makes the context if there is none.
  mutating func start() throws(GraphvizError) {
    if context == nil { context = try ContextHandle() }
    MessageLog.reset()
  }

  mutating func version() throws(GraphvizError) -> String {
    try start()
    return context?.version ?? ""
  }

  // MARK: - Drawing

  mutating func render(
    _ graph: DOTGraph, engine: LayoutEngine, format: OutputFormat
  ) throws(GraphvizError) -> RenderedGraph {
    try check(engine, for: graph)
    guard try formats().contains(format) else {
      throw GraphvizError(.unknownFormat, PluginAdvice.message(for: format, there: knownFormats))
    }
    let bytes = try draw(graph, engine, format)
    let checked = try PictureCheck(format).checked(bytes)
    return RenderedGraph(bytes: checked, warnings: MessageLog.drain())
  }

  /// Returns what Graphviz makes of a normalized graph, whatever engine and format are asked for.
  package mutating func draw(
    _ graph: DOTGraph, _ engine: LayoutEngine, _ format: OutputFormat
  ) throws(GraphvizError) -> [UInt8] {
    try start()
    let handle = try GraphHandle.building(graph)
    do throws(GraphvizError) {
      guard let layout = try context?.layout(of: handle, by: engine) else { return [] }
      return try layout.render(format)
    } catch {
      // Where Graphviz gives up before it draws, its job stays behind for the next drawing to go on
      // with. A new context has none; the old one is not freed, as Graphviz still points to the
      // job.
      if error.code == .rendering { context = nil }
      throw error
    }
  }

  /// Checks that an engine is there, and that the graph brings the places that it takes.
  private mutating func check(
    _ engine: LayoutEngine, for graph: DOTGraph
  ) throws(GraphvizError) {
    let engines = try engines()
    guard engines.contains(engine) || givenEngines.contains(engine) else {
      throw GraphvizError(.unknownEngine, PluginAdvice.message(for: engine, there: engines))
    }
    if engine.takesPositions { try PositionCheck(graph, for: engine).check() }
  }

  // MARK: - What is there

  /// Returns the engines that are installed and give places.
  mutating func engines() throws(GraphvizError) -> [LayoutEngine] {
    if knownEngines.isEmpty {
      let installed = try plugins("layout").map(LayoutEngine.init)
      knownEngines = installed.filter { !$0.takesPositions }
      givenEngines = [.given, .nop].filter(installed.contains)
    }
    return knownEngines
  }

  /// Returns those of our formats that are installed.
  mutating func formats() throws(GraphvizError) -> [OutputFormat] {
    if knownFormats.isEmpty {
      let devices = try plugins("device")
      knownFormats = OutputFormat.known.filter { $0.isMade(by: devices) }
    }
    return knownFormats
  }

  private mutating func plugins(_ kind: String) throws(GraphvizError) -> [String] {
    try start()
    let names = context?.plugins(kind) ?? []
    guard !names.isEmpty else { throw GraphvizError(.building, "Graphviz has no \(kind) plugins") }
    return names
  }
}

extension ContextHandle {
  /// Lays a graph out.
  borrowing func layout(
    of graph: borrowing GraphHandle, by engine: LayoutEngine
  ) throws(GraphvizError) -> LayoutHandle {
    try LayoutHandle(of: graph, by: engine, in: self)
  }
}
