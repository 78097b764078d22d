// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Finds how far it is from one node to another, and which nodes lie on a shortest path.
///
/// It searches in breadth from both ends, always on the side that has fewer nodes at its edge
/// (Pohl, "Bi-directional Search", Machine Intelligence 6, 1971). Where the sides meet it goes back
/// to the start, through those nodes only that lie on a shortest path. So a walk that begins at the
/// start and always comes nearer to the end never goes astray.
struct PathSearch {
  private var forward = SearchSide()
  private var backward = SearchSide()
  private var start: Int32 = -1

  /// The bytes that a search takes in a graph of so many nodes.
  static func byteCount(nodeCount: Int) -> Int { nodeCount * 2 * MemoryLayout<Int32>.stride }

  /// Returns how far it is from a node on a shortest path to the end; -1 for other nodes, but for
  /// some that are nearer to the end than the place where the sides met.
  func distance(of node: Int32) -> Int32 { backward.level(of: node) }

  /// Returns the length of the shortest paths, or nothing if there are none up to a length.
  mutating func length(
    from start: Int32, to end: Int32, atMost greatest: Int, _ steppers: inout Steppers,
    _ marks: RelationshipMarks, _ execution: Execution
  ) throws(QueryError) -> Int32? {
    self.start = start
    forward.start(at: start, nodeCount: execution.graph.nextNode)
    backward.start(at: end, nodeCount: execution.graph.nextNode)
    guard start != end else { return 0 }
    guard steppers.filter.allows(end) else { return nil }
    var hasMet = false
    while !hasMet {
      guard Int(forward.depth + backward.depth) < greatest, !forward.frontier.isEmpty,
        !backward.frontier.isEmpty
      else { return nil }
      hasMet =
        forward.frontier.count <= backward.frontier.count
        ? try advance(&forward, backward, &steppers.forward, steppers.filter, marks, execution)
        : try advance(&backward, forward, &steppers.backward, steppers.filter, marks, execution)
    }
    let length = forward.depth + backward.depth
    try goBack(length, &steppers.backward, marks, execution)
    return length
  }

  /// Goes one step farther on one side; returns whether it has met the other.
  private func advance(
    _ side: inout SearchSide, _ other: SearchSide, _ stepper: inout WalkStepper,
    _ filter: WalkFilter, _ marks: RelationshipMarks, _ execution: Execution
  ) throws(QueryError) -> Bool {
    let level = side.depth + 1
    var hasMet = false
    var hasReached = false
    for node in side.frontier {
      try stepper.read(node, execution)
      let candidates = stepper.candidates
      for place in 0..<candidates.count {
        let neighbor = candidates.neighbors[place]
        guard side.level(of: neighbor) < 0, !marks.contains(candidates.relationships[place]),
          filter.allows(neighbor) || neighbor == start
        else { continue }
        side.reach(neighbor, level)
        hasReached = true
        if other.level(of: neighbor) >= 0 { hasMet = true }
      }
    }
    if !hasReached { side.end() }
    return hasMet
  }

  /// Notes how far the nodes on shortest paths between the start and the meeting are from the end.
  private mutating func goBack(
    _ length: Int32, _ stepper: inout WalkStepper, _ marks: RelationshipMarks,
    _ execution: Execution
  ) throws(QueryError) {
    var nodes = forward.frontier.filter { backward.level(of: $0) == length - forward.depth }
    for level in stride(from: forward.depth - 1, through: 0, by: -1) {
      var before: [Int32] = []
      for node in nodes {
        try stepper.read(node, execution)
        let candidates = stepper.candidates
        for place in 0..<candidates.count {
          let neighbor = candidates.neighbors[place]
          guard forward.level(of: neighbor) == level, backward.level(of: neighbor) < 0,
            !marks.contains(candidates.relationships[place])
          else { continue }
          backward.reach(neighbor, length - level)
          before.append(neighbor)
        }
      }
      nodes = before
    }
  }
}

extension PathSearch {
  /// What a search walks by.
  struct Steppers {
    /// What must hold of what is walked.
    let filter: WalkFilter
    /// Walks from the start.
    var forward: WalkStepper
    /// Walks from the end.
    var backward: WalkStepper
  }
}
