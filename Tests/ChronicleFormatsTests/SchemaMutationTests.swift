// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Documents
import TestSupport
import Testing

@Suite struct SchemaMutationTests {
  /// What is put in place of values: nothing that YAML takes for no value, for the reader does not.
  private static let values = [
    "true", "1904", "''", "[]", "{ }", "[germany]", "germany", "langer", "{ en: Text }", "-1", "+5",
    ".5", "1.5", "1e5", "no", "[1, 2]", "0044", "{ actor: germany }", "[{ actor: austria, as: 7 }]",
    "{ signatory: germany }", "{ source: langer, at: 7 }", "vienna", "1904~", "'1904/..'", "",
    "'{1904..1914}'", "planned", "[langer, { source: despatch, credibility: '3' }]", "2",
  ]

  @Test(
    .enabled(if: SchemaJudge.isThere, "python3 with jsonschema and yaml on libyaml is not there"))
  func `fits whatever the decoder takes`() throws {
    var random = SeededGenerator(seed: 2024)
    let taken = (0..<400).map { number in
      RightForm(name: "mutant \(number)", text: Self.mutant(&random))
    }.filter { sample in
      let source = SourceText(name: "test.yaml", text: sample.text)
      return !ChronicleDecoder(format: .yaml).decode(source).diagnostics.containsErrors
    }
    #expect(taken.count > 60)
    let texts = Dictionary(uniqueKeysWithValues: taken.map { ($0.name, $0.text) })
    for verdict in try SchemaJudge.verdicts(on: taken) {
      let isRight = verdict.complaint == nil
      #expect(
        isRight, "\(verdict.reading): \(verdict.complaint ?? "")\n\(texts[verdict.name] ?? "")")
    }
  }

  /// Returns the complete chronicle with one value changed.
  private static func mutant(_ random: inout SeededGenerator) -> String {
    var lines = CompleteChronicle.yaml.split(separator: "\n").map(String.init)
    let value = values.randomElement(using: &random) ?? ""
    let places = lines.indices.filter { lines[$0].contains(": ") }
    guard let place = places.randomElement(using: &random) else { return "" }
    let line = lines[place]
    let fields = line.ranges(of: /[a-z]: ("[^"]*"|'[^']*'|\[[^\]]*\]|\{[^{}]*\}|[^,{}\[\]"' ]+)/)
    guard let field = fields.randomElement(using: &random) else { return CompleteChronicle.yaml }
    let key = line[line.index(field.lowerBound, offsetBy: 1)...].prefix(2)
    let before = line[...field.lowerBound] + key
    lines[place] = before + value + line[field.upperBound...]
    return lines.joined(separator: "\n") + "\n"
  }
}
