// SPDX-License-Identifier: MIT

public import Diagnostics
public import Graphviz

/// Graphs that were read from a DOT file, with what is wrong with it.
public struct GraphWorkspace: Sendable {
  /// The file.
  public let file: InputFile
  /// The graphs, in the order of the file; none if there is an error.
  public let graphs: [DOTGraph]
  /// Everything that is wrong, in the order of the text.
  public let diagnostics: [Diagnostic]
  /// The text that the diagnostics point at, in UTF-8; nothing if there are none.
  public let source: SourceText?

  /// Reads the graphs of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - limits: How large its graphs may be.
  /// - Throws: An error with the code `unreadable` or `tooLarge` if the file cannot be read.
  ///   Mistakes in it are diagnostics and are not thrown.
  public init(opening file: InputFile, limits: DOTLimits = DOTLimits()) throws(EntenteError) {
    self.file = file
    let bytes = try file.bytes()
    let reading = DOTParser.parse(bytes, limits: limits)
    graphs = reading.diagnostics.containsErrors ? [] : reading.graphs
    // Counting the lines of a hundred megabytes takes as long as reading them.
    guard !reading.diagnostics.isEmpty else {
      diagnostics = []
      source = nil
      return
    }
    let legible = LegibleSource(bytes)
    diagnostics = reading.diagnostics.map(legible.diagnostic)
    source = SourceText(name: file.name, bytes: legible.bytes)
  }

  /// Returns one of the graphs, counted from 1.
  ///
  /// - Throws: An error with the code `invalidRequest` that says how many there are.
  public func graph(_ number: Int) throws(EntenteError) -> DOTGraph {
    guard (1...max(graphs.count, 1)).contains(number), graphs.count >= number else {
      throw EntenteError(
        .invalidRequest,
        "there is no graph \(number) in \(file.name), which holds \(graphs.count)")
    }
    return graphs[number - 1]
  }
}
