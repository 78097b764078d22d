// SPDX-License-Identifier: MIT

/// What is known of a graph without walking it, for choosing between plans.
///
/// It is current at all times: changes keep it so, and asking costs no scan. It is a look at the
/// graph as it was when it was asked for, so it should be let go before the graph changes, which
/// would have to copy what it changes otherwise.
package struct GraphStatistics: Sendable {
  let graph: Graph

  /// The number of nodes, exactly.
  package var nodeCount: Int { graph.nodeCount }

  /// The number of relationships, exactly.
  package var relationshipCount: Int { graph.relationshipCount }

  /// Returns the number of nodes that carry a label, exactly.
  package func nodeCount(of label: Label) -> Int { graph.nodeCount(of: label) }

  /// Returns the number of relationships of a type, exactly.
  package func relationshipCount(of type: RelationshipType) -> Int {
    graph.relationshipCount(of: type)
  }

  /// Returns the number of nodes that at least one relationship of a type leaves, exactly.
  package func sourceCount(of type: RelationshipType) -> Int { graph.sourceCount(of: type) }

  /// Returns the number of nodes that at least one relationship of a type reaches, exactly.
  package func targetCount(of type: RelationshipType) -> Int { graph.targetCount(of: type) }

  /// Returns how many relationships of a type leave a node on average over all nodes, exactly.
  ///
  /// Applied to the nodes of one label it assumes that labels and types have nothing to do with each
  /// other; the truth lies between none and ``relationshipCount(of:)`` divided by the nodes of the
  /// label.
  package func meanOutgoingCount(of type: RelationshipType) -> Double {
    Self.ratio(relationshipCount(of: type), to: nodeCount)
  }

  /// Returns how many relationships of a type reach a node on average over all nodes, exactly; that
  /// is as many as leave it.
  package func meanIncomingCount(of type: RelationshipType) -> Double {
    meanOutgoingCount(of: type)
  }

  /// Returns how many relationships of a type leave a node on average over those that one leaves,
  /// exactly; it is at least one if there are any.
  package func meanOutgoingCountOfSources(of type: RelationshipType) -> Double {
    Self.ratio(relationshipCount(of: type), to: sourceCount(of: type))
  }

  /// Returns how many relationships of a type reach a node on average over those that one reaches,
  /// exactly; it is at least one if there are any.
  package func meanIncomingCountOfTargets(of type: RelationshipType) -> Double {
    Self.ratio(relationshipCount(of: type), to: targetCount(of: type))
  }

  static func ratio(_ part: Int, to whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}

extension Graph {
  /// What is known of the graph without walking it.
  package var statistics: GraphStatistics { GraphStatistics(graph: self) }
}
