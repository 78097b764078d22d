// SPDX-License-Identifier: MIT

/// Nodes of a graph, in the order in which they were added.
public struct NodeSelection: Sendable {
  /// The nodes, by the place of their identity.
  package let bitmap: Bitmap

  package init(_ bitmap: Bitmap) {
    self.bitmap = bitmap
  }

  /// The number of nodes.
  ///
  /// Complexity: O(nodes of the graph / 64).
  public var count: Int { bitmap.count }

  /// Whether there are no nodes.
  public var isEmpty: Bool { bitmap.isEmpty }

  /// Returns whether a node is among them.
  public func contains(_ node: NodeID) -> Bool { bitmap.contains(node.index) }
}

extension NodeSelection: Sequence {
  /// The nodes one after another.
  public struct Iterator: IteratorProtocol, Sendable {
    private var members: Bitmap.Iterator

    init(_ members: Bitmap.Iterator) {
      self.members = members
    }

    /// Returns the next node, or nothing if there is none.
    public mutating func next() -> NodeID? { members.next().map(NodeID.init(index:)) }
  }

  /// Returns an iterator over the nodes in order of insertion.
  public func makeIterator() -> Iterator { Iterator(bitmap.makeIterator()) }

  /// The number of nodes, without walking them.
  public var underestimatedCount: Int { count }
}

extension NodeSelection: Hashable {}
