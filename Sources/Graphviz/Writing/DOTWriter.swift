// SPDX-License-Identifier: MIT

/// Writes a graph in DOT, one statement a line.
///
/// All nodes come first, in order; then subgraphs and edges as ``StatementOrder`` has them.
struct DOTWriter {
  private let graph: DOTGraph
  private let tree: SubgraphTree
  private let arrow: String
  private var output = DOTOutput()
  private var depth = 1

  /// Returns the text of a complete graph in UTF-8.
  ///
  /// Without a name, Graphviz shows a number instead that counts what the process drew before. So
  /// an empty name is left out only on demand.
  ///
  /// - Throws: A ``GraphvizError`` for subgraphs that are not sound: see ``SubgraphTree``.
  static func bytes(
    of graph: DOTGraph, leavingOutEmptyName: Bool = false
  ) throws(GraphvizError) -> [UInt8] {
    var writer = DOTWriter(graph, try SubgraphTree(of: graph))
    writer.write(hasName: !leavingOutEmptyName || !graph.name.isEmpty)
    return writer.output.bytes
  }

  private init(_ graph: DOTGraph, _ tree: SubgraphTree) {
    self.graph = graph
    self.tree = tree
    arrow = graph.isDirected ? " -> " : " -- "
  }

  private mutating func write(hasName: Bool) {
    output.write(graph.isStrict ? "strict " : "")
    output.write(graph.isDirected ? "digraph " : "graph ")
    if hasName {
      output.write(id: graph.name)
      output.write(" ")
    }
    output.write("{\n")
    writeStatements(graph.attributes)
    writeDefaults("node", graph.nodeDefaults)
    writeDefaults("edge", graph.edgeDefaults)
    for node in graph.nodes { write(node) }
    for step in StatementOrder(of: graph, in: tree).steps { write(step) }
    output.write("}\n")
  }

  private mutating func write(_ step: StatementOrder.Step) {
    switch step {
    case .open(let part): open(part, isAgain: false)
    case .reopen(let part): open(part, isAgain: true)
    case .close:
      depth -= 1
      indent()
      output.write("}\n")
    case .edge(let place): write(graph.edges[place], isAgain: false)
    case .mention(let place): write(graph.edges[place], isAgain: true)
    }
  }

  // MARK: - Statements

  private mutating func write(_ node: DOTGraph.Node) {
    indent()
    output.write(id: node.id)
    writeList(node.attributes)
    output.write(";\n")
  }

  private mutating func open(_ part: Int, isAgain: Bool) {
    guard let subgraph = tree.parts[part].subgraph else { return }
    indent()
    if let name = subgraph.name {
      output.write("subgraph ")
      output.write(id: name)
      output.write(" ")
    }
    output.write("{\n")
    depth += 1
    guard !isAgain else { return }
    writeStatements(subgraph.attributes)
    writeMembers(of: subgraph)
  }

  /// Writes the nodes that are not in parts, for those of parts belong to the whole anyway.
  private mutating func writeMembers(of subgraph: DOTGraph.Subgraph) {
    var inner: Set<ExactText> = []
    for part in subgraph.subgraphs { inner.formUnion(part.nodes.lazy.map(ExactText.init)) }
    for node in subgraph.nodes where inner.isEmpty || !inner.contains(ExactText(node)) {
      indent()
      output.write(id: node)
      output.write(";\n")
    }
  }

  /// Writes an edge; one that is there already needs no more than what tells it from others.
  private mutating func write(_ edge: DOTGraph.Edge, isAgain: Bool) {
    indent()
    output.write(id: edge.tail)
    output.write(arrow)
    output.write(id: edge.head)
    writeList(isAgain ? [:] : edge.attributes, key: edge.key)
    output.write(";\n")
  }

  private mutating func writeStatements(_ attributes: DOTAttributes) {
    for attribute in attributes {
      indent()
      write(attribute)
      output.write(";\n")
    }
  }

  private mutating func writeDefaults(_ kind: String, _ attributes: DOTAttributes) {
    guard !attributes.isEmpty else { return }
    indent()
    output.write(kind)
    writeList(attributes)
    output.write(";\n")
  }

  // MARK: - Parts of statements

  private mutating func writeList(_ attributes: DOTAttributes, key: String? = nil) {
    var separator = " ["
    if let key {
      output.write(" [key=")
      output.write(id: key)
      separator = ", "
    }
    for attribute in attributes {
      output.write(separator)
      write(attribute)
      separator = ", "
    }
    output.write(key == nil && attributes.isEmpty ? "" : "]")
  }

  private mutating func write(_ attribute: DOTAttributes.Entry) {
    output.write(id: attribute.name)
    output.write("=")
    output.write(value: attribute.value)
  }

  private mutating func indent() {
    for _ in 0..<min(depth, DOTLines.deepestIndent) { output.write("  ") }
  }
}
