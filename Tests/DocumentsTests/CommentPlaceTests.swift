// SPDX-License-Identifier: MIT

import Diagnostics
import Documents
import Testing

/// Returns a YAML text written anew with its comments.
func rewritten(_ text: String, sections: Set<String> = []) throws -> String {
  switch AnnotatedDocument.read(SourceText(name: "t", text: text)) {
  case .document(let document):
    let writer = YAMLWriter(notes: document.notes, sections: sections)
    return try #require(writer.text(of: document.root))
  case .refused(let diagnostics):
    Issue.record("refused: \(diagnostics.map(\.message))")
    return ""
  }
}

@Suite struct CommentPlaceTests {
  @Test(
    arguments: [
      // What stays as it is.
      ("# top\n\n# a\na: b  # c\n# end\n", nil),
      ("a:\n  # b\n  b: c\n  # end of a\n# d\nd: e\n", nil),
      (
        "a:  # of a\n  - b: c\n    d: e  # of d\n    # end of the item\n  # before the next\n  - f\n",
        nil
      ),
      ("a:\n  # group\n\n  # one\n  - b\n\n  # two\n\n  - c\n", nil),
      ("a: >-  # of a\n  " + String(repeating: "word ", count: 30) + "end\n", "folded"),
      ("a: |\n  b\n  # text\n# comment\nc: d\n", nil),
      ("a: [b, c]  # d\n", nil),
      ("- a  # b\n# c\n- # d\n  e: f\n", "- a  # b\n# c\n# d\n- e: f\n"),
      ("a: b\n\n\"#c\": d\n\n# e\n\n\"- f\": g\n", nil),
      // What is put into form.
      ("a: b # c\n", "a: b  # c\n"),
      ("a: b\t#\tc \t\n", "a: b  #\tc\n"),
      ("a: b\n\n\n\n# c\n\n\nd: e", "a: b\n\n# c\n\nd: e\n"),
      ("\n\n# c\n\na: b", "# c\n\na: b\n"),
      ("a:\n\n  b: c\n", "a:\n  b: c\n"),
      ("# c\r\na: b # d\r\n", "# c\na: b  # d\n"),
      ("\u{FEFF}# c\na: b", "# c\na: b\n"),
      // Comments within brackets make several lines of one.
      ("a: [b, # c\n d]", "a:\n  - b  # c\n  - d\n"),
      ("a: { b: c, # d\n # e\n f: g } # h", "a:  # h\n  b: c  # d\n  # e\n  f: g\n"),
      ("a: [ # b\n c ] # d", "a:  # b\n  - c\n  # d\n"),
      ("a: [\n b,\n # c\n]\nd: e", "a:\n  - b\n  # c\nd: e\n"),
      ("{ # a\n b: c, # d\n}\n# e", "# a\n\nb: c  # d\n# e\n"),
      ("a: [[b, # c\n d]]", "a:\n  - - b  # c\n    - d\n"),
      ("- [a: b # c\n , d]", "- - { a: b }  # c\n  - d\n"),
      // Comments that must move up.
      ("a: # b\n  c", "a: c  # b\n"),
      ("a:\n  # b\n  c", "# b\na: c\n"),
      ("a: # b\n  c # d", "# b\na: c  # d\n"),
      ("a: [ # b\n  # c\n  ]", "# c\na: []  # b\n"),
      ("a:\n  # b\n  [c, d]", "# b\na: [c, d]\n"),
      ("- # a\n  - # b\n    c: d", "# a\n# b\n- - c: d\n"),
      ("? a # b\n: c", "a: c  # b\n"),
      // Indentation tells whose end it is.
      ("a:\n  b:\n    c: d\n    # c\n  # b\n# a\n", nil),
      (
        "a:\n    b:\n        c: d\n        # c\n    # b\ne: f\n",
        "a:\n  b:\n    c: d\n    # c\n  # b\ne: f\n"
      ),
      ("a:\n- b\n# c\n- d\n# e\nf: g\n", "a:\n  - b\n  # c\n  - d\n# e\nf: g\n"),
      ("a:\n  - b: c\n # d\n", "a:\n  - b: c\n# d\n"),
      ("a:\n  b: c\n    # d\n  e: f\n", "a:\n  b: c\n  # d\n  e: f\n"),
    ] as [(String, String?)])
  func `keeps comments with what they are about`(text: String, expected: String?) throws {
    let once = try rewritten(text)
    if expected != "folded" { #expect(once == expected ?? text) }
    #expect(try rewritten(once) == once)
    #expect(comments(once).sorted() == comments(text).sorted())
  }

  @Test(
    arguments: [
      // The empty lines are the text's.
      ("a: |+\n  b\n\n  c\n\n\nd: e\n", nil), ("a: |+\n  b\n\n# c\nd: e\n", nil),
      ("- |+\n  a\n\n- b\n", nil), ("a: |+\n  b\n\n# c\n\nd: e\n", nil),
      ("a: |+2\n  b\n\nc: d\n", "a: |+\n  b\n\nc: d\n"),
      ("a: >+  # b\n  c\n\n\nd: e\n", "a: |+  # b\n  c\n\n\nd: e\n"),
      ("a: |+\n\n  b\n\nc: d\n", "a: \"\\nb\\n\\n\"\nc: d\n"),
      ("a: |\n  b\n     \nc: d\n", "a: \"b\\n   \\n\"\nc: d\n"),
      ("a: |\n  b\n  \t\n# c\nd: e\n", "a: \"b\\n\\t\\n\"\n# c\nd: e\n"),
      ("a: \"b\n\n\n  \"\nc: d\n", "a: |+\n  b\n\nc: d\n"),
      ("a: 'b\n\n  c'\nd: e\n", "a: |-\n  b\n  c\nd: e\n"),
      ("a: b\n\n  c\nd: e\n", "a: |-\n  b\n  c\nd: e\n"),
      ("a: 'b\n\n  ' # c\nd: e\n", "a: |  # c\n  b\nd: e\n"),
      // The empty lines are the writer's.
      ("a: |\n  b\n\nc: d\n", nil), ("a: |-\n  b\n  c\n\n# d\ne: f\n", nil),
      ("a: |\n  b\n \n  \n\nc: d\n", "a: |\n  b\n\nc: d\n"),
      ("a: \"b\\n\\n\"\n\nc: d\n", "a: |+\n  b\n\nc: d\n"),
    ] as [(String, String?)])
  func `tells the empty lines of a text from those of the writer`(
    text: String, expected: String?
  ) throws {
    #expect(try rewritten(text) == expected ?? text)
    #expect(try rewritten(expected ?? text) == expected ?? text)
    let (before, after) = (parse(text, .yaml).root, parse(expected ?? text, .yaml).root)
    #expect(try after?.holdsSame(as: #require(before)) == true)
  }

  @Test func `sets sections apart`() throws {
    let text = "a: b\nc: [d]\n# of e\ne: { f: { g: h } }\ni: j\n"
    let expected = "a: b\n\nc:\n  - d\n\n# of e\ne:\n  f: { g: h }\n\ni: j\n"
    #expect(try rewritten(text, sections: ["c", "e"]) == expected)
    #expect(try rewritten(expected, sections: ["c", "e"]) == expected)
  }

  @Test func `adds nothing to a text of which the empty lines set a section apart`() throws {
    let text = "a: |+\n  b\n\n\nc:\n  - |+\n    d\n\ne: f\n"
    #expect(try rewritten(text, sections: ["c"]) == text)
  }
}
