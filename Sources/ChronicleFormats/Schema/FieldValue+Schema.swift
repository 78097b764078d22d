// SPDX-License-Identifier: MIT

import Chronicles
import Documents

extension FieldValue {
  /// The schema of what may stand under a key, nothing excepted.
  ///
  /// Readers of YAML and JSON turn `1904` into a number and `true` into a truth value before a schema
  /// sees them; what is a text for us is therefore all of these.
  var schema: JSONValue {
    switch self {
    case .text: .definition("text")
    case .texts: .definition("texts")
    case .localizedText: .definition("localized-text")
    case .date: .definition("date")
    case .identifier, .reference: .definition("id")
    case .references: .definition("ids")
    case .kind(let family): ValueSchema.kind(of: family)
    case .word(let words): ValueSchema.word(words)
    case .integer(let range): ValueSchema.integer(range)
    case .number(let range): ValueSchema.number(range)
    case .truth: ["type": ["boolean", "string"], "pattern": "^(true|false)$"]
    case .digest: ["type": "string", "pattern": .text(SchemaPattern.digest)]
    case .coordinates: ValueSchema.coordinates
    case .data: ["type": "object", "additionalProperties": .definition("text")]
    case .participants: .definition("participants")
    case .locator: .any(of: .definition("text"), ValueSchema.characters)
    case .roles: .definition("roles")
    case .section(let shape): ValueSchema.map(to: shape, keys: ValueSchema.newID)
    case .names(let shape): ValueSchema.map(to: shape, keys: ValueSchema.newKind)
    case .list(let shape): ["type": "array", "items": .definition(shape.rawValue)]
    case .textOr(let shape): .any(of: .definition("text"), .definition(shape.rawValue))
    case .entries(let shape): ValueSchema.oneOrMore(.definition("id"), .definition(shape.rawValue))
    case .files: ValueSchema.files
    }
  }
}
