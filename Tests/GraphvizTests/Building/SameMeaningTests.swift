// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// A graph that is built in Swift, beside DOT written by hand: the stock program draws the same.
@Suite struct SameMeaningTests {
  @Test(.enabled(if: StockGraphviz.isThere, "Graphviz' programs are not there"), arguments: names)
  func `means what the same statements mean in DOT`(name: String) throws {
    let (graph, dot) = try #require(Self.cases[name])
    let built = try StockGraphviz.run("dot", ["-Tplain-ext"], on: graph.text())
    let written = try StockGraphviz.run("dot", ["-Tplain-ext"], on: dot)
    #expect(written.messages == "")
    #expect(
      String(decoding: built.bytes, as: UTF8.self) == String(decoding: written.bytes, as: UTF8.self)
    )
  }

  @Test(arguments: names)
  func `is the value that the same statements are read as`(name: String) throws {
    let (graph, dot) = try #require(Self.cases[name])
    let read = try DOTGraph(parsing: dot)
    #expect(Self.sorted(graph.nodes.map(\.attributes)) == Self.sorted(read.nodes.map(\.attributes)))
    #expect(graph.nodes.map(\.id) == read.nodes.map(\.id))
    #expect(graph.edges.map { [$0.tail, $0.head] } == read.edges.map { [$0.tail, $0.head] })
    #expect(Self.sorted(graph.edges.map(\.attributes)) == Self.sorted(read.edges.map(\.attributes)))
    #expect(Self.sorted([graph.nodeDefaults]) == Self.sorted([read.nodeDefaults]))
    #expect(Self.sorted([graph.edgeDefaults]) == Self.sorted([read.edgeDefaults]))
    #expect(Self.parts(graph.subgraphs) == Self.parts(read.subgraphs))
  }

  /// What a subgraph is made of; of its attributes, empty ones say what libcgraph takes for unsaid.
  private static func parts(_ subgraphs: [DOTGraph.Subgraph]) -> [String] {
    subgraphs.flatMap { part in
      ["\(part.name ?? "") \(part.nodes) \(part.edges) \(sorted([part.attributes]))"]
        + parts(part.subgraphs)
    }
  }

  private static func sorted(_ attributes: [DOTAttributes]) -> [[String]] {
    attributes.map { $0.map { "\($0.name)=\($0.value)" }.sorted() }
  }

  private static let names = cases.keys.sorted()

  private static let cases: [String: (DOTGraph, String)] = [
    "pact": (
      DOTGraph(name: "pact") {
        NodeDefaults().shape(.box).font("Helvetica", size: .points(12))
        Node("de").label("Germany").fill(.hex(0xFFCC00)).style(.rounded)
        Cluster("axis") {
          Node("it").label("Italy")
          Edge("de", "it")
        }
        .label("Axis").color(.navy)
        Subgraph(rank: .same) {
          "de"
          "su"
        }
        Edge("de", "su").label("23 August 1939").arrowhead(.none)
        Chain("a", "b", "c").color(.red)
      }
      .rankDirection(.leftToRight).nodeSeparation(.points(36)),
      """
      digraph pact {
        rankdir=LR; nodesep=0.5; node [shape=box, fontname=Helvetica, fontsize=12]
        de [label=Germany, fillcolor="#ffcc00", style="filled,rounded"]
        subgraph cluster_axis { label=Axis; color=navy; it [label=Italy]; de -> it }
        { rank=same; de; su }
        de -> su [label="23 August 1939", arrowhead=none]
        a -> b -> c [color=red]
      }
      """
    ),
    "defaults": (
      DOTGraph {
        "early"
        NodeDefaults().shape(.diamond).color(.blue)
        Cluster("x") {
          NodeDefaults().shape(.circle)
          EdgeDefaults().style(.dashed).penWidth(.points(2))
          "in"
          "early"
          Cluster("y") {
            Edge("deep", "in")
            NodeDefaults().color(.red)
            "deeper"
          }
          "behind"
        }
        Edge("in", "out")
        NodeDefaults().shape(.hexagon).label(escaped: #"<\N>"#)
        "late"
      },
      #"""
      digraph {
        early
        node [shape=diamond, color=blue]
        subgraph cluster_x {
          node [shape=circle]; edge [style=dashed, penwidth=2]
          in; early
          subgraph cluster_y { deep -> in; node [color=red]; deeper }
          behind
        }
        in -> out
        node [shape=hexagon, label="<\N>"]
        late
      }
      """#
    ),
    "nested labels": (
      DOTGraph {
        Cluster("outer") {
          Cluster("inner") { Edge("a", "b") }
          Subgraph { Cluster("other") { "c" } }
        }
        .label("Outer").font(size: .points(20))
      }
      .label("Whole"),
      """
      digraph {
        subgraph cluster_outer {
          label=Outer; fontsize=20
          subgraph cluster_inner { label=""; a -> b }
          { subgraph cluster_other { label=""; c } }
        }
        label=Whole
      }
      """
    ),
    "records": (
      DOTGraph {
        Node("r").record(
          .text("a|b {c}", port: "p:1"), .group(.text("up\nup"), .text("<down>  down", port: "d")))
        Edge("x", "r").headPort("p:1", .north)
        Edge("r", "y").tailPort("d")
      },
      #"""
      digraph {
        r [shape=record, label="<p_x3a_1> a\|b\ \{c\}|{up\nup|<d> \<down\>\ &#160;down}"]
        x -> r [headport="p_x3a_1:n"]; r -> y [tailport=d]
      }
      """#
    ),
    "undirected": (
      DOTGraph(isDirected: false, isStrict: true) {
        Chain(["a", "b", "c", "a"]).weight(2)
        Edge("b", "a").label("again")
        Edge("a", "d").minLength(2)
      }
      .compound(),
      """
      strict graph {
        compound=true
        a -- b -- c -- a [weight=2]; b -- a [label=again]; a -- d [minlen=2]
      }
      """
    ),
    "to clusters": (
      DOTGraph {
        Cluster("one") { Chain("a", "b") }
        Cluster("two") { Chain("c", "d") }.margin(.points(20)).fill(.lightYellow)
        Edge("a", "c").tail(inCluster: "one").head(inCluster: "two")
      }
      .compound().rankSeparation(.centimeters(2.54)),
      """
      digraph {
        compound=true; ranksep=1
        subgraph cluster_one { a -> b }
        subgraph cluster_two { margin=20; style=filled; fillcolor=lightyellow; c -> d }
        a -> c [ltail=cluster_one, lhead=cluster_two]
      }
      """
    ),
  ]
}
