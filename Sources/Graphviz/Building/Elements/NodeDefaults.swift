// SPDX-License-Identifier: MIT

/// What holds for the nodes that are first named behind it, in its graph, cluster or subgraph.
///
/// ```swift
/// NodeDefaults().shape(.box).font("Helvetica", size: .points(12))
/// ```
///
/// It works as `node [...]` does in DOT: nodes that are there already keep their look, a cluster
/// in the same place inherits it, and its end is the end of the braces in which it stands.
public struct NodeDefaults: Hashable, Sendable, DOTElement, NodeAttributed {
  /// What holds.
  public var attributes: DOTAttributes

  /// Creates defaults.
  public init(_ attributes: DOTAttributes = [:]) { self.attributes = attributes }

  /// The defaults alone.
  public var contents: DOTContents { DOTContents([.nodeDefaults(attributes)]) }
}

/// What holds for the edges behind it, in its graph, cluster or subgraph; see ``NodeDefaults``.
public struct EdgeDefaults: Hashable, Sendable, DOTElement, EdgeAttributed {
  /// What holds.
  public var attributes: DOTAttributes

  /// Creates defaults.
  public init(_ attributes: DOTAttributes = [:]) { self.attributes = attributes }

  /// The defaults alone.
  public var contents: DOTContents { DOTContents([.edgeDefaults(attributes)]) }
}
