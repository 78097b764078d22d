// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct DOTValueTests {
  private static let texts = NastyTexts.all(count: 600, seed: 7)
  private static let plain = [
    #"C:\new\temp"#, #"\N \G \E \L \l \r"#, "&amp; & &lt; &#38; &", "<b>bold</b>", "two\nlines",
    #"ends in \"#, "a  b   c", "\"'", "{a|<b>c}", "tab\tstop", "é日本👩‍👩‍👧", "&\u{301}amp;", "--", "]]>",
  ]

  @Test(arguments: plain)
  func `shows a literal text exactly`(text: String) throws {
    let shown = try Self.shown([text])
    #expect(shown == [Self.lines(of: text)])
  }

  @Test func `shows random literal texts exactly`() throws {
    let shown = try Self.shown(Self.texts)
    let wrong = zip(Self.texts, shown).filter { text, shown in Self.lines(of: text) != shown }
    #expect(wrong.map(\.0) == [])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `breaks lines of a literal text`(lineBreak: String) throws {
    #expect(try Self.shown(["one\(lineBreak)two"]) == [["one", "two"]])
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (-0.25, "-0.25"), (0.05, "0.05"),
      (1.005, "1"), (1.999, "2"), (-0.001, "0"), (12345.678, "12345.68"), (0.1 + 0.2, "0.3"),
      (1e15, "1000000000000000"), (.nan, "0"), (.infinity, "1000000000000000"),
      (-.infinity, "-1000000000000000"), (1e300, "1000000000000000"),
    ] as [(Double, String)])
  func `writes a number with at most two decimals`(number: Double, text: String) {
    #expect(DOTValue.number(number) == .text(text))
  }

  @Test func `gives its text or its markup`() {
    let (text, label) = (DOTValue.text(#"a\N"#), DOTValue.html(HTMLLabel(markup: "<B>x</B>")))
    #expect(text.text == #"a\N"# && text.markup == nil)
    #expect(label.text == nil && label.markup == "<B>x</B>")
  }

  @Test func `takes literals of the language`() {
    #expect(
      ("x\(1)" as DOTValue, 3 as DOTValue, 2.5 as DOTValue) == (
        .text("x1"), .text("3"), .text("2.5")
      ))
  }

  /// Returns the lines that each text shows as the label of a node.
  private static func shown(_ texts: [String]) throws -> [[String]] {
    var graph = DOTGraph()
    graph.nodes = texts.enumerated().map {
      .init("n\($0)", ["label": .literal($1), "shape": "box"])
    }
    let picture = try GraphvizLibrary.render(graph, engine: .osage, format: .svg)
    #expect(picture.warnings == [])
    return try PictureReading(picture.bytes).elements("node").map(\.texts)
  }

  /// The lines of a text as a picture can hold them; lines without text leave nothing there.
  private static func lines(of text: String) -> [String] {
    PictureReading.readable(text).split(separator: "\n").map(String.init)
  }
}
