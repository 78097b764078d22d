// SPDX-License-Identifier: MIT

extension DOTGraph {
  /// Changes all attributes of the graph, in the order in which they are written.
  mutating func updateAttributes(_ change: (inout DOTAttributes) -> Void) {
    change(&attributes)
    change(&nodeDefaults)
    change(&edgeDefaults)
    for index in nodes.indices { change(&nodes[index].attributes) }
    for index in subgraphs.indices { subgraphs[index].updateAttributes(change) }
    for index in edges.indices { change(&edges[index].attributes) }
  }

  /// All texts of the graph that are not HTML-like: names, ids, names of attributes, and values.
  var plainTexts: Set<String> {
    var texts = Set(nodes.map(\.id) + subgraphs.flatMap(\.allNames) + [name])
    var copy = self
    copy.updateAttributes { attributes in
      for entry in attributes {
        texts.insert(entry.name)
        if case .text(let text) = entry.value { texts.insert(text) }
      }
    }
    return texts
  }
}

extension DOTGraph.Subgraph {
  mutating func updateAttributes(_ change: (inout DOTAttributes) -> Void) {
    change(&attributes)
    for index in subgraphs.indices { subgraphs[index].updateAttributes(change) }
  }

  /// The ids of its nodes and those of its parts.
  var allNodes: [String] { nodes + subgraphs.flatMap(\.allNodes) }

  /// Its name and those of its parts.
  var allNames: [String] { [name].compactMap(\.self) + subgraphs.flatMap(\.allNames) }
}
