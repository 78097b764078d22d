// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct SubgraphTests {
  @Test(arguments: [-1, 1, Int.max])
  func `refuses an edge that is not there, and says where`(place: Int) throws {
    var graph = DOTGraph()
    graph.edges = [.init("a", "b")]
    graph.subgraphs = [.init(name: "x", subgraphs: [.init(name: "inner", edges: [0, place])])]
    for act in [{ _ = try graph.text() }, { _ = try graph.canonicalText() }] {
      let error = #expect(throws: GraphvizError.self) { try act() }
      #expect(error?.code == .building)
      #expect(error?.message.contains("'inner' has an edge at \(place)") == true)
    }
  }

  @Test func `takes the ends of its edges in`() throws {
    var graph = DOTGraph()
    graph.edges = [.init("a", "b"), .init("b", "c")]
    graph.subgraphs = [.init(name: "x", nodes: ["b"], edges: [1])]
    #expect(try graph.normalized().graph.subgraphs[0].nodes == ["b", "c"])
  }

  @Test(arguments: ["cluster", "cluster_1", "clusters", "cluster\u{301}"])
  func `is a cluster by the bytes of its name`(name: String) {
    #expect(DOTGraph.Subgraph(name: name).isCluster)
  }

  @Test func `writes and draws a thousand levels, and refuses more`() throws {
    let deep = graph(levels: 1000)
    #expect(try LibcgraphReading.graph(of: deep.canonicalText()).nodes.map(\.id) == ["a"])
    #expect(try !GraphvizLibrary.render(deep, engine: .osage, format: .plain).bytes.isEmpty)
    for levels in [1001, 10_000] {
      let deeper = graph(levels: levels)
      #expect(deeper == deeper && deeper.hashValue == deeper.hashValue)
      for act in [{ _ = try deeper.text() }, { _ = try deeper.canonicalText() }] {
        let error = #expect(throws: GraphvizError.self) { try act() }
        #expect(error?.code == .limit)
      }
    }
  }

  private func graph(levels: Int) -> DOTGraph {
    var graph = DOTGraph()
    for _ in 0..<levels {
      graph.subgraphs = [.init(name: "s", nodes: ["a"], subgraphs: graph.subgraphs)]
    }
    return graph
  }
}
