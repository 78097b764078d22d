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
    for levels in [1001, 100_000] {
      let deeper = graph(levels: levels)
      for act in [{ _ = try deeper.text() }, { _ = try deeper.canonicalText() }] {
        let error = #expect(throws: GraphvizError.self) { try act() }
        #expect(error?.code == .limit)
      }
    }
  }

  @Test func `compares, hashes and places a hundred thousand levels`() throws {
    let deep = graph(levels: 100_000)
    let same = graph(levels: 100_000)
    #expect(deep == same && deep.hashValue == same.hashValue)
    #expect(deep != graph(levels: 100_000, innermost: "b"))
    #expect(deep != graph(levels: 100_001))
    let drawing = try GraphvizLibrary.drawing(of: graph(levels: 1))
    #expect(deep.placed(by: drawing).nodes[0].attributes["pos"] != nil)
  }

  @Test func `changes a copy and not the original`() {
    let original = graph(levels: 3)
    var copy = original
    copy.subgraphs[0].subgraphs[0].subgraphs[0].nodes.append("b")
    copy.subgraphs[0].subgraphs.append(.init(name: "t"))
    #expect(original == graph(levels: 3))
    #expect(copy.subgraphs[0].subgraphs.map(\.name) == ["s", "t"])
    #expect(copy.subgraphs[0].subgraphs[0].subgraphs[0].nodes == ["a", "b"])
  }

  private func graph(levels: Int, innermost: String = "a") -> DOTGraph {
    var graph = DOTGraph()
    for level in 0..<levels {
      let id = level == 0 ? innermost : "a"
      graph.subgraphs = [.init(name: "s", nodes: [id], subgraphs: graph.subgraphs)]
    }
    return graph
  }
}
