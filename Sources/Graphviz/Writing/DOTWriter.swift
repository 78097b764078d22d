// SPDX-License-Identifier: MIT

/// Writes a graph in DOT, one statement a line.
struct DOTWriter {
  private var lines: [String] = []

  /// Returns the text of a graph that was normalized.
  static func text(of graph: DOTGraph) -> String {
    var writer = DOTWriter()
    writer.write(graph)
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ graph: DOTGraph) {
    let strict = graph.isStrict ? "strict " : ""
    let kind = graph.isDirected ? "digraph" : "graph"
    lines.append("\(strict)\(kind) \(DOTText.id(graph.name)) {")
    writeStatements(graph.attributes, indent: "  ")
    writeDefaults("node", graph.nodeDefaults)
    writeDefaults("edge", graph.edgeDefaults)
    for node in graph.nodes {
      lines.append("  \(DOTText.id(node.id))\(Self.list(node.attributes));")
    }
    for subgraph in graph.subgraphs { write(subgraph, indent: "  ") }
    let arrow = graph.isDirected ? "->" : "--"
    for edge in graph.edges {
      let ends = "\(DOTText.id(edge.tail)) \(arrow) \(DOTText.id(edge.head))"
      lines.append("  \(ends)\(Self.list(edge.attributes));")
    }
    lines.append("}")
  }

  private mutating func write(_ subgraph: DOTGraph.Subgraph, indent: String) {
    let name = subgraph.name.map { "subgraph \(DOTText.id($0)) " } ?? ""
    lines.append("\(indent)\(name){")
    writeStatements(subgraph.attributes, indent: indent + "  ")
    for node in subgraph.nodes { lines.append("\(indent)  \(DOTText.id(node));") }
    for part in subgraph.subgraphs { write(part, indent: indent + "  ") }
    lines.append("\(indent)}")
  }

  private mutating func writeStatements(_ attributes: DOTAttributes, indent: String) {
    for attribute in attributes { lines.append("\(indent)\(Self.pair(attribute));") }
  }

  private mutating func writeDefaults(_ kind: String, _ attributes: DOTAttributes) {
    if !attributes.isEmpty { lines.append("  \(kind)\(Self.list(attributes));") }
  }

  private static func list(_ attributes: DOTAttributes) -> String {
    attributes.isEmpty ? "" : " [" + attributes.map(pair).joined(separator: ", ") + "]"
  }

  private static func pair(_ attribute: DOTAttributes.Entry) -> String {
    "\(DOTText.id(attribute.name))=\(DOTText.value(attribute.value))"
  }
}
