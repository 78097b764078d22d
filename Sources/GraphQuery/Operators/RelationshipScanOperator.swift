// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Gives the relationships of a graph in order of insertion, with the nodes at their ends.
final class RelationshipScanOperator: Operator {
  private let step: RelationshipScan
  private let range: Range<Int>?
  private var cursor: BitmapCursor?

  /// Scans the relationships, or those whose places are in a range.
  init(_ step: RelationshipScan, in range: Range<Int>? = nil) {
    self.step = step
    self.range = range
  }

  func next(_ execution: Execution) throws(QueryError) -> Batch? {
    while true {
      try execution.monitor.check()
      let relationships = nextRelationships(execution.graph)
      guard !relationships.isEmpty else { return nil }
      let batch = batch(of: relationships, in: execution.graph)
      if batch.rowCount > 0 { return batch }
    }
  }

  func reset() { cursor = nil }

  private func nextRelationships(_ graph: Graph) -> [Int32] {
    var cursor = self.cursor ?? BitmapCursor(bitmap(in: graph), in: range)
    let relationships = cursor.next(Batch.size)
    self.cursor = cursor
    return relationships
  }

  private func bitmap(in graph: Graph) -> Bitmap {
    guard let window = step.window else { return graph.relationshipBitmap }
    // Relationships that were removed may still be in the window.
    return graph.relationshipBitmap.intersection(window.relationships)
  }

  private func batch(of relationships: [Int32], in graph: Graph) -> Batch {
    var relationships = relationships
    if !step.types.isEmpty { keepTypes(in: &relationships, graph) }
    var (sources, targets) = Self.ends(of: relationships, in: graph)
    if let window = step.window {
      relationships = zip(relationships, zip(sources, targets)).compactMap { place, ends in
        window.nodes.contains(Int(ends.0)) && window.nodes.contains(Int(ends.1)) ? place : nil
      }
      (sources, targets) = Self.ends(of: relationships, in: graph)
    }
    return Batch(
      columns: [.relationships(relationships), .nodes(sources), .nodes(targets)],
      rowCount: relationships.count)
  }

  private func keepTypes(in relationships: inout [Int32], _ graph: Graph) {
    var isWanted = [Bool](repeating: false, count: graph.relationshipTypeNames.count)
    for name in step.types {
      if let type = graph.relationshipType(named: name) { isWanted[Int(type.code)] = true }
    }
    let types = graph.relationshipTypes
    var end = 0
    for place in relationships.indices {
      let relationship = relationships[place]
      relationships[end] = relationship
      end &+= isWanted[Int(types[Int(relationship)])] ? 1 : 0
    }
    relationships.removeLast(relationships.count - end)
  }

  /// Returns the nodes that relationships leave and reach, of neighbours in storage by a copy.
  private static func ends(of relationships: [Int32], in graph: Graph) -> ([Int32], [Int32]) {
    guard let first = relationships.first, let last = relationships.last else { return ([], []) }
    let (sources, targets) = (graph.sources, graph.targets)
    if Int(last) - Int(first) == relationships.count - 1 {
      let places = Int(first)...Int(last)
      return (Array(sources[places]), Array(targets[places]))
    }
    return (relationships.map { sources[Int($0)] }, relationships.map { targets[Int($0)] })
  }
}
