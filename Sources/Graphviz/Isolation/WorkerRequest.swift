// SPDX-License-Identifier: MIT

/// What a worker is asked to draw: a graph that was normalized, in DOT.
package struct WorkerRequest: Sendable {
  package let engine: LayoutEngine
  package let format: OutputFormat
  package let graph: [UInt8]

  init(_ graph: DOTGraph, engine: LayoutEngine, format: OutputFormat) throws(GraphvizError) {
    self.engine = engine
    self.format = format
    self.graph = try DOTWriter.bytes(of: graph)
  }

  /// Reads a request, or nothing if it breaks off or is none.
  package init?(reading input: borrowing OwnedDescriptor) {
    guard let engine = Self.content(.engine, input), let format = Self.content(.format, input),
      let graph = Self.content(.graph, input)
    else { return nil }
    self.engine = LayoutEngine(rawValue: String(decoding: engine, as: UTF8.self))
    self.format = OutputFormat(rawValue: String(decoding: format, as: UTF8.self))
    self.graph = graph
  }

  private static func content(
    _ kind: WorkerRecord.Kind, _ input: borrowing OwnedDescriptor
  ) -> [UInt8]? {
    guard let head = input.read(exactly: WorkerRecord.headLength),
      let parts = WorkerRecord.parts(of: head), parts.kind == kind
    else { return nil }
    return input.read(exactly: parts.length)
  }

  /// The bytes to send, in two pieces, so that the graph is not copied.
  var pieces: [[UInt8]] {
    let names =
      WorkerRecord.text(.engine, engine.rawValue) + WorkerRecord.text(.format, format.rawValue)
    return [names + WorkerRecord.head(.graph, length: graph.count), graph]
  }
}
