// SPDX-License-Identifier: MIT

/// The way that a search in depth has come, and what it has yet to try at each node of it.
///
/// All candidates lie in two arrays, those of a node behind those of the node before, so that going
/// a step deeper allocates nothing once the arrays have grown.
struct TrailFrames {
  private struct Frame {
    /// The node.
    var node: Int32
    /// The relationship that led to it; -1 at the start.
    var relationship: Int32
    /// The next candidate.
    var next: Int
    /// The end of its candidates.
    var end: Int
  }

  private var frames: [Frame] = []
  private var neighbors: [Int32] = []
  private var relationships: [Int32] = []

  /// The number of relationships on the way.
  var depth: Int { frames.count - 1 }

  /// Whether there is no way, not even of a single node.
  var isEmpty: Bool { frames.isEmpty }

  /// The nodes on the way.
  var nodes: [Int32] { frames.map(\.node) }

  /// The relationships on the way.
  var steps: [Int32] { frames.dropFirst().map(\.relationship) }

  /// Goes on to a node, with nothing to try there yet.
  mutating func push(_ node: Int32, over relationship: Int32 = -1) {
    let end = neighbors.count
    frames.append(Frame(node: node, relationship: relationship, next: end, end: end))
  }

  /// Adds what is to be tried at the last node, in that order.
  mutating func add(_ block: CandidateBlock) {
    neighbors.append(contentsOf: block.neighbors[..<block.count])
    relationships.append(contentsOf: block.relationships[..<block.count])
    frames[frames.count - 1].end = neighbors.count
  }

  /// Adds one more relationship that is to be tried at the last node.
  mutating func add(_ relationship: Int32, to neighbor: Int32) {
    neighbors.append(neighbor)
    relationships.append(relationship)
    frames[frames.count - 1].end = neighbors.count
  }

  /// Takes the next candidate of the last node, or nothing if there are no more.
  mutating func takeNext() -> (relationship: Int32, neighbor: Int32)? {
    let last = frames.count - 1
    let place = frames[last].next
    guard place < frames[last].end else { return nil }
    frames[last].next = place + 1
    return (relationships[place], neighbors[place])
  }

  /// Goes back one step; returns the relationship, or -1 at the start.
  mutating func pop() -> Int32 {
    guard let frame = frames.popLast() else { return -1 }
    let start = frames.last?.end ?? 0
    neighbors.removeLast(neighbors.count - start)
    relationships.removeLast(relationships.count - start)
    return frame.relationship
  }

  /// Forgets the way.
  mutating func clear() {
    frames.removeAll(keepingCapacity: true)
    neighbors.removeAll(keepingCapacity: true)
    relationships.removeAll(keepingCapacity: true)
  }
}
