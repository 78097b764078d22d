// SPDX-License-Identifier: MIT

import EntenteKit
import Testing

@Suite struct DOTRecognitionTests {
  @Test(arguments: [
    "digraph {}", "graph g { a -- b }", "strict graph{}", "STRICT DiGraph G {}",
    "\u{FEFF}digraph {}", "\n\n  // a\n# b\n/* c\n d * */ digraph{}", "graph\"x\"{}",
    "digraph", "graph /* : */ {}",
  ])
  func `knows a graph by its beginning`(text: String) {
    #expect(DOTRecognition.beginsLikeDOT(Array(text.utf8)))
  }

  @Test(arguments: [
    "", "#", "/*", "/* graph {}", "chronicle: x", "graph: x", "graph : x", "digraphs {}",
    "graph_1 {}", "{\"graph\": 1}", "# digraph {}\nactors: {}", "strict = 1",
  ])
  func `takes nothing else for one`(text: String) {
    #expect(!DOTRecognition.beginsLikeDOT(Array(text.utf8)))
  }

  @Test(arguments: [
    ("a.dot", true), ("a.gv", true), ("A.DOT", true), ("b/a.gv", true), ("a.yaml", false),
    ("dot", false), (".dot", false), ("a.dot/b", false), ("-", false),
  ])
  func `knows a file by its name`(path: String, isDOT: Bool) {
    #expect(DOTRecognition.isNamedDOT(path) == isDOT)
  }
}
