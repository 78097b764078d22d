// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Gives the nodes of a graph in order of insertion.
final class NodeScanOperator: Operator {
  private let step: NodeScan
  private let range: Range<Int>?
  private var cursor: BitmapCursor?

  /// Scans the nodes, or those whose places are in a range.
  init(_ step: NodeScan, in range: Range<Int>? = nil) {
    self.step = step
    self.range = range
  }

  func next(_ execution: Execution) throws(QueryError) -> Batch? {
    try execution.monitor.check()
    var cursor =
      self.cursor
      ?? BitmapCursor(
        execution.graph.nodeBitmap(labels: step.labels, in: step.window), in: range)
    let nodes = cursor.next(Batch.size)
    self.cursor = cursor
    return nodes.isEmpty ? nil : Batch(columns: [.nodes(nodes)], rowCount: nodes.count)
  }

  func reset() { cursor = nil }
}

extension Graph {
  /// Returns the nodes that carry all of some labels and, if it is given, are in a window.
  func nodeBitmap(labels: [String], in window: GraphWindow?) -> Bitmap {
    var result: Bitmap?
    for name in labels {
      guard let label = label(named: name) else { return Bitmap() }
      let nodes = labelBitmaps[Int(label.code)]
      result = result.map { $0.intersection(nodes) } ?? nodes
    }
    // Nodes that were removed may still be in the window.
    let nodes = result ?? nodeBitmap
    guard let window else { return nodes }
    return nodes.intersection(window.nodes)
  }
}
