// SPDX-License-Identifier: MIT

import Diagnostics
import Graphviz
import Testing

@Suite struct DOTMistakeTests {
  @Test(arguments: [
    (MarkedDOT("⟦foo⟧"), "expected 'graph' or 'digraph', found 'foo'"),
    (MarkedDOT("graph {}⟦}⟧"), "expected 'graph' or 'digraph', found '}'"),
    (MarkedDOT("graph a ⟦b⟧ {}"), "expected '{', found 'b'"),
    (
      MarkedDOT("graph { a -- ⟦;⟧ b }"),
      "expected a node or subgraph where the edge ends, found ';'"
    ),
    (MarkedDOT("graph { a ⟦->⟧ b }"), "expected '--', which joins nodes in a graph, found '->'"),
    (
      MarkedDOT("digraph { a ⟦--⟧ b }"), "expected '->', which joins nodes in a digraph, found '--'"
    ),
    (MarkedDOT("graph { a; ⟦;⟧ b }"), "no statement stands before ';'"),
    (
      MarkedDOT("graph { a [x⟦]⟧ }"),
      "expected '=' and a value behind the name of an attribute, found ']'"
    ),
    (MarkedDOT("graph { a [x=⟦,⟧] }"), "expected a value behind '=', found ','"),
    (MarkedDOT("graph { a [x=1,⟦,⟧ y=2] }"), "expected the name of an attribute or ']', found ','"),
    (MarkedDOT("graph { ⟦=⟧ }"), "expected a statement or '}', found '='"),
    (MarkedDOT("graph { my⟦-⟧node }"), "expected a statement or '}', found '-'"),
    (MarkedDOT("graph { node ⟦--⟧ a }"), "expected '[', found '--'"),
    (MarkedDOT("graph { a:⟦{⟧} }"), "expected a port behind ':', found '{'"),
    (MarkedDOT("graph { subgraph ⟦}⟧"), "expected a name or '{' behind 'subgraph', found '}'"),
    (MarkedDOT("graph { a ⟦+⟧ b }"), "expected a statement or '}', found '+'"),
    (MarkedDOT("graph { \"a\" + ⟦b⟧ }"), "expected a string in quotes behind '+', found 'b'"),
    (MarkedDOT("graph { a⟦⟧"), "expected a statement or '}', found the end of the text"),
    (MarkedDOT("graph { \"a⟦⟧"), "expected '\"' to end a string, found the end of the text"),
    (
      MarkedDOT("graph { <a<b> ⟦⟧"),
      "expected '>' to end an HTML-like string, found the end of the text"
    ),
    (MarkedDOT("graph { /* a ⟦⟧"), "expected '*/' to end a comment, found the end of the text"),
    (MarkedDOT("graph { a⟦\0⟧ }"), "the character NUL is not allowed in DOT"),
    (MarkedDOT("graph { ⟦\"a\0\"⟧ }"), "the character NUL is not allowed in DOT"),
  ])
  func `tells what was expected, what was found, and where`(text: MarkedDOT, message: String) {
    let reading = DOTParser.parse(text.bytes)
    #expect(reading.diagnostics.first?.message == message)
    #expect(reading.diagnostics.first?.severity == .error)
    #expect(reading.graphs.isEmpty)
    #expect(reading.diagnostics.first?.range == text.range)
  }

  @Test(arguments: [
    ("graph { a -> b }", "write '--', or begin with 'digraph'"),
    ("graph { a [x] }", "write 'x=true'"),
    ("graph { a -- node }", "'node' is a keyword; as an id it stands between quotes"),
    ("graph { a.b }", "an id with other signs than letters, digits and '_' stands between quotes"),
    ("graph {}}", "there is one '}' more than there are '{'"),
    (
      "graph { subgraph cluster-1 {} }",
      "an id with other signs than letters, digits and '_' stands between quotes"
    ),
    ("graph { a [color=#ff0000] }", "'#' begins a comment; a colour stands between quotes"),
    ("graph { a [label='x'] }", "a string stands between double quotes"),
    (
      "graph { a [label=<b>x</b>] }",
      "an HTML-like string has brackets of its own: <<b>bold</b> and plain>"
    ),
    (
      "graph { a [label=hello world] }",
      "a value of several words, or with a comma, stands between quotes"
    ),
    (
      "graph { a [style=bold,dashed] }",
      "a value of several words, or with a comma, stands between quotes"
    ),
  ])
  func `says what to do`(text: String, hint: String) {
    #expect(diagnostics(text).first?.hint == hint)
  }

  @Test(arguments: [
    ("graph { a { b }", 6), ("graph { \"abc", 8), ("graph { a [x=1; b -- c }", 10),
  ])
  func `shows where what is not closed began`(text: String, offset: Int) {
    let note = diagnostics(text).first?.notes.first
    #expect(note?.range.lowerBound == offset)
  }

  @Test func `goes on after a mistake, and tells each once`() {
    let text = """
      digraph {
        a -> ;
        b [x] c
        d [y=1 -> e;
        f -- g -- h
        i ] j
        k -> l
      }
      """
    let found = diagnostics(text)
    let source = SourceText(name: "", text: text)
    let lines = found.compactMap(\.range).map { source.position(at: $0.lowerBound).line }
    #expect(lines == [2, 3, 4, 5, 6])
  }

  @Test func `stops after twenty mistakes`() {
    let found = diagnostics("graph {" + String(repeating: "]\n", count: 1000) + "}")
    #expect(found.count == 20)
  }

  @Test func `throws a mistake with its place`() {
    let error = #expect(throws: GraphvizError.self) { try graph("graph {\n  a -> b }") }
    #expect(error?.code == .syntax)
    #expect(error?.message.hasPrefix("2:5: expected '--'") == true)
  }

  @Test(arguments: ["", " // nothing\n", "graph {} graph {}"])
  func `throws if there is not one graph`(text: String) {
    #expect(throws: GraphvizError.self) { try graph(text) }
  }

  @Test(arguments: [
    "graph { 1a }", "graph { {a}[x=1] }", "graph { node x = [] }", "graph { \"\n\" }",
    "graph { \"%1\" }",
    "strict graph { a -- b; a -- b [key=k] }",
  ])
  func `warns of what is read otherwise than it looks`(text: String) {
    #expect(diagnostics(text).map(\.severity) == [.warning])
    #expect(throws: Never.self) { try graph(text) }
  }
}
