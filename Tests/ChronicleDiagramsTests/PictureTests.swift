// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Foundation
import Graphviz
import Testing

/// What Graphviz makes of the networks of the seed and the examples.
@Suite struct PictureTests {
  private static let engines: [LayoutEngine] = [.dot, .neato, .fdp, .sfdp, .twopi, .circo]
  private static let files = ["seeds/beijing-2024.yaml", "examples/first.yaml"]
  private static let road = "examples/road-to-1914/road-to-1914.yaml"

  @Test(arguments: engines, files)
  func `every engine names every actor and every tie`(engine: LayoutEngine, file: String) throws {
    let diagram = try diagram(of: Repository.text(file)) { $0.engine = engine }
    let graph = diagram.graph
    let picture = try GraphvizLibrary.render(
      graph, engine: diagram.placement.engine, format: .svg)
    // Graphviz writes hyphens as entities.
    let svg = String(decoding: picture.bytes, as: UTF8.self).replacing("&#45;", with: "-")
    #expect(graph.nodeIDs.count >= 3 && graph.ties.count >= 3)
    for id in graph.nodeIDs {
      #expect(svg.contains("<g id=\"actor-\(id)\" class=\"node\">") as Bool, "\(id)")
    }
    for number in 1...graph.ties.count {
      #expect(svg.contains("<g id=\"tie-\(number)\" class=\"edge\">"))
    }
    #expect(picture.warnings == [])
  }

  /// A file, a date, a grouping, and whether labels and evidence are asked for.
  struct Shown: Sendable {
    let file: String
    var date: String?
    var network = NetworkOptions()
    var showsEvidence = false
  }

  private static let shown = [
    Shown(file: files[0]), Shown(file: files[1]), Shown(file: files[0], showsEvidence: true),
    Shown(file: files[0], network: NetworkOptions(grouping: .state)),
    Shown(file: files[0], network: NetworkOptions(grouping: .kind, labels: .always)),
    Shown(file: road, date: "1914-08-12"), Shown(file: road, date: "1883"), Shown(file: road),
    Shown(file: road, date: "1914-08-12", network: NetworkOptions(grouping: .bloc)),
    Shown(file: road, date: "1904", network: NetworkOptions(labels: .always)),
  ]

  @Test(arguments: shown)
  func `nothing overlaps and nothing is cut off`(shown: Shown) throws {
    let diagram = try diagram(.network(shown.network), of: Repository.text(shown.file)) {
      $0.choice.moment = try shown.date.map { try moment($0) }
      $0.showsEvidence = shown.showsEvidence
    }
    let report = try LegibilityReport.measured(diagram)
    #expect(report.isClean, "\(report.text)")
  }

  @Test(arguments: [5, 30, 150, 400])
  func `networks of any size can be read`(count: Int) throws {
    let diagram = try diagram(of: RandomChronicle(actorCount: count).yaml)
    let report = try LegibilityReport.measured(diagram)
    #expect(report.isClean, "\(report.text)")
    #expect(report.width < 2100 && report.height < 2100)
    #expect(diagram.graph.nodeIDs.count == count)
  }

  @Test func `labels that are asked for are all there`() throws {
    let options = NetworkOptions(labels: .always)
    let diagram = try diagram(.network(options), of: RandomChronicle(actorCount: 30).yaml)
    #expect(!diagram.graph.edgeTexts.contains { $0.hasSuffix(": ") })
    #expect(try LegibilityReport.measured(diagram).isClean)
  }

  @Test func `the same chronicle gives the same text and bytes`() throws {
    let yaml = try Repository.text(Self.files[0])
    let first = try network(of: yaml)
    // Whatever was drawn meanwhile.
    _ = try network(of: Repository.text(Self.files[1])) { $0.engine = .sfdp }
    #expect(try first.text() == network(of: yaml).text())
    let pictures = try (0..<2).map { _ in
      try GraphvizLibrary.render(network(of: yaml), engine: .given, format: .pdf).bytes
    }
    #expect(pictures[0] == pictures[1])
  }

  @Test func `a width is kept to`() throws {
    let graph = try network(of: Repository.text(Self.files[1])) { $0.width = 360 }
    let svg = try GraphvizLibrary.render(graph, engine: .given, format: .svg).bytes
    #expect(String(decoding: svg, as: UTF8.self).contains("<svg width=\"360pt\""))
  }

  @Test(arguments: [
    ("first", files[1], NetworkOptions.Grouping?.none), ("network-blocs", "", .bloc),
  ])
  func `the graph has not changed`(
    name: String, file: String, grouping: NetworkOptions.Grouping?
  ) throws {
    let yaml = file.isEmpty ? NetworkGroupTests.blocs : try Repository.text(file)
    let text = try diagram(.network(NetworkOptions(grouping: grouping)), of: yaml).graph.text()
    let snapshot = Repository.root.appending(
      path: "Tests/ChronicleDiagramsTests/Snapshots/\(name).dot")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: snapshot, atomically: true, encoding: .utf8)
      Issue.record("recorded \(snapshot.lastPathComponent)")
    }
    #expect(try text == String(contentsOf: snapshot, encoding: .utf8))
  }
}
