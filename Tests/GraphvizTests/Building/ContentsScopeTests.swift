// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// What defaults hold for, and where nodes belong: the DOT beside each case says the same.
@Suite struct ContentsScopeTests {
  // digraph { node [shape=box]; a; subgraph cluster_x { node [color=red]; b; a; c -> d }; e }
  @Test func `gives defaults to what is first named behind them, within their braces`() {
    let graph = DOTGraph {
      NodeDefaults(["shape": "box"])
      "a"
      Cluster("x") {
        NodeDefaults(["color": "red"])
        "b"
        "a"
        Edge("c", "d")
      }
      "e"
    }
    #expect(graph.nodeDefaults == ["shape": "box"])
    let red: DOTAttributes = ["color": "red"]
    #expect(
      graph.nodes == [.init("a"), .init("b", red), .init("c", red), .init("d", red), .init("e")])
    #expect(
      graph.subgraphs
        == [.init(name: "cluster_x", nodes: ["a", "b", "c", "d"], edges: [0])])
  }

  // digraph { a; node [color=red, label=x]; b; node [color=blue]; c [color=red]; d [color=blue] }
  @Test func `leaves what is there already as it was`() {
    let graph = DOTGraph {
      "a"
      NodeDefaults(["color": "red", "label": "x"])
      "b"
      NodeDefaults(["color": "blue"])
      Node("c", ["color": "red"])
      Node("d", ["color": "blue"])
    }
    #expect(graph.nodeDefaults == ["color": "blue", "label": "x"])
    #expect(graph.nodes[0].attributes == ["color": "", "label": #"\N"#])
    #expect(graph.nodes[1].attributes == ["color": "red"])
    #expect(graph.nodes[2].attributes == ["color": "red"])
    #expect(graph.nodes[3].attributes == [:])
  }

  // digraph { subgraph cluster_x { edge [style=dashed]; a -> b; subgraph { c -> d } }; e -> f }
  @Test func `hands defaults of edges down`() {
    let graph = DOTGraph {
      Cluster("x") {
        EdgeDefaults(["style": "dashed"])
        Edge("a", "b")
        Subgraph { Edge("c", "d", ["style": "solid"]) }
        Subgraph { Chain("e", "f") }
      }
      Edge("g", "h")
    }
    #expect(graph.edges.map { $0.attributes["style"] } == ["dashed", "solid", "dashed", nil])
    #expect(graph.edgeDefaults == [:])
  }

  // digraph { subgraph cluster_x { node [nonsense=1] } }
  @Test func `keeps the name of an attribute that nothing carries`() {
    let graph = DOTGraph { Cluster("x") { NodeDefaults(["nonsense": 1]) } }
    #expect(graph.nodeDefaults == ["nonsense": ""])
  }

  @Test func `keeps the other words of a style where something is only filled`() {
    let graph = DOTGraph {
      NodeDefaults().style(.rounded, .filled)
      Node("filled").fill(.red)
      Node("striped").fill(.stripes([.init(.red), .init(.blue)]))
      Node("own").style(.dashed).fill(.red)
      Cluster("x") {
        NodeDefaults().fill(.gold)
        "in"
      }
      Node("own").fill(.blue)
    }
    #expect(
      graph.nodes.map { $0["style"] } == [nil, "rounded,striped", "dashed,filled", nil])
  }

  @Test func `takes the same id for the same node, cluster or keyed edge`() {
    let graph = DOTGraph {
      Node("a", ["color": "red"])
      Node("a", ["shape": "box"])
      Cluster("x") { "a" }
      Cluster("x") { "b" }
      Edge("a", "b", ["color": "red"], key: "k")
      Edge("a", "b", ["style": "bold"], key: "k")
      Edge("a", "b")
    }
    #expect(graph.nodes == [.init("a", ["color": "red", "shape": "box"]), .init("b")])
    #expect(graph.subgraphs == [.init(name: "cluster_x", nodes: ["a", "b"])])
    #expect(
      graph.edges
        == [.init("a", "b", ["color": "red", "style": "bold"], key: "k"), .init("a", "b")])
  }

  @Test func `tells letters that Swift takes for equal apart`() {
    let graph = DOTGraph { Chain("\u{E9}", "e\u{301}") }
    #expect(graph.nodes.count == 2)
  }

  @Test(arguments: [true, false])
  func `makes one edge of two in a strict graph`(isDirected: Bool) {
    let graph = DOTGraph(isDirected: isDirected, isStrict: true) {
      Edge("a", "b", ["color": "red"])
      Edge("b", "a", ["color": "blue"])
      Edge("a", "b", ["style": "bold"])
    }
    let first: DOTAttributes =
      isDirected ? ["color": "red", "style": "bold"] : ["color": "blue", "style": "bold"]
    #expect(graph.edges.first?.attributes == first)
    #expect(graph.edges.count == (isDirected ? 2 : 1))
  }

  @Test func `names clusters without an id as no other is named`() {
    let graph = DOTGraph {
      Cluster { "a" }
      Cluster("1") { "b" }
      Cluster { Subgraph { "c" } }
    }
    #expect(graph.subgraphs.map(\.name) == ["cluster1", "cluster_1", "cluster2"])
    #expect(graph.subgraphs[2].subgraphs.map(\.name) == [nil])
  }
}
