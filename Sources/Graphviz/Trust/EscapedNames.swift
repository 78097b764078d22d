// SPDX-License-Identifier: MIT

/// The names that Graphviz puts in the place of `\N` and the like (its type "escString").
struct EscapedNames {
  private let graph: String
  private let element: GraphElement
  private let isDirected: Bool

  init(of element: GraphElement, graph: String, isDirected: Bool) {
    self.isDirected = isDirected
    self.element = element
    self.graph = graph
  }

  /// Returns a text with the names in it, or nothing if it asks for the label (`\L`).
  func filled(into text: String) -> String? {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      guard isEscaped else {
        isEscaped = scalar == "\\"
        if !isEscaped { result.append(scalar) }
        continue
      }
      isEscaped = false
      if scalar == "L" { return nil }
      if let name = name(for: scalar) {
        result.append(contentsOf: name.unicodeScalars)
      } else {
        if scalar != "\\" { result.append("\\") }
        result.append(scalar)
      }
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }

  private func name(for letter: Unicode.Scalar) -> String? {
    switch (letter, element) {
    case ("G", .subgraph(let subgraph)): subgraph.name
    case ("G", _): graph
    case ("N", .node(let node)): node.id
    case ("T", .edge(let edge)): edge.tail
    case ("H", .edge(let edge)): edge.head
    case ("E", .edge(let edge)): name(of: edge)
    default: nil
    }
  }

  private func name(of edge: DOTGraph.Edge) -> String {
    let tail = edge.tail + port("tailport", of: edge)
    return tail + (isDirected ? "->" : "--") + edge.head + port("headport", of: edge)
  }

  private func port(_ name: String, of edge: DOTGraph.Edge) -> String {
    guard case .text(let port) = edge.attributes[name], !port.isEmpty else { return "" }
    return ":" + port
  }
}
