// SPDX-License-Identifier: MIT

/// What the lock of the libraries guards: the context, and what it has been asked about itself.
package struct LibraryState: ~Copyable {
  private var context: ContextHandle?
  private var knownEngines: [LayoutEngine] = []
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
    guard try engines().contains(engine) else {
      throw GraphvizError(.unknownEngine, Self.unknown("layout", engine.rawValue, knownEngines))
    }
    guard OutputFormat.known.contains(format) else {
      _ = try formats()
      throw GraphvizError(.unknownFormat, Self.unknown("format", format.rawValue, knownFormats))
    }
    let bytes = try draw(graph, engine, format)
    let checked = try PictureCheck(format).checked(bytes)
    return RenderedGraph(bytes: checked, warnings: MessageLog.drain())
  }

  private mutating func draw(
    _ graph: DOTGraph, _ engine: LayoutEngine, _ format: OutputFormat
  ) throws(GraphvizError) -> [UInt8] {
    try start()
    let handle = try GraphHandle.building(graph)
    guard let layout = try context?.layout(of: handle, by: engine) else { return [] }
    return try layout.render(format)
  }

  // MARK: - What is there

  /// Returns the engines that are installed, as Graphviz names them for one that is not.
  mutating func engines() throws(GraphvizError) -> [LayoutEngine] {
    if knownEngines.isEmpty {
      knownEngines = try offered(engine: Self.nothing, format: .svg).map(LayoutEngine.init)
        .filter { !$0.takesPositions }
    }
    return knownEngines
  }

  /// Returns those of our formats that are installed, as Graphviz names them for one that is not.
  mutating func formats() throws(GraphvizError) -> [OutputFormat] {
    if knownFormats.isEmpty {
      for format in OutputFormat.known {
        if (try? draw(DOTGraph(name: "question"), .dot, format)) != nil {
          knownFormats.append(format)
        }
      }
    }
    return knownFormats
  }

  /// The name of an engine and a format that no installation has.
  private static let nothing = LayoutEngine(rawValue: "?")

  /// Asks for what is not there, and reads from the refusal what is.
  ///
  /// Graphviz lists its plugins nowhere else that is part of its interface in every version.
  private mutating func offered(
    engine: LayoutEngine, format: OutputFormat
  ) throws(GraphvizError) -> [String] {
    do throws(GraphvizError) {
      _ = try draw(DOTGraph(name: "question"), engine, format)
    } catch {
      for message in error.messages {
        if let list = message.split(separator: "Use one of:", maxSplits: 1).dropFirst().first {
          return list.split(separator: " ").map(String.init)
        }
      }
      throw error
    }
    throw GraphvizError(.building, "Graphviz does not say what it can do")
  }

  private static func unknown<Name: RawRepresentable<String>>(
    _ what: String, _ name: String, _ known: [Name]
  ) -> String {
    "there is no \(what) '\(name)'; there are \(known.map(\.rawValue).joined(separator: ", "))"
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
