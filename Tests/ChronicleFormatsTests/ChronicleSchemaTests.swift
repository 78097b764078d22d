// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Documents
import Testing

@Suite struct ChronicleSchemaTests {
  private static let judge: Comment = "python3 with jsonschema and yaml on libyaml is not there"

  @Test func `lies in the documentation as it is made`() throws {
    try Repository.expect(ChronicleSchema.jsonText(), toBe: "docs/chronicle.schema.json")
  }

  @Test(.enabled(if: SchemaJudge.isThere, judge))
  func `fits every right file, however its YAML is read`() throws {
    let samples =
      try RightForm.files() + RightForm.complete + RightForm.parts + [.traps]
      + FormatPage.chronicles().map { RightForm(name: "docs/format.md:\($0.line)", text: $0.text) }
    let verdicts = try SchemaJudge.verdicts(on: samples)
    #expect(verdicts.count >= samples.count)
    for verdict in verdicts {
      #expect(verdict.complaint == nil, "\(verdict.name), read as \(verdict.reading)")
    }
  }

  @Test(.enabled(if: SchemaJudge.isThere, judge))
  func `refuses every wrong file, however its YAML is read`() throws {
    let samples = WrongForm.all.map { RightForm(name: $0.mistake, text: $0.text) }
    let verdicts = try SchemaJudge.verdicts(on: samples)
    #expect(verdicts.count == 3 * samples.count)
    // Whether a number in quotes is too large, a schema cannot see.
    for verdict in verdicts where verdict.reading != "text" {
      #expect(verdict.complaint != nil, "\(verdict.name), read as \(verdict.reading)")
    }
  }

  @Test(arguments: WrongForm.all)
  func `refuses nothing that the decoder takes`(wrong: WrongForm) {
    let source = SourceText(name: "test.yaml", text: wrong.text)
    let found = ChronicleDecoder(format: .yaml).decode(source).diagnostics
    #expect(found.count { $0.severity == .error } == 1, "\(found.map(\.message))")
  }

  @Test func `takes what only looks wrong, as the decoder does`() {
    let source = SourceText(name: "test.yaml", text: RightForm.traps.text)
    let found = ChronicleDecoder(format: .yaml).decode(source).diagnostics
    #expect(found.filter { $0.severity == .error }.map(\.message) == [])
  }
}
