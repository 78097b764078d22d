// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Diagnostics
import Documents
import Testing

@Suite struct IncludeTests {
  private static let head = """
    chronicle: A test
    as-of: 2000
    actors: { a: { kind: state }, b: { kind: state } }

    """

  private func decode(_ root: String, _ files: [String: String] = [:]) -> DecodedChronicle {
    let source = SourceText(name: "root.yaml", text: Self.head + root)
    return ChronicleDecoder(format: .yaml).decode(source, including: IncludedFiles(texts: files))
  }

  /// What is wrong, each with the name of its file, its line and its column.
  private func told(_ decoded: DecodedChronicle) -> [String] {
    let printer = DiagnosticPrinter(sources: decoded.sources)
    return decoded.diagnostics.map { diagnostic in
      String(printer.text(of: diagnostic).split(separator: "\n")[0])
    }
  }

  @Test func `files give their entries after those of the root, in the order named`() throws {
    let decoded = decode(
      "include: [two.yaml, one.json]\nevents: [{ what: treaty, who: [a, b] }]\n",
      [
        "one.json": #"{"events": [{"what": "treaty", "who": ["a", "b"]}]}"#,
        "two.yaml": "include: [deep/three.yml]\nevents: [{ what: summit, who: [a, b] }]\n",
        "deep/three.yml": "events: [{ what: talks, who: [b, a], title: Deep }]\n",
      ])
    #expect(told(decoded) == [])
    let events = try #require(decoded.chronicle).events
    #expect(
      events.map(\.id.value.text) == ["treaty.a.b", "summit.a.b", "talks.b.a", "treaty.a.b.2"])
  }

  @Test func `references reach across files in both directions`() {
    let decoded = decode(
      "include: [more.yaml]\nevents: [{ what: treaty, who: [a, c], according-to: [s] }]\n",
      [
        "more.yaml": """
        actors: { c: { kind: state } }
        sources: { s: { title: S } }
        relations: [{ what: alliance, who: [a, b, c] }]

        """
      ])
    #expect(told(decoded).filter { $0.contains("error") } == [])
  }

  @Test func `kinds of an included file hold everywhere, for lines of JSON too`() throws {
    let decoded = decode(
      "events: [{ what: raid, who: { attacker: a, target: b } }]\ninclude: [bulk.jsonl, kinds.yaml]\n",
      [
        "kinds.yaml": """
        kinds:
          raid: { parent: attack }
          pact: { parent: relation, roles: [party], pairs: all, sign: 1 }

        """,
        "bulk.jsonl": """
        {"what": "pact", "who": ["a", "b"], "when": "1999/.."}

        {"id": "x", "what": "raid", "who": {"attacker": "b", "target": "a"}}
        """,
      ])
    #expect(told(decoded) == [])
    let chronicle = try #require(decoded.chronicle)
    #expect(chronicle.relations.map(\.id.value.text) == ["pact.a.b.1999"])
    #expect(chronicle.events.map(\.id.value.text) == ["raid.a.b", "x"])
    #expect(chronicle.kinds["pact"]?.isSymmetric == true)
  }

  @Test func `mistakes are told in their own file, line and column`() {
    let decoded = decode(
      "include: [more.yaml, bulk.jsonl]\n",
      [
        "more.yaml": "events:\n  - { what: traety }\n",
        "bulk.jsonl": """
        {"what": "treaty", "who": ["a", "b"]}
        {"what": "treaty", "who": ["a", "ö"]}
        {"what": "treaty", "who": ["nobody", "b"]}
        {"what": "treaty"
        {"id": "gone"}
        {"what": "treaty", "about": "gone"}
        """,
      ])
    #expect(
      told(decoded).map { $0.prefix { $0 != " " } } == [
        "more.yaml:2:13:", "bulk.jsonl:2:34:", "bulk.jsonl:3:29:", "bulk.jsonl:4:18:",
        "bulk.jsonl:5:1:",
      ])
  }

  @Test func `a file that includes itself is told, with the way round`() {
    let files = ["a.yaml": "include: [b.yaml]\n", "b.yaml": "include: [a.yaml]\n"]
    #expect(
      told(decode("include: [a.yaml]\n", files)) == [
        "b.yaml:1:11: error: the includes go round in a circle: a.yaml, b.yaml, a.yaml"
      ])
  }

  @Test func `a file may be included once`() {
    #expect(
      told(decode("include: [a.yaml, ./x/../a.yaml]\n", ["a.yaml": "topics: { }\n"])) == [
        "root.yaml:4:19: error: './x/../a.yaml' is included twice"
      ])
  }

  @Test(arguments: [
    ("../a.yaml", "'../a.yaml' leads out of the folder of the chronicle"),
    ("x/../../a.yaml", "'x/../../a.yaml' leads out of the folder of the chronicle"),
    ("/etc/passwd.yaml", "'/etc/passwd.yaml' leads out of the folder of the chronicle"),
    (".", "'.' names no file"), ("/", "'/' names no file"),
    ("..", "'..' leads out of the folder of the chronicle"),
    ("a.txt", "'a.txt' does not tell its form"),
    ("a", "'a' does not tell its form"),
    ("none.yaml", "'none.yaml' cannot be included: there is no such file"),
  ])
  func `what cannot be included says why`(path: String, message: String) {
    #expect(told(decode("include: \(path)\n")) == ["root.yaml:4:10: error: \(message)"])
  }

  @Test func `a file names its own neighbours, and may go up as far as the root`() {
    let files = [
      "x/one.yaml": "include: [two.yaml, ../three.yaml, ../../four.yaml]\n",
      "x/two.yaml": "topics: { t2: { name: T } }\n", "three.yaml": "topics: { t3: { name: T } }\n",
    ]
    let decoded = decode("include: [x/one.yaml]\n", files)
    #expect(decoded.chronicle?.topics.map(\.id.value.text) == ["t2", "t3"])
    #expect(
      told(decoded).filter { $0.contains("error") } == [
        "x/one.yaml:1:36: error: '../../four.yaml' leads out of the folder of the chronicle"
      ])
  }

  @Test func `the horizon belongs to the root`() {
    let decoded = decode("include: [a.yaml]\n", ["a.yaml": "chronicle: Part\nas-of: 1999\n"])
    #expect(told(decoded) == ["a.yaml:2:1: error: an included file has no key 'as-of'"])
    #expect(decoded.chronicle?.title?.text == "A test")
  }

  @Test func `ids are one namespace over all files, and automatic ones avoid them`() throws {
    let decoded = decode(
      "events: [{ what: treaty, who: [a, b] }]\ninclude: [a.yaml]\n",
      ["a.yaml": "actors: { a: { } }\nevents: [{ id: treaty.a.b, what: talks, who: [a] }]\n"])
    #expect(
      told(decoded).filter { $0.contains("error") } == [
        "a.yaml:1:11: error: the id 'a' is used twice"
      ])
    let events = try #require(decoded.chronicle).events
    #expect(events.map(\.id.value.text) == ["treaty.a.b.2", "treaty.a.b"])
  }

  @Test func `lines that are wrong in their thousands end the reading of their file`() {
    let lines = String(repeating: "{\"what\": 7\n", count: 20_000)
    let decoded = decode("include: [bulk.jsonl]\n", ["bulk.jsonl": lines])
    #expect((10_000..<10_100).contains(decoded.diagnostics.count))
    #expect(decoded.diagnostics[0].message.contains("cannot be read to its end"))
  }

  @Test func `a line without an end is refused, not collected`() {
    let line = "{\"what\": \"" + String(repeating: "x", count: DocumentParser.longestLine)
    let decoded = decode("include: [bulk.jsonl]\n", ["bulk.jsonl": line])
    #expect(decoded.diagnostics.count == 1)
    #expect(decoded.diagnostics[0].message.contains("a line has more than"))
  }

  @Test func `a byte order mark and carriage returns do no harm`() throws {
    let text =
      "\u{FEFF}{\"what\":\"talks\",\"who\":[\"a\"]}\r\n\r\n{\"what\":\"talks\",\"who\":[\"b\"]}\r\n"
    let decoded = decode("include: [bulk.ndjson]\n", ["bulk.ndjson": text])
    #expect(told(decoded) == [])
    #expect(decoded.chronicle?.events.count == 2)
  }

  @Test func `a byte that is no text is told, and the next line read`() throws {
    let bytes =
      Array("{\"what\":\"talks\",\"who\":[\"a\"],\"title\":\"".utf8) + [0xFF] + Array("\"}\n".utf8)
    let next = Array("{\"what\":\"talks\",\"who\":[\"b\"]}".utf8)
    let files = IncludedFiles { _ throws(IncludeRefusal) in
      IncludedFile(name: "bulk.jsonl", identity: "bulk", bytes: bytes + next)
    }
    let source = SourceText(name: "root.yaml", text: Self.head + "include: bulk.jsonl\n")
    let decoded = ChronicleDecoder(format: .yaml).decode(source, including: files)
    #expect(told(decoded) == ["bulk.jsonl:1:38: error: byte 0xFF is not UTF-8 text"])
    #expect(decoded.chronicle?.events.map(\.who.count) == [1])
  }

  @Test func `pieces may end anywhere`() throws {
    let text = "{\"what\":\"talks\",\"who\":[\"a\"],\"title\":\"Grüße 🕊\"}\n{\"what\":\"nix\"}\n"
    let bytes = Array(text.utf8)
    let files = IncludedFiles { _ throws(IncludeRefusal) in
      var rest = bytes[...]
      return IncludedFile(name: "bulk.jsonl", identity: "bulk", size: bytes.count) { buffer in
        guard let byte = rest.popFirst() else { return false }
        buffer.append(byte)
        return true
      }
    }
    let source = SourceText(name: "root.yaml", text: Self.head + "include: bulk.jsonl\n")
    let decoded = ChronicleDecoder(format: .yaml).decode(source, including: files)
    #expect(decoded.chronicle?.events[0].displayTitle == "Grüße 🕊")
    #expect(told(decoded) == ["bulk.jsonl:2:10: error: there is no kind of event 'nix'"])
  }
}
