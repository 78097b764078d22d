// SPDX-License-Identifier: MIT

extension Graph {
  /// The nodes in order of insertion.
  public var nodes: NodeSelection { NodeSelection(nodeBitmap) }

  /// Returns the nodes that carry a label; none, if the graph does not know it.
  public func nodes(label name: String) -> NodeSelection {
    label(named: name).map { nodes(label: $0) } ?? NodeSelection(Bitmap())
  }

  /// Returns the nodes that carry a label.
  public func nodes(label: Label) -> NodeSelection {
    NodeSelection(labelBitmaps[Int(label.code)])
  }

  /// Returns the nodes in a window of time.
  public func nodes(in window: GraphWindow) -> NodeSelection { NodeSelection(window.nodes) }

  /// Returns the nodes in a window of time that carry a label; none, if the graph does not know it.
  public func nodes(label name: String, in window: GraphWindow) -> NodeSelection {
    label(named: name).map { nodes(label: $0, in: window) } ?? NodeSelection(Bitmap())
  }

  /// Returns the nodes in a window of time that carry a label.
  public func nodes(label: Label, in window: GraphWindow) -> NodeSelection {
    NodeSelection(labelBitmaps[Int(label.code)].intersection(window.nodes))
  }

  /// Returns the labels of a node, in the order in which they were given.
  public func labels(of node: NodeID) -> [Label] { labelLists[node.index] }

  /// Returns whether a node carries a label; no, if the graph does not know it.
  public func hasLabel(_ name: String, on node: NodeID) -> Bool {
    label(named: name).map { hasLabel($0, on: node) } ?? false
  }

  /// Returns whether a node carries a label.
  public func hasLabel(_ label: Label, on node: NodeID) -> Bool {
    labelBitmaps[Int(label.code)].contains(node.index)
  }
}
