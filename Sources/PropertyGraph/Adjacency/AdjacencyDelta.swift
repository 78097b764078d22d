// SPDX-License-Identifier: MIT

/// What has been added to rows, and how much removed, since they were compressed.
///
/// Added relationships are entries of one growing list; those of a node form a chain through it, so
/// that an addition appends to four arrays and searches one dictionary, whatever the node's degree.
/// What is removed for good leaves its chain; what undoing may bring back keeps its entry, and the
/// bitmap of the living tells that it is removed.
struct AdjacencyDelta: Sendable {
  /// What has changed at one node.
  struct Change: Sendable {
    /// The first entry of the node's chain, negative if there is none.
    var first: Int32 = -1
    /// The last entry of the node's chain, negative if there is none.
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
    /// The first entry of the chain that is not known to be removed, negative if there is none.
    var head: Int32 = -1
  }

  /// The node at the other end, by entry.
  private(set) var neighbors: [Int32] = []
  /// The relationship, by entry; ascending.
  private(set) var relationships: [Int32] = []
  /// The next entry of the same node, by entry; -1 after the last.
  private(set) var successors: [Int32] = []
  private var predecessors: [Int32] = []
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
    let last = changes[node, default: Change()].append(entry)
    relationships.append(relationship)
    neighbors.append(neighbor)
    successors.append(-1)
    predecessors.append(last)
    if last >= 0 { successors[Int(last)] = entry }
  }

  /// Takes a relationship out of the chain of a node for good, and returns whether it was there.
  ///
  /// Complexity: O(log entries).
  mutating func remove(_ relationship: Int32, at node: Int32) -> Bool {
    guard let entry = RowDirectory.place(of: Int(relationship), in: relationships) else {
      return false
    }
    let (before, after) = (predecessors[entry], successors[entry])
    if before >= 0 { successors[Int(before)] = after }
    if after >= 0 { predecessors[Int(after)] = before }
    changes[node]?.remove(Int32(truncatingIfNeeded: entry), between: before, and: after)
    if entry == relationships.count - 1 { removeLastEntry() }
    forgetChangeIfNone(at: node)
    return true
  }

  /// Takes a relationship that was noted as removed out of the chain of a node, if it is there.
  ///
  /// Complexity: O(log entries).
  mutating func forgetRemoved(_ relationship: Int32, at node: Int32) {
    guard remove(relationship, at: node) else { return }
    changes[node]?.removed -= 1
    forgetChangeIfNone(at: node)
  }

  /// Counts one more relationship of a node as removed, which may come back.
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
  ///
  /// Complexity: O(log entries + log degree).
  mutating func noteReturn(of relationship: Int32, at node: Int32, row: ArraySlice<Int32>) {
    let entry = RowDirectory.place(of: Int(relationship), in: relationships)
    changes[node]?.noteReturn(of: relationship, entry: entry, row: row)
    forgetChangeIfNone(at: node)
  }

  private mutating func removeLastEntry() {
    relationships.removeLast()
    neighbors.removeLast()
    successors.removeLast()
    predecessors.removeLast()
  }

  private mutating func forgetChangeIfNone(at node: Int32) {
    if let change = changes[node], change.added == 0, change.removed == 0 { changes[node] = nil }
  }
}

extension AdjacencyDelta.Change {
  /// Makes an entry the last of the chain and returns the one that was.
  fileprivate mutating func append(_ entry: Int32) -> Int32 {
    let before = last
    if before < 0 { first = entry }
    if head < 0 { head = entry }
    last = entry
    added += 1
    return before
  }

  /// Takes an entry out of the chain.
  fileprivate mutating func remove(_ entry: Int32, between before: Int32, and after: Int32) {
    if before < 0 { first = after }
    if after < 0 { last = before }
    if head == entry { head = after }
    added -= 1
  }

  /// Counts one more removed relationship, and skips what is removed at the start.
  fileprivate mutating func noteRemoval(
    row: ArraySlice<Int32>, entries: [Int32], successors: [Int32], living: Bitmap
  ) {
    removed += 1
    var place = row.startIndex + Int(skipped)
    while place < row.endIndex, !living.contains(Int(row[place])) { place += 1 }
    skipped = Int32(truncatingIfNeeded: place - row.startIndex)
    while head >= 0, !living.contains(Int(entries[Int(head)])) { head = successors[Int(head)] }
  }

  /// Counts one removed relationship less; if it lies in what is skipped, less is skipped.
  fileprivate mutating func noteReturn(of relationship: Int32, entry: Int?, row: ArraySlice<Int32>)
  {
    removed -= 1
    if let entry {
      let entry = Int32(truncatingIfNeeded: entry)
      head = head < 0 ? entry : min(head, entry)
    } else if let place = row.prefix(Int(skipped)).firstPlace(of: relationship) {
      skipped = Int32(truncatingIfNeeded: place - row.startIndex)
    }
  }
}

extension ArraySlice<Int32> {
  /// Returns the place of a number among numbers that ascend, or nothing if it is none of them.
  fileprivate func firstPlace(of number: Int32) -> Int? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low &+ high) / 2
      if self[middle] < number { low = middle &+ 1 } else { high = middle }
    }
    return low < endIndex && self[low] == number ? low : nil
  }
}
