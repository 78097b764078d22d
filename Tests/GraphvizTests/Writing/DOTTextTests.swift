// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Texts as libcgraph's parser gives them back.
@Suite struct DOTTextTests {
  private static let texts = NastyTexts.all(count: 3000, seed: 42)
  private static let allowed = texts.filter(DOTRules.canHold(id:))

  @Test func `gives each id back that DOT can hold`() throws {
    #expect(Self.allowed.count > 1500)
    var graph = DOTGraph()
    graph.nodes = Self.unique(Self.allowed).map { .init($0) }
    let read = try LibcgraphReading.graph(of: graph.text())
    #expect(read.nodes.count == graph.nodes.count)
    #expect(zip(graph.nodes, read.nodes).filter { !$0.id.isSame(as: $1.id) }.map(\.0.id) == [])
  }

  @Test func `gives each name of a graph back`() throws {
    for name in Self.allowed.prefix(200) where !name.isEmpty {
      let read = try LibcgraphReading.graph(of: DOTGraph(name: name).text())
      #expect(read.name.isSame(as: name))
    }
  }

  @Test func `gives the ends of each edge back`() throws {
    var graph = DOTGraph()
    let ids = Self.unique(Self.allowed)
    graph.edges = zip(ids, ids.dropFirst()).map { .init($0, $1) }
    let read = try LibcgraphReading.graph(of: graph.text())
    #expect(read.edges.count == graph.edges.count)
    let wrong = zip(graph.edges, read.edges).filter { ours, theirs in
      !ours.tail.isSame(as: theirs.tail) || !ours.head.isSame(as: theirs.head)
    }
    #expect(wrong.map { [$0.0, $0.1] } == [])
  }

  @Test func `refuses an id that DOT cannot hold`() {
    let refused = Self.texts.filter { !DOTRules.canHold($0) }
    #expect(refused.count > 150)
    for text in refused {
      var graph = DOTGraph()
      graph.nodes = [.init("a"), .init(text)]
      #expect("\(text.debugDescription)") { try graph.text() } throws: { error in
        (error as? GraphvizError)?.code == .invalidID
      }
    }
  }

  @Test func `gives each value back, with what DOT or XML cannot hold replaced`() throws {
    var graph = DOTGraph()
    graph.nodes = Self.texts.enumerated().map { .init("n\($0)", ["label": .text($1)]) }
    let read = try LibcgraphReading.graph(of: graph.text())
    for (text, node) in zip(Self.texts, read.nodes) {
      guard case .text(let theirs) = node.attributes["label"] else {
        Issue.record("\(text.debugDescription) became HTML-like")
        continue
      }
      let expected = DOTRules.replacingIllegal(text)
      if DOTRules.canHold(expected) {
        #expect(theirs.isSame(as: expected), "\(text.debugDescription)")
      } else {
        #expect(DOTRules.canHold(theirs), "\(text.debugDescription)")
        // What the two show as a label is the same.
        #expect(Self.shown(theirs) == Self.shown(expected), "\(text.debugDescription)")
      }
    }
  }

  @Test func `gives each name of an attribute back`() throws {
    var graph = DOTGraph()
    let names = Self.unique(Self.allowed).filter { !$0.isEmpty && !$0.hasPrefix("layer") }
    var attributes: DOTAttributes = [:]
    for name in names.prefix(300) { attributes[name] = "x" }
    graph.nodes = [.init("a", attributes)]
    let read = try LibcgraphReading.graph(of: graph.text(trust: .full))
    for name in names.prefix(300) { #expect(read.nodes[0].attributes[name] == "x") }
  }

  @Test(
    arguments: [
      ("abc", "abc"), ("_a1", "_a1"), ("", #""""#), ("1", #""1""#), ("node", #""node""#),
      ("NoDe", #""NoDe""#), ("a b", #""a b""#), (#"a"b"#, #""a\"b""#), (#"a\b"#, #""a\b""#),
      ("é", #""é""#), ("<b>", #""<b>""#), ("a\nb", "\"a\nb\""), (#"a\\"#, #""a\\""#),
    ])
  func `writes an id plainly where it can`(id: String, written: String) throws {
    var graph = DOTGraph()
    graph.nodes = [.init(id)]
    #expect(try graph.text().contains("\n  \(written) [id=node1];\n"))
  }

  @Test(arguments: ["x", "é", "\\\\", "\\n", "\"", "\n", "a\\\\\\b", "👩‍👩‍👧"])
  func `joins a long text of pieces that libcgraph can read`(unit: String) throws {
    let text = String(repeating: unit, count: 60_000 / unit.utf8.count)
    var graph = DOTGraph()
    graph.nodes = [.init("a", ["label": .text(text)])]
    let written = try graph.text()
    let pieces = Array(written.utf8).split(separator: Array("\" + \"".utf8))
    let longest = pieces.map(\.count).max() ?? 0
    #expect(longest < 16_384)
    let read = try LibcgraphReading.graph(of: written)
    #expect(read.nodes[0].attributes["label"] == .text(text))
  }

  /// What a text has besides backslashes, with `n` for line breaks.
  private static func shown(_ text: String) -> [UInt8] {
    text.utf8.filter { $0 != UInt8(ascii: "\\") }.map { $0 == 0x0A ? UInt8(ascii: "n") : $0 }
  }

  /// Texts that differ by their scalars, each once.
  private static func unique(_ texts: [String]) -> [String] {
    var known: Set<[UInt8]> = []
    return texts.filter { known.insert(Array($0.utf8)).inserted }
  }
}
