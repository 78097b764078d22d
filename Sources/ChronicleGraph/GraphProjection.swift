// SPDX-License-Identifier: MIT

public import Chronicles
public import PropertyGraph

/// A chronicle as a property graph, with the way from its entries to their nodes.
///
/// Every entry is a node, labelled by its kind and all kinds above it; every claim is a node of its
/// own. Relations give derived ties between actors besides. `docs/graph.md` lists labels, types and
/// properties. Nodes and relationships stand in the order of the chronicle: sources, places, topics,
/// actors, relations, events, claims.
public struct GraphProjection: Sendable {
  /// The chronicle.
  public let chronicle: Chronicle
  /// The graph.
  public let graph: Graph
  /// What ties actors: relations, events, and attitudes, in the order of the chronicle.
  public let ties: [Tie]
  private let nodes: [Identifier: NodeID]

  /// Projects a chronicle; references that point nowhere give nothing.
  ///
  /// Complexity: O(entries + references + ties).
  public init(of chronicle: Chronicle) {
    self.chronicle = chronicle
    var builder = ProjectionBuilder(of: chronicle)
    ties = TieMaker(chronicle, times: builder.times).ties()
    builder.addNodes()
    builder.addReferences()
    builder.addClaims()
    builder.add(ties)
    nodes = builder.nodes
    graph = builder.graph()
  }

  /// Returns the node of an entry.
  public func node(_ id: Identifier) -> NodeID? { nodes[id] }
}
