// SPDX-License-Identifier: MIT

/// The relationships of one node by neighbour.
///
/// An array over all nodes tells where in the node's row a neighbour is met first, and a list where
/// it is met next, so that many nodes are looked for in the row of one at a constant price each.
struct NeighborMarks {
  /// The node, or -1 if there is none yet.
  private(set) var node: Int32 = -1
  private var row = AdjacentRow()
  /// The place in the row, plus one, by neighbour.
  private var first: [Int32] = []
  /// The place in the row, plus one, by the place in the row before.
  private var following: [Int32] = []

  /// Reads the row of a node in place of the one that was there.
  mutating func mark(_ node: Int32, _ rows: WalkRows, nodeCount: Int) {
    forget()
    if first.count < nodeCount {
      first.append(contentsOf: repeatElement(0, count: nodeCount - first.count))
    }
    rows.read(Int(node), into: &row)
    if following.count < row.count {
      following.append(contentsOf: repeatElement(0, count: row.count - following.count))
    }
    self.node = node
    // From the end, so that each neighbour's list begins with what was added first.
    for place in stride(from: row.count - 1, through: 0, by: -1) {
      let neighbor = Int(row.neighbors[place])
      following[place] = first[neighbor]
      first[neighbor] = Int32(truncatingIfNeeded: place + 1)
    }
  }

  /// Forgets the node, because its row may have changed.
  mutating func forget() {
    for neighbor in row.neighbors { first[Int(neighbor)] = 0 }
    row.clear()
    node = -1
  }

  /// Adds the relationships between the node and its partner in each row of a batch, as long as
  /// the node stays the same and there is room.
  ///
  /// - Parameters:
  ///   - nodes: The column with this node.
  ///   - partners: The column of the nodes that are looked for in its row; -1 is null.
  ///   - ends: The column of the nodes that the relationships lead to.
  ///   - cursor: Where to begin; it is moved.
  ///   - block: Where they are added.
  func find(
    _ nodes: [Int32], _ partners: [Int32], leadingTo ends: [Int32],
    at cursor: inout CandidateBlock.Cursor, into block: inout CandidateBlock
  ) {
    let (nodes, partners, first) = (nodes.span, partners.span, first.span)
    while cursor.row < nodes.count, nodes[cursor.row] == node {
      let partner = Int(partners[cursor.row])
      var place = partner < 0 ? 0 : Int(first[partner])
      var passed = 0
      while place > 0 {
        if passed == cursor.offset {
          guard block.room > 0 else { return }
          block.append(
            row: cursor.row, relationship: row.relationships[place &- 1],
            neighbor: ends[cursor.row])
          cursor.offset &+= 1
        }
        passed &+= 1
        place = Int(following[place &- 1])
      }
      cursor = CandidateBlock.Cursor(row: cursor.row &+ 1)
    }
  }
}
