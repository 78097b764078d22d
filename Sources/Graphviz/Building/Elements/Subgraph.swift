// SPDX-License-Identifier: MIT

/// A part of a graph without a box: for nodes of one rank, or for defaults of their own.
///
/// ```swift
/// Subgraph(rank: .same) { "de"; "su" }
/// ```
///
/// What ``Cluster`` says of nodes and defaults holds here, too.
public struct Subgraph: Sendable, DOTElement, DOTAttributed {
  /// Which rank the nodes of a subgraph take in the layout `dot`.
  public enum Rank: String, Hashable, Sendable, CaseIterable {
    /// All the same.
    case same
    /// The first of the picture, or one before others that want it.
    case min
    /// The first of the picture, with no other node.
    case source
    /// The last of the picture, or one behind others that want it.
    case max
    /// The last of the picture, with no other node.
    case sink
  }

  /// Subgraphs.
  public static var kind: DOTAttribute.Elements { .subgraph }

  /// The name in DOT; nothing makes it anonymous.
  public let name: String?
  /// What holds for it.
  public var attributes: DOTAttributes = [:]
  private let inner: DOTContents

  /// Creates a subgraph; two of one name in the same place are one.
  public init(
    _ name: String? = nil, rank: Rank? = nil, @DOTBuilder contents: () throws -> DOTContents
  ) rethrows {
    self.name = name
    inner = try contents()
    attributes["rank"] = rank.map { .text($0.rawValue) }
  }

  /// The subgraph alone.
  public var contents: DOTContents {
    let name = name.map(DOTContents.SubgraphName.named) ?? .anonymous
    DOTContents([.subgraph(name: name, attributes, inner)])
  }
}
