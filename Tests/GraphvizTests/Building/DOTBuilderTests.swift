// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct DOTBuilderTests {
  @Test func `takes nodes, edges and names in their order`() {
    let graph = DOTGraph(name: "pact") {
      Node("de", ["label": "Germany"])
      "su"
      Edge("su", "pl", ["dir": "none"])
    }
    #expect(graph.name == "pact")
    #expect(graph.nodes == [.init("de", ["label": "Germany"]), .init("su"), .init("pl")])
    #expect(graph.edges == [.init("su", "pl", ["dir": "none"])])
  }

  @Test(arguments: [true, false])
  func `takes conditions, loops, lists and choices`(isLarge: Bool) {
    let extra: String? = isLarge ? "extra" : nil
    let graph = DOTGraph {
      if isLarge { "large" } else { "small" }
      if isLarge { Node("only") }
      for number in 1...3 { Node("n\(number)") }
      ["x", "y"]
      ["z"].map { Node($0) }
      if let extra { extra }
      switch isLarge {
      case true: Chain("a", "b", "c")
      case false: Chain("a")
      }
    }
    let start = isLarge ? ["large", "only"] : ["small"]
    let end = isLarge ? ["extra", "a", "b", "c"] : ["a"]
    #expect(graph.nodes.map(\.id) == start + ["n1", "n2", "n3", "x", "y", "z"] + end)
    #expect(graph.edges.count == (isLarge ? 2 : 0))
  }

  @Test func `takes parts of one's own`() {
    let graph = DOTGraph { Alliance(members: ["a", "b"]) }
    #expect(graph.nodes.map(\.id) == ["a", "b"])
    #expect(graph.edges == [.init("a", "b", ["dir": "none"])])
  }

  @Test func `passes errors of its contents on`() {
    struct Missing: Error {}
    func id() throws -> String { throw Missing() }
    #expect(throws: Missing.self) { try DOTGraph { Node(try id()) } }
    #expect(throws: Missing.self) { try DOTGraph { try Cluster("c") { try id() } } }
  }

  private struct Alliance: DOTElement {
    let members: [String]
    var contents: DOTContents {
      NodeDefaults(["shape": "box"])
      Chain(members).attribute("dir", "none")
    }
  }
}
