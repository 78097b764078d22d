// SPDX-License-Identifier: MIT

/// Sorts relationships into rows by counting: O(nodes + relationships + types).
///
/// Counting sort is stable (Knuth, The Art of Computer Programming, volume 3, section 5.2), so each
/// row keeps the order of insertion; sorting rows by type then keeps the nodes in order, too.
struct AdjacencyBuilder {
  let origins: [Int32]
  let neighbors: [Int32]
  let types: [Int32]
  let nodeCount: Int
  let typeCount: Int

  /// Returns the rows of all types and of each.
  func build() -> Adjacency {
    let all = allRows()
    // With a single type, its rows are all rows: the arrays are shared, not stored twice.
    guard typeCount > 1 else {
      return Adjacency(all: all, byType: Array(repeating: all, count: typeCount))
    }
    return Adjacency(all: all, byType: rowsByType(of: all))
  }

  private func allRows() -> AdjacencyRows {
    let starts = Self.starts(of: origins, keyCount: nodeCount)
    var ends = starts
    var relationships = [Int32](repeating: 0, count: origins.count)
    for (relationship, origin) in origins.enumerated() {
      relationships[Int(ends[Int(origin)])] = Int32(truncatingIfNeeded: relationship)
      ends[Int(origin)] += 1
    }
    return AdjacencyRows(
      directory: .everyElement, offsets: starts,
      neighbors: relationships.map { neighbors[Int($0)] }, relationships: relationships)
  }

  private func rowsByType(of all: AdjacencyRows) -> [AdjacencyRows] {
    let starts = Self.starts(of: types, keyCount: typeCount)
    var ends = starts
    var relationships = [Int32](repeating: 0, count: types.count)
    for relationship in all.relationships {
      let type = Int(types[Int(relationship)])
      relationships[Int(ends[type])] = relationship
      ends[type] += 1
    }
    let sorted = relationships.map { neighbors[Int($0)] }
    return (0..<typeCount).map { type in
      rows(
        in: Int(starts[type])..<Int(starts[type + 1]), neighbors: sorted,
        relationships: relationships)
    }
  }

  /// Returns the rows of one type, whose relationships lie together, sorted by node.
  private func rows(
    in places: Range<Int>, neighbors: [Int32], relationships: [Int32]
  ) -> AdjacencyRows {
    var nodes: [Int32] = []
    var offsets: [Int32] = []
    for place in places {
      let origin = origins[Int(relationships[place])]
      guard nodes.last != origin else { continue }
      nodes.append(origin)
      offsets.append(Int32(truncatingIfNeeded: place))
    }
    offsets.append(Int32(truncatingIfNeeded: places.upperBound))
    let directory = RowDirectory(of: nodes)
    if case .everyElement = directory { offsets = Self.spread(offsets, of: nodes) }
    return AdjacencyRows(
      directory: directory, offsets: offsets, neighbors: neighbors, relationships: relationships)
  }

  /// Returns the offsets with an empty row for each node that has none.
  private static func spread(_ offsets: [Int32], of nodes: [Int32]) -> [Int32] {
    var spread: [Int32] = []
    for (node, offset) in zip(nodes, offsets) {
      spread.append(contentsOf: repeatElement(offset, count: Int(node) + 1 - spread.count))
    }
    if let end = offsets.last { spread.append(end) }
    return spread
  }

  /// Returns where the members of each key begin once they are sorted by key, and where the last
  /// end.
  private static func starts(of keys: [Int32], keyCount: Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: keyCount + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    return starts
  }
}
