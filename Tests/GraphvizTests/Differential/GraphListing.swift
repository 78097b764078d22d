// SPDX-License-Identifier: MIT

import Graphviz

/// Lists a graph line by line, as `libcgraph-printer` lists what libcgraph read.
///
/// Everything is spelled out: each element with each attribute that its kind has, each subgraph with
/// all its nodes and edges, those of its parts among them.
struct GraphListing {
  private(set) var lines: [String] = []
  private let graph: DOTGraph
  /// By bytes: `==` takes `é` and `e` with an accent for one text, and DOT does not.
  private let nodePlaces: [[UInt8]: Int]
  private let graphNames: [String]

  /// Returns the listing of some graphs, one behind the other.
  static func text(of graphs: [DOTGraph]) -> String {
    graphs.flatMap { GraphListing($0).lines }.map { $0 + "\n" }.joined()
  }

  init(_ graph: DOTGraph) {
    self.graph = graph
    let places = graph.nodes.enumerated().map { (Array($0.element.id.utf8), $0.offset) }
    nodePlaces = Dictionary(places) { first, _ in first }
    let parts = graph.subgraphs.flatMap(\.withParts)
    graphNames = Self.names(graph.attributes, parts.map(\.attributes))
    list()
  }

  private mutating func list() {
    let direction = graph.isDirected ? "directed" : "undirected"
    let kind = graph.isStrict ? "strict" : "plain"
    lines.append("graph \(direction) \(kind)\(Self.name(graph.name.isEmpty ? nil : graph.name))")
    // Programs that draw set this before they read.
    let nodeDefaults = graph.nodeDefaults.over(["label": "\\N"])
    let nodeNames = Self.names(nodeDefaults, graph.nodes.map(\.attributes))
    let edgeNames = Self.names(graph.edgeDefaults, graph.edges.map(\.attributes))
    list(graph.attributes, graphNames, "graphs ")
    list(nodeDefaults, nodeNames, "nodes ")
    list(graph.edgeDefaults, edgeNames, "edges ")
    for node in graph.nodes {
      lines.append("node\(Self.name(node.id))")
      list(node.attributes.over(nodeDefaults), nodeNames, "  ")
    }
    for edge in graph.edges {
      let names = [Self.name(edge.tail), Self.name(edge.head), Self.name(edge.key)]
      lines.append("edge" + names.joined())
      list(edge.attributes.over(graph.edgeDefaults), edgeNames, "  ")
    }
    for part in graph.subgraphs { list(part, in: graph.attributes) }
  }

  private mutating func list(_ part: DOTGraph.Subgraph, in outer: DOTAttributes) {
    let attributes = part.attributes.over(outer)
    lines.append("subgraph\(Self.name(part.name))")
    list(attributes, graphNames, "  ")
    let edges = Set(part.withParts.flatMap(\.edges)).sorted()
    let ends = edges.flatMap { [graph.edges[$0].tail, graph.edges[$0].head] }
    let ids = (part.withParts.flatMap(\.nodes) + ends).map { Array($0.utf8) }
    let places = Set(ids.map { nodePlaces[$0] ?? graph.nodes.count })
    lines += places.sorted().map { place in
      place < graph.nodes.count ? "  member\(Self.name(graph.nodes[place].id))" : "  stranger"
    }
    lines += edges.map { "  line \($0)" }
    for inner in part.subgraphs { list(inner, in: attributes) }
    lines.append("end")
  }

  // MARK: - Texts

  private mutating func list(_ attributes: DOTAttributes, _ names: [String], _ title: String) {
    for name in names {
      lines.append("\(title)\(Self.encoded(name)) \(Self.text(of: attributes[name] ?? ""))")
    }
  }

  private static func text(of value: DOTValue) -> String {
    switch value {
    case .text(let text): "text:\(encoded(text))"
    case .html(let label): "html:\(encoded(label.markup))"
    }
  }

  /// Libcgraph forgets names that start with a percent sign.
  private static func name(_ name: String?) -> String {
    guard let name, name.utf8.first != UInt8(ascii: "%") else { return " -" }
    return " =\(encoded(name))"
  }

  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = text.utf8.flatMap { byte in
      byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "%")
        ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns all names of attributes of a kind, in the order of their bytes.
  private static func names(_ defaults: DOTAttributes, _ others: [DOTAttributes]) -> [String] {
    let names = Set(([defaults] + others).flatMap { $0.map { Array($0.name.utf8) } })
    return names.sorted { $0.lexicographicallyPrecedes($1) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

extension DOTAttributes {
  /// Returns these, and those of others that these do not set.
  fileprivate func over(_ others: DOTAttributes) -> DOTAttributes {
    var result = others
    result.merge(self)
    return result
  }
}

extension DOTGraph.Subgraph {
  /// It and all parts of it, however deep.
  fileprivate var withParts: [DOTGraph.Subgraph] { [self] + subgraphs.flatMap(\.withParts) }
}
