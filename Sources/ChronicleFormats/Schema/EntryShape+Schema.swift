// SPDX-License-Identifier: MIT

import Diagnostics
import Documents

extension EntryShape {
  /// The schema of an entry of this shape.
  var schema: JSONValue {
    let required = fields.filter(\.isRequired).map(\.key)
    var schema: JSONValue = [
      "description": .text(phrase.sentenceCased + "."), "type": "object",
      "properties": .object(fields.map { .init($0.key, $0.schema) }),
      "additionalProperties": false,
    ]
    if !required.isEmpty { schema = schema.adding("required", .texts(required)) }
    if has("name"), has("title") { schema = schema.adding("not", ["required": ["name", "title"]]) }
    if has("sha256") { schema = schema.adding("dependentRequired", ["sha256": ["file"]]) }
    return schema
  }
}

extension EntryField {
  /// The schema of the value, with words and an example for whoever edits a chronicle.
  var schema: JSONValue {
    let value = isRequired ? value.schema : value.schema.orNothing
    let note = self.value == .date ? ". A date of EDTF." : "."
    let words = JSONValue.object([
      .init("description", .text(summary.sentenceCased + note))
    ])
    guard case .object(let members) = value else { return value }
    return words.adding(members).adding("examples", .list([exampleValue].compactMap(\.self)))
  }

  /// The value of the example, read as YAML.
  private var exampleValue: JSONValue? {
    let source = SourceText(name: key, text: example)
    guard case .map(let entries) = DocumentParser(format: .yaml).parse(source).root?.content
    else { return nil }
    return entries.first.map { JSONValue($0.value) }
  }
}

extension String {
  /// The text with its first letter as a capital.
  var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}
