// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Values that Graphviz must know: it draws each without a remark.
@Suite struct DrawnValuesTests {
  @Test(arguments: Node.Shape.all)
  func `draws every shape`(shape: Node.Shape) throws {
    try draw(DOTGraph { Node("a").shape(shape).label("text") })
  }

  @Test(arguments: Node.Style.allCases, Edge.Style.allCases)
  func `draws every style of nodes and edges`(node: Node.Style, edge: Edge.Style) throws {
    try draw(
      DOTGraph {
        NodeDefaults().shape(node == .wedged ? .circle : .box).fill(.linear(.red, .blue)).style(
          node)
        EdgeDefaults().style(edge)
        Edge("a", "b")
      })
  }

  @Test(arguments: Cluster.Style.allCases)
  func `draws every style of clusters`(style: Cluster.Style) throws {
    try draw(DOTGraph { Cluster("c") { "a" }.fill(.linear(.red, .blue)).style(style) })
  }

  @Test(arguments: arrows, arrows)
  func `draws every arrow, alone and in rows`(first: Edge.Arrow, second: Edge.Arrow) throws {
    try draw(
      DOTGraph {
        EdgeDefaults().direction(.both)
        Edge("a", "b").arrowhead(first).arrowtail(second, first)
        Edge("a", "b").arrowhead(first, second, second, first)
        Edge("a", "b").arrowhead(.none, second, .none, first).arrowtail(first, .none)
      })
  }

  private static let arrows: [Edge.Arrow] =
    ([
      .normal, .inverted, .box, .diamond, .dot, .tee, .vee, .crow, .curve, .invertedCurve, .none,
    ] as [Edge.Arrow]).flatMap { [$0, $0.open, $0.left.open, $0.right] }

  @Test func `never joins more than four arrows`() {
    let edge = Edge("a", "b").arrowhead(.box, .box, .box, .box, .dot)
    #expect(edge["arrowhead"] == "boxboxboxbox")
    #expect(Edge("a", "b").arrowhead(.dot.left, .crow.open)["arrowhead"] == "dotcrow")
  }

  @Test(arguments: CompassPoint.allCases)
  func `draws edges at every side`(side: CompassPoint) throws {
    try draw(DOTGraph { Edge("a", "b").headPort(side).tailPort("", side) })
  }

  @Test(arguments: DOTGraph.Splines.allCases, [LayoutEngine.dot, .neato, .fdp])
  func `draws every course of edges`(splines: DOTGraph.Splines, engine: LayoutEngine) throws {
    // Only fdp has it; others take it for another word.
    guard splines != .compound || engine == .fdp else { return }
    try draw(DOTGraph { Chain("a", "b", "c", "a") }.splines(splines), engine)
  }

  @Test(arguments: DOTGraph.Overlap.allCases)
  func `draws with every removal of overlaps`(overlap: DOTGraph.Overlap) throws {
    try draw(DOTGraph { Chain("a", "b", "c", "a") }.overlap(overlap).separation(.points(5)), .neato)
  }

  @Test(arguments: DOTGraph.RankDirection.allCases, Subgraph.Rank.allCases)
  func `draws ranks in every direction`(
    direction: DOTGraph.RankDirection, rank: Subgraph.Rank
  ) throws {
    let graph = DOTGraph {
      Chain("a", "b", "c")
      Subgraph(rank: rank) { "b" }
    }
    try draw(graph.rankDirection(direction).rankSeparation(.points(20), equally: true))
  }

  private func draw(_ graph: DOTGraph, _ engine: LayoutEngine = .dot) throws {
    let picture = try GraphvizLibrary.render(graph, engine: engine, format: .svg, trust: .own)
    #expect(picture.warnings == [])
    #expect(!picture.bytes.isEmpty)
  }
}
