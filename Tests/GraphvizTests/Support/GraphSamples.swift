// SPDX-License-Identifier: MIT

import Graphviz

/// Graphs for many tests, by name; together they use everything that a graph can have.
enum GraphSamples {
  static let all: [String: DOTGraph] = [
    "flat": flat, "clusters": clusters, "nested": nested, "defaults": defaults, "html": html,
    "parallel": parallel, "strict": strict, "undirected": undirected, "ports": ports,
    "records": records, "texts": texts, "long label": longLabel, "missing": missing,
    "anonymous": anonymous, "empty": DOTGraph(name: "empty", isDirected: true), "loops": loops,
    "own ids": ownIDs, "same name": sameName, "late attributes": lateAttributes,
    "keys": keys, "edges within": edgesWithin,
  ]

  /// The names, in order.
  static let names = all.keys.sorted()

  static subscript(name: String) -> DOTGraph { all[name] ?? DOTGraph() }

  static let flat = graph("flat") { graph in
    graph.attributes = ["start": 1]
    graph.nodes = (0..<12).map { .init("n\($0)", ["label": "Node \($0)"]) }
    graph.edges = (1..<12).map { .init("n\($0 / 2)", "n\($0)", ["label": "e\($0)"]) }
  }

  static let clusters = graph("clusters") { graph in
    graph.attributes = ["start": 1, "rankdir": "LR"]
    graph.nodes = "abcdef".map { .init("\($0)") }
    graph.subgraphs = [
      .init(name: "cluster_1", ["label": "One", "color": "red"], nodes: ["a", "b"]),
      .init(name: "cluster_2", ["style": "filled"], nodes: ["c", "d"]),
      .init(name: "cluster_3", nodes: ["e"]),
    ]
    graph.edges = [.init("a", "c"), .init("c", "e"), .init("e", "f"), .init("b", "d")]
  }

  static let nested = graph("nested") { graph in
    graph.attributes = ["start": 1, "label": "The whole", "fontsize": 20]
    let inner = DOTGraph.Subgraph(name: "cluster_inner", ["label": "Inner"], nodes: ["a", "b"])
    let other = DOTGraph.Subgraph(name: "cluster_other", ["bgcolor": "#eeeeee"], nodes: ["c"])
    graph.subgraphs = [
      .init(name: "cluster_outer", ["fontsize": 9], nodes: ["d"], subgraphs: [inner, other]),
      .init(name: "level", ["rank": "same"], nodes: ["x", "y"]),
    ]
    graph.nodes = "yxdcba".map { .init("\($0)") }
    graph.edges = [.init("a", "c"), .init("d", "x"), .init("x", "y"), .init("b", "y")]
  }

  static let defaults = graph("defaults") { graph in
    graph.attributes = ["start": 1, "bgcolor": "lightyellow"]
    graph.nodeDefaults = ["shape": "box", "style": "rounded", "label": "default \\N"]
    graph.edgeDefaults = ["color": "blue", "arrowhead": "vee"]
    graph.nodes = [.init("a"), .init("b", ["shape": "ellipse", "label": ""]), .init("c")]
    graph.edges = [.init("a", "b"), .init("b", "c", ["color": "red"]), .init("a", "c")]
  }

  static let html = graph("html") { graph in
    graph.attributes = [
      "start": 1, "label": .html(HTMLLabel(HTMLText("Head <1>", .init(isBold: true)))),
    ]
    let struck = HTMLText("gone", .init(color: "#808080", size: 8, isStruck: true))
    let rows: [[HTMLTable.Cell]] = [
      [.init(HTMLText("Wide & \"quoted\"") + struck, background: "#ffeecc", columns: 2)],
      [.init(HTMLText("left")), .init(HTMLText("right"), alignment: .right)],
    ]
    let table = HTMLTable(rows: rows, background: "white", border: 1)
    graph.nodes = [
      .init("a", ["label": .html(HTMLLabel(table)), "shape": "plain"]),
      .init("b", ["label": "<b>text</b>"]),
    ]
    graph.edges = [.init("a", "b", ["label": .html(HTMLLabel(HTMLText("two\nlines")))])]
  }

  static let parallel = graph("parallel") { graph in
    graph.attributes = ["start": 1]
    graph.edges = (1...4).map { .init("a", "b", ["label": "\($0)"]) } + [.init("b", "a")]
  }

  static let strict = graph("strict", isStrict: true) { graph in
    graph.attributes = ["start": 1]
    graph.edges = [
      .init("a", "b", ["color": "red", "label": "first"]), .init("a", "b", ["label": "second"]),
      .init("b", "a"), .init("b", "c"),
    ]
  }

  static let undirected = graph("undirected", isDirected: false) { graph in
    graph.attributes = ["start": 1]
    graph.edges = [.init("b", "a"), .init("a", "c"), .init("c", "b", ["style": "dashed"])]
    graph.subgraphs = [.init(name: "cluster", ["label": "box"], nodes: ["a", "c"])]
  }

  static let ports = graph("ports") { graph in
    graph.attributes = ["start": 1]
    graph.nodes = [.init("a", ["shape": "record", "label": "<x>left|<y>right"]), .init("b")]
    graph.edges = [
      .init("a", "b", ["tailport": "x:s", "headport": "n"]), .init("a", "b", ["tailport": "y"]),
    ]
  }

  static let records = graph("records") { graph in
    graph.attributes = ["start": 1]
    graph.nodeDefaults = ["shape": "record"]
    graph.nodes = [.init("a", ["label": "{one|two|{three|four}}"]), .init("b", ["label": "x\\|y"])]
    graph.edges = [.init("a", "b")]
  }

  static let texts = graph("texts \"quoted\" <b>") { graph in
    graph.attributes = ["start": 1]
    graph.nodes = [
      "", "a b", "node", "Graph", "-1.5", "é日本", "\"q\"", "<b>", "a\\b", "line\nbreak", "x:y", "//",
      "&lt;",
    ].map { .init($0) }
    graph.edges = [.init("", "node", ["label": "100 % \\N \\E"]), .init("<b>", "\"q\"")]
  }

  static let longLabel = graph("long") { graph in
    graph.attributes = ["start": 1]
    let words = (0..<4000).map { "w\($0)" }.joined(separator: #"\n"#)
    graph.nodes = [.init("a", ["label": .text(words)]), .init("b", ["label": "short"])]
  }

  static let missing = graph("missing") { graph in
    graph.attributes = ["start": 1]
    graph.nodes = [.init("b")]
    graph.edges = [.init("x", "y"), .init("y", "b")]
    graph.subgraphs = [.init(name: "cluster", nodes: ["s", "b"])]
  }

  static let anonymous = graph("anonymous") { graph in
    graph.attributes = ["start": 1]
    graph.subgraphs = [
      .init(name: nil, ["rank": "same"], nodes: ["a", "b"]),
      .init(
        name: "cluster", nodes: ["c"],
        subgraphs: [.init(name: nil, ["rank": "same"], nodes: ["d", "e"])]),
    ]
    graph.edges = [.init("a", "b"), .init("b", "c"), .init("c", "d"), .init("d", "e")]
  }

  static let loops = graph("loops") { graph in
    graph.attributes = ["start": 1]
    graph.edges = [.init("a", "a"), .init("a", "b"), .init("b", "b", ["label": "self"])]
  }

  static let ownIDs = graph("own") { graph in
    graph.attributes = ["start": 1, "id": "whole", "class": "picture"]
    graph.nodes = [.init("a", ["id": "node2", "class": "big"]), .init("b"), .init("c")]
    graph.edges = [.init("a", "b", ["id": "tie"]), .init("b", "c")]
    graph.subgraphs = [.init(name: "cluster_x", ["id": "box"], nodes: ["a"])]
  }

  static let sameName = graph("G") { graph in
    graph.attributes = ["start": 1]
    graph.nodes = [.init("G"), .init("cluster")]
    graph.subgraphs = [.init(name: "G", ["rank": "same"], nodes: ["G", "cluster"])]
    graph.edges = [.init("G", "cluster")]
  }

  static let lateAttributes = graph("late") { graph in
    graph.attributes = ["start": 1]
    graph.nodes = [.init("a"), .init("b", ["color": "red"]), .init("c", ["shape": "box"])]
    graph.edges = [.init("a", "b"), .init("b", "c", ["penwidth": 2.5])]
  }

  static let keys = graph("keys") { graph in
    graph.attributes = ["start": 1]
    graph.edges = [
      .init("a", "b", ["label": "x"], key: "k"), .init("a", "b", ["label": "y"]),
      .init("a", "b", ["label": "z"], key: ""), .init("b", "c", key: "k"),
    ]
    graph.subgraphs = [
      .init(name: "cluster_a", ["label": ""], edges: [0]), .init(name: "part", edges: [0, 3]),
    ]
  }

  static let edgesWithin = graph("within") { graph in
    graph.attributes = ["start": 1, "label": "all", "penwidth": 1]
    graph.nodes = "abcdef".map { .init("\($0)") }
    graph.edges = [
      .init("a", "b"), .init("c", "d"), .init("e", "f"), .init("b", "a"), .init("d", "e"),
    ]
    graph.subgraphs = [
      .init(name: "cluster_1", ["label": ""], edges: [0, 3]),
      .init(
        name: "cluster_2", ["penwidth": 3],
        subgraphs: [.init(name: "inner", ["rank": "same"], edges: [1])]),
    ]
  }

  private static func graph(
    _ name: String, isDirected: Bool = true, isStrict: Bool = false,
    _ fill: (inout DOTGraph) -> Void
  ) -> DOTGraph {
    var graph = DOTGraph(name: name, isDirected: isDirected, isStrict: isStrict)
    fill(&graph)
    return graph
  }
}
