// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// What we draw of a file, judged by what the stock programs draw of it.
@Suite(.enabled(if: StockGraphviz.isThere, "The programs of Graphviz are not on PATH."))
struct PictureDifferentialTests {
  /// Graphviz 2.42 keeps the backslash, CR and LF of a line that goes on; today's takes them for
  /// nothing, and so do we.
  private static let exceptions = ["strings/continued-crlf"]

  @Test(arguments: DOTFiles.valid.filter { !exceptions.contains($0) })
  func `a file is drawn as the stock programs draw it`(name: String) throws {
    let bytes = try DOTFiles.bytes(of: name)
    let engine = Self.engine(of: name)
    let stock = try StockGraphviz.run("dot", ["-K\(engine.rawValue)", "-Tsvg"], on: bytes)
    #expect(stock.status == 0, "\(stock.messages)")
    // The stock programs write names as they are, in whatever encoding, and labels in UTF-8.
    let hasTitles = String(validating: bytes, as: UTF8.self) != nil
    let theirs = try Self.pictures(stock.bytes)
    let graphs = try OurReading.graphs(of: bytes)
    try #require(theirs.count == graphs.count)
    for (graph, theirs) in zip(graphs, theirs) {
      let ours = try GraphvizLibrary.render(graph, engine: engine, format: .svg, trust: .full)
      try Self.compare(PictureReading(ours.bytes), theirs, hasTitles: hasTitles)
    }
  }

  private static func compare(
    _ ours: PictureReading, _ theirs: PictureReading, hasTitles: Bool
  ) throws {
    for kind in ["node", "edge", "cluster"] {
      #expect(summary(of: ours, kind, hasTitles) == summary(of: theirs, kind, hasTitles))
    }
    #expect(ours.texts.sorted() == theirs.texts.sorted())
    try #require(ours.size.count == 2 && theirs.size.count == 2)
    for (our, their) in zip(ours.size, theirs.size) {
      #expect(abs(our - their) <= max(1, their / 100), "\(ours.size) \(theirs.size)")
    }
  }

  /// Returns the elements of a kind by title and texts; ids are given by us.
  private static func summary(
    of picture: PictureReading, _ kind: String, _ hasTitles: Bool
  ) -> [String] {
    picture.elements(kind).map { "\(hasTitles ? $0.title : ""): \($0.texts)" }.sorted()
  }

  /// Splits the output of a stock program, which draws the graphs of a file one behind the other.
  private static func pictures(_ bytes: [UInt8]) throws -> [PictureReading] {
    let text = String(decoding: bytes, as: UTF8.self)
    return try text.split(separator: "<?xml ").map { try PictureReading(Array("<?xml \($0)".utf8)) }
  }

  /// Files of the engines are named for them: `engines/neato-basic`.
  private static func engine(of name: String) -> LayoutEngine {
    let parts = name.split(separator: "/")
    guard parts.first == "engines", let name = parts.last?.split(separator: "-").first else {
      return .dot
    }
    return LayoutEngine(rawValue: String(name))
  }
}
