// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Finds the relationships between two nodes, pair after pair.
///
/// One pair alone is found in the shorter of the two nodes' rows. If a node comes again in the
/// pairs that follow, as it does in patterns that close a circle, its row is marked instead.
struct PairFinder {
  /// How many pairs are looked at to see whether a node comes again.
  private static let sight = 64

  private var marksOfSource = NeighborMarks()
  private var marksOfTarget = NeighborMarks()
  /// The relationships of the pair at the cursor, if it is looked at alone.
  private var found = AdjacentRow()
  private var hasFound = false
  private var scratch = AdjacentRow()

  /// The bytes that the marks take in a graph of so many nodes.
  static func byteCount(nodeCount: Int) -> Int { nodeCount * 2 * MemoryLayout<Int32>.stride }

  /// Forgets the pair that it has come to.
  mutating func reset() { hasFound = false }

  /// Forgets what is known of the graph, which may have changed.
  mutating func forget() {
    marksOfSource.forget()
    marksOfTarget.forget()
  }

  /// Adds the relationships of the pairs of a batch until there is no room.
  mutating func fill(
    _ block: inout CandidateBlock, from input: WalkInput,
    _ rows: (forward: WalkRows, backward: WalkRows), nodeCount: Int,
    at cursor: inout CandidateBlock.Cursor
  ) {
    while block.room > 0, cursor.row < input.count {
      let row = cursor.row
      let (source, target) = (input.nodes[row], input.ends[row])
      if source < 0 || target < 0 {
        cursor = CandidateBlock.Cursor(row: row + 1)
      } else if !hasFound, mark(row, of: input, rows, nodeCount) {
        if marksOfSource.node == source {
          marksOfSource.find(
            input.nodes, input.ends, leadingTo: input.ends, at: &cursor, into: &block)
        } else {
          marksOfTarget.find(
            input.ends, input.nodes, leadingTo: input.ends, at: &cursor, into: &block)
        }
      } else {
        fillAlone(&block, source, target, rows, at: &cursor)
      }
    }
  }

  private mutating func fillAlone(
    _ block: inout CandidateBlock, _ source: Int32, _ target: Int32,
    _ rows: (forward: WalkRows, backward: WalkRows), at cursor: inout CandidateBlock.Cursor
  ) {
    if !hasFound {
      found.clear()
      scan(source, target, rows)
      hasFound = true
    }
    block.append(row: Int32(truncatingIfNeeded: cursor.row), found, at: &cursor.offset)
    guard cursor.offset >= found.count else { return }
    cursor = CandidateBlock.Cursor(row: cursor.row + 1)
    hasFound = false
  }

  /// Marks the row of either node of a pair if that pays; returns whether one is marked.
  private mutating func mark(
    _ row: Int, of input: WalkInput, _ rows: (forward: WalkRows, backward: WalkRows),
    _ nodeCount: Int
  ) -> Bool {
    if marksOfSource.node == input.nodes[row] || marksOfTarget.node == input.ends[row] {
      return true
    }
    let source = (node: input.nodes[row], run: Self.run(of: input.nodes, at: row))
    let target = (node: input.ends[row], run: Self.run(of: input.ends, at: row))
    let sourceDegree = rows.forward.degree(of: Int(source.node))
    let targetDegree = rows.backward.degree(of: Int(target.node))
    let shorter = min(sourceDegree, targetDegree)
    // To mark a relationship and to unmark it costs about as much as to look at three.
    if source.run >= target.run, source.run * shorter > sourceDegree * 3 {
      marksOfSource.mark(source.node, rows.forward, nodeCount: nodeCount)
    } else if target.run * shorter > targetDegree * 3 {
      marksOfTarget.mark(target.node, rows.backward, nodeCount: nodeCount)
    } else {
      return false
    }
    return true
  }

  /// Returns how often a node comes one time after another, as far as is looked.
  private static func run(of nodes: [Int32], at row: Int) -> Int {
    let node = nodes[row]
    let end = min(nodes.count, row + sight)
    var last = row + 1
    while last < end, nodes[last] == node { last += 1 }
    return last - row
  }

  private mutating func scan(
    _ source: Int32, _ target: Int32, _ rows: (forward: WalkRows, backward: WalkRows)
  ) {
    let isForward =
      rows.forward.degree(of: Int(source)) <= rows.backward.degree(of: Int(target))
    let (start, end) = isForward ? (source, target) : (target, source)
    let walked = isForward ? rows.forward : rows.backward
    if let plain = walked.plain {
      let (neighbors, relationships) = (plain.neighbors, plain.relationships)
      for place in plain.range(of: Int(start)) where neighbors[place] == end {
        found.append(relationships[place], to: target)
      }
    } else {
      walked.read(Int(start), into: &scratch)
      for place in 0..<scratch.count where scratch.neighbors[place] == end {
        found.append(scratch.relationships[place], to: target)
      }
    }
  }
}
