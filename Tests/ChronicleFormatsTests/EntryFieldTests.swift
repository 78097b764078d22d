// SPDX-License-Identifier: MIT

import ChronicleFormats
import Testing

/// The examples of the table of keys, which documentation and editors show.
@Suite struct EntryFieldTests {
  @Test(arguments: EntryShape.Name.allCases)
  func `has an example for each key that is read`(name: EntryShape.Name) {
    for field in name.shape.fields {
      #expect(field.example.hasPrefix("\(field.key): "))
      let text = Self.chronicle(name, around: field)
      #expect(FormatPageTests.errors(in: text) == [], "\(text)")
    }
  }

  @Test(
    .enabled(if: SchemaJudge.isThere, "python3 with jsonschema and yaml on libyaml is not there"))
  func `has an example for each key that fits the schema`() throws {
    let samples = EntryShape.Name.allCases.filter { $0 != .part }.flatMap { name in
      name.shape.fields.map { field in
        RightForm(name: "\(name) \(field.key)", text: Self.chronicle(name, around: field))
      }
    }
    for verdict in try SchemaJudge.verdicts(on: samples) {
      #expect(verdict.complaint == nil, "\(verdict.name), read as \(verdict.reading)")
    }
  }

  @Test func `says in each summary what a key holds, in a phrase`() {
    for field in EntryShape.Name.allCases.flatMap(\.shape.fields) {
      #expect(!field.summary.isEmpty && !field.summary.hasSuffix("."))
      #expect(field.summary.prefix(1).lowercased() == field.summary.prefix(1))
    }
  }

  // MARK: - Around an example

  /// Returns a chronicle in which an entry of a shape has the example of a field.
  private static func chronicle(_ name: EntryShape.Name, around field: EntryField) -> String {
    let lines = companions(of: field, in: name) + [field.example]
    switch name {
    case .chronicle, .part: return lines.joined(separator: "\n") + "\n"
    case .source, .place, .topic, .actor, .kind:
      return "\(name.rawValue)s:\n  sample:\n" + block(lines, "    ")
    case .sovereignty: return "places:\n  sample:\n    state:\n" + block(lines, "      ")
    case .relation: return "relations:\n  -\n" + block(lines, "    ")
    case .event: return "events:\n  -\n" + block(lines, "    ")
    case .participation:
      return "events:\n  - what: treaty\n    who:\n      - germany\n      -\n"
        + block(lines, "        ")
    case .claim:
      return pact + "    according-to:\n" + block(lines, "      ")
    case .quote:
      return pact + "    according-to:\n      source: a\n      quote:\n" + block(lines, "        ")
    }
  }

  private static let pact = "relations:\n  - what: alliance\n    who: [germany, austria]\n"

  private static func block(_ lines: [String], _ margin: String) -> String {
    lines.map { "\(margin)\($0)\n" }.joined()
  }

  /// Returns what an entry needs beside a field.
  private static func companions(of field: EntryField, in name: EntryShape.Name) -> [String] {
    let needed: [(key: String, line: String)] =
      switch name {
      case .kind: [("parent", field.key == "exclusive" ? "parent: office" : "parent: aid")]
      case .source: field.key == "sha256" ? [("file", "file: report.txt")] : []
      case .sovereignty: [("actor", "actor: france")]
      case .relation: [("what", "what: alliance"), ("who", "who: [germany, austria]")]
      case .event where field.key == "what": [("who", "who: [germany, austria]")]
      case .event where field.key == "who": [("what", "what: invasion")]
      case .event where field.key == "attitude":
        [("what", "what: praise"), ("who", "who: germany"), ("about", "about: austria")]
      case .event: [("what", "what: praise"), ("who", "who: germany")]
      case .participation: [("actor", "actor: andrassy")]
      case .claim: [("source", "source: langer")]
      case .quote: [("exact", "exact: the contracting parties")]
      case .chronicle, .part, .place, .topic, .actor: []
      }
    return needed.filter { $0.key != field.key }.map(\.line)
  }
}
