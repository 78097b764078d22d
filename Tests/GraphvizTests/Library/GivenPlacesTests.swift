// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Graphs that bring their places are drawn as `neato -n2` draws them.
@Suite struct GivenPlacesTests {
  private static let placed: [String: DOTGraph] = [
    "plain": placed { _ in },
    "undirected": placed(isDirected: false) { _ in },
    "labels": placed { graph in
      graph.attributes = ["pad": 0, "outputorder": "nodesfirst", "bb": "0,0,300,200"]
      graph.edges[0].attributes["label"] = "between"
      graph.edges[0].attributes["lp"] = "100,70"
      graph.edges[1].attributes["taillabel"] = "tail"
    },
    "page": placed { graph in
      graph.nodes.insert(
        .init(
          "page",
          ["shape": "box", "style": "invis", "pos": "150,100", "width": 4.17, "height": 2.78]),
        at: 0)
    },
    "table": placed { graph in
      let text = HTMLText("Bold", .init(isBold: true)) + HTMLText("slanted", .init(isItalic: true))
      var table = HTMLTable(rows: [[.init(text)]], padding: 0)
      (table.width, table.height, table.isFixed) = (144, 20, true)
      graph.nodes[0].attributes.merge([
        "shape": "none", "margin": 0, "fixedsize": "true", "width": 2, "height": 0.5,
        "label": .html(HTMLLabel(table)),
      ])
    },
    "clusters": placed { graph in
      graph.subgraphs = [.init(name: "cluster_a", ["bb": "10,10,100,100"], nodes: ["a"])]
    },
    "default": placed { graph in
      graph.nodeDefaults = ["pos": "10,10!"]
      graph.nodes.append(.init("c"))
    },
    "empty": DOTGraph(),
  ]

  @Test(
    .enabled(if: StockGraphviz.isThere, "The programs of Graphviz are not on PATH."),
    arguments: placed.keys.sorted())
  func `neato -n2 draws the same bytes from the text`(name: String) throws {
    let graph = try #require(Self.placed[name])
    let stock = try StockGraphviz.run("neato", ["-n2", "-Tsvg"], on: try graph.text())
    let ours = try GraphvizLibrary.render(graph, engine: .given, format: .svg)
    #expect(stock.status == 0, "\(stock.messages)")
    #expect(ours.bytes == stock.bytes)
    #expect(stock.messages.isEmpty == ours.warnings.isEmpty, "\(stock.messages)\(ours.warnings)")
  }

  @Test(arguments: [OutputFormat.svg, .png, .pdf, .json, .xdot, .plain])
  func `draws in every format`(format: OutputFormat) throws {
    let graph = Self.placed { _ in }
    let picture = try GraphvizLibrary.render(graph, engine: .given, format: format)
    #expect(picture.bytes.count > 100)
    #expect(picture.warnings == [])
  }

  @Test func `leaves everything where it is`() throws {
    let drawing = try GraphvizLibrary.drawing(of: Self.placed["page"] ?? .init(), engine: .given)
    #expect(drawing.nodes.map(\.center.x) == [150, 50, 200])
    #expect(drawing.nodes.map(\.center.y) == [100, 50, 60])
    #expect(drawing.nodes.map(\.isVisible) == [false, true, true])
    #expect(drawing.boundingBox.width.rounded() == 300)
    // Graphviz goes through loops first.
    #expect(drawing.edges[1].curves == [[70, 100, 120, 170].map { .init(x: $0, y: 50) }])
    #expect(drawing.edges[1].endTip == .init(x: 180, y: 55))
    #expect(drawing.edges[0].curves.map(\.count) == [4, 7])
    #expect(drawing.edges[0].startTip == .init(x: 1, y: 1))
  }

  @Test(arguments: ["", "1", "1,", "1,2,3", "x,y", "1;2", "nan,1", "1,inf", "1 2", "<b>"])
  func `refuses a node without a place, and names it`(place: String) throws {
    var graph = Self.placed { _ in }
    graph.nodes[1].attributes["pos"] = place.isEmpty ? nil : .text(place)
    try expectRefusal(of: graph, saying: "the node 'b' has")
  }

  @Test(arguments: [
    "", "1,2", "1,2 3,4 5,6", "1,2 3,4 5,6 7,8 9,10", "e,1,2 s,1,2 1,2 3,4 5,6 7,8",
    "1,2 3,4 5,6 7,8;", "1,2 3,4 5,6 7,x",
  ])
  func `refuses an edge without a place, and names it`(place: String) throws {
    var graph = Self.placed { _ in }
    graph.edges[0].attributes["pos"] = place.isEmpty ? nil : .text(place)
    try expectRefusal(of: graph, saying: "an edge from 'a' to 'b' has")
  }

  @Test func `refuses a node that only an edge names`() throws {
    var graph = Self.placed { _ in }
    graph.nodes.removeLast()
    try expectRefusal(of: graph, saying: "the node 'b' has no 'pos'")
  }

  private func expectRefusal(of graph: DOTGraph, saying text: String) throws {
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizLibrary.render(graph, engine: .given, format: .svg)
    }
    #expect(error?.code == .missingPosition)
    #expect(error?.message.contains(text) == true, "\(error?.message ?? "")")
  }

  private static func placed(
    isDirected: Bool = true, _ change: (inout DOTGraph) -> Void
  ) -> DOTGraph {
    var graph = DOTGraph(name: "placed", isDirected: isDirected)
    graph.nodes = [.init("a", ["pos": "50,50"]), .init("b", ["pos": "200,60"])]
    graph.edges = [
      .init("a", "b", ["pos": "e,180,55 70,50 100,50 120,50 170,50"]),
      .init(
        "a", "a",
        [
          "pos": "s,1,1 2,2 9,9 9,9 20,20;30,30 40,40 50,40 60,30 70,20 80,10 90,30",
          "dir": "both",
        ]),
    ]
    change(&graph)
    return graph
  }
}
