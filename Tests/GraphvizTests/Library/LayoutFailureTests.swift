// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// What Graphviz refuses becomes an error or a warning, and the next graph is drawn as ever.
@Suite struct LayoutFailureTests {
  private let whole: [UInt8]

  init() throws {
    whole = try GraphvizLibrary.render(GraphSamples.html, format: .svg).bytes
  }

  @Test(arguments: [
    "<TABLE>", "<B>", "<TABLE><TR></TR></TABLE>", "&nothing;", "<X>a</X>", "</B>", "",
  ])
  func `refuses broken markup`(markup: String) throws {
    for engine in try GraphvizLibrary.engines() {
      let graph = graph { $0.nodes = [.init("a", ["label": .html(HTMLLabel(markup: markup))])] }
      try expectFailure(of: graph, engine, .layout, saying: "in label of node a")
    }
  }

  @Test func `refuses markup of a foreign table in an edge`() throws {
    let graph = graph { $0.edges = [.init("a", "b", ["label": .html(HTMLLabel(markup: "<TR/>"))])] }
    try expectFailure(of: graph, .dot, .layout, saying: "in label of edge a -> b")
  }

  @Test func `refuses an edge between records that dot loses`() throws {
    let graph = graph {
      $0.nodeDefaults = ["shape": "record", "label": "<x>a|<y>b"]
      $0.edges = [.init("a", "b", ["tailport": "x", "headport": "y", "label": "l"])]
      $0.subgraphs = [.init(name: nil, ["rank": "same"], nodes: ["a", "b"])]
    }
    try expectFailure(of: graph, .dot, .layout, saying: "flat edge between adjacent nodes")
  }

  @Test func `refuses a node in two clusters where fdp does`() throws {
    let graph = graph {
      $0.subgraphs = [
        .init(name: "cluster_a", nodes: ["a", "b"]), .init(name: "cluster_b", nodes: ["b", "c"]),
      ]
    }
    try expectFailure(of: graph, .fdp, .layout, saying: "two non-comparable clusters")
  }

  @Test func `draws on after a format that Graphviz does not know`() throws {
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizLibrary.run { state throws(GraphvizError) in
        try state.draw(GraphSamples.flat, .dot, OutputFormat(rawValue: "no such format"))
      }
    }
    #expect(error?.code == .rendering)
    #expect(error?.message.contains("no such format") == true)
    #expect(try GraphvizLibrary.render(GraphSamples.html, format: .svg).bytes == whole)
    #expect(try GraphvizLibrary.render(GraphSamples.html, format: .plain).bytes.isEmpty == false)
  }

  @Test func `warns of a shape that is not there`() throws {
    let graph = graph { $0.nodes = [.init("a", ["shape": "heptadecagon"])] }
    let picture = try GraphvizLibrary.render(graph, format: .svg, trust: .full)
    #expect(picture.warnings == ["using box for unknown shape heptadecagon"])
    #expect(try PictureReading(picture.bytes).texts == ["a"])
  }

  @Test func `warns of each colour that is not there, in a message of its own`() throws {
    let graph = graph {
      $0.nodes = [.init("a", ["color": "blurple"]), .init("b", ["fontcolor": "grellow"])]
    }
    let picture = try GraphvizLibrary.render(graph, format: .svg)
    #expect(
      Set(picture.warnings) == ["blurple is not a known color.", "grellow is not a known color."])
  }

  @Test func `puts its own warnings before those of Graphviz`() throws {
    let graph = graph { $0.nodes = [.init("a", ["color": "mauvish", "image": "x.png"])] }
    let warnings = try GraphvizLibrary.render(graph, format: .svg).warnings
    #expect(warnings.count == 2)
    #expect(warnings.first?.contains("'image'") == true)
  }

  @Test func `has no warnings of the graph before`() throws {
    _ = try GraphvizLibrary.render(
      graph { $0.nodes = [.init("a", ["shape": "x"])] }, format: .svg, trust: .full)
    #expect(try GraphvizLibrary.render(GraphSamples.flat, format: .svg).warnings == [])
  }

  private func graph(_ change: (inout DOTGraph) -> Void) -> DOTGraph {
    var graph = DOTGraph()
    change(&graph)
    return graph
  }

  private func expectFailure(
    of graph: DOTGraph, _ engine: LayoutEngine, _ code: GraphvizError.Code, saying text: String
  ) throws {
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizLibrary.render(graph, engine: engine, format: .svg, trust: .full)
    }
    #expect(error?.code == code)
    #expect(error?.messages.contains { $0.contains(text) } == true, "\(error?.messages ?? [])")
    #expect(error?.message.contains(text) == true)
    #expect(try GraphvizLibrary.render(GraphSamples.html, format: .svg).bytes == whole)
  }
}
