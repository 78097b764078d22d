// SPDX-License-Identifier: MIT

/// A node of a graph that is built in Swift: `Node("de").label("Germany").shape(.box)`.
///
/// The same id names the same node wherever it stands; what is said later is added.
public typealias Node = DOTGraph.Node

/// An edge of a graph that is built in Swift: `Edge("de", "su").label("pact")`.
///
/// In a file that also imports a module with an `Edge` of its own, write `DOTGraph.Edge`.
public typealias Edge = DOTGraph.Edge

extension DOTGraph.Node: DOTElement, NodeAttributed {
  /// The node alone.
  public var contents: DOTContents { DOTContents([.node(self)]) }
}

extension DOTGraph.Edge: DOTElement, EdgeAttributed {
  /// The edge alone.
  public var contents: DOTContents { DOTContents([.edge(self)]) }
}
