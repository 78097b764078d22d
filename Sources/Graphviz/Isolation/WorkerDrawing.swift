// SPDX-License-Identifier: MIT

import Diagnostics

extension GraphvizLibrary {
  /// Returns what a worker answers to a request; drawn on this thread.
  package static func answer(
    to request: consuming WorkerRequest, within limits: WorkerLimits
  ) -> Result<RenderedGraph, GraphvizError> {
    do throws(GraphvizError) {
      let (engine, format) = (request.engine, request.format)
      let graph = try request.parsedGraph()
      let picture = try locked { state throws(GraphvizError) in
        try state.render(graph, engine: engine, format: format)
      }
      guard picture.bytes.count <= limits.outputBytes else {
        throw RenderLimits.outputExceeded(limits.outputBytes)
      }
      return .success(picture)
    } catch {
      return .failure(error)
    }
  }
}

extension WorkerRequest {
  /// What the parent has held, this process may hold, too: its memory is the limit.
  private static let parserLimits = DOTLimits(
    bytes: .max, nesting: .max, textLength: .max, nodes: .max, edges: .max, subgraphs: .max,
    members: .max, values: .max)

  /// Returns the graph of the request.
  consuming func parsedGraph() throws(GraphvizError) -> DOTGraph {
    // The text is ours, in UTF-8 also where the graph has an attribute that says otherwise.
    let reading = DOTParser.read(graph, Self.parserLimits, isLatin1: false)
    guard let graph = reading.graphs.first else {
      let mistake = reading.diagnostics.first { $0.severity == .error }
      throw GraphvizError(
        .limit,
        "the graph cannot be drawn in a process of its own: \(mistake?.message ?? "it is empty")")
    }
    return graph
  }
}
