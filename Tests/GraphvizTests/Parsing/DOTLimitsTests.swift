// SPDX-License-Identifier: MIT

import Diagnostics
import Graphviz
import Testing

@Suite struct DOTLimitsTests {
  @Test(arguments: [
    Case("graph { a }", "graph { ab }") { $0.bytes = 11 },
    Case("graph {{{a}}}", "graph {{{{a}}}}") { $0.nesting = 3 },
    Case("graph { abc }", "graph { abcd }") { $0.textLength = 3 },
    Case("graph { a b }", "graph { a b c }") { $0.nodes = 2 },
    Case("graph { {a b} -- {c d} }", "graph { {a b} -- {c d e} }") { $0.edges = 4 },
    Case("graph { {} {{}} }", "graph { {} {{}} {} }") { $0.subgraphs = 3 },
    Case("graph { {{a -- b}} }", "graph { {{a -- b; b -- c}} }") { $0.members = 6 },
    Case("graph { a [x=1 y=2] }", "graph { a [x=1 y=2 z=3] }") { $0.values = 3 },
  ])
  func `reads what is within a limit and refuses more`(limit: Case) {
    #expect(diagnostics(limit.within, limits: limit.limits).isEmpty)
    #expect(diagnostics(limit.beyond, limits: limit.limits).map(\.severity) == [.error])
  }

  struct Case: CustomTestStringConvertible {
    let within: String
    let beyond: String
    var limits = DOTLimits()

    var testDescription: String { beyond }

    init(_ within: String, _ beyond: String, _ change: (inout DOTLimits) -> Void) {
      self.within = within
      self.beyond = beyond
      change(&limits)
    }
  }

  @Test func `takes each limit alone or with others`() {
    var changed = DOTLimits()
    #expect(DOTLimits(bytes: 1 << 30, nesting: 250, nodes: 10_000_000) == changed)
    (changed.bytes, changed.nesting, changed.textLength, changed.nodes) = (1, 2, 3, 4)
    (changed.edges, changed.subgraphs, changed.members, changed.values) = (5, 6, 7, 8)
    let limits = DOTLimits(
      bytes: 1, nesting: 2, textLength: 3, nodes: 4, edges: 5, subgraphs: 6, members: 7, values: 8)
    #expect(limits == changed)
  }

  @Test func `answers 100,000 braces in one another with an error`() {
    let depth = 100_000
    let text =
      "graph " + String(repeating: "{", count: depth) + String(repeating: "}", count: depth)
    var limits = DOTLimits()
    limits.nesting = depth
    #expect(diagnostics(text).map(\.severity) == [.error])
    #expect(diagnostics(text, limits: limits).map(\.severity) == [.error])
  }

  @Test func `reads subgraphs that are nested as deep as is allowed`() throws {
    let text =
      "graph " + String(repeating: "{", count: 250) + "a" + String(repeating: "}", count: 250)
    #expect(try graph(text).nodes.map(\.id) == ["a"])
  }

  @Test func `refuses defaults that multiply`() {
    let text = (0..<10_000).map { "node [a\($0)=1] x\($0);" }.joined()
    #expect(diagnostics("graph {\(text)}").map(\.severity) == [.error])
  }

  @Test func `reads 100,000 subgraphs with defaults of their own`() throws {
    let text = (0..<100_000).map { "{node [color=c\($0 % 7)] n\($0)}" }.joined()
    let graph = try graph("graph {\(text)}")
    #expect(graph.subgraphs.count == 100_000)
    #expect(graph.nodes[99_999].attributes == ["color": "c4"])
  }

  @Test func `reads a label of ten million bytes`() throws {
    let label = String(repeating: "x\n", count: 5_000_000)
    #expect(
      try graph("graph { a [label=\"\(label)\"] }").nodes[0].attributes["label"] == .text(label))
  }
}
