// SPDX-License-Identifier: MIT

import CGraphviz

/// Owns the places that an engine gives to a graph.
///
/// The graph and the context must outlive it, and the graph must not change meanwhile: locals end
/// in reverse order, so making context, graph and layout one after the other is right.
@safe struct LayoutHandle: ~Copyable {
  private let graph: UnsafeMutablePointer<Agraph_t>
  private let context: OpaquePointer

  init(
    of graph: borrowing GraphHandle, by engine: LayoutEngine,
    in context: borrowing ContextHandle
  ) throws(GraphvizError) {
    MessageLog.reset()
    ent_restart_random()
    let result = unsafe gvLayout(context.pointer, graph.pointer, engine.rawValue)
    guard result == 0, !MessageLog.hasError else {
      // Also a layout with errors leaves data on the graph, and freeing what is not there is
      // harmless.
      unsafe ent_free_layout(context.pointer, graph.pointer)
      throw GraphvizError(
        .layout, "Graphviz' \(engine.rawValue) failed", messages: MessageLog.drain())
    }
    unsafe self.graph = graph.pointer
    unsafe self.context = context.pointer
  }

  deinit { unsafe ent_free_layout(context, graph) }

  /// Returns the picture in a format.
  borrowing func render(_ format: OutputFormat) throws(GraphvizError) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    var length: UInt64 = 0
    let result = unsafe ent_render(context, graph, format.device, &data, &length)
    defer { unsafe gvFreeRenderData(data) }
    guard result == 0, !MessageLog.hasError, let data = unsafe data else {
      throw GraphvizError(
        .rendering, "Graphviz cannot write \(format.rawValue)", messages: MessageLog.drain())
    }
    let buffer = unsafe UnsafeRawBufferPointer(start: data, count: Int(length))
    return unsafe Array(buffer)
  }
}
