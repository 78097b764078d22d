// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct IsolatedRendererTests {
  private let renderer = BuiltWorker.renderer()

  @Test(arguments: GraphSamples.names)
  func `draws the bytes that the library draws`(name: String) throws {
    let graph = GraphSamples[name]
    let expected = try GraphvizLibrary.render(graph, format: .svg)
    #expect(try renderer.render(graph, format: .svg).bytes == expected.bytes)
  }

  @Test(arguments: [OutputFormat.svg, .png, .pdf, .json, .xdot, .plain])
  func `draws every format that the library draws`(format: OutputFormat) throws {
    let expected = try GraphvizLibrary.render(GraphSamples.clusters, format: format)
    #expect(try renderer.render(GraphSamples.clusters, format: format).bytes == expected.bytes)
  }

  @Test(arguments: [LayoutEngine.neato, .sfdp, .twopi, .circo, .osage, .patchwork])
  func `draws with every engine that is repeatable`(engine: LayoutEngine) throws {
    let expected = try GraphvizLibrary.render(GraphSamples.flat, engine: engine, format: .svg)
    let picture = try renderer.render(GraphSamples.flat, engine: engine, format: .svg)
    #expect(picture.bytes == expected.bytes)
  }

  @Test func `places the parts as the library does`() throws {
    let expected = try GraphvizLibrary.drawing(of: GraphSamples.nested)
    #expect(try renderer.drawing(of: GraphSamples.nested) == expected)
  }

  @Test func `has the remarks of the library, ours first`() throws {
    var graph = DOTGraph()
    // Graphviz remarks on a shape once in a process, so no other test may have it.
    graph.nodes = [.init("a", ["image": "x.png", "shape": "heptakaidecagon"])]
    let expected = try GraphvizLibrary.render(graph, format: .svg).warnings
    #expect(expected.count == 2)
    #expect(try renderer.render(graph, format: .svg).warnings == expected)
  }

  @Test(arguments: [
    (GraphSamples.flat, LayoutEngine(rawValue: "no such"), OutputFormat.svg),
    (GraphSamples.flat, .dot, OutputFormat(rawValue: "no such")),
    (GraphSamples.flat, .dot, OutputFormat(rawValue: "svg\0")),
    (GraphSamples.flat, .given, .svg),
    (GraphSamples.broken, .dot, .svg),
    (DOTGraph(name: "\0"), .dot, .svg),
  ])
  func `fails as the library does`(
    graph: DOTGraph, engine: LayoutEngine, format: OutputFormat
  ) throws {
    let expected = try #require(throws: GraphvizError.self) {
      try GraphvizLibrary.render(graph, engine: engine, format: format, trust: .full)
    }
    let error = #expect(throws: GraphvizError.self) {
      try renderer.render(graph, engine: engine, format: format, trust: .full)
    }
    #expect(error == expected)
  }

  /// Both are far beyond what a socket holds, so either side must read while it writes.
  @Test func `draws what is long and has long pictures`() throws {
    var graph = DOTGraph()
    graph.nodes = (0..<300).map { number in
      .init("n\(number)", ["tooltip": .text(String(repeating: "x\(number) ", count: 2000))])
    }
    graph.attributes["nodesep"] = "0"
    let picture = try renderer.render(graph, engine: .patchwork, format: .svg)
    #expect(picture.bytes.count > 2_000_000)
    let expected = try GraphvizLibrary.render(graph, engine: .patchwork, format: .svg)
    #expect(picture.bytes == expected.bytes)
  }

  @Test func `draws subgraphs in one another, as deep as DOT is read`() throws {
    let graph = HardGraphs.nested(999)
    let expected = try GraphvizLibrary.render(graph, format: .plain)
    #expect(try renderer.render(graph, format: .plain).bytes == expected.bytes)
  }

  @Test func `many threads draw at once`() async throws {
    let expected = try GraphvizLibrary.render(GraphSamples.html, format: .svg)
    let renderer = renderer
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<60 {
        group.addTask {
          switch number % 3 {
          case 0: (try? renderer.render(GraphSamples.html, format: .svg))?.bytes == expected.bytes
          case 1:
            (try? await renderer.picture(of: GraphSamples.html, format: .svg))?.bytes
              == expected.bytes
          default: (try? renderer.render(GraphSamples.broken, format: .svg, trust: .full)) == nil
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test func `waiting without blocking gives the same`() async throws {
    let expected = try GraphvizLibrary.render(GraphSamples.clusters, format: .svg)
    let (here, there) = (
      try await GraphvizLibrary.picture(of: GraphSamples.clusters, format: .svg),
      try await renderer.picture(of: GraphSamples.clusters, format: .svg)
    )
    #expect(here.bytes == expected.bytes)
    #expect(there.bytes == expected.bytes)
    let drawing = try GraphvizLibrary.drawing(of: GraphSamples.clusters)
    #expect(try await GraphvizLibrary.layout(of: GraphSamples.clusters) == drawing)
    #expect(try await renderer.layout(of: GraphSamples.clusters) == drawing)
  }
}

extension GraphSamples {
  /// A label that Graphviz refuses.
  fileprivate static var broken: DOTGraph {
    var graph = DOTGraph()
    graph.nodes = [.init("a", ["label": .html(HTMLLabel(markup: "<TABLE>"))])]
    return graph
  }
}
