// SPDX-License-Identifier: MIT

/// Something that can stand in a graph that is built in Swift: a node, an edge, a cluster, or a part
/// of your own made of them.
///
/// ```swift
/// struct Alliance: DOTElement {
///   let members: [String]
///   var contents: DOTContents {
///     NodeDefaults().shape(.box)
///     members
///     Chain(members).direction(.none)
///   }
/// }
/// ```
public protocol DOTElement: Sendable {
  /// What it puts into the graph, in order.
  @DOTBuilder var contents: DOTContents { get }
}

/// What stands between the braces of a graph, a cluster or a subgraph, in order.
public struct DOTContents: Sendable, DOTElement {
  /// One of its statements.
  enum Item: Sendable {
    /// A node with attributes of its own.
    case node(DOTGraph.Node)
    /// A node that is only named.
    case mention(String)
    case edge(DOTGraph.Edge)
    case nodeDefaults(DOTAttributes)
    case edgeDefaults(DOTAttributes)
    case subgraph(name: SubgraphName, DOTAttributes, DOTContents)
  }

  /// How a subgraph is called.
  enum SubgraphName: Hashable, Sendable {
    case anonymous
    case numberedCluster
    case named(String)
  }

  private(set) var items: [Item]

  init(_ items: [Item] = []) {
    self.items = items
  }

  /// Itself.
  public var contents: DOTContents { self }
}

extension DOTContents {
  /// Returns several contents as one.
  static func joined(_ parts: some Collection<DOTContents>) -> DOTContents {
    if parts.count == 1, let only = parts.first { return only }
    return DOTContents(parts.flatMap(\.items))
  }
}
