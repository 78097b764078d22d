// SPDX-License-Identifier: MIT

import Diagnostics
import Documents
import Testing

@Suite struct RefusedDocumentTests {
  @Test(arguments: [
    ("a: &x 1\nb: *x\n", "2:4 anchors (&) and aliases (*) are not read in a chronicle"),
    ("a: &x 1\n", "1:4 anchors (&) and aliases (*) are not read in a chronicle"),
    ("a: !!int 3\n", "1:4 tags (!!int) are not read in a chronicle"),
    ("a: !x 3\n", "1:4 tags (!x) are not read in a chronicle"),
    ("a: !!str x\n", "1:4 tags (!!str) are not read in a chronicle"),
    ("a: !!map\n  b: 1\n", "1:4 tags (!!map) are not read in a chronicle"),
    ("a: &x\n  b: 1\n", "1:4 anchors (&) and aliases (*) are not read in a chronicle"),
    ("a: &x [1]\n", "1:4 anchors (&) and aliases (*) are not read in a chronicle"),
    ("&x a: 1\n", "1:1 anchors (&) and aliases (*) are not read in a chronicle"),
    ("a: !x &y z\n", "1:4 tags (!x) are not read in a chronicle"),
    ("a: &y !x z\n", "1:4 anchors (&) and aliases (*) are not read in a chronicle"),
    ("a: 1\na: 2\n", "1:1 duplicate key 'a'"),
    ("? [x]\n: 1\n", "1:3 a key must be a text, not a list"),
    ("", "- the file is empty"),
    ("\n \n", "- the file is empty"),
    ("# only a comment\n", "- there is nothing in the file but comments"),
    ("\n# *one\n  # two", "- there is nothing in the file but comments"),
    ("a: [1, 2", "1:9 the YAML cannot be read: did not find expected ',' or ']'"),
    ("a: b: c", "1:5 the YAML cannot be read: mapping values are not allowed in this context"),
    ("a: ä\u{1}", "1:5 the YAML cannot be read: control characters are not allowed"),
    ("a\0b", "1:2 the YAML cannot be read: control characters are not allowed"),
    ("a:\n\t- b", "2:1 the YAML cannot be read: found character that cannot start any token"),
    ("--- a\n--- b\n", "2:1 the YAML cannot be read: but found another document"),
  ])
  func `YAML that chronicles do not use has a place and a reason`(text: String, expected: String) {
    #expect(complaints(text, .yaml) == [expected])
    #expect(parse(text, .yaml).root == nil)
  }

  @Test(arguments: [
    (
      "{\"a\": 1, \"a\": 2, \"b\": 3, \"b\": 4}",
      ["1:11 duplicate key 'a'", "1:27 duplicate key 'b'"]
    ),
    ("{", ["1:2 a key in double quotes is missing"]),
    ("[1", ["1:3 ',' or ']' is missing"]),
    ("[1,]", ["1:4 a value must be a text in double quotes, a number, true, false or null"]),
    ("[01]", ["1:2 a value must be a text in double quotes, a number, true, false or null"]),
    ("{'a': 1}", ["1:2 a key in double quotes is missing"]),
    ("\"a\u{1}\"", ["1:3 a control character must be written as an escape"]),
    (#""\q""#, ["1:2 this escape does not exist in JSON"]),
    (#""\ud800""#, ["1:2 half of a surrogate pair is not a character"]),
    (#""\u12""#, ["1:4 four hexadecimal digits must follow \\u"]),
    ("1 2", ["1:3 the text goes on after its one value"]),
    ("", ["1:1 the text ends where a value should stand"]),
  ])
  func `JSON that is not JSON has a place and a reason`(text: String, expected: [String]) {
    #expect(complaints(text, .json) == expected)
  }

  @Test func `JSON escapes mean what they say`() {
    let text = #""\"\\\/\b\f\n\r\tä\u00e4\ud83d\ude00""#
    #expect(outline(parse(text, .json).root) == "'\"\\/\u{8}\u{C}\n\r\tää😀'")
  }

  @Test(arguments: DocumentFormat.allCases)
  func `bytes that are not text are named`(format: DocumentFormat) {
    let source = SourceText(name: "t", bytes: Array("a: b\nc: ".utf8) + [0xFF, 0x0A])
    let result = DocumentParser(format: format).parse(source)
    #expect(result.diagnostics.map(\.message) == ["byte 0xFF is not UTF-8 text"])
    #expect(result.diagnostics.first?.range == SourceRange(8, 9))
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
  ])
  func `overlong, surrogate and cut sequences are not text`(bytes: [UInt8]) {
    let result = DocumentParser(format: .yaml).parse(SourceText(name: "t", bytes: bytes))
    #expect(result.root == nil && result.diagnostics.count == 1)
  }

  @Test(arguments: [("[", "]"), ("{a: ", "}")], [300, 5000, 200_000])
  func `deep nesting is an error, in flow`(brackets: (String, String), depth: Int) {
    let (open, close) = brackets
    let text = String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth)
    #expect(parse(text, .yaml).diagnostics.first?.message.contains("nested deeper") == true)
  }

  @Test(arguments: [300, 5000])
  func `deep nesting is an error, in blocks`(depth: Int) {
    let text = String(repeating: "- ", count: depth) + "x"
    #expect(parse(text, .yaml).diagnostics.first?.message.contains("nested deeper") == true)
  }

  @Test func `deep nesting is an error, in JSON`() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(parse(deep, .json).diagnostics.first?.message.contains("nested deeper") == true)
    let fine = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    #expect(parse(fine, .json).root != nil)
  }

  /// Ten aliases of ten aliases, forty levels deep: as values, and as keys that would be compared.
  @Test(arguments: ["b: [*a39, *a39]\n", "? [*a39, *a39]\n: 1\n? [*a39, *a38]\n: 2\n"])
  func `alias bombs end at the first alias`(use: String) {
    var text = "a0: &a0 [x, x]\n"
    for level in 1..<40 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(
      complaints(text + use, .yaml) == [
        "2:10 anchors (&) and aliases (*) are not read in a chronicle"
      ])
  }

  /// Keys that a mask could make equal must not let the real text through.
  @Test(arguments: [#"x: 1\n"*": 2\n"#, #""*a11": 1\n"#, "\u{E000}: 1\n\"*\": 2\n"])
  func `no key hides an alias bomb`(key: String) {
    var text = key.replacing("\\n", with: "\n") + "a0: &a0 [lol, lol]\n"
    for level in 1...40 {
      text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
    }
    let result = parse(text + "? *a40\n: 1\n? *a39\n: 2\n", .yaml)
    #expect(result.root == nil && result.diagnostics.count == 1)
  }

  @Test func `a key beside an alias of the same letters is refused`() {
    #expect(parse("a: &a 1\n\"*a\": 1\n? *a\n: 2\n", .yaml).root == nil)
    #expect(complaints("\"*\": 1\n\"*\": 2\n", .yaml) == ["1:1 duplicate key '*'"])
  }

  @Test func `a star inside a text is not an alias`() {
    let text = "a: 2 * 3\nb: '*x'\nc: |\n  *list\nd: \"*y\"\n"
    #expect(outline(parse(text, .yaml).root) == "{a: 2 * 3, b: '*x', c: '*list\n', d: '*y'}")
  }

  @Test func `too much YAML is refused at once`() {
    let bytes = [UInt8](repeating: 0x20, count: DocumentParser.largestYAML + 1)
    let result = DocumentParser(format: .yaml).parse(SourceText(name: "t", bytes: bytes))
    #expect(result.diagnostics.first?.hint?.contains("JSON Lines") == true)
  }

  @Test func `random bytes are answered`() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("{}[]:,-?&*!|>'\"%@`#\n\t ab1\\".utf8)
    for _ in 0..<3000 {
      let count = Int.random(in: 0..<40, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      for format in DocumentFormat.allCases {
        let result = DocumentParser(format: format).parse(SourceText(name: "t", bytes: bytes))
        #expect(result.root != nil || !result.diagnostics.isEmpty, "\(bytes)")
      }
    }
  }
}
