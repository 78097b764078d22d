// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct HTMLLabelTests {
  private static let texts = NastyTexts.all(count: 600, seed: 11)
  private static let plain = [
    "</TD><B>&amp;\"'", "<b>bold</b>", "a]]>b", "]", "<!-- x -->", "&lt;", "&#60;", #"\N \G \E"#,
    #"\n\l\r"#,
    #"C:\Nothing\Left"#, #"\\"#, "two\nlines", " ", "  a  ", "", "\u{1}", "é日本", "1.5", "\t", "--",
  ]

  @Test(arguments: plain)
  func `shows a text exactly`(text: String) throws {
    let shown = try Self.shown([.init(HTMLText(text))])
    #expect(shown == [Self.visible(text)])
  }

  @Test(arguments: plain)
  func `shows a text in a cell exactly`(text: String) throws {
    let cell = HTMLTable.Cell(
      HTMLText(text, .init(color: "red", size: 9, isBold: true, isStruck: true)))
    #expect(try Self.shown([.init(HTMLTable(rows: [[cell]]))]) == [Self.visible(text)])
  }

  @Test func `shows random texts exactly`() throws {
    let shown = try Self.shown(Self.texts.map { HTMLLabel(HTMLText($0)) })
    let wrong = zip(Self.texts, shown).filter { text, shown in Self.visible(text) != shown }
    #expect(wrong.map(\.0) == [])
  }

  @Test(arguments: ["red\"><BAD", "#ff0000", "'", "&"])
  func `keeps a colour from becoming markup`(color: String) throws {
    let text = HTMLText("x", .init(color: color))
    let table = HTMLTable(rows: [[.init(text, background: color)]], background: color)
    #expect(try Self.shown([.init(table)]) == ["x"])
  }

  @Test func `puts texts of several fonts in one line`() throws {
    let text = HTMLText("a") + HTMLText("b", .init(isBold: true)) + HTMLText("")
    #expect(HTMLLabel(text).markup == "a<B>b</B>")
    #expect(try Self.shown([HTMLLabel(text)]) == ["ab"])
  }

  @Test func `shows a long text exactly, read from a file or not`() throws {
    let text = String(repeating: "a&b ", count: 9000) + "end"
    let label = HTMLLabel(HTMLText(text))
    #expect(try Self.shown([label]) == [text])
    let longest = label.markup.utf8.split { "<>\n".utf8.contains($0) }.map(\.count).max() ?? 0
    #expect(longest < 16_384)
  }

  @Test(arguments: [HTMLTable.Cell.Alignment.left, .center, .right])
  func `puts each line of a cell to its side`(side: HTMLTable.Cell.Alignment) {
    let cell = HTMLTable.Cell(HTMLText("a\nb"), alignment: side)
    let markup = HTMLLabel(HTMLTable(rows: [[cell]])).markup
    #expect(markup.contains("BALIGN=\"\(side.rawValue)\">a<BR ALIGN=\"\(side.rawValue)\"/>b</TD>"))
  }

  @Test func `makes rows and cells`() throws {
    let table = HTMLTable(rows: [[.init(HTMLText("a")), .init(HTMLText("b"), columns: 0)], []])
    #expect(try Self.shown([HTMLLabel(table)]) == ["ab"])
  }

  @Test(arguments: [144, 72, 300.2])
  func `stands flush left in a node of fixed size`(width: Double) throws {
    let text = HTMLText("a", .init(isBold: true, isItalic: true))
    var table = HTMLTable(rows: [[.init(text)]], padding: 0)
    table.width = Int(width)
    var graph = DOTGraph()
    graph.nodes = [
      .init(
        "n",
        [
          "label": .html(HTMLLabel(table)), "shape": "none", "margin": 0, "fixedsize": "true",
          "width": .text("\(width / 72)"), "height": 0.5, "pos": "500,50",
        ])
    ]
    let drawing = try GraphvizLibrary.drawing(of: graph, engine: .given)
    #expect(abs(drawing.texts[0].rectangle.left - drawing.nodes[0].rectangle.left) <= 0.5)
    #expect(HTMLLabel(text).markup == "<B><I>a</I></B>")
  }

  @Test(arguments: [(10, 5, true), (10, nil, false), (nil, 5, false)] as [(Int?, Int?, Bool)])
  func `keeps a fixed size of which it knows both parts`(
    width: Int?, height: Int?, isKept: Bool
  ) throws {
    var table = HTMLTable(rows: [[.init(HTMLText("wide text"))]], padding: 0)
    (table.width, table.height, table.isFixed) = (width, height, true)
    var graph = DOTGraph()
    graph.nodes = [.init("n", ["label": .html(HTMLLabel(table)), "shape": "plain"])]
    let picture = try GraphvizLibrary.render(graph, format: .svg)
    #expect(picture.warnings.isEmpty == !isKept)
    let size = try GraphvizLibrary.drawing(of: graph).nodes[0]
    #expect((size.width < 12) == isKept)
  }

  @Test(arguments: [[], [[]], [[], []]] as [[[HTMLTable.Cell]]])
  func `draws a table without cells`(rows: [[HTMLTable.Cell]]) throws {
    #expect(try Self.shown([HTMLLabel(HTMLTable(rows: rows))]) == [""])
  }

  @Test func `keeps numbers of a table in the bounds of Graphviz`() throws {
    let cell = HTMLTable.Cell(HTMLText("x", .init(size: -4)), columns: 1_000_000)
    let table = HTMLTable(rows: [[cell]], border: 9999, padding: -1, spacing: 500)
    #expect(try Self.shown([HTMLLabel(table)]) == ["x"])
  }

  /// Returns the text that each label shows in a node.
  private static func shown(_ labels: [HTMLLabel]) throws -> [String] {
    var graph = DOTGraph()
    graph.nodes = labels.enumerated().map { .init("n\($0)", ["label": .html($1), "shape": "box"]) }
    let picture = try GraphvizLibrary.render(graph, engine: .osage, format: .svg, trust: .full)
    #expect(picture.warnings.allSatisfy { $0.hasSuffix("is not a known color.") })
    return try PictureReading(picture.bytes).elements("node").map { $0.texts.joined() }
  }

  /// What a reader sees of a text in a picture, without line breaks.
  private static func visible(_ text: String) -> String {
    PictureReading.readable(text).replacing("\n", with: "").replacing("\t", with: " ")
  }
}
