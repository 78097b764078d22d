// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct GraphNormalizerTests {
  @Test func `adds nodes that only edges and subgraphs name`() throws {
    let graph = try GraphSamples.missing.normalized().graph
    #expect(graph.nodes.map(\.id) == ["b", "s", "x", "y"])
  }

  @Test func `takes an accent of its own for another node`() throws {
    var graph = DOTGraph()
    graph.nodes = [.init("é")]
    graph.edges = [.init("é", "e\u{301}")]
    let ids = try graph.normalized().graph.nodes.map { $0.id.utf8.count }
    #expect(ids == [2, 3])
  }

  @Test func `gives ids to nodes, edges and clusters, and to nothing else`() throws {
    let graph = try GraphSamples.nested.normalized().graph
    #expect(graph.nodes.map { $0.attributes["id"] } == (1...6).map { "node\($0)" })
    #expect(graph.edges.map { $0.attributes["id"] } == (1...4).map { "edge\($0)" })
    let outer = graph.subgraphs[0]
    #expect(outer.attributes["id"] == "cluster1")
    #expect(outer.subgraphs.map { $0.attributes["id"] } == ["cluster2", "cluster3"])
    #expect(graph.subgraphs[1].attributes["id"] == nil)
    #expect(graph.attributes["id"] == nil)
  }

  @Test func `keeps ids and gives none twice`() throws {
    let graph = try GraphSamples.ownIDs.normalized().graph
    #expect(graph.nodes.map { $0.attributes["id"] } == ["node2", "node2_", "node3"])
    #expect(graph.edges[0].attributes["id"] == "tie")
    #expect(graph.subgraphs[0].attributes["id"] == "box")
  }

  @Test func `drops what no graph may set, with one warning for each name`() throws {
    var graph = DOTGraph()
    graph.attributes = ["layout": "neato", "stylesheet": "x.css", "label": "kept"]
    graph.nodeDefaults = ["image": "a.png"]
    graph.edgeDefaults = ["layer": "all"]
    graph.nodes = [.init("a", ["image": "b.png", "Shapefile": "c", "shape": "box"])]
    graph.edges = [.init("a", "a", ["key": "k", "bad\\": "x"])]
    graph.subgraphs = [.init(name: "cluster", ["_background": "x", "imagepath": "/"])]
    let normalized = try graph.normalized()
    #expect(normalized.graph.attributes == ["label": "kept"])
    #expect(normalized.graph.nodeDefaults.isEmpty && normalized.graph.edgeDefaults.isEmpty)
    #expect(normalized.graph.nodes[0].attributes == ["shape": "box", "id": "node1"])
    #expect(normalized.graph.edges[0].attributes == ["id": "edge1"])
    #expect(normalized.graph.subgraphs[0].attributes == ["id": "cluster1"])
    let names = [
      "layout", "stylesheet", "image", "layer", "Shapefile", "_background", "imagepath", "key",
      "bad\\",
    ]
    #expect(normalized.warnings.count == names.count)
    for name in names { #expect(normalized.warnings.contains { $0.contains("'\(name)'") }) }
  }

  @Test(
    arguments: [
      ("a\0b", "a\u{FFFD}b"), ("\u{1}", "\u{FFFD}"), ("\u{FFFF}", "\u{FFFD}"), ("a\tb", "a\tb"),
      (#"a\"#, #"a\\"#), (#"a\\"#, #"a\\"#), (#"\""#, #"\\""#), ("\\\n", "\\\\\\n"), ("\n", #"\n"#),
      ("a\n", "a\n"), ("\"\n\"", #""\n""#), (#"\N"#, #"\N"#), ("\u{10FFFF}", "\u{10FFFF}"),
    ])
  func `makes a value that DOT and XML can hold`(value: String, expected: String) throws {
    var graph = DOTGraph()
    graph.attributes = ["label": .text(value)]
    #expect(try graph.normalized().graph.attributes["label"] == .text(expected))
  }

  @Test(
    arguments: [
      ("\0", "NUL"), (#"\"#, "odd number of backslashes"), ("\\\"", "odd number of backslashes"),
      ("\n", "line break alone"),
    ])
  func `refuses an id that DOT cannot hold, and says why`(id: String, reason: String) {
    let graphs: [DOTGraph] = [
      with { $0.name = id }, with { $0.nodes = [.init(id)] }, with { $0.edges = [.init("a", id)] },
      with { $0.subgraphs = [.init(name: "s", subgraphs: [.init(name: id)])] },
      with { $0.subgraphs = [.init(name: nil, nodes: [id])] },
    ]
    for graph in graphs {
      let error = #expect(throws: GraphvizError.self) { try graph.normalized() }
      #expect(error?.code == .invalidID)
      #expect(error?.message.contains(reason) == true)
    }
  }

  @Test func `tells a label from the same text that is not HTML-like`() throws {
    let markup = "<B>x</B>"
    for graph: DOTGraph in [
      with { $0.nodes.append(.init("b", ["label": .text(markup)])) },
      with { $0.nodes.append(.init(markup)) }, with { $0.name = markup },
      with { $0.subgraphs = [.init(name: markup)] }, with { $0.attributes = [markup: "1"] },
    ] {
      var graph = graph
      graph.nodes.append(
        .init("a", ["label": .html(HTMLLabel(HTMLText("x", .init(isBold: true))))]))
      let read = try LibcgraphReading.graph(of: graph.text(trust: .full))
      #expect(read.nodes.last?.attributes["label"] == .html(HTMLLabel(markup: markup + "<!-- -->")))
      let picture = try PictureReading(GraphvizLibrary.render(graph, format: .svg).bytes)
      #expect(picture.elements("node").last?.texts == ["x"])
    }
  }

  @Test func `changes nothing the second time`() throws {
    for name in GraphSamples.names {
      let once = try GraphSamples[name].normalized().graph
      #expect(try once.normalized().graph == once)
      #expect(try once.text() == GraphSamples[name].text())
    }
  }

  private func with(_ change: (inout DOTGraph) -> Void) -> DOTGraph {
    var graph = DOTGraph()
    change(&graph)
    return graph
  }
}
