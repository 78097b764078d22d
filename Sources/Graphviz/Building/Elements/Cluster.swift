// SPDX-License-Identifier: MIT

/// A part of a graph that is drawn as a box around its nodes.
///
/// ```swift
/// Cluster("axis") {
///   NodeDefaults().shape(.box)
///   Node("it").label("Italy")
///   Edge("de", "it")
/// }
/// .label("Axis")
/// ```
///
/// Its nodes are those that are named in it, be it by an edge only. Node and edge defaults in it hold
/// for what is first named in it, behind them. Its own attributes count as said before its contents,
/// wherever they stand; clusters in it inherit them, except for its label and its margin. Engines
/// other than `dot`, `fdp` and `osage` do not draw the box.
public struct Cluster: Sendable, DOTElement, ClusterAttributed {
  /// The id; the name in DOT is this behind `cluster_`.
  public let id: String?
  /// How to draw it.
  public var attributes: DOTAttributes = [:]
  private let inner: DOTContents

  /// Creates a cluster; two of one id in the same place are one.
  public init(
    _ id: String? = nil, @DOTBuilder contents: () throws -> DOTContents
  ) rethrows {
    self.id = id
    inner = try contents()
  }

  /// The name in DOT of the cluster of an id, for attributes such as `lhead`.
  public static func name(of id: String) -> String { "cluster_\(id)" }

  /// The cluster alone.
  public var contents: DOTContents {
    let name = id.map { DOTContents.SubgraphName.named(Self.name(of: $0)) } ?? .numberedCluster
    DOTContents([.subgraph(name: name, attributes, inner)])
  }
}
