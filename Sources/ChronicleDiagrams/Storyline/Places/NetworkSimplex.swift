// SPDX-License-Identifier: MIT

/// Places nodes on a line so that given distances are kept and the weighted lengths are least.
///
/// It solves: the least sum of weight × (head − tail), where head − tail is at least a length for
/// each edge. The method is the network simplex of E. R. Gansner, E. Koutsofios, S. C. North and
/// K.-P. Vo, "A Technique for Drawing Directed Graphs", 1993: a spanning tree of edges that are as
/// short as may be gives the places; an edge whose cut has a negative value leaves the tree for the
/// shortest one that crosses the cut the other way. Cut values come from sums over subtrees.
package struct NetworkSimplex {
  /// A distance to keep.
  package struct Edge {
    /// The node above.
    package let tail: Int
    /// The node below.
    package let head: Int
    /// The least distance.
    package let length: Int
    /// What each unit of the distance costs.
    package let weight: Int

    package init(tail: Int, head: Int, length: Int, weight: Int) {
      self.tail = tail
      self.head = head
      self.length = length
      self.weight = weight
    }
  }

  private let edges: [Edge]
  /// The numbers of the edges at each node.
  private let incident: [[Int]]
  /// What each node's edges cost as it moves up: the weights of those that leave less the others'.
  private let pull: [Int]
  /// The places.
  package private(set) var places: [Int]

  private var isInTree: [Bool]
  private var parentEdge: [Int]
  /// The nodes in an order in which parents come before children.
  private var preorder: [Int] = []
  /// Where each node's subtree ends in that order, and where it begins.
  private var starts: [Int]
  private var ends: [Int]

  /// Places nodes as far up as may be, from node 0, from which all others must be reachable.
  ///
  /// There must be no cycle of edges.
  package init(nodeCount: Int, edges: [Edge]) {
    self.edges = edges
    var incident = Array(repeating: [Int](), count: nodeCount)
    var pull = Array(repeating: 0, count: nodeCount)
    for (number, edge) in edges.enumerated() {
      incident[edge.tail].append(number)
      incident[edge.head].append(number)
      pull[edge.tail] += edge.weight
      pull[edge.head] -= edge.weight
    }
    self.incident = incident
    self.pull = pull
    places = Array(repeating: 0, count: nodeCount)
    isInTree = Array(repeating: false, count: edges.count)
    parentEdge = Array(repeating: -1, count: nodeCount)
    starts = Array(repeating: 0, count: nodeCount)
    ends = Array(repeating: 0, count: nodeCount)
    findTree()
    walkTree()
  }

  /// Improves the places until they are best, or for a number of steps; either way they are right.
  ///
  /// Complexity: O(nodes + edges) for each step.
  package mutating func solve(steps: Int) {
    for _ in 0..<steps {
      guard let (node, leaving) = leavingEdge(), let entering = enteringEdge(node, leaving) else {
        return
      }
      exchange(leaving, entering, node)
    }
  }

  private func slack(_ edge: Edge) -> Int { places[edge.head] - places[edge.tail] - edge.length }

  // MARK: - Start

  /// Places all nodes as far up as may be, and then those that would rather be down as far down.
  ///
  /// Each node but the first is bound by an edge without slack, and these are a tree.
  private mutating func findTree() {
    var waiting = Array(repeating: 0, count: places.count)
    for edge in edges { waiting[edge.head] += 1 }
    var ordered = waiting.indices.filter { waiting[$0] == 0 }
    var bonds = Array(repeating: -1, count: places.count)
    var next = 0
    while next < ordered.count {
      let node = ordered[next]
      next += 1
      for number in incident[node] where edges[number].tail == node {
        let edge = edges[number]
        if bonds[edge.head] < 0 || slack(edge) < 0 {
          places[edge.head] = places[node] + edge.length
          bonds[edge.head] = number
        }
        waiting[edge.head] -= 1
        if waiting[edge.head] == 0 { ordered.append(edge.head) }
      }
    }
    for node in ordered.reversed() where node != 0 && pull[node] > 0 { lower(node, &bonds) }
    for number in bonds where number >= 0 { isInTree[number] = true }
  }

  /// Moves a node down to where an edge to a node below has no slack, if none has none yet.
  private mutating func lower(_ node: Int, _ bonds: inout [Int]) {
    var nearest: Int?
    for number in incident[node] where edges[number].tail == node {
      if nearest.map({ slack(edges[number]) < slack(edges[$0]) }) ?? true { nearest = number }
    }
    guard let nearest, slack(edges[nearest]) > 0 else { return }
    places[node] += slack(edges[nearest])
    bonds[node] = nearest
  }

  // MARK: - Tree

  /// Finds the order, the parents and the subtrees of the tree.
  private mutating func walkTree() {
    preorder.removeAll(keepingCapacity: true)
    var stack = [0]
    parentEdge[0] = -1
    while let node = stack.popLast() {
      guard node >= 0 else {
        ends[-node - 1] = preorder.count
        continue
      }
      starts[node] = preorder.count
      preorder.append(node)
      stack.append(-node - 1)
      for number in incident[node] where isInTree[number] && number != parentEdge[node] {
        let other = edges[number].tail == node ? edges[number].head : edges[number].tail
        parentEdge[other] = number
        stack.append(other)
      }
    }
  }

  private func isBelow(_ node: Int, _ root: Int) -> Bool {
    starts[node] >= starts[root] && starts[node] < ends[root]
  }

  /// Returns the tree edge with the most negative cut value, and the node at its lower end.
  private func leavingEdge() -> (node: Int, edge: Int)? {
    var sums = pull
    var best: (node: Int, edge: Int)?
    var least = -1
    for node in preorder.reversed() where parentEdge[node] >= 0 {
      let edge = edges[parentEdge[node]]
      let isTail = edge.tail == node
      let value = isTail ? sums[node] : -sums[node]
      if value < least || value == least && best == nil {
        least = value
        best = (node, parentEdge[node])
      }
      sums[isTail ? edge.head : edge.tail] += sums[node]
    }
    return best
  }

  /// Returns the edge with least slack that crosses the cut of a tree edge the other way.
  private func enteringEdge(_ node: Int, _ leaving: Int) -> Int? {
    let isTail = edges[leaving].tail == node
    var best: Int?
    for (number, edge) in edges.enumerated() where !isInTree[number] {
      let (tail, head) = (isBelow(edge.tail, node), isBelow(edge.head, node))
      guard tail != head, head == isTail else { continue }
      if best.map({ slack(edge) < slack(edges[$0]) }) ?? true { best = number }
    }
    return best
  }

  private mutating func exchange(_ leaving: Int, _ entering: Int, _ node: Int) {
    let shift = slack(edges[entering])
    // The subtree moves so that the entering edge has no slack: up if its head is there.
    let isUp = isBelow(edges[entering].head, node)
    for place in starts[node]..<ends[node] { places[preorder[place]] += isUp ? -shift : shift }
    isInTree[leaving] = false
    isInTree[entering] = true
    walkTree()
  }
}
