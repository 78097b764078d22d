// SPDX-License-Identifier: MIT

import Graphviz

extension DOTGraph {
  /// Returns the graph with all that is inherited written out, as libcgraph keeps it: every element
  /// has every attribute that its kind has, by name, and a subgraph has all that its parts have.
  var expanded: DOTGraph {
    var graph = self
    let own = Self.names(subgraphs.flatMap { Self.all($0) }.map(\.attributes) + [attributes])
    let ofNodes = Self.names(nodes.map(\.attributes) + [nodeDefaults, Self.proto])
    let ofEdges = Self.names(edges.map(\.attributes) + [edgeDefaults])
    graph.attributes = Self.filled([attributes], own)
    graph.nodeDefaults = Self.filled([Self.proto, nodeDefaults], ofNodes)
    graph.edgeDefaults = Self.filled([edgeDefaults], ofEdges)
    for place in nodes.indices {
      graph.nodes[place].attributes = Self.filled(
        [graph.nodeDefaults, nodes[place].attributes], ofNodes)
    }
    for place in edges.indices {
      graph.edges[place].attributes = Self.filled(
        [graph.edgeDefaults, edges[place].attributes], ofEdges)
    }
    graph.subgraphs = subgraphs.map { expanded($0, within: graph.attributes, own) }
    return graph
  }

  /// What Graphviz sets for all nodes of a process.
  private static let proto: DOTAttributes = ["label": "\\N"]

  private static func names(_ attributes: [DOTAttributes]) -> [String] {
    var known: Set<[UInt8]> = []
    let names = attributes.flatMap { $0.map(\.name) }
    return names.filter { known.insert(Array($0.utf8)).inserted }.sorted(by: Self.isBefore)
  }

  private static func isBefore(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }

  private static func filled(_ layers: [DOTAttributes], _ names: [String]) -> DOTAttributes {
    var attributes: DOTAttributes = [:]
    for name in names {
      attributes[name] = layers.reversed().lazy.compactMap { $0[name] }.first ?? ""
    }
    return attributes
  }

  private func expanded(
    _ subgraph: Subgraph, within outer: DOTAttributes, _ names: [String]
  ) -> Subgraph {
    let attributes = Self.filled([outer, subgraph.attributes], names)
    let parts = Self.all(subgraph)
    let edges = Set(parts.flatMap(\.edges)).sorted()
    let ends = edges.flatMap { [self.edges[$0].tail, self.edges[$0].head] }
    let members = Set((parts.flatMap(\.nodes) + ends).map { Array($0.utf8) })
    return Subgraph(
      name: subgraph.name, attributes,
      nodes: nodes.map(\.id).filter { members.contains(Array($0.utf8)) }, edges: edges,
      subgraphs: subgraph.subgraphs.map { expanded($0, within: attributes, names) })
  }

  private static func all(_ subgraph: Subgraph) -> [Subgraph] {
    [subgraph] + subgraph.subgraphs.flatMap(all)
  }
}
