// SPDX-License-Identifier: MIT

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
  /// Returns the graph of the request.
  consuming func parsedGraph() throws(GraphvizError) -> DOTGraph {
    // The parser of libcgraph holds no rest of another text in a process that reads one.
    try LibcgraphReading.graph(of: String(decoding: graph, as: UTF8.self))
  }
}
