// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// What a drawing says is what the SVG of the same graph shows.
@Suite struct DrawingTests {
  /// The picture has two decimals.
  private static let tolerance = 0.02
  /// Graphviz draws nodes with whole points, and lets edges keep to the size before that.
  private static let sizeTolerance = 0.51

  private static let engines: [LayoutEngine] = [.dot, .neato, .circo, .osage]

  @Test(arguments: engines, GraphSamples.names)
  func `nodes have the places, sizes and texts of the picture`(
    engine: LayoutEngine, name: String
  ) throws {
    let (drawing, svg) = try Self.both(GraphSamples[name], engine)
    let graph = try GraphSamples[name].normalized().graph
    #expect(drawing.nodes.map(\.id) == graph.nodes.map(\.id))
    for (place, node) in drawing.nodes.enumerated() {
      let shapes = try #require(svg[node.elementID ?? "?"])
      try Self.expect(node, is: shapes)
      let anchors = drawing.texts.filter { $0.owner == .node(place) }.map(\.anchor)
      Self.expectSame(anchors, shapes.anchors)
    }
  }

  @Test(arguments: engines, GraphSamples.names)
  func `edges have the curves and texts of the picture`(
    engine: LayoutEngine, name: String
  ) throws {
    let (drawing, svg) = try Self.both(GraphSamples[name], engine)
    #expect(drawing.edges.count == svg.values.count { $0.kind == "edge" })
    for (place, edge) in drawing.edges.enumerated() {
      let shapes = try #require(svg[edge.elementID ?? "?"])
      #expect(edge.curves.count == shapes.paths.count)
      for (curve, path) in zip(edge.curves, shapes.paths) { Self.expectSame(curve, path) }
      let anchors = drawing.texts.filter { $0.owner == .edge(place) }.map(\.anchor)
      Self.expectSame(anchors, shapes.anchors)
    }
  }

  @Test(arguments: ["clusters", "nested", "missing", "anonymous"])
  func `clusters have the boxes of the picture`(name: String) throws {
    let (drawing, svg) = try Self.both(GraphSamples[name], .dot)
    #expect(drawing.clusters.count == svg.values.count { $0.kind == "cluster" })
    for (place, cluster) in drawing.clusters.enumerated() {
      let shapes = try #require(svg[cluster.elementID ?? "?"])
      Self.expectSame(cluster.rectangle, Drawing.Rectangle(around: shapes.polygons[0]))
      let texts = drawing.texts.filter { $0.owner == .cluster(place) }
      Self.expectSame(texts.map(\.anchor), shapes.anchors)
      #expect((cluster.label == nil) == texts.isEmpty)
    }
  }

  @Test(arguments: GraphSamples.names)
  func `texts are those of the picture, with the same fonts`(name: String) throws {
    let graph = GraphSamples[name]
    let bytes = try GraphvizLibrary.render(graph, format: .svg).bytes
    let drawing = try GraphvizLibrary.drawing(of: graph)
    let shapes = try ShapeReading(bytes).shapes.values
    #expect(drawing.texts.map(\.fontSize).sorted() == shapes.flatMap(\.fontSizes).sorted())
    let words = drawing.texts.map { PictureReading.readable($0.text) }
    #expect(words.sorted() == (try PictureReading(bytes).texts.sorted()))
  }

  @Test func `the whole has the bounds of the picture, and its label`() throws {
    let drawing = try GraphvizLibrary.drawing(of: GraphSamples.nested)
    let svg = try String(
      decoding: GraphvizLibrary.render(GraphSamples.nested, format: .svg).bytes, as: UTF8.self)
    // The default `pad` is four points on each side.
    let (width, height) = (drawing.boundingBox.width + 8, drawing.boundingBox.height + 8)
    #expect(svg.contains("<svg width=\"\(Int(width))pt\" height=\"\(Int(height))pt\""))
    #expect(drawing.texts.first { $0.owner == .graph }?.text == "The whole")
    #expect(drawing.label?.rectangle == drawing.texts.first { $0.owner == .graph }?.rectangle)
  }

  @Test func `an arrow has a tip where the curve stops short of it`() throws {
    var graph = DOTGraph()
    graph.edges = [
      .init("a", "b"), .init("a", "b", ["dir": "both"]), .init("a", "b", ["dir": "none"]),
      .init("a", "b", ["style": "invis"]),
    ]
    let edges = try GraphvizLibrary.drawing(of: graph).edges
    #expect(edges.map { $0.startTip != nil } == [false, true, false, false])
    #expect(edges.map { $0.endTip != nil } == [true, true, false, true])
    #expect(edges.map(\.isVisible) == [true, true, true, false])
    let tip = try #require(edges[0].endTip)
    let end = try #require(edges[0].curves.last?.last)
    let length = ((tip.x - end.x) * (tip.x - end.x) + (tip.y - end.y) * (tip.y - end.y))
    #expect(abs(length.squareRoot() - 10) < 0.5)
  }

  @Test func `tells what is drawn of a node`() throws {
    var graph = DOTGraph()
    graph.nodes = [
      .init("round", ["style": "filled,rounded", "shape": "box", "class": "big decoration"]),
      .init("bare", ["shape": "none"]), .init("gone", ["style": "invis"]),
      .init("clear", ["color": "transparent"]), .init("double", ["peripheries": 2]),
      .init("table", ["shape": "none", "label": .html(HTMLLabel(Self.table))]),
    ]
    let nodes = try GraphvizLibrary.drawing(of: graph).nodes
    #expect(nodes.map(\.isVisible) == [true, true, false, true, true, true])
    #expect(nodes.map { $0.outline != .none } == [true, false, false, false, true, true])
    #expect(nodes[0].classes == ["big", "decoration"])
    let double = try #require(nodes[4].outline.rectangle)
    #expect(abs(double.width - nodes[4].width) < Self.sizeTolerance)
  }

  @Test func `a text has a rectangle on its baseline`() throws {
    var graph = DOTGraph()
    graph.nodes = [
      .init("a", ["shape": "box", "label": #"left\lright\rmiddle"#, "fontsize": 20, "width": 4])
    ]
    let texts = try GraphvizLibrary.drawing(of: graph).texts
    #expect(texts.map(\.alignment) == [.left, .right, .center])
    #expect(texts[0].rectangle.left == texts[0].anchor.x)
    #expect(texts[1].rectangle.right == texts[1].anchor.x)
    #expect(texts[2].rectangle.center.x == texts[2].anchor.x)
    #expect(texts.allSatisfy { $0.rectangle.height == 19 && $0.rectangle.width == $0.width })
    #expect(!texts[0].rectangle.overlaps(texts[1].rectangle))
  }

  @Test func `names what a text belongs to`() throws {
    let drawing = try GraphvizLibrary.drawing(of: GraphSamples.ownIDs)
    #expect(drawing.texts.map { drawing.name(of: $0.owner) } == ["node2", "node2_", "node3"])
    #expect(drawing.name(of: .edge(0)) == "tie")
    #expect(drawing.name(of: .cluster(0)) == "box")
    #expect(drawing.name(of: .graph) == "graph")
  }

  private static let table = HTMLTable(rows: [[.init(HTMLText("x"))]], border: 1)

  // MARK: - Comparing

  private static func both(
    _ graph: DOTGraph, _ engine: LayoutEngine
  ) throws -> (Drawing, [String: ShapeReading.Shapes]) {
    let svg = try GraphvizLibrary.render(graph, engine: engine, format: .svg).bytes
    return (
      try GraphvizLibrary.drawing(of: graph, engine: engine), try ShapeReading(svg).shapes
    )
  }

  private static func expect(_ node: Drawing.Node, is shapes: ShapeReading.Shapes) throws {
    switch node.outline {
    case .ellipse(let center, let xRadius, let yRadius):
      let numbers = try #require(shapes.ellipses.last)
      expectSame([center], [.init(x: numbers[0], y: numbers[1])])
      expectSame([node.center], [center])
      #expect(abs(numbers[2] - xRadius) < tolerance && abs(numbers[3] - yRadius) < tolerance)
      #expect(abs(2 * xRadius - node.width) < sizeTolerance)
      // The height in inches has five digits, too.
      #expect(abs(2 * yRadius - node.height) < sizeTolerance + node.height * 1e-4)
    case .polygon(let corners):
      let drawn = shapes.polygons + shapes.paths
      let hulls = drawn.compactMap { Drawing.Rectangle(around: $0) }
      let largest = hulls.max { $0.width * $0.height < $1.width * $1.height }
      expectSame(try #require(Drawing.Rectangle(around: corners)), largest)
      #expect(abs(node.rectangle.center.x - node.center.x) < tolerance)
    case .none: #expect(shapes.ellipses.isEmpty && shapes.polygons.isEmpty)
    }
  }

  private static func expectSame(_ first: Drawing.Rectangle, _ second: Drawing.Rectangle?) {
    let corners = { (box: Drawing.Rectangle) in
      [Drawing.Point(x: box.left, y: box.bottom), Drawing.Point(x: box.right, y: box.top)]
    }
    expectSame(corners(first), second.map(corners) ?? [])
  }

  private static func expectSame(_ first: [Drawing.Point], _ second: [Drawing.Point]) {
    let isSame = zip(first, second).allSatisfy {
      abs($0.x - $1.x) < tolerance && abs($0.y - $1.y) < tolerance
    }
    #expect(first.count == second.count && isSame, "\(first) \(second)")
  }
}
