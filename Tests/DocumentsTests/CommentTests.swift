// SPDX-License-Identifier: MIT

import Diagnostics
import Documents
import Testing

/// Returns the comments of a YAML text, or what is in the way of reading them.
func comments(_ text: String) -> [String] {
  switch AnnotatedDocument.read(SourceText(name: "t", text: text)) {
  case .document(let document): document.comments
  case .refused(let diagnostics): diagnostics.map { "refused: \($0.message)" }
  }
}

@Suite struct CommentTests {
  @Test(arguments: [
    "a: b#c", "a: 'b #c'", "a: \"b #c\"", "a: \"b \\\" #c\"", "a: 'it''s #c'", "a#b: c#",
    "'#a': '#b'", "\"#\": \"\\x23 #\"", "a: |\n  b\n  #c\n  # d", "a: >-\n  b #c\n\n  #d\nb: c",
    "a: |2\n   #b\n  #c", "- |\n #a\n- >\n #b", "a: \"b\n  #c\n  d\"", "a: 'b\n  #c'",
    "[a#b, \"#c\", '#d', e#]", "{ a#b: c#d }", "a: \"\u{2028}#b\"", "? |\n  #a\n: b",
    "a: |+\n  b\n\n  #c\n\n", "a:\n- |\n #b\n- c#d", "a: http://x/#y", "a: b:#c",
  ])
  func `takes no text for a comment`(text: String) {
    #expect(comments(text) == [])
  }

  @Test(arguments: [
    ("a: b # c", ["# c"]), ("a: b\t#c\t", ["#c"]), ("#a\nb: c\n#d", ["#a", "#d"]),
    ("a: 'b'  # c 'd'", ["# c 'd'"]), ("a: 'b'#c", ["#c"]), ("[a,#b\n c]", ["#b"]),
    ("{#a\n b: c,#d\n e: [#f\n ]#g\n}#h", ["#a", "#d", "#f", "#g", "#h"]),
    ("a: |  # b\n  #c\n# d", ["# b", "# d"]), ("a: >-\n  b #c\n # d", ["# d"]),
    ("a: b # c # d", ["# c # d"]), ("a: b\r\n# c\r\nd: e # f\r\n", ["# c", "# f"]),
    ("a: b # c\rd: e", ["# c"]), ("a: b # c\u{2028}d: e # f", ["# c", "# f"]),
    ("a: b # c\u{85}d: e", ["# c"]), ("- # a\n  b: c\n-   # d\n- e", ["# a", "# d"]),
    ("a:\n  b # c\n", ["# c"]), ("? a # b\n: c # d", ["# b", "# d"]), ("a: b #", ["#"]),
    (
      "a: - b",
      ["refused: the YAML cannot be read: block sequence entries are not allowed in this context"]
    ),
    ("a: \"b\n c\" # d", ["# d"]), ("a: b\n  c # d\n", ["# d"]), ("\u{FEFF}# a\nb: c", ["# a"]),
    ("a: x # 北京 🙂", ["# 北京 🙂"]), ("a: |\n\n\n   b\n  # c", ["# c"]), ("#\n#\na: b", ["#", "#"]),
    ("a: [b, # \"c\n  'd # e', # f'\n  g]", ["# \"c", "# f'"]),
  ])
  func `finds each comment`(text: String, expected: [String]) {
    #expect(comments(text) == expected)
  }

  @Test(arguments: [
    ("---\na: b", "1:1 the document marker '---' has no place in the canonical form"),
    ("a: b\n...\n", "2:1 the document marker '...' has no place in the canonical form"),
    ("# c\n%YAML 1.1\n---\na: b", "2:1 a directive has no place in the canonical form"),
    ("a: b\nc: \"\\uFEFFd\"", "2:5 a text that starts with a byte order mark is not kept"),
    ("a: [\u{FEFF}d]", "1:5 a text that starts with a byte order mark is not kept"),
    ("'\u{FEFF}d': e", "1:2 a text that starts with a byte order mark is not kept"),
  ])
  func `refuses what stands around a document`(text: String, expected: String) throws {
    let source = SourceText(name: "t", text: text)
    guard case .refused(let found) = AnnotatedDocument.read(source) else {
      Issue.record("not refused")
      return
    }
    let first = try #require(found.first)
    let place = try #require(first.range).lowerBound
    #expect("\(source.position(at: place)) \(first.message)" == expected)
  }

  @Test(arguments: ["a: \"---\"", "a: |\n  ---\n  ...", "--- a: b".replacing("--- ", with: "---")])
  func `takes a text for no marker`(text: String) {
    #expect(comments(text) == [])
  }

  @Test func `needs time in proportion to the text`() {
    let lines = (1...5000).map { "- { a: [b, 'c #'], d: e }  # \($0)\n" }
    #expect(comments(lines.joined()).count == 5000)
  }

  @Test func `needs time in proportion to a line`() {
    let items = String(repeating: "[],", count: 50_000)
    let spaces = String(repeating: " ", count: 200_000)
    #expect(comments("a:\n\n\(spaces)[\(items)\n\(spaces)# b\n]") == ["# b"])
  }
}
