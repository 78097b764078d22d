// SPDX-License-Identifier: MIT

import Diagnostics
import Documents
import TestSupport
import Testing

@Suite struct YAMLWriterTests {
  /// Texts that YAML would like to take for something else.
  static let nasty: [String] =
    [
      "no", "1e3", "~", "null", "", " x ", "a: b", "- x", "-", "--", "---", "...", "--- a", "-a",
      "-1985", "'", "\"", "\n", "\n\n", "a\n", "a\n\n", "\na", "a\nb", "a\n b", " a\nb", "a \nb",
      "a\n\nb", "a\n\n\n", "a\n b\n\n", "a\n\nb\n\n\n", "a \n\n", "a\r\n\n", "a\u{85}\n\n", "#x",
      "a #b", "a#b", "a: #", "[..1760]", "{1667,1668}", "a, b", "a]", "{", "}", "🙂",
      "a\u{FEFF}", "a\u{FEFF}b", "\u{2028}", "a\u{2029}b", "\u{85}", "\u{A0}", "\t", "a\tb", "\r",
      "a\r\nb", "\0", "\u{7}", "\u{7F}", "\u{9F}", "\u{FFFE}", "%x", "@x", "`x", "&a", "*a", "!a",
      "|", ">", ">-", "|a", "?", "? a", "?a", "a?", ":", ": a", ":a", "a:", "a::b", "a:?b", "a:,b",
      "a:[b", "http://a/b?c=d#e", "<<", "=", "<<: a", "\\", "\\n", "a\\", "\"a\"", "'a'", "a'b",
      "it's", "北京", "e\u{301}", "\u{301}", "\u{202E}a", "true", "0044", "1:30", "2024-05-16?",
      "a  b", "a   b", "%YAML 1.1", "key: value\nother: value", "x\n#y", "\u{10FFFD}", "\u{E000}",
    ] + [
      String(repeating: "long ", count: 400) + "end", String(repeating: "x", count: 3000),
      String(repeating: "a  b", count: 100), String(repeating: "a: b # ", count: 50) + "c",
      String(repeating: "line of words\n", count: 20), String(repeating: "🙂 ", count: 90) + "z",
      String(repeating: "word ", count: 40) + "\n" + String(repeating: "more ", count: 40) + "z\n",
      String(repeating: "word ", count: 40) + "\nend\n\n\n",
      "- " + String(repeating: "word ", count: 40) + "z", String(repeating: "# ", count: 80) + "z",
    ]

  @Test(arguments: nasty)
  func `writes a text that reads back the same, wherever it stands`(text: String) throws {
    let place = SourceRange(0, 0)
    let scalar = DocumentNode(.scalar(DocumentScalar(text, isPlain: false)), at: place)
    func map(_ value: DocumentNode, key: String = "key") -> DocumentNode {
      DocumentNode(.map([DocumentEntry(key: key, at: place, value: value)]), at: place)
    }
    func list(_ items: DocumentNode...) -> DocumentNode { DocumentNode(.list(items), at: place) }
    for root in [
      map(scalar), map(list(scalar, scalar)), map(map(scalar)), map(scalar, key: text),
      map(map(scalar, key: text)), list(scalar), list(list(scalar)), map(list(map(scalar))),
      list(map(map(scalar, key: text), key: text)),
    ] { try expectSame(root) }
  }

  private func expectSame(_ root: DocumentNode) throws {
    let text = try #require(YAMLWriter().text(of: root))
    let copy = parse(text, .yaml)
    #expect(copy.diagnostics == [])
    #expect(copy.root?.holdsSame(as: root) == true, "\(text)")
    #expect(try rewritten(text) == text)
  }

  @Test(arguments: 0..<40)
  func `writes any characters so that they read back the same`(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    let letters = Array("ab  ::##--??,,[]{}''\"\"\\\n\n&*!|>%@`~.\t\u{85}\u{2028}é🙂")
    let texts = (0..<40).map { _ in
      String(
        (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
          letters.randomElement(using: &numbers) ?? "a"
        })
    }
    for text in texts {
      try `writes a text that reads back the same, wherever it stands`(text: text)
    }
  }

  @Test(arguments: [
    ("a: 'no'", "a: no\n"), ("a: '1e3'", "a: 1e3\n"), ("a: ''", "a: \"\"\n"), ("a:", "a:\n"),
    ("a: 'b: c'", "a: \"b: c\"\n"), ("a: 'b, c'", "a: b, c\n"), ("a: ['b, c']", "a: [\"b, c\"]\n"),
    ("a: \"[..1760]\"", "a: \"[..1760]\"\n"), ("'a b': \"c\"", "a b: c\n"),
    ("a:   {b:   c  ,  d: [e,f]  }", "a: { b: c, d: [e, f] }\n"),
    ("a: {}\nb: [ ]", "a: {}\nb: []\n"),
    ("a:\n    - b\n    - c", "a: [b, c]\n"), ("a:\n- b: c\n  d: e", "a:\n  - b: c\n    d: e\n"),
    ("a: {\n  b: c }", "a:\n  b: c\n"), ("a: { b: c,\n  d: e }", "a: { b: c, d: e }\n"),
    ("a:\n  b: c", "a:\n  b: c\n"), ("- - a\n  - b", "- [a, b]\n"),
    ("a: [b: c]", "a: [{ b: c }]\n"),
    ("a:\n  - b, c\n  - d", "a:\n  - b, c\n  - d\n"), ("a: >-\n  b\n  c", "a: b c\n"),
    ("a: \"b\\nc\"", "a: |-\n  b\n  c\n"), ("a: { b: \"c\\nd\" }", "a:\n  b: |-\n    c\n    d\n"),
    ("a: { b, c: d }", "a:\n  b:\n  c: d\n"), ("a: \"\\u2028\\t\"", "a: \"\\u2028\\t\"\n"),
    ("a: >\n  b\n", "a: |\n  b\n"), ("a: \"b\\n\\n\"", "a: |+\n  b\n\n"),
    ("a: { b: \"c\\n\\n\\n\" }", "a:\n  b: |+\n    c\n\n\n"), ("a: \"\\n\\n\"", "a: \"\\n\\n\"\n"),
    ("when: -1985", "when: -1985\n"),
  ])
  func `has one form for each text`(text: String, expected: String) throws {
    #expect(try rewritten(text) == expected)
    #expect(try rewritten(expected) == expected)
  }

  @Test(arguments: [(92, true), (93, false)])
  func `keeps to a hundred columns`(length: Int, isOneLine: Bool) throws {
    // `a: [`, two letters with their comma, and `]` take eight columns.
    let text = try rewritten("a: [b, \(String(repeating: "c", count: length))]")
    #expect(text.hasPrefix(isOneLine ? "a: [b" : "a:\n  - b"))
  }

  @Test func `folds a long text at spaces`() throws {
    let words = String(repeating: "word ", count: 60) + "end"
    let lines = try rewritten("a: \(words)").split(separator: "\n")
    #expect(lines.first == "a: >-")
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test func `refuses to make a huge text of a deep one`() throws {
    let deep = String(repeating: "[", count: 250)
    let items = (0..<80_000).map(String.init).joined(separator: ",")
    let text = deep + items + String(repeating: "]", count: 250)
    let root = try #require(parse("a: \(text)", .yaml).root)
    #expect(YAMLWriter().text(of: root) == nil)
  }
}
