// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Text of labels: it is shown as it is, whatever it holds.
@Suite struct LabelTests {
  @Test func `takes text as it is, or with escapes if it is said`() {
    #expect(Node("a").label(#"\N & "q""#).attributes["label"] == #"\\N &amp; "q""#)
    #expect(Node("a").label(escaped: #"\N\l"#).attributes["label"] == #"\N\l"#)
    #expect(Edge("a", "b").label("").attributes["label"] == "")
  }

  @Test(arguments: [
    (HorizontalPlacement.left, #"one\\n\ltwo\l"#), (.right, #"one\\n\rtwo\r"#),
    (.center, #"one\\n\ntwo"#),
  ])
  func `puts lines at a side`(lines: HorizontalPlacement, shown: String) {
    #expect(Node("a").label("one\\n\ntwo", lines: lines).attributes["label"] == .text(shown))
  }

  @Test func `takes text in fonts and tables`() {
    let bold = HTMLText("<b>", .init(isBold: true))
    #expect(Node("a").label(bold).attributes["label"] == .html(HTMLLabel(bold)))
    let table = HTMLTable(rows: [[.init(bold)]])
    #expect(Cluster("c") {}.label(table).attributes["label"] == .html(HTMLLabel(table)))
  }

  @Test(arguments: NastyTexts.all(count: 150, seed: 5))
  func `shows any text in nodes and in fields of records`(text: String) throws {
    let graph = DOTGraph {
      Node("plain").label(text)
      Node("record").record(.text(text), .group(.text(text, port: text)))
      Node("relabelled").record(.text("old")).label(text)
      Edge("plain", "record").headPort(text, .south)
    }
    let picture = try GraphvizLibrary.render(graph, format: .svg)
    let nodes = try PictureReading(picture.bytes).elements("node").map(Self.shown)
    #expect(nodes[1] == nodes[0] + nodes[0])
    #expect(nodes[2] == nodes[0])
  }

  /// Returns lines that show something; records show tabs as spaces.
  private static func shown(_ element: PictureReading.Element) -> [String] {
    element.texts.map { $0.replacing("\t", with: " ") }.filter { !$0.allSatisfy { $0 == " " } }
  }

  @Test func `lets an edge end at a port of any name`() throws {
    let ports = ["p", "a:n", "<x>", "{|}", "n", "two words", #"back\slash"#, "é"]
    let graph = DOTGraph {
      Node("r").record(ports.map { .text("field", port: $0) })
      ports.map { Edge("to \($0)", "r").headPort($0) }
    }
    let picture = try GraphvizLibrary.render(graph, format: .svg)
    #expect(picture.warnings == [])
  }
}
