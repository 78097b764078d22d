// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// What the stock programs draw of our text is what the library draws of the graph.
@Suite(.enabled(if: StockGraphviz.isThere, "The programs of Graphviz are not on PATH."))
struct StockGraphvizTests {
  @Test(arguments: GraphSamples.names)
  func `dot draws the same bytes from the text`(name: String) throws {
    try expectSame(GraphSamples[name], .dot)
  }

  @Test(arguments: ["neato", "sfdp", "twopi", "circo", "osage", "patchwork"], GraphSamples.names)
  func `other engines draw the same bytes from the text`(engine: String, name: String) throws {
    try expectSame(GraphSamples[name], LayoutEngine(rawValue: engine))
  }

  /// Fdp of Graphviz 2.42 compares addresses of nodes, and so places them by chance.
  @Test(arguments: GraphSamples.names)
  func `fdp draws the same elements from the text`(name: String) throws {
    let graph = GraphSamples[name]
    let stock = try StockGraphviz.run("dot", ["-Kfdp", "-Tsvg"], on: try graph.text())
    let ours = try GraphvizLibrary.render(graph, engine: .fdp, format: .svg)
    #expect(try PictureReading(ours.bytes).elements == PictureReading(stock.bytes).elements)
  }

  @Test func `a long HTML label is read from a file`() throws {
    let rows = (0..<2000).map { [HTMLTable.Cell(HTMLText("row \($0)"))] }
    var graph = DOTGraph()
    graph.nodes = [.init("a", ["label": .html(HTMLLabel(HTMLTable(rows: rows)))])]
    try expectSame(graph, .dot)
  }

  private func expectSame(_ graph: DOTGraph, _ engine: LayoutEngine) throws {
    let stock = try StockGraphviz.run(
      "dot", ["-K\(engine.rawValue)", "-Tsvg"], on: try graph.text())
    let ours = try GraphvizLibrary.render(graph, engine: engine, format: .svg)
    #expect(stock.status == 0, "\(stock.messages)")
    #expect(Self.difference(of: ours.bytes, and: stock.bytes) == nil)
    #expect(stock.messages.isEmpty == ours.warnings.isEmpty, "\(stock.messages)\(ours.warnings)")
    let picture = try PictureReading(ours.bytes)
    #expect(picture.elements("node").count == (try graph.normalized().graph.nodes.count))
  }

  /// Returns the first lines in which two pictures differ.
  private static func difference(of ours: [UInt8], and stock: [UInt8]) -> String? {
    guard ours != stock else { return nil }
    let lines = [ours, stock].map { $0.split(separator: UInt8(ascii: "\n")) }
    let index = zip(lines[0], lines[1]).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let first = lines.map { lines in
      String(decoding: lines[min(index ?? lines.count, lines.count - 1)], as: UTF8.self)
    }
    return "ours: \(first[0])\nstock: \(first[1])"
  }
}
