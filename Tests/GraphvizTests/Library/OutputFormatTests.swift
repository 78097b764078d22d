// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct OutputFormatTests {
  @Test(arguments: [
    ("tif", "the package libgvc6-plugins-gtk of Debian and graphviz of Homebrew"),
    ("webp", "plugin webp"), ("pdf", "plugin pango"), ("gif", "plugin gd"), ("svg", "plugin core"),
    ("dot", "DOTGraph.text"), ("tk", "would be commands"), ("nothing", "'nothing'; there are png"),
  ])
  func `says what brings a format that is not there`(name: String, advice: String) {
    let message = PluginAdvice.message(for: .init(rawValue: name), there: [.png])
    #expect(message.hasPrefix("there is no format '\(name)'"))
    #expect(message.contains(advice), "\(message)")
    #expect(message.hasSuffix("; there are png"))
  }

  @Test(arguments: [("sfdp", "plugin neato_layout"), ("dot", "plugin dot_layout"), ("x", "'x'; ")])
  func `says what brings an engine that is not there`(name: String, advice: String) {
    let message = PluginAdvice.message(for: LayoutEngine(rawValue: name), there: [.circo])
    #expect(message.hasPrefix("there is no layout '\(name)'"))
    #expect(message.contains(advice), "\(message)")
  }

  @Test(arguments: [OutputFormat.ps, .eps])
  func `names of a graph are no commands in PostScript`(format: OutputFormat) throws {
    var graph = DOTGraph(name: "G\n(payload) run")
    graph.nodes = [.init("a\n(payload) run", ["label": "x", "comment": "\n(payload) run"])]
    graph.edges = [.init("a\n(payload) run", "b", ["comment": "\n(payload) run"])]
    let bytes = try GraphvizLibrary.render(graph, format: format).bytes
    #expect(!String(decoding: bytes, as: UTF8.self).contains("payload"))
  }

  @Test(arguments: [OutputFormat.ps, .eps])
  func `PostScript of the same graph is the same, whenever it is made`(
    format: OutputFormat
  ) throws {
    let bytes = try GraphvizLibrary.render(GraphSamples.flat, format: format).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\n%%CreationDate: Sat Jan  1 00:00:00 2000\n"))
  }
}
