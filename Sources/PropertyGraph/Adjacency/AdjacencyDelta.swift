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

  /// Counts a relationship of a node as removed, or as removed no longer.
  mutating func countRemoved(_ difference: Int32, at node: Int32) {
    changes[node, default: Change()].removed += difference
  }

  /// Makes an entry the last of a chain and returns the one that was.
  private static func extend(_ change: inout Change, by entry: Int32) -> Int32 {
    let last = change.last
    if last < 0 { change.first = entry }
    change.last = entry
    change.added += 1
    return last
  }
}
