// SPDX-License-Identifier: MIT

import Diagnostics
import Documents

extension EntryShape {
  /// The schema of an entry of this shape.
  var schema: SchemaNode {
    let required = fields.filter(\.isRequired).map(\.key)
    var schema: SchemaNode = [
      "description": .text(phrase.sentenceCased + "."), "type": "object",
      "properties": .object(fields.map { .init(key: $0.key, value: $0.schema) }),
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
  var schema: SchemaNode {
    let value = isRequired ? value.schema : value.schema.orNothing
    let note = self.value == .date ? ". A date of EDTF." : "."
    let words = SchemaNode.object([
      .init(key: "description", value: .text(summary.sentenceCased + note))
    ])
    guard case .object(let members) = value else { return value }
    return words.adding(members).adding("examples", .list([exampleValue].compactMap(\.self)))
  }

  /// The value of the example, read as YAML.
  private var exampleValue: SchemaNode? {
    let source = SourceText(name: key, text: example)
    guard case .map(let entries) = DocumentParser(format: .yaml).parse(source).root?.content
    else { return nil }
    return entries.first.map { SchemaNode($0.value) }
  }
}

extension SchemaNode {
  /// Creates the value that JSON has for a piece of YAML.
  init(_ node: DocumentNode) {
    switch node.content {
    case .list(let items): self = .list(items.map(SchemaNode.init))
    case .map(let entries):
      self = .object(entries.map { Member(key: $0.key, value: SchemaNode($0.value)) })
    case .scalar(let scalar):
      self =
        switch scalar.text {
        case "true": true
        case "false": false
        case let text where scalar.isPlain && Self.isNumber(text): .number(text)
        case let text: .text(text)
        }
    }
  }

  /// Returns whether a text is a number of JSON without an exponent.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let hasZeros = digits.hasPrefix("0") && parts[0].count > 1
    return parts.count <= 2 && !hasZeros
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}

extension String {
  /// The text with its first letter as a capital.
  fileprivate var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}
