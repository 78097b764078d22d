// SPDX-License-Identifier: MIT

/// One side of a search in breadth from both ends: which nodes it has reached, and how far away.
struct SearchSide {
  /// The distance of each node, -1 where it was not reached.
  private var levels: [Int32] = []
  /// The nodes in the order in which they were reached.
  private var reached: [Int32] = []
  /// Where the nodes begin that are farthest away.
  private var frontierStart = 0
  /// The distance of the nodes that are farthest away.
  private(set) var depth: Int32 = 0

  /// The nodes that are farthest away.
  var frontier: ArraySlice<Int32> { reached[frontierStart...] }

  /// Returns the distance of a node, or -1 if it was not reached.
  func level(of node: Int32) -> Int32 { Int(node) < levels.count ? levels[Int(node)] : -1 }

  /// Forgets everything but one node.
  mutating func start(at node: Int32, nodeCount: Int) {
    for node in reached { levels[Int(node)] = -1 }
    reached.removeAll(keepingCapacity: true)
    if levels.count < nodeCount {
      levels.append(contentsOf: repeatElement(-1, count: nodeCount - levels.count))
    }
    frontierStart = 0
    depth = 0
    reach(node, 0)
  }

  /// Notes that a node is so far away; those of one distance come one after another.
  mutating func reach(_ node: Int32, _ level: Int32) {
    if level > depth {
      depth = level
      frontierStart = reached.count
    }
    levels[Int(node)] = level
    reached.append(node)
  }

  /// Goes on to a distance at which nothing was reached.
  mutating func end() { frontierStart = reached.count }
}
