// SPDX-License-Identifier: MIT

/// Finds where chains that lead upward end: sources that draw on no other, owners whom nobody owns.
///
/// A circle has no end; the first of its members stands for all of them. Circles are found by
/// R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2),
/// 1972, in a loop, so that no chain is too long. What was found is kept.
struct SummitFinder<Node: Hashable & Comparable & Sendable>: Sendable {
  private var summits: [Node: [Node]] = [:]

  /// A node on the way that is being walked, with the nodes above it.
  private struct Step {
    let node: Node
    let above: [Node]
    var next = 0
    var low: Int
  }

  /// What is known during one walk: when each node was reached, and those not yet settled.
  private struct Walk {
    var numbers: [Node: Int] = [:]
    var open: [Node] = []
    var above: [Node: [Node]] = [:]
    var path: [Step] = []
  }

  /// Returns the ends of all chains that lead upward from a node.
  ///
  /// Complexity: O(nodes and links) over all calls, but for copying what several chains end in.
  ///
  /// - Parameters:
  ///   - start: The node.
  ///   - above: What stands directly above a node; always the same.
  /// - Returns: The ends, in order.
  mutating func summits(of start: Node, above: (Node) -> [Node]) -> [Node] {
    if let known = summits[start] { return known }
    var walk = Walk()
    Self.enter(start, above(start), &walk)
    while let step = walk.path.last {
      if step.next < step.above.count {
        walk.path[walk.path.count - 1].next += 1
        visit(step.above[step.next], above, &walk)
      } else {
        leave(&walk)
      }
    }
    return summits[start] ?? [start]
  }

  private static func enter(_ node: Node, _ above: [Node], _ walk: inout Walk) {
    let number = walk.numbers.count
    walk.numbers[node] = number
    walk.open.append(node)
    walk.above[node] = above
    walk.path.append(Step(node: node, above: above, low: number))
  }

  private func visit(_ node: Node, _ above: (Node) -> [Node], _ walk: inout Walk) {
    guard summits[node] == nil else { return }
    guard let number = walk.numbers[node] else { return Self.enter(node, above(node), &walk) }
    let last = walk.path.count - 1
    walk.path[last].low = min(walk.path[last].low, number)
  }

  /// Goes back from the last node of the way; if it is the first of a circle, settles the circle.
  private mutating func leave(_ walk: inout Walk) {
    let step = walk.path.removeLast()
    if let last = walk.path.indices.last {
      walk.path[last].low = min(walk.path[last].low, step.low)
    }
    guard step.low == walk.numbers[step.node],
      let first = walk.open.lastIndex(of: step.node)
    else { return }
    settle(Array(walk.open[first...]), walk.above)
    walk.open.removeSubrange(first...)
  }

  private mutating func settle(_ circle: [Node], _ above: [Node: [Node]]) {
    let higher = circle.flatMap { node in (above[node] ?? []).compactMap { summits[$0] } }
    let ends = higher.count == 1 ? higher[0] : Set(higher.joined()).sorted()
    let found = ends.isEmpty ? circle.min().map { [$0] } ?? [] : ends
    for node in circle { summits[node] = found }
  }
}
