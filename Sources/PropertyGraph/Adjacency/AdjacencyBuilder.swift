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
  /// The relationships that get a place in a row.
  private let members: Bitmap
  private let memberCount: Int

  /// Creates a builder of the rows of some relationships, or of all.
  init(
    origins: [Int32], neighbors: [Int32], types: [Int32], nodeCount: Int, typeCount: Int,
    members: Bitmap? = nil
  ) {
    self.origins = origins
    self.neighbors = neighbors
    self.types = types
    self.nodeCount = nodeCount
    self.typeCount = typeCount
    self.members = members ?? Bitmap(upTo: origins.count)
    memberCount = members?.count ?? origins.count
  }

  /// Returns the rows of all types and of each.
  func build() -> Adjacency {
    let all = allRows()
    // With a single type, its rows are all rows: the arrays are shared, not stored twice.
    guard typeCount > 1 else {
      return Adjacency(all: all, byType: Array(repeating: all, count: typeCount))
    }
    return Adjacency(all: all, byType: rowsByType(of: all))
  }

  private func allRows() -> CompressedRows {
    let starts = starts(of: origins, keyCount: nodeCount)
    var ends = starts
    var relationships = [Int32](repeating: 0, count: memberCount)
    for relationship in members {
      let origin = Int(origins[relationship])
      relationships[Int(ends[origin])] = Int32(truncatingIfNeeded: relationship)
      ends[origin] += 1
    }
    var originCount = 0
    for node in 0..<nodeCount where starts[node] < starts[node + 1] { originCount += 1 }
    return CompressedRows(
      directory: .everyElement, offsets: starts,
      neighbors: relationships.map { neighbors[Int($0)] }, relationships: relationships,
      originCount: originCount)
  }

  private func rowsByType(of all: CompressedRows) -> [CompressedRows] {
    let starts = starts(of: types, keyCount: typeCount)
    var ends = starts
    var relationships = [Int32](repeating: 0, count: memberCount)
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
  ) -> CompressedRows {
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
    return CompressedRows(
      directory: directory, offsets: offsets, neighbors: neighbors, relationships: relationships,
      originCount: nodes.count)
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
  private func starts(of keys: [Int32], keyCount: Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: keyCount + 1)
    for member in members { starts[Int(keys[member]) + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    return starts
  }
}
