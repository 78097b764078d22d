// SPDX-License-Identifier: MIT

import Diagnostics
import Documents
import Testing

/// Writes a tree in one line, so that a test shows it whole.
func outline(_ node: DocumentNode?) -> String {
  switch node?.content {
  case .scalar(let scalar): scalar.isPlain ? scalar.text : "'\(scalar.text)'"
  case .list(let items): "[" + items.map { outline($0) }.joined(separator: ", ") + "]"
  case .map(let entries):
    "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
  case nil: "-"
  }
}

func parse(_ text: String, _ format: DocumentFormat) -> ParsedDocument {
  DocumentParser(format: format).parse(SourceText(name: "t", text: text))
}

/// Returns the diagnostics as `line:column message`.
func complaints(_ text: String, _ format: DocumentFormat) -> [String] {
  let source = SourceText(name: "t", text: text)
  return DocumentParser(format: format).parse(source).diagnostics.map { diagnostic in
    let place = diagnostic.range.map { source.position(at: $0.lowerBound).description } ?? "-"
    return "\(place) \(diagnostic.message)"
  }
}

@Suite struct DocumentParserTests {
  @Test func `reads YAML and JSON into the same tree`() {
    let yaml = parse("a: {b: [x, 'y']}\nc: \"z\"\n", .yaml)
    let json = parse(#"{"a": {"b": [1, "y"]}, "c": "z"}"#, .json)
    #expect(outline(yaml.root) == "{a: {b: [x, 'y']}, c: 'z'}")
    #expect(outline(json.root) == "{a: {b: [1, 'y']}, c: 'z'}")
  }

  @Test(arguments: [
    "1879-10-07", "no", "0044", "1e3", "0x1F", "yes", "null", "~", "1:30", "2024-05-16T10:00:00Z",
    ".5", "1_000", "on", "off", "y", "TRUE", "<<", "=", ".inf", ".nan", "0o17", "12e03",
  ])
  func `takes plain scalars as written`(text: String) {
    #expect(outline(parse("k: \(text)", .yaml).root) == "{k: \(text)}")
  }

  @Test func `tells where each text stands, without its quotes`() {
    let text = "ключ: [\"习近平\", 'it''s']\nnext: plain text\n"
    let source = SourceText(name: "t", text: text)
    guard case .map(let entries) = parse(text, .yaml).root?.content,
      case .list(let items) = entries[0].value.content
    else {
      Issue.record("not a map with a list")
      return
    }
    #expect(source.text(in: entries[0].keyRange) == "ключ")
    #expect(source.text(in: items[0].range) == "习近平")
    #expect(source.text(in: entries[1].value.range) == "plain text")
  }

  @Test func `tells where JSON texts stand`() {
    let text = #"{"a": ["x", 12.5e3]}"#
    let source = SourceText(name: "t", text: text)
    guard case .map(let entries) = parse(text, .json).root?.content,
      case .list(let items) = entries[0].value.content
    else {
      Issue.record("not a map with a list")
      return
    }
    #expect(items.map { source.text(in: $0.range) } == ["x", "12.5e3"])
  }

  @Test(arguments: [
    (#"k: "a\"b" # c"#, #"a\"b"#), (#"k: "a\\" # c"#, #"a\\"#), ("k: 'it''s' # c", "it''s"),
    (#"k: "\x41" # c"#, #"\x41"#), ("k: \"a\n  b\"", "a"), ("k: \"a\\\n  b\"", "a\\"),
  ])
  func `tells where a text with escapes stands, up to its quote or line end`(
    text: String, expected: String
  ) {
    let source = SourceText(name: "t", text: text)
    guard case .map(let entries) = parse(text, .yaml).root?.content else {
      Issue.record("not a map")
      return
    }
    #expect(source.text(in: entries[0].value.range) == expected)
  }

  @Test func `finds places behind the line ends that only YAML knows`() {
    let text = "a: \"x\u{2028}y\"\nb: [c, {d: e}]\n"
    let source = SourceText(name: "t", text: text)
    guard case .map(let entries) = parse(text, .yaml).root?.content else {
      Issue.record("not a map")
      return
    }
    #expect(source.text(in: entries[1].keyRange) == "b")
  }

  @Test func `names the format after the file`() {
    #expect(DocumentFormat(fileName: "a/b.yaml") == .yaml)
    #expect(DocumentFormat(fileName: "b.YML") == .yaml)
    #expect(DocumentFormat(fileName: "b.json") == .json)
    #expect(DocumentFormat(fileName: "b.txt") == nil)
  }
}
