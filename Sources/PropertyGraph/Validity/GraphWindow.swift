// SPDX-License-Identifier: MIT

public import Chronology

/// The part of a graph that holds in a window of time.
///
/// A window is not a second graph but a choice of nodes and relationships, which scans take. Each
/// element is tested by itself: a relationship that holds is in the window even if one of its ends
/// is not. A window is of the graph at its making: what is added later is not in it, and what is
/// removed later still is.
///
/// ```swift
/// let in1904 = GraphWindow(of: graph, try Window(ExtendedDate("1904")))
/// for state in graph.nodes(label: "State", in: in1904) { … }
/// ```
public struct GraphWindow: Sendable {
  /// The question that an element must answer.
  public enum Rule: Hashable, Sendable {
    /// Does it hold at some time in the window?
    case holds

    /// Does it hold the whole window through?
    case throughout
  }

  /// The window of time.
  public let window: Window

  /// The question that was asked.
  public let rule: Rule

  /// The least certainty that was asked for.
  public let minimum: Certainty

  /// The nodes in the window, by the place of their identity.
  package let nodes: Bitmap

  /// The relationships in the window, by the place of their identity.
  package let relationships: Bitmap

  private let nodeCertainties: CertaintyColumn
  private let relationshipCertainties: CertaintyColumn

  /// Asks each node and each relationship of a graph whether it holds.
  ///
  /// Complexity: O(nodes + relationships), and one comparison of times for all elements with the
  /// same bounds.
  public init(
    of graph: Graph, _ window: Window, rule: Rule = .holds, atLeast minimum: Certainty = .possible
  ) {
    self.window = window
    self.rule = rule
    self.minimum = minimum
    nodeCertainties = CertaintyColumn(of: graph.nodeValidity, in: window, by: rule)
    relationshipCertainties = CertaintyColumn(of: graph.relationshipValidity, in: window, by: rule)
    nodes = nodeCertainties.elements(of: graph.nodeBitmap, atLeast: minimum)
    relationships = relationshipCertainties.elements(
      of: graph.relationshipBitmap, atLeast: minimum)
  }

  /// Returns whether a node holds with the certainty asked for.
  public func contains(_ node: NodeID) -> Bool { nodes.contains(node.index) }

  /// Returns whether a relationship holds with the certainty asked for.
  public func contains(_ relationship: RelationshipID) -> Bool {
    relationships.contains(relationship.index)
  }

  /// Returns how certain it is that a node holds.
  public func certainty(of node: NodeID) -> Certainty { nodeCertainties[node.index] }

  /// Returns how certain it is that a relationship holds.
  public func certainty(of relationship: RelationshipID) -> Certainty {
    relationshipCertainties[relationship.index]
  }
}
