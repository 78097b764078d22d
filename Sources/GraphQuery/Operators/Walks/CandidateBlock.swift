// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Relationships that a walk might take, before rows are made of them.
///
/// Conditions are asked of the whole block, one after another; each moves what is left together.
struct CandidateBlock {
  /// The row of the input that each belongs to.
  private(set) var rows: [Int32]
  /// The node that each leads to.
  private(set) var neighbors: [Int32]
  /// The relationships.
  private(set) var relationships: [Int32]
  /// The number of candidates; what lies behind them means nothing.
  var count = 0

  /// Creates an empty block for as many candidates as a batch has rows.
  init(capacity: Int = Batch.size) {
    rows = Array(repeating: 0, count: capacity)
    neighbors = rows
    relationships = rows
  }

  /// The number of candidates that it can take yet.
  var room: Int { rows.count - count }

  /// Returns the part of a column that holds candidates.
  func filled(_ column: [Int32], from start: Int = 0) -> [Int32] {
    start == 0 && count == column.count ? column : Array(column[start..<count])
  }

  /// Takes all relationships of a node, in place of what was there; they belong to no row.
  mutating func replace(with row: AdjacentRow) {
    count = row.count
    if rows.count < count {
      rows = Array(repeating: 0, count: count)
      neighbors = row.neighbors
      relationships = row.relationships
    } else {
      Self.copy(row.neighbors.span, to: &neighbors, at: 0)
      Self.copy(row.relationships.span, to: &relationships, at: 0)
    }
  }

  /// Moves a candidate to a place before it.
  mutating func move(_ place: Int, to earlier: Int) {
    rows[earlier] = rows[place]
    neighbors[earlier] = neighbors[place]
    relationships[earlier] = relationships[place]
  }

  /// Adds candidates of one row, as many as there is room for, and moves the place behind them.
  mutating func append(row: Int32, _ candidates: AdjacentRow, at place: inout Int) {
    let end = place + min(room, max(0, candidates.count - place))
    for source in place..<end {
      rows[count] = row
      neighbors[count] = candidates.neighbors[source]
      relationships[count] = candidates.relationships[source]
      count &+= 1
    }
    place = end
  }
}

extension CandidateBlock {
  /// Where a walk over the rows of a batch has come to.
  struct Cursor {
    /// The row.
    var row = 0
    /// How many relationships of that row have been taken.
    var offset = 0
  }

  /// Copies the relationships of nodes out of compressed rows until there is no room.
  ///
  /// - Parameters:
  ///   - adjacency: The rows, none of them changed.
  ///   - nodes: The node of each row of the input; -1 has no relationships.
  ///   - cursor: Where to begin; it is moved.
  ///   - needsRelationships: Whether the relationships are asked for, and not only the neighbours.
  mutating func fill(
    from adjacency: AdjacencyRows, of nodes: [Int32], at cursor: inout Cursor,
    needsRelationships: Bool
  ) {
    let neighbors = adjacency.neighbors
    let relationships = adjacency.relationships
    while cursor.row < nodes.count {
      let node = Int(nodes[cursor.row])
      let range = node < 0 ? 0..<0 : adjacency.range(of: node)
      let start = min(range.lowerBound &+ cursor.offset, range.upperBound)
      let taken = min(room, range.upperBound &- start)
      let places = start..<(start &+ taken)
      Self.copy(neighbors.span.extracting(places), to: &self.neighbors, at: count)
      if needsRelationships {
        Self.copy(relationships.span.extracting(places), to: &self.relationships, at: count)
      }
      Self.fill(&rows, at: count, taken, with: Int32(truncatingIfNeeded: cursor.row))
      count &+= taken
      guard places.upperBound == range.upperBound else {
        cursor.offset &+= taken
        return
      }
      cursor = Cursor(row: cursor.row &+ 1)
    }
  }

  private static func copy(_ source: Span<Int32>, to target: inout [Int32], at place: Int) {
    var target = target.mutableSpan
    for index in source.indices { target[place &+ index] = source[index] }
  }

  private static func fill(
    _ target: inout [Int32], at place: Int, _ count: Int, with value: Int32
  ) {
    var target = target.mutableSpan
    for index in place..<(place &+ count) { target[index] = value }
  }
}
