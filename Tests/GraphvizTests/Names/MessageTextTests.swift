// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Names of a graph in messages: on one line, with a sign for what would not be seen.
@Suite struct MessageTextTests {
  @Test(arguments: [
    ("a\0b", "'a␀b'"), ("\0\n\r\t", "'␀␊␍␉'"), ("\0\u{1B}[31m\u{7F}", "'␀␛[31m␡'"),
    ("\0\u{9B}\u{202E}\u{2028}", "'␀���'"), ("\0é日👍", "'␀é日👍'"),
    ("\0" + String(repeating: "x", count: 79), "'␀" + String(repeating: "x", count: 79) + "'"),
    ("\0" + String(repeating: "x", count: 80), "'␀" + String(repeating: "x", count: 79) + "…'"),
  ])
  func `shows an id that DOT cannot hold`(id: String, shown: String) {
    var graph = DOTGraph()
    graph.nodes = [.init(id)]
    let error = #expect(throws: GraphvizError.self) { try graph.text() }
    #expect(error?.message.hasSuffix(": \(shown)") == true, "\(error?.message ?? "")")
  }

  @Test func `shows values, names of attributes and of what has no place`() {
    var graph = DOTGraph()
    graph.attributes = ["a\u{1B}": "b\0"]
    let value = #expect(throws: GraphvizError.self) { try graph.canonicalText() }
    #expect(value?.message.contains("'a␛' holds the character NUL: 'b␀'") == true)
    graph = DOTGraph()
    graph.nodes = [.init("a\u{1B}\n", ["pos": "x\u{7}"])]
    let place = #expect(throws: GraphvizError.self) {
      try GraphvizLibrary.render(graph, engine: .given, format: .svg, trust: .full)
    }
    #expect(place?.message.contains("'a␛␊' has the 'pos' 'x") == true, "\(place?.message ?? "")")
    let format = #expect(throws: GraphvizError.self) {
      try GraphvizLibrary.render(graph, format: .init(rawValue: "svg\0"))
    }
    #expect(format?.message.contains("'svg␀'") == true)
  }
}
