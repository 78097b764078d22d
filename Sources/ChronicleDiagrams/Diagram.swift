// SPDX-License-Identifier: MIT

public import Graphviz

/// A picture as a view gives it: a styled graph, who places its parts, and what it tells in words.
public struct Diagram: Hashable, Sendable {
  /// Who places nodes and lines.
  public enum Placement: Hashable, Sendable {
    /// An engine of Graphviz: the one that suits the view.
    case engine(LayoutEngine)
    /// The view: the graph brings positions.
    case given
  }

  /// The graph.
  public var graph: DOTGraph
  /// Who places it.
  public var placement: Placement
  /// What it tells, in words.
  public var account: Account
  /// What it does not show, though one might expect it to, for people.
  public var remarks: [String] = []
  /// How its parts come and go, for a picture that moves; it shows all of them at once without.
  public var animation: FrameAnimation?

  /// Creates a diagram.
  public init(
    graph: DOTGraph, placement: Placement, account: Account, remarks: [String] = [],
    animation: FrameAnimation? = nil
  ) {
    self.graph = graph
    self.placement = placement
    self.account = account
    self.remarks = remarks
    self.animation = animation
  }
}

extension Diagram {
  /// Whether it shows nothing but what stands around a picture: title, legend, axes.
  public var isEmpty: Bool {
    account.sentences.isEmpty && graph.nodes.allSatisfy { $0.attributes["class"] == "decoration" }
  }
}
