// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The rows of adjacency that a walk goes through.
///
/// This is all that operators know of how adjacency is stored. It is made anew for each batch: to
/// keep it while the graph changes would make the graph copy its rows.
struct WalkRows {
  private let parts: [AdjacencyRows]

  /// Looks up the rows of a walk, or of the same walk from its other end.
  init(_ walk: Walk, isReversed: Bool = false, in graph: Graph) {
    var types: [RelationshipType?] = []
    for name in walk.types {
      guard let type = graph.relationshipType(named: name), !types.contains(type) else { continue }
      types.append(type)
    }
    if walk.types.isEmpty { types = [nil] }
    var parts: [AdjacencyRows] = []
    for type in types {
      switch (walk.direction, isReversed) {
      case (.outgoing, false), (.incoming, true): parts.append(graph.outgoingRows(of: type))
      case (.incoming, false), (.outgoing, true): parts.append(graph.incomingRows(of: type))
      case (.both, _):
        parts.append(graph.outgoingRows(of: type))
        parts.append(graph.incomingRows(of: type))
      }
    }
    self.parts = parts
  }

  /// The rows, if they are all in one place and are what was compressed: the way that is fast.
  var plain: AdjacencyRows? {
    guard parts.count == 1, !parts[0].hasChanges else { return nil }
    return parts[0]
  }

  /// Returns the number of a node's relationships; if both ways are walked, a loop counts twice.
  func degree(of node: Int) -> Int {
    var degree = 0
    for part in parts { degree &+= part.degree(of: node) }
    return degree
  }

  /// Reads the relationships of a node, in order of insertion, over what was there.
  func read(_ node: Int, into row: inout AdjacentRow) {
    row.clear()
    for part in parts { row.merge(part, of: node) }
  }
}
