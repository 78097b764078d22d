// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension ValueNotation {
  /// Writes a node with its labels and properties: `(:A:B {x: 1})`.
  func write(_ node: NodeID, to text: inout String) {
    text += "("
    for label in graph.labels(of: node) { text += ":" + Self.name(graph.name(of: label)) }
    let properties = graph.propertyKeys(of: node).map {
      (graph.name(of: $0), graph.property($0, of: node))
    }
    if !properties.isEmpty {
      if text.utf8.last != UInt8(ascii: "(") { text += " " }
      write(properties, to: &text)
    }
    text += ")"
  }

  /// Writes a relationship with its type and properties: `[:T {x: 1}]`.
  func write(_ relationship: RelationshipID, to text: inout String) {
    text += "[:" + Self.name(graph.name(of: graph.type(of: relationship)))
    let properties = graph.propertyKeys(of: relationship).map {
      (graph.name(of: $0), graph.property($0, of: relationship))
    }
    if !properties.isEmpty {
      text += " "
      write(properties, to: &text)
    }
    text += "]"
  }

  /// Writes a path, with arrows that show the directions: `<(:A)<-[:T]-()>`.
  func write(_ path: GraphPath, to text: inout String) {
    text += "<"
    for (place, node) in path.nodes.enumerated() {
      if place > 0 { write(path.relationships[place - 1], after: path.nodes[place - 1], to: &text) }
      write(node, to: &text)
    }
    text += ">"
  }

  private func write(
    _ relationship: RelationshipID, after node: NodeID, to text: inout String
  ) {
    let isForward = graph.source(of: relationship) == node
    text += isForward ? "-" : "<-"
    write(relationship, to: &text)
    text += isForward ? "->" : "-"
  }
}
