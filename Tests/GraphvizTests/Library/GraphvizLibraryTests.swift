// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct GraphvizLibraryTests {
  @Test func `names its engines and formats`() throws {
    let engines = try GraphvizLibrary.engines()
    #expect(Set(engines).isSuperset(of: [.dot, .neato, .fdp, .sfdp, .twopi, .circo, .osage]))
    #expect(!engines.contains { $0.rawValue.hasPrefix("nop") })
    #expect(Set(engines).count == engines.count)
    let formats = try GraphvizLibrary.formats()
    #expect(Set(formats).isSuperset(of: [.svg, .png, .pdf, .ps, .eps, .json, .xdot, .plain]))
    #expect(formats.first == .svg && Set(formats).count == formats.count)
    #expect(try GraphvizLibrary.version().first?.isNumber == true)
  }

  @Test func `draws with every engine in every format`() throws {
    for engine in try GraphvizLibrary.engines() {
      for format in try GraphvizLibrary.formats() {
        let picture = try GraphvizLibrary.render(
          GraphSamples.clusters, engine: engine, format: format)
        #expect(picture.bytes.count > 12, "\(engine.rawValue) \(format.rawValue)")
      }
    }
  }

  @Test(arguments: ["", "?", "nop1", "nop3", "DOT", "dot\0", "dot:dot", "\"", "svg"])
  func `refuses an engine that is not there, and names those that are`(name: String) throws {
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizLibrary.render(.init(), engine: .init(rawValue: name), format: .svg)
    }
    #expect(error?.code == .unknownEngine)
    for engine in try GraphvizLibrary.engines() {
      #expect(error?.message.contains(engine.rawValue) == true)
    }
  }

  @Test(arguments: [
    "", "?", "SVG", "svg:cairo", "ps:ps", "x11", "canon", "dot", "svgz", "tk", "svg\0",
  ])
  func `refuses a format that is not there, and names those that are`(name: String) throws {
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizLibrary.render(.init(), format: .init(rawValue: name))
    }
    #expect(error?.code == .unknownFormat)
    let known = try GraphvizLibrary.formats().map(\.rawValue).joined(separator: ", ")
    #expect(error?.message.hasSuffix("; there are \(known)") == true)
  }

  @Test func `refuses a graph with an id that DOT cannot hold`() {
    var graph = DOTGraph()
    graph.nodes = [.init("a\0")]
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizLibrary.render(graph, format: .svg)
    }
    #expect(error?.code == .invalidID)
    #expect(error?.message == "the id of a node holds the character NUL: 'a␀'")
  }

  @Test func `draws the same bytes again, whatever was drawn between`() throws {
    let first = try allPictures(in: GraphSamples.names)
    #expect(try allPictures(in: GraphSamples.names.reversed()) == first)
    _ = try? GraphvizLibrary.render(.init(), engine: .init(rawValue: "?"), format: .svg)
    #expect(try allPictures(in: GraphSamples.names.shuffled()) == first)
  }

  @Test func `draws a PDF that tells no time`() throws {
    let first = try GraphvizLibrary.render(GraphSamples.html, format: .pdf).bytes
    #expect(try GraphvizLibrary.render(GraphSamples.html, format: .pdf).bytes == first)
    let key = Array("/CreationDate (D:20000101000000".utf8)
    #expect(first.indices.count { first[$0...].starts(with: key) } == 1)
  }

  @Test func `draws nodes, edges and clusters with their ids, titles and texts`() throws {
    let picture = try PictureReading(
      GraphvizLibrary.render(GraphSamples.clusters, format: .svg).bytes)
    #expect(picture.elements("cluster").map(\.id) == ["cluster1", "cluster2", "cluster3"])
    #expect(picture.elements("cluster").map(\.texts) == [["One"], [], []])
    #expect(Set(picture.elements("node").map(\.title)) == ["a", "b", "c", "d", "e", "f"])
    #expect(Set(picture.elements("edge").map(\.id)) == ["edge1", "edge2", "edge3", "edge4"])
    #expect(Set(picture.elements.map(\.id)).count == picture.elements.count)
  }

  @Test(arguments: ["neato", "fdp", "sfdp", "twopi", "circo", "osage", "patchwork"])
  func `keeps names when an engine closes a part of the graph`(engine: String) throws {
    // Graphviz takes an entity in a title for the character that it means.
    let graph = GraphSamples.texts
    let bytes = try GraphvizLibrary.render(graph, engine: .init(rawValue: engine), format: .svg)
      .bytes
    let titles = try PictureReading(bytes).elements("node").map(\.title)
    #expect(Set(titles) == Set(graph.nodes.map { $0.id == "&lt;" ? "<" : $0.id }))
  }

  @Test(arguments: ["dot", "neato", "fdp"])
  func `draws ids that start as libcgraph's own numbers do`(engine: String) throws {
    var graph = DOTGraph(name: "%3")
    graph.nodes = [.init("%1"), .init("b"), .init("%a")]
    graph.edges = [.init("%1", "b", key: "%k"), .init("%1", "b", key: "%l")]
    graph.subgraphs = [.init(name: "%1", nodes: ["%a"]), .init(name: "cluster", nodes: ["b"])]
    let bytes = try GraphvizLibrary.render(graph, engine: .init(rawValue: engine), format: .svg)
      .bytes
    let picture = try PictureReading(bytes)
    #expect(picture.elements("graph").map(\.title) == ["%3"])
    #expect(Set(picture.elements("node").map(\.title)) == ["%1", "b", "%a"])
    #expect(Set(picture.elements("node").flatMap(\.texts)) == ["%1", "b", "%a"])
    #expect(picture.elements("edge").count == 2)
  }

  @Test func `leaves what one cluster sets to that cluster`() throws {
    var graph = DOTGraph()
    graph.subgraphs = [
      .init(name: "cluster_a", ["label": "A", "bgcolor": "red"], nodes: ["a"]),
      .init(name: "cluster_b", nodes: ["b"]),
    ]
    let picture = try GraphvizLibrary.render(graph, format: .svg)
    #expect(String(decoding: picture.bytes, as: UTF8.self).ranges(of: "\"red\"").count == 1)
    #expect(try PictureReading(picture.bytes).texts == ["A", "a", "b"])
  }

  @Test func `draws a chain that needs a deep stack`() throws {
    var graph = DOTGraph()
    graph.edges = (0..<3000).map { .init("n\($0)", "n\($0 + 1)") }
    let picture = try GraphvizLibrary.render(graph, format: .plain)
    #expect(picture.bytes.split(separator: 0x0A).count { $0.starts(with: "node ".utf8) } == 3001)
  }

  /// Fdp places by chance: see `StockGraphvizTests`.
  private func allPictures(in order: [String]) throws -> [String: [UInt8]] {
    var pictures: [String: [UInt8]] = [:]
    for name in order {
      for engine in [LayoutEngine.dot, .neato, .sfdp, .twopi, .circo, .osage, .patchwork] {
        let picture = try GraphvizLibrary.render(GraphSamples[name], engine: engine, format: .svg)
        pictures["\(name) \(engine.rawValue)"] = picture.bytes
      }
      pictures["\(name) json"] = try GraphvizLibrary.render(GraphSamples[name], format: .json).bytes
    }
    return pictures
  }
}
