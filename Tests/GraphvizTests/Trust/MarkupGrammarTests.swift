// SPDX-License-Identifier: MIT

import Graphviz
import TestSupport
import Testing

/// Whether our reading of HTML-like labels is Graphviz' own.
@Suite struct MarkupGrammarTests {
  private static let table = "<TABLE><TR><TD>1</TD></TR></TABLE>"

  @Test(arguments: [
    "x", " ", "<B> </B>", "<BR/>", "<BR></BR>", "<br align=\"left\"/>", "a<!-- x -->b",
    "x<!-- a <b>c</b> -->y", "x<!---->y<!-- - -->", "\n<B>\nx</B>\n", table,
    " \(table) ", "<B>\(table)</B>", "<B> \(table) </B>", "<FONT COLOR='red'>x</FONT>",
    "<FONT COLOR = \"red\" >x</FONT >", "<O>x</O><S>y</S><SUB>1</SUB><SUP>2</SUP><U>1</U><I>z</I>",
    "<TABLE><TR>x<TD>1</TD></TR></TABLE>", "<TABLE><TR><TD></TD></TR></TABLE>",
    "<TABLE><TR><TD>1</TD></TR><HR/><TR><TD>1</TD></TR></TABLE>",
    "<TABLE><TR><TD>1</TD><VR/><TD>2</TD></TR></TABLE>",
    "<TABLE><TR><TD>1</TD><VR></VR><TD>2</TD></TR></TABLE>", "<TABLE><TH><TD>1</TD></TH></TABLE>",
    "<TABLE><TR><TD> \(table) </TD></TR></TABLE>", "<TABLE><TR><TD>\n</TD></TR></TABLE>",
    "&apos; &Alpha; &hearts; &#65; &#x41;", "&#32;\(table)", "<B>&nbsp;</B>",
  ])
  func `takes what Graphviz takes`(markup: String) throws {
    #expect(Self.isTaken(markup, trust: .full))
    #expect(try Self.warnings(for: markup) == [])
    #expect(Self.isTaken(markup, trust: .none))
  }

  @Test(arguments: [
    "", "\n", "<B></B>", "<B>\n</B>", "<B>", "</B>", "<B>x</b>", "<B>x\(table)</B>",
    "<B><I>\(table)</I></B>", "\(table)x", "x\(table)", "\(table)\(table)", "<BR/>\(table)",
    " <B>\(table)</B>", "<B>\(table)</B> ", "<TABLE/>", "<B/>",
    "<TABLE><TR><TD/></TR></TABLE>", "<TABLE><TR/></TABLE>",
    "<TABLE><HR/><TR><TD>1</TD></TR></TABLE>", "<TABLE><TR><TD>1</TD></TR><HR/></TABLE>",
    "<TABLE><TR><TD>1</TD></TR><HR/><HR/><TR><TD>1</TD></TR></TABLE>", "<HR/>",
    "<TABLE><TR><TH>1</TH></TR></TABLE>", "<FONT COLOR=red>x</FONT>",
    "<FONT COLOR=\"red\" COLOR=\"blue\">x</FONT>", "<FONT COLOR=\"red\"FACE=\"x\">x</FONT>",
    "<HTML>x</HTML>", "<BR>x</BR>", "<BR>", "a & b", "&amp", "&nothing;", "&#1;", "&#xFFFE;",
    "&#x110000;", "<X>x</X>", "<TABLE TITLE=\"&nbsp;\"><TR><TD>x</TD></TR></TABLE>",
    "x<!-- a -- b -->y", "<B x>y</B>", "<1>", "< B>x</B>", "<script>x</script>",
    "<TABLE><TR><TD TITLE=\"<\">x</TD></TR></TABLE>", "<TD>x</TD>", "<TR><TD>x</TD></TR>",
    "<TABLE><TD>x</TD></TABLE>", "<TABLE><TR><TABLE></TABLE></TR></TABLE>",
  ])
  func `shows what Graphviz refuses as plain text, with a warning`(markup: String) throws {
    #expect(!Self.isTaken(markup, trust: .full))
    let warnings = try Self.warnings(for: markup)
    #expect(
      warnings.count == 1
        && warnings[0].hasPrefix("the attribute 'label' of the node 'a' is shown as plain text: "))
    #expect(Self.isTaken(markup, trust: .none))
  }

  @Test func `takes and refuses what Graphviz does, for markup by chance`() {
    var generator = SeededGenerator(seed: 5)
    var taken = 0
    for _ in 0..<3000 {
      let markup = Self.random(&generator)
      let isTaken = Self.isTaken(markup, trust: .full)
      taken += isTaken ? 1 : 0
      let isLeft = (try? Self.warnings(for: markup)) == []
      #expect(isTaken == isLeft, "\(markup)")
      #expect(Self.isTaken(markup, trust: .none), "\(markup)")
    }
    #expect(taken > 200)
  }

  private static let pieces = [
    "x", " ", "&amp;", "<BR/>", "<B>", "</B>", "<B>y</B>", "<FONT>", "</FONT>", "<TABLE>",
    "</TABLE>", "<TR>", "</TR>", "<TD>", "</TD>", "<TABLE><TR><TD>", "</TD></TR></TABLE>", "<HR/>",
    "<VR/>", "<TD>1</TD>", "<TR><TD>2</TD></TR>", "<!-- c -->", table,
  ]

  /// Returns a sequence of pieces; mostly with the ends that the open elements need.
  private static func random(_ generator: inout SeededGenerator) -> String {
    var markup = ""
    var open: [String] = []
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let piece = pieces.randomElement(using: &generator) ?? ""
      if ["</B>", "</FONT>", "</TABLE>", "</TR>", "</TD>"].contains(piece) {
        markup += open.popLast() ?? ""
      } else if ["<B>", "<FONT>", "<TABLE>", "<TR>", "<TD>"].contains(piece) {
        open.append("</" + piece.dropFirst())
        markup += piece
      } else {
        markup += piece
      }
    }
    return markup + open.reversed().joined()
  }

  private static func graph(_ markup: String) -> DOTGraph {
    var graph = DOTGraph()
    graph.nodes = [.init("a", ["label": .html(HTMLLabel(markup: markup))])]
    return graph
  }

  private static func isTaken(_ markup: String, trust: Trust) -> Bool {
    (try? GraphvizLibrary.render(graph(markup), format: .plain, trust: trust)) != nil
  }

  private static func warnings(for markup: String) throws -> [String] {
    try graph(markup).normalized().warnings
  }
}
