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

  /// Adds one candidate; there must be room.
  mutating func append(row: Int, relationship: Int32, neighbor: Int32) {
    rows[count] = Int32(truncatingIfNeeded: row)
    neighbors[count] = neighbor
    relationships[count] = relationship
    count &+= 1
  }

  /// Takes all relationships of a node, in place of what was there; they belong to no row.
  mutating func replace(with row: AdjacentRow) {
    replace(row.neighbors.span, row.relationships.span)
  }

  /// Takes the relationships of a node in some rows, in place of what was there.
  mutating func replace(with rows: some RowRanges, of node: Int32) {
    let (neighbors, relationships) = (rows.neighbors, rows.relationships)
    let places = rows.range(of: Int(node))
    replace(neighbors.span.extracting(places), relationships.span.extracting(places))
  }

  private mutating func replace(_ neighbors: Span<Int32>, _ relationships: Span<Int32>) {
    count = neighbors.count
    if rows.count < count {
      rows = Array(repeating: 0, count: count)
      self.neighbors = rows
      self.relationships = rows
    }
    Self.copy(neighbors, to: &self.neighbors, at: 0)
    Self.copy(relationships, to: &self.relationships, at: 0)
  }

  /// Adds candidates of one row, as many as there is room for, and moves the place behind them.
  mutating func append(row: Int32, _ candidates: AdjacentRow, at place: inout Int) {
    let taken = min(room, max(0, candidates.count - place))
    let places = place..<(place + taken)
    Self.copy(candidates.neighbors.span.extracting(places), to: &neighbors, at: count)
    Self.copy(candidates.relationships.span.extracting(places), to: &relationships, at: count)
    Self.fill(&rows, at: count, taken, with: row)
    count += taken
    place += taken
  }

  /// Moves together the candidates that are named, ascending, by their place behind some place.
  mutating func keep(from start: Int, _ places: [Int32]) {
    Self.gather(&rows, from: start, places)
    Self.gather(&neighbors, from: start, places)
    Self.gather(&relationships, from: start, places)
    count = start + places.count
  }

  private static func gather(_ column: inout [Int32], from start: Int, _ places: [Int32]) {
    let places = places.span
    var column = column.mutableSpan
    for index in places.indices {
      column[start &+ index] = column[start &+ Int(places[index])]
    }
  }

  /// Moves together the candidates, from some place on, whose answer is 1.
  mutating func compact(from start: Int, _ answers: [UInt8]) {
    // Often all are kept, and then nothing need be moved.
    guard let firstGone = answers.firstIndex(of: 0) else { return }
    let answers = answers[firstGone...]
    let end = Self.compact(&rows, from: start + firstGone, answers)
    _ = Self.compact(&neighbors, from: start + firstGone, answers)
    _ = Self.compact(&relationships, from: start + firstGone, answers)
    count = end
  }

  /// Writes each member to the next free place, which then moves on or not: there is no branch that
  /// the processor would have to guess.
  private static func compact(
    _ column: inout [Int32], from start: Int, _ answers: ArraySlice<UInt8>
  ) -> Int {
    let answers = answers.span
    var column = column.mutableSpan
    var end = start
    for index in answers.indices {
      column[end] = column[start &+ index]
      end &+= Int(answers[index])
    }
    return end
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
    from adjacency: some RowRanges, of nodes: [Int32], at cursor: inout Cursor,
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
