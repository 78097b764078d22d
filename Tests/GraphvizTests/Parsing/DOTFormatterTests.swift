// SPDX-License-Identifier: MIT

import Diagnostics
import Graphviz
import Testing

@Suite struct DOTFormatterTests {
  private func formatted(_ text: String) throws -> String {
    try #require(DOTDocument.parse(Array(text.utf8)).document).formatted()
  }

  @Test func `writes one statement a line, and quotes only where they are needed`() throws {
    let text = try formatted(
      #"STRICT  digraph "G"{node["shape"="box" color="a b"];a->b->"c d"[weight="2"][x=1];"node" a:p:n;rank=same edge[]}"#
    )
    #expect(
      text == """
        strict digraph G {
          node [shape=box, color="a b"];
          a -> b -> "c d" [weight=2, x=1];
          "node";
          a:p:n;
          rank=same;
          edge [];
        }

        """)
  }

  @Test func `keeps the structure of subgraphs and edges`() throws {
    let text = try formatted("graph{subgraph s{{a}--b,c--subgraph{}[x=1]}subgraph \"t u\"{}}")
    #expect(
      text == """
        graph {
          subgraph s {
            { a } -- b, c -- subgraph {} [x=1];
          }
          subgraph "t u" {}
        }

        """)
  }

  @Test func `keeps comments at their place, and one blank line`() throws {
    let text = try formatted(
      """
      # first

      // second
      graph /* name */ G { // open


        a   // behind a
        /* before b */

        b [ // list
          x=1 # one
          // own
          , y=2 ] /* end */
        c -- // edge
          d;
        // last
      } // closed
      """)
    #expect(
      text == """
        # first

        // second
        graph /* name */ G {  // open

          a;  // behind a
          /* before b */

          b [  // list
            x=1,  # one
            // own
            y=2
          ];  /* end */
          c -- // edge
              d;
          // last
        }  // closed

        """)
  }

  @Test func `aligns comments that follow each other within a statement`() throws {
    let text = try formatted("graph { a -- // one\n// two\n b /* three *//* four */ -- c }")
    #expect(
      text == """
        graph {
          a -- // one
              // two
              b /* three */ /* four */ -- c;
        }

        """)
  }

  @Test func `wraps what is wider than a hundred columns`() throws {
    let ids = (1...12).map { "node_number_\($0)" }
    let text = try formatted(
      "digraph { \(ids.joined(separator: "->")) a [\(ids.map { "\($0)=1" }.joined(separator: " "))] }"
    )
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines[2].hasPrefix("      -> "))
    #expect(lines.contains("    node_number_12=1"))
  }

  @Test(arguments: [
    "graph { a [label=\"x\\\ny\", z=<<b>\n</b>>] }", "graph { \"a\" + /* in */ \"b\" }",
    "graph { a /* 1 */ : /* 2 */ p /* 3 */ -- /* 4 */ { /* 5 */ } /* 6 */ [ /* 7 */ ] /* 8 */ ; }",
    "graph { a [/* 1 */ x /* 2 */ = // 3\n 4 /* 5 */, /* 6 */] }", "/**/ graph {} /**/ graph {}",
    "graph { node x = [y=1]; 1a; \"é\" }", "graph { {} {} \n\n\n {} }",
    "graph { a; /* b\n c */ d }",
    "graph\n// x\n{a}", "strict // y\n graph {a}",
    "graph { a // 1\n -- // 2\n {b} // 3\n -- subgraph /* 4 */ s {c} /* 5 */ [x=1] }",
    "graph { a /* 1 */, b /* 2 */ : /* 3 */ p /* 4 */ : n -- \"c\" /* 5 */ + /* 6 */ \"d\" }",
    "graph { {a; b} -- {rank=same\nc}; {{d e}} {f [x=1] g} {node [x=2] h}; \"i\nj\" -- {k l} }",
    "graph {a} // behind\n# before\ngraph {b}\n\n// end", "graph { \"a\\\r\nb\" -- {c d} }",
  ])
  func `does not change what a text means, nor its own layout`(text: String) throws {
    let once = try formatted(text)
    #expect(try formatted(once) == once)
    let meant = DOTParser.parse(Array(text.utf8)).graphs
    #expect(DOTParser.parse(Array(once.utf8)).graphs == meant)
    #expect(!meant.isEmpty)
  }

  @Test(arguments: [
    ("a->{b c}", "a -> { b; c };"), ("{rank=same a;b}", "{ rank=same; a; b }"),
    ("subgraph s{a,b:p:n;c->d->\"e\"}", "subgraph s { a, b:p:n; c -> d -> e }"),
    ("{a b}->{}->subgraph{c}[color=red]", "{ a; b } -> {} -> subgraph { c } [color=red];"),
    ("a->{b c}[color=red // why\n]", "a -> { b; c } [\n    color=red  // why\n  ];"),
    ("{\n}", "{}"), ("a->{b // why\n}", "a -> {\n    b;  // why\n  };"),
    ("a->{b\nc}", "a -> {\n    b;\n    c;\n  };"), ("{a b [x=1]}", "{\n    a;\n    b [x=1];\n  }"),
    ("{node [x=1] a}", "{\n    node [x=1];\n    a;\n  }"), ("{{a}}", "{\n    { a }\n  }"),
    ("{a}->{\nb}", "{\n    a;\n  } -> {\n    b;\n  };"),
  ])
  func `leaves a group in one line if it stands in one`(statement: String, expected: String) throws
  {
    let text = try formatted("digraph {\(statement)}")
    #expect(text == "digraph {\n  \(expected)\n}\n")
    #expect(try formatted(text) == text)
  }

  @Test(arguments: [(88, true), (89, false)])
  func `breaks a group that does not fit into a line`(length: Int, fits: Bool) throws {
    let id = String(repeating: "x", count: length)
    let text = try formatted("digraph { a -> {\(id)} }")
    #expect(text.contains("\n  a -> { \(id) };\n") == fits)
    #expect(text.contains("\n    \(id);\n  };\n") == !fits)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(try formatted(text) == text)
  }

  @Test func `parts graphs by a blank line`() throws {
    let text = try formatted(
      "graph {a} // behind\n// before\ngraph {}\n\n\ngraph {} graph {}\n# end")
    #expect(
      text == """
        graph {
          a;
        }  // behind

        // before
        graph {}

        graph {}

        graph {}
        # end

        """)
  }

  @Test func `leaves comments on their side of a sign`() throws {
    let text = try formatted(
      "digraph { a /* 1 */ -> /* 2 */ b // 3\n -> {c}; \"d\" /* 4 */ + \"e\"; f [x /* 5 */ = 6] }")
    #expect(
      text == """
        digraph {
          a /* 1 */ -> /* 2 */ b // 3
              -> {
            c;
          };
          "d" /* 4 */ + "e";
          f [
            x= /* 5 */ 6
          ];
        }

        """)
  }

  @Test func `indents no deeper than forty levels`() throws {
    let open = String(repeating: "{\n", count: 60)
    let text = try formatted("graph {\n\(open)a -- b\n\(String(repeating: "}", count: 61))")
    let lines = text.split(separator: "\n")
    #expect(lines[39] == String(repeating: " ", count: 78) + "{")
    #expect(lines[61] == String(repeating: " ", count: 80) + "a -- b;")
    #expect(lines.map { $0.prefix { $0 == " " }.count }.max() == 80)
    #expect(try formatted(text) == text)
  }

  @Test func `writes Latin-1 in UTF-8`() throws {
    let bytes = Array("graph { charset=latin1; ".utf8) + [0xE9] + Array(" }".utf8)
    let document = try #require(DOTDocument.parse(bytes).document)
    #expect(document.formatted() == "graph {\n  é;\n}\n")
  }

  @Test(arguments: [
    [0x5C, 0x0A], [0x5C, 0x0D, 0x0A], Array("\" + \"".utf8), Array("\" + \"\\\n".utf8),
  ])
  func `puts letters together that a joint or a continued line parts`(joint: [UInt8]) throws {
    let letter = Array("é".utf8)
    let bytes =
      Array("graph { a [label=\"x".utf8) + [letter[0]] + joint + [letter[1]] + Array("\"] }".utf8)
    let document = try #require(DOTDocument.parse(bytes).document)
    #expect(document.formatted() == "graph {\n  a [label=\"xé\"];\n}\n")
  }

  @Test func `has no document of a text with a mistake`() {
    let (document, diagnostics) = DOTDocument.parse(Array("graph { a -> b }".utf8))
    #expect(document == nil)
    #expect(diagnostics.containsErrors)
  }
}
