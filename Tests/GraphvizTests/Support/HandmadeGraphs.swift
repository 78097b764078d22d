// SPDX-License-Identifier: MIT

import Graphviz
import TestSupport

/// Graphs as a program could make them: edges in subgraphs in any order, keys, empty values.
enum HandmadeGraphs {
  private static let names = ["color", "label", "weight", "é", "e\u{301}", "a b", "tailport"]
  private static let values: [DOTValue] = [
    "", "1", "red", "a \"b\"", "\\N\\n", "x\ny",
    .html(HTMLLabel(HTMLText("bold", .init(isBold: true)))),
  ]

  /// Returns a graph of a few nodes; the same number gives the same one.
  static func graph(_ number: Int) -> DOTGraph {
    var generator = SeededGenerator(seed: UInt64(number) &+ 1)
    var graph = DOTGraph(
      name: "g\(number)", isDirected: .random(using: &generator),
      isStrict: Int.random(in: 0..<4, using: &generator) == 0)
    let ids = ["a", "b", "é", "e\u{301}", "node", "", "a b"].shuffled(using: &generator)
    graph.attributes = attributes(&generator)
    graph.nodeDefaults = attributes(&generator)
    graph.edgeDefaults = attributes(&generator)
    graph.nodes = ids.prefix(5).map { .init($0, attributes(&generator)) }
    graph.edges = edges(ids, isStrict: graph.isStrict, &generator)
    graph.subgraphs = subgraphs(of: graph, ids, depth: 0, &generator)
    return graph
  }

  private static func attributes(_ generator: inout SeededGenerator) -> DOTAttributes {
    var attributes: DOTAttributes = [:]
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let name = names.randomElement(using: &generator) ?? ""
      attributes[name] = values.randomElement(using: &generator)
    }
    return attributes
  }

  /// Edges of which no two are one, in a strict graph and by their keys.
  private static func edges(
    _ ids: [String], isStrict: Bool, _ generator: inout SeededGenerator
  ) -> [DOTGraph.Edge] {
    var edges: [DOTGraph.Edge] = []
    for number in 0..<Int.random(in: 0...9, using: &generator) {
      let ends = (0...1).map { _ in ids.randomElement(using: &generator) ?? "" }
      let isKnown = edges.contains { edge in
        Set([edge.tail, edge.head].map { Array($0.utf8) }) == Set(ends.map { Array($0.utf8) })
      }
      if isStrict, isKnown { continue }
      let hasKey = Int.random(in: 0..<3, using: &generator) == 0
      let key = number == 0 ? "" : number == 1 ? "edge3" : "k\(number)"
      edges.append(.init(ends[0], ends[1], attributes(&generator), key: hasKey ? key : nil))
    }
    return edges
  }

  private static func subgraphs(
    of graph: DOTGraph, _ ids: [String], depth: Int, _ generator: inout SeededGenerator
  ) -> [DOTGraph.Subgraph] {
    guard depth < 4 else { return [] }
    return (0..<Int.random(in: 0...3, using: &generator)).map { number in
      let isAnonymous = Bool.random(using: &generator)
      let name = Bool.random(using: &generator) ? "cluster\(number)" : "part\(number + depth)"
      return .init(
        name: isAnonymous ? nil : name, attributes(&generator),
        nodes: ids.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 },
        edges: graph.edges.indices.filter { _ in Int.random(in: 0..<5, using: &generator) == 0 },
        subgraphs: subgraphs(of: graph, ids, depth: depth + 1, &generator))
    }
  }
}
