// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleFormats
import ChronicleGraph
import Diagnostics
import Documents
import Foundation
import Graphviz
import Testing

/// What Graphviz makes of the networks of the seed and the example.
@Suite struct PictureTests {
  private static let engines: [LayoutEngine] = [.dot, .neato, .fdp, .sfdp, .twopi, .circo]
  private static let files = ["seeds/beijing-2024.yaml", "examples/first.yaml"]

  @Test(arguments: engines, files)
  func `every engine names every actor and every tie`(engine: LayoutEngine, file: String) throws {
    let diagram = try Self.diagram(of: file, engine)
    let picture = try Self.picture(of: diagram, .svg)
    let elements = diagram.graph.nodes.map(\.attributes) + diagram.graph.edges.map(\.attributes)
    let ids = elements.compactMap { Self.text($0["id"]) }
    #expect(ids.count { $0.hasPrefix("actor-") } >= 3 && ids.count { $0.hasPrefix("tie-") } >= 3)
    // Graphviz writes hyphens as entities.
    let svg = String(decoding: picture.bytes, as: UTF8.self).replacing("&#45;", with: "-")
    let missing = ids.filter { !svg.contains("<g id=\"\($0)\" class=\"") }
    #expect(missing == [])
    #expect(picture.warnings == [])
  }

  @Test(arguments: files)
  func `in the default layout nothing overlaps and nothing is cut off`(file: String) throws {
    let report = try LegibilityReport.measured(Self.diagram(of: file))
    #expect(report.isClean, "\(report.text)")
  }

  @Test func `the same chronicle gives the same text and bytes`() throws {
    let diagrams = try (0..<2).map { _ in try Self.diagram(of: Self.files[0]) }
    #expect(try diagrams[0].graph.text() == diagrams[1].graph.text())
    #expect(
      try Self.picture(of: diagrams[0], .pdf).bytes == Self.picture(of: diagrams[1], .pdf).bytes)
  }

  @Test func `the graph of the example has not changed`() throws {
    let text = try Self.diagram(of: "examples/first.yaml").graph.text()
    let snapshot = Repository.root.appending(
      path: "Tests/ChronicleDiagramsTests/Snapshots/first.dot")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: snapshot, atomically: true, encoding: .utf8)
      Issue.record("recorded \(snapshot.lastPathComponent)")
    }
    #expect(try text == String(contentsOf: snapshot, encoding: .utf8))
  }

  private static func diagram(
    of file: String, _ engine: LayoutEngine? = nil
  ) throws -> Diagram {
    let source = SourceText(name: file, text: try Repository.text(file))
    let chronicle = try #require(ChronicleDecoder(format: .yaml).decode(source).chronicle)
    var options = DiagramOptions()
    options.engine = engine
    return try View.network().diagram(of: GraphProjection(of: chronicle), options: options)
  }

  private static func picture(
    of diagram: Diagram, _ format: OutputFormat
  ) throws -> RenderedGraph {
    try GraphvizLibrary.render(
      diagram.graph, engine: diagram.placement.engine, format: format)
  }

  private static func text(_ value: DOTValue?) -> String? {
    guard case .text(let text) = value else { return nil }
    return text
  }
}
