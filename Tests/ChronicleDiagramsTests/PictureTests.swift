// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import Testing

/// What Graphviz makes of the networks of the seed and the example.
@Suite struct PictureTests {
  private static let engines: [LayoutEngine] = [.dot, .neato, .fdp, .sfdp, .twopi, .circo]
  private static let files = ["seeds/beijing-2024.yaml", "examples/first.yaml"]

  @Test(arguments: engines, files)
  func `every engine names every actor and every tie`(engine: LayoutEngine, file: String) throws {
    let graph = try network(of: Repository.text(file))
    let picture = try GraphvizLibrary.render(graph, engine: engine, format: .svg)
    // Graphviz writes hyphens as entities.
    let svg = String(decoding: picture.bytes, as: UTF8.self).replacing("&#45;", with: "-")
    #expect(graph.nodes.count >= 3 && graph.edges.count >= 3)
    for node in graph.nodes {
      #expect(svg.contains("<g id=\"actor-\(node.id)\" class=\"node\">") as Bool, "\(node.id)")
    }
    for number in 1...graph.edges.count {
      #expect(svg.contains("<g id=\"tie-\(number)\" class=\"edge\">"))
    }
    #expect(picture.warnings == [])
  }

  @Test(arguments: files)
  func `in the default layout nothing overlaps and nothing is cut off`(file: String) throws {
    let measure = try PictureMeasure(of: network(of: Repository.text(file)))
    #expect(measure.nodeOverlaps == [])
    #expect(measure.labelOverlaps == [])
    #expect(measure.cutOff == [])
  }

  @Test func `the same chronicle gives the same text and bytes`() throws {
    let yaml = try Repository.text(Self.files[0])
    #expect(try network(of: yaml).text() == network(of: yaml).text())
    let pictures = try (0..<2).map { _ in
      try GraphvizLibrary.render(network(of: yaml), format: .pdf).bytes
    }
    #expect(pictures[0] == pictures[1])
  }

  @Test func `the graph of the example has not changed`() throws {
    let text = try network(of: Repository.text("examples/first.yaml")).text()
    let snapshot = Repository.root.appending(
      path: "Tests/ChronicleDiagramsTests/Snapshots/first.dot")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: snapshot, atomically: true, encoding: .utf8)
      Issue.record("recorded \(snapshot.lastPathComponent)")
    }
    #expect(try text == String(contentsOf: snapshot, encoding: .utf8))
  }
}
