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
  private var scratch = AdjacentRow()

  /// The bytes that the marks take in a graph of so many nodes.
  static func byteCount(nodeCount: Int) -> Int { nodeCount * 2 * MemoryLayout<Int32>.stride }

  /// Forgets what is known of the graph, which may have changed.
  mutating func forget() {
    marksOfSource.forget()
    marksOfTarget.forget()
  }

  /// Finds the relationships of a pair of a batch, over what was there.
  mutating func find(
    at row: Int, of input: WalkInput, _ rows: (forward: WalkRows, backward: WalkRows),
    nodeCount: Int, into found: inout AdjacentRow
  ) {
    found.clear()
    let (source, target) = (input.nodes[row], input.ends[row])
    guard source >= 0, target >= 0 else { return }
    if marksOfSource.node != source, marksOfTarget.node != target {
      guard mark(row, of: input, rows, nodeCount) else {
        return scan(source, target, rows, into: &found)
      }
    }
    if marksOfSource.node == source {
      marksOfSource.find(target, leadingTo: target, into: &found)
    } else {
      marksOfTarget.find(source, leadingTo: target, into: &found)
    }
  }

  /// Marks the row of either node of a pair if that pays; returns whether it did.
  private mutating func mark(
    _ row: Int, of input: WalkInput, _ rows: (forward: WalkRows, backward: WalkRows),
    _ nodeCount: Int
  ) -> Bool {
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
    _ source: Int32, _ target: Int32, _ rows: (forward: WalkRows, backward: WalkRows),
    into found: inout AdjacentRow
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
