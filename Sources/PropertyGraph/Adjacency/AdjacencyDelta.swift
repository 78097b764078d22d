// SPDX-License-Identifier: MIT

/// What has been added to rows, and how much removed, since they were compressed.
///
/// Added relationships are entries of one growing list; those of a node form a chain through it, so
/// that an addition appends to four arrays and searches one dictionary, whatever the node's degree.
/// Which relationships are removed is not told here but by the bitmap of the living; a removed one
/// keeps its entry, and is back in its old place when the removal is undone.
struct AdjacencyDelta: Sendable {
  /// What has changed at one node.
  struct Change: Sendable {
    /// The first entry of the node's chain, -1 if there is none.
    var first: Int32 = -1
    /// The last entry of the node's chain, -1 if there is none.
    var last: Int32 = -1
    /// The number of entries in the chain.
    var added: Int32 = 0
    /// The number of relationships in the node's row and chain that are not in the graph.
    var removed: Int32 = 0
    /// The number of relationships at the start of the node's row that are known to be removed.
    ///
    /// Readers skip them at once, so that taking a node's first relationship again and again to
    /// remove it is linear.
    var skipped: Int32 = 0
    /// The first entry of the chain that is not known to be removed, -1 if there is none.
    var head: Int32 = -1
  }

  /// The node at the other end, by entry.
  private(set) var neighbors: [Int32] = []
  /// The relationship, by entry; ascending.
  private(set) var relationships: [Int32] = []
  /// The next entry of the same node, by entry; -1 after the last.
  private(set) var successors: [Int32] = []
  private var changes: [Int32: Change] = [:]

  /// Whether nothing has changed.
  var isEmpty: Bool { changes.isEmpty }

  /// Returns what has changed at a node, or nothing if nothing has.
  func change(at node: Int) -> Change? {
    changes.isEmpty ? nil : changes[Int32(truncatingIfNeeded: node)]
  }

  /// Adds a relationship to the chain of a node.
  mutating func append(_ relationship: Int32, to neighbor: Int32, at node: Int32) {
    let entry = Int32(truncatingIfNeeded: relationships.count)
    relationships.append(relationship)
    neighbors.append(neighbor)
    successors.append(-1)
    let last = Self.extend(&changes[node, default: Change()], by: entry)
    if last >= 0 { successors[Int(last)] = entry }
  }

  /// Counts one more relationship of a node as removed.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - row: The relationships in its compressed row.
  ///   - living: The relationships that are in the graph.
  mutating func noteRemoval(at node: Int32, row: ArraySlice<Int32>, living: Bitmap) {
    changes[node, default: Change()].noteRemoval(
      row: row, entries: relationships, successors: successors, living: living)
  }

  /// Counts one relationship of a node as removed no longer.
  mutating func noteReturn(at node: Int32) { changes[node, default: Change()].noteReturn() }

  /// Makes an entry the last of a chain and returns the one that was.
  private static func extend(_ change: inout Change, by entry: Int32) -> Int32 {
    let last = change.last
    if last < 0 { change.first = entry }
    if change.head < 0 { change.head = entry }
    change.last = entry
    change.added += 1
    return last
  }
}

extension AdjacencyDelta.Change {
  /// Counts one more removed relationship, and skips what is removed at the start.
  mutating func noteRemoval(
    row: ArraySlice<Int32>, entries: [Int32], successors: [Int32], living: Bitmap
  ) {
    removed += 1
    var place = row.startIndex + Int(skipped)
    while place < row.endIndex, !living.contains(Int(row[place])) { place += 1 }
    skipped = Int32(truncatingIfNeeded: place - row.startIndex)
    while head >= 0, !living.contains(Int(entries[Int(head)])) { head = successors[Int(head)] }
  }

  /// Counts one removed relationship less; it may be any, so nothing is skipped any more.
  mutating func noteReturn() {
    removed -= 1
    skipped = 0
    head = first
  }
}
