// SPDX-License-Identifier: MIT

/// An element of a graph, as its attributes are checked.
enum GraphElement {
  case graph(name: String)
  case nodeDefaults
  case edgeDefaults
  case node(DOTGraph.Node)
  case edge(DOTGraph.Edge)
  case subgraph(DOTGraph.Subgraph)

  /// The kind, as far as attributes are concerned.
  var owner: AttributeTable.Owner {
    switch self {
    case .graph, .subgraph: .graph
    case .node, .nodeDefaults: .node
    case .edge, .edgeDefaults: .edge
    }
  }

  /// The element in words.
  var description: String {
    switch self {
    case .graph: "the graph"
    case .nodeDefaults: "the node defaults"
    case .edgeDefaults: "the edge defaults"
    case .node(let node): "the node '\(ShownText.line(node.id))'"
    case .edge(let edge):
      "the edge from '\(ShownText.line(edge.tail))' to '\(ShownText.line(edge.head))'"
    case .subgraph(let subgraph):
      switch subgraph.name {
      case let name? where subgraph.isCluster: "the cluster '\(ShownText.line(name))'"
      case let name?: "the subgraph '\(ShownText.line(name))'"
      case nil: "a subgraph without a name"
      }
    }
  }
}
