// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// A graph with the places of a drawing is drawn the same.
@Suite struct PlacedGraphTests {
  /// Three decimals of places, five digits of attributes.
  private static let tolerance = 0.06

  /// Graphviz draws nodes with whole points, and fits an ellipse to its text anew.
  private static let sizeTolerance = 0.51

  private static let engines: [LayoutEngine] = [.dot, .neato, .fdp, .sfdp, .twopi, .circo, .osage]

  @Test(arguments: engines, GraphSamples.names)
  func `is drawn in the same places`(engine: LayoutEngine, name: String) throws {
    let drawing = try GraphvizLibrary.drawing(of: GraphSamples[name], engine: engine)
    let placed = GraphSamples[name].placed(by: drawing)
    let again = try GraphvizLibrary.drawing(of: placed, engine: .given)
    Self.expectSame(again, drawing)
  }

  @Test(
    .enabled(if: StockGraphviz.isThere, "The programs of Graphviz are not on PATH."),
    arguments: GraphSamples.names)
  func `neato -n2 draws its text in the same places`(name: String) throws {
    let drawing = try GraphvizLibrary.drawing(of: GraphSamples[name])
    let text = try GraphSamples[name].placed(by: drawing).text()
    let stock = try StockGraphviz.run("neato", ["-n2", "-Tjson"], on: text)
    #expect(stock.status == 0 && stock.messages.isEmpty, "\(stock.messages)")
    Self.expectSame(try Drawing(json: stock.bytes), drawing)
  }

  @Test func `leaves names, orders and attributes as they are`() throws {
    let graph = GraphSamples.nested
    let placed = graph.placed(by: try GraphvizLibrary.drawing(of: graph))
    #expect(placed.nodes.map(\.id) == graph.nodes.map(\.id))
    #expect(placed.edges.map(\.tail) == graph.edges.map(\.tail))
    #expect(placed.subgraphs.map(\.nodes) == graph.subgraphs.map(\.nodes))
    #expect(placed.attributes["label"] == graph.attributes["label"])
    #expect(placed.nodes[0].attributes.map(\.name) == ["pos", "width", "height"])
  }

  @Test func `gives each of parallel edges its own place`() throws {
    var graph = DOTGraph()
    graph.edges = [
      .init("a", "b", ["label": "1"]), .init("b", "a", ["label": "2"]),
      .init("a", "b", ["label": "3", "id": "third"]), .init("a", "b", ["label": "4"], key: "k"),
      .init("a", "b", ["label": "5", "id": "third"]),
    ]
    let drawing = try GraphvizLibrary.drawing(of: graph)
    let again = try GraphvizLibrary.drawing(of: graph.placed(by: drawing), engine: .given)
    let places = { (drawing: Drawing) in
      drawing.texts.filter { Int($0.text) != nil }.map { "\($0.text) \($0.anchor.x.rounded())" }
        .sorted()
    }
    #expect(Set(drawing.edges.map(\.curves)).count == 5)
    #expect(places(again) == places(drawing))
  }

  @Test func `finds ids of the same letters and other bytes apart`() throws {
    var graph = DOTGraph()
    graph.nodes = [.init("\u{E9}"), .init("e\u{301}")]
    let placed = graph.placed(by: try GraphvizLibrary.drawing(of: graph))
    #expect(placed.nodes[0].attributes["pos"] != placed.nodes[1].attributes["pos"])
  }

  @Test func `leaves out what the drawing does not have`() throws {
    var graph = GraphSamples.flat
    let drawing = try GraphvizLibrary.drawing(of: graph)
    graph.nodes.append(.init("new"))
    graph.edges.append(.init("n1", "new"))
    let placed = graph.placed(by: drawing)
    #expect(placed.nodes.last?.attributes == [:])
    #expect(placed.edges.last?.attributes == [:])
  }

  @Test func `nop keeps nodes and leads edges anew`() throws {
    let graph = GraphSamples.flat
    let drawing = try GraphvizLibrary.drawing(of: graph, engine: .circo)
    var placed = graph.placed(by: drawing)
    for index in placed.edges.indices { placed.edges[index].attributes["pos"] = nil }
    let again = try GraphvizLibrary.drawing(of: placed, engine: .nop)
    for (first, second) in zip(drawing.nodes, again.nodes) {
      #expect(abs(first.center.x - second.center.x) < Self.tolerance)
      #expect(abs(first.center.y - second.center.y) < Self.tolerance)
    }
    #expect(again.edges.allSatisfy { !$0.curves.isEmpty })
    placed.nodes[3].attributes["pos"] = nil
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizLibrary.render(placed, engine: .nop, format: .svg)
    }
    #expect(error?.code == .missingPosition)
    #expect(error?.message.contains("the layout nop takes the places of nodes") == true)
  }

  @Test(arguments: [LayoutEngine.neato, .fdp])
  func `pinned nodes stay where they are`(engine: LayoutEngine) throws {
    let graph = GraphSamples.flat
    let drawing = try GraphvizLibrary.drawing(of: graph, engine: .circo)
    var pinned = graph.pinned(by: drawing)
    pinned.edges.append(.init("n3", "n9"))
    let nodes = try GraphvizLibrary.drawing(of: pinned, engine: engine).nodes
    let shift = (
      nodes[0].center.x - drawing.nodes[0].center.x, nodes[0].center.y - drawing.nodes[0].center.y
    )
    for (first, second) in zip(drawing.nodes, nodes) {
      #expect(abs(second.center.x - first.center.x - shift.0) < Self.tolerance)
      #expect(abs(second.center.y - first.center.y - shift.1) < Self.tolerance)
    }
  }

  // MARK: - Comparing

  private static func expectSame(_ first: Drawing, _ second: Drawing) {
    #expect(first.nodes.map(\.id) == second.nodes.map(\.id))
    for (node, other) in zip(first.nodes, second.nodes) {
      expectSame([node.center], [other.center], "\(node)")
      #expect(abs(node.width - other.width) < sizeTolerance, "\(node) \(other)")
      #expect(abs(node.height - other.height) < sizeTolerance, "\(node) \(other)")
    }
    #expect(first.edges.map(\.elementID) == second.edges.map(\.elementID))
    for (edge, other) in zip(first.edges, second.edges) {
      #expect(edge.curves.map(\.count) == other.curves.map(\.count))
      expectSame(edge.curves.flatMap(\.self), other.curves.flatMap(\.self), "\(edge)")
      let tips = { (edge: Drawing.Edge) in [edge.startTip, edge.endTip].compactMap(\.self) }
      expectSame(tips(edge), tips(other), "\(edge)")
    }
    #expect(first.clusters.map(\.name) == second.clusters.map(\.name))
    for (cluster, other) in zip(first.clusters, second.clusters) {
      expectSame(cluster.rectangle, other.rectangle)
    }
    #expect(first.texts.map(\.text) == second.texts.map(\.text))
    expectSame(first.texts.map(\.anchor), second.texts.map(\.anchor), "texts")
  }

  private static func expectSame(_ first: Drawing.Rectangle, _ second: Drawing.Rectangle) {
    let corners = { (box: Drawing.Rectangle) in
      [Drawing.Point(x: box.left, y: box.bottom), Drawing.Point(x: box.right, y: box.top)]
    }
    expectSame(corners(first), corners(second), "\(first) \(second)")
  }

  private static func expectSame(
    _ first: [Drawing.Point], _ second: [Drawing.Point], _ what: String
  ) {
    let isSame = zip(first, second).allSatisfy {
      abs($0.x - $1.x) < tolerance && abs($0.y - $1.y) < tolerance
    }
    #expect(first.count == second.count && isSame, "\(what): \(first) \(second)")
  }
}
