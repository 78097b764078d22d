// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct AttributePolicyTests {
  @Test(arguments: GraphSamples.names)
  func `leaves sound graphs as they are`(name: String) throws {
    let free = try GraphSamples[name].normalized(trust: .full)
    let strict = try GraphSamples[name].normalized(trust: .none)
    #expect(strict.warnings == [])
    #expect(strict.graph == free.graph)
  }

  @Test func `tells what it leaves out once, with the first element and the number of others`()
    throws
  {
    var graph = DOTGraph()
    graph.nodes = (1...3).map { .init("n\($0)", ["image": "a.png", "width": 500]) }
    graph.edges = [.init("n1", "n2", ["shape": "box", "colour": "red"])]
    let normalized = try graph.normalized()
    #expect(
      normalized.warnings == [
        "the attribute 'image' of the node 'n1' and 2 others is left out: it opens a file",
        "the attribute 'width' of the node 'n1' and 2 others is left out: "
          + "'500' is not a number from 0 to 100",
        "the attribute 'shape' of the edge from 'n1' to 'n2' is left out: it is for nodes only",
        "the attribute 'colour' of the edge from 'n1' to 'n2' is left out: "
          + "Graphviz has no such attribute; did you mean 'color'?",
      ])
    #expect(normalized.graph.nodes.allSatisfy { $0.attributes.map(\.name) == ["id"] })
  }

  @Test(arguments: ["utf-8", "UTF-8", "latin1", "big5", "<script>"])
  func `says that the text is in UTF-8, whatever the file was in`(charset: String) throws {
    var graph = DOTGraph()
    graph.attributes = ["charset": .text(charset)]
    let normalized = try graph.normalized()
    guard case .text(let text) = normalized.graph.attributes["charset"] else { return }
    #expect(text.lowercased() == "utf-8")
    #expect(normalized.warnings == [])
  }

  @Test func `draws a shape that is not there as a box, as Graphviz does`() throws {
    var graph = DOTGraph()
    graph.nodes = [.init("a", ["shape": "octopus"]), .init("b", ["shape": "epsf"])]
    let normalized = try graph.normalized()
    #expect(normalized.graph.nodes.map { $0.attributes["shape"] } == ["box", nil])
    #expect(
      normalized.warnings == [
        "the attribute 'shape' of the node 'a' becomes 'box', as Graphviz draws it: "
          + "'octopus' is not a shape of Graphviz",
        "the attribute 'shape' of the node 'b' is left out: 'epsf' is not a shape of Graphviz",
      ])
  }

  @Test(
    arguments: [
      ("http://a/?b=1&c=2", "http://a/?b=1&amp;c=2"), ("http://a/?b=1&amp;c=2", nil),
      ("http://a/b c", "http://a/b%20c"), ("http://a/\"><x>", "http://a/%22%3E%3Cx%3E"),
      ("http://a/'b'", "http://a/%27b%27"), (" http://a ", "http://a"),
      ("&#104;ttp://a", "http://a"), ("page.html#part", nil),
      ("mailto:a@b.c", nil), ("#part", nil), ("http://é/ö", nil), ("", nil),
    ] as [(String, String?)])
  func `writes a link so that it stays one value`(link: String, written: String?) throws {
    var graph = DOTGraph()
    graph.nodes = [.init("a", ["URL": .text(link)])]
    let normalized = try graph.normalized()
    #expect(normalized.graph.nodes[0].attributes["URL"] == .text(written ?? link))
    #expect(normalized.warnings == [])
  }

  @Test func `keeps the names that links ask for where they are sound`() throws {
    var graph = DOTGraph(name: "g")
    graph.nodeDefaults = ["URL": "http://x/\\N"]
    graph.nodes = [.init("a"), .init("b c"), .init("d", ["URL": "\\N"]), .init("x:y")]
    graph.nodes.append(.init("data:x", ["URL": "\\N"]))
    let nodes = try graph.normalized().graph.nodes.map { $0.attributes["URL"] }
    #expect(nodes == [nil, "http://x/b%20c", "\\N", nil, nil])
  }

  @Test func `lets the user's own graph name files and set any value, but run nothing`() throws {
    var graph = DOTGraph()
    graph.attributes = ["fontpath": "/fonts", "stylesheet": "x.css", "layers": "a:b", "my": "own"]
    graph.nodes = [
      .init("a", ["image": "a.png", "width": 500, "URL": "file:///a.html"]),
      .init("b", ["image": "a\".png", "fontname": "\"><script>", "URL": "javascript:x"]),
    ]
    let normalized = try graph.normalized(trust: .own)
    #expect(normalized.graph.attributes == ["layers": "a:b", "my": "own"])
    var expected = graph.nodes[0].attributes
    expected["id"] = "node1"
    #expect(normalized.graph.nodes[0].attributes == expected)
    #expect(normalized.graph.nodes[1].attributes == ["id": "node2"])
    #expect(normalized.warnings.count == 5)
  }

  @Test(arguments: ["file:///a.html", "//host/x", "file:///a%20b.html"])
  func `the picture keeps every link that passes in the user's own graph`(link: String) throws {
    var graph = DOTGraph()
    graph.nodes = [.init("a", ["URL": .text(link)])]
    graph.nodes.append(
      .init(
        "b", ["label": .html(.init(markup: "<TABLE HREF=\"\(link)\"><TR><TD>b</TD></TR></TABLE>"))])
    )
    let picture = try GraphvizLibrary.render(graph, format: .svg, trust: .own)
    #expect(picture.warnings == [])
    let text = String(decoding: picture.bytes, as: UTF8.self)
    #expect(text.split(separator: "xlink:href=\"\(link)\"").count == 3)
    let foreign = try GraphvizLibrary.render(graph, format: .svg)
    #expect(!foreign.warnings.isEmpty)
    #expect(!String(decoding: foreign.bytes, as: UTF8.self).contains("href"))
  }

  @Test func `shows names in warnings on one line, and not whole if they are long`() throws {
    var graph = DOTGraph()
    let name = "a\u{1B}[31m\u{202E}\n" + String(repeating: "x", count: 200)
    graph.nodes = [.init(name, ["image": "x"])]
    let warning = try #require(try graph.normalized().warnings.first)
    #expect(warning.contains("'a␛[31m�␊xx") && warning.contains("x…'"))
    #expect(warning.unicodeScalars.count < 180)
  }
}
