// SPDX-License-Identifier: MIT

/// Edges that lead from each node to the next: `Chain("a", "b", "c")` is what DOT writes `a -> b -> c`.
///
/// Attributes go to each of its edges. A chain of one node is the node alone.
public struct Chain: Hashable, Sendable, DOTElement, EdgeAttributed {
  /// The ids of its nodes, in order.
  public let nodes: [String]
  /// How to draw its edges.
  public var attributes: DOTAttributes = [:]

  /// Creates a chain.
  public init(_ nodes: String...) { self.nodes = nodes }

  /// Creates a chain of a list.
  public init(_ nodes: some Sequence<String>) { self.nodes = Array(nodes) }

  /// Its edges; of a chain of one node the node.
  public var contents: DOTContents {
    if nodes.count == 1 { nodes }
    zip(nodes, nodes.dropFirst()).map { Edge($0, $1, attributes) }
  }
}
