// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Each label has its place and the hull of its texts.
@Suite struct DrawingLabelTests {
  private static let graph = {
    var graph = DOTGraph(name: "labels")
    graph.attributes = ["label": "The whole", "forcelabels": "true"]
    graph.nodes = [
      .init("a", ["label": #"in\nner\l"#, "xlabel": #"beside\nit"#]),
      .init("b", ["shape": "record", "label": "x|{<p>y|z}", "xlabel": "b2"]), .init("c"),
      .init("d", ["label": "", "xlabel": "alone"]), .init("e", ["label": ""]),
    ]
    graph.edges = [
      .init(
        "a", "b",
        ["label": #"one\ntwo"#, "xlabel": "three", "headlabel": "four", "taillabel": "five"]),
      .init("a", "b", ["xlabel": "only"]), .init("b", "c"),
    ]
    graph.subgraphs = [.init(name: "cluster", ["label": "Box"], nodes: ["c"])]
    return graph
  }()

  @Test(arguments: [LayoutEngine.dot, .neato, .fdp])
  func `tells the labels of an element apart`(engine: LayoutEngine) throws {
    let drawing = try GraphvizLibrary.drawing(of: Self.graph, engine: engine)
    let edge = try #require(drawing.edges.first { $0.label != nil })
    let words = { (label: Drawing.Label?) in Self.words(of: label, in: drawing) }
    #expect(words(edge.label) == ["one", "two"])
    #expect(words(edge.externalLabel) == ["three"])
    #expect(words(edge.headLabel) == ["four"])
    #expect(words(edge.tailLabel) == ["five"])
    #expect(words(drawing.nodes[0].label) == ["in", "ner"])
    #expect(words(drawing.nodes[0].externalLabel) == ["beside", "it"])
    #expect(words(drawing.nodes[1].label) == ["x", "y", "z"])
    #expect(words(drawing.nodes[1].externalLabel) == ["b2"])
    #expect(words(drawing.nodes[3].label) == [])
    #expect(words(drawing.nodes[3].externalLabel) == ["alone"])
    #expect(drawing.nodes[4].label == nil)
    #expect(words(drawing.label) == ["The whole"])
    if engine != .neato { #expect(words(drawing.clusters.first?.label) == ["Box"]) }
  }

  @Test func `a label stands around its middle`() throws {
    let drawing = try GraphvizLibrary.drawing(of: Self.graph)
    let edges = drawing.edges.flatMap { [$0.label, $0.externalLabel, $0.headLabel, $0.tailLabel] }
    let nodes = drawing.nodes.flatMap { [$0.label, $0.externalLabel] }
    let labels = ([drawing.label, drawing.clusters[0].label] + edges + nodes).compactMap(\.self)
    #expect(labels.count == 13)
    for label in labels {
      #expect(abs(label.center.x - label.rectangle.center.x) < 8, "\(label)")
      #expect(abs(label.center.y - label.rectangle.center.y) < 8, "\(label)")
    }
  }

  @Test func `a record has the rectangles of its fields`() throws {
    let drawing = try GraphvizLibrary.drawing(of: Self.graph)
    let fields = drawing.nodes[1].fields
    #expect(fields.count == 3)
    let hull = try #require(Drawing.Rectangle(around: fields))
    #expect(abs(hull.width - drawing.nodes[1].width) < 1)
    #expect(abs(hull.height - drawing.nodes[1].height) < 1.01)
    #expect(fields[0].height > fields[1].height * 1.5)
    #expect(!fields[1].overlaps(fields[2], byMoreThan: 0.1))
    let texts = drawing.texts.filter { $0.owner == .node(1) }
    for (field, text) in zip(fields, texts) {
      #expect(field.union(text.rectangle) == field)
    }
    #expect(drawing.nodes[0].fields == [])
  }

  /// Returns the words of the texts that stand within a label.
  private static func words(of label: Drawing.Label?, in drawing: Drawing) -> [String] {
    guard let hull = label?.rectangle else { return [] }
    return drawing.texts.filter { hull.union($0.rectangle) == hull }.map(\.text)
  }
}
