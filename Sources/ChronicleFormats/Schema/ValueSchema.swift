// SPDX-License-Identifier: MIT

import Chronicles
import Documents

/// The schemas of values that need more than a word.
enum ValueSchema {
  /// Returns the schema of one of two, or a list of them.
  static func oneOrMore(_ first: JSONValue, _ second: JSONValue) -> JSONValue {
    .any(of: first, second, ["type": "array", "items": .any(of: first, second)])
  }

  static func map(to shape: EntryShape.Name, keys: JSONValue) -> JSONValue {
    let entry = JSONValue.definition(shape.rawValue)
    let needsNothing = shape.shape.fields.allSatisfy { !$0.isRequired }
    return [
      "type": "object", "propertyNames": keys,
      "additionalProperties": needsNothing ? entry.orNothing : entry,
    ]
  }

  static let files: JSONValue = {
    let file: JSONValue = ["type": "string", "pattern": .text(SchemaPattern.file)]
    return .any(of: file, ["type": "array", "items": file])
  }()

  static let newID: JSONValue = ["pattern": .text(SchemaPattern.identifier)]

  // MARK: - Kinds

  /// The kinds of a family by name, for editors to offer, or a kind that a chronicle declares.
  static func kind(of family: Kind.Family) -> JSONValue {
    let kinds = KindTable.builtIn
    let others = kinds.kinds.filter { $0.family != family }.map(\.name)
    return .any(
      of: ["enum": .texts(kinds.kinds(of: family).map(\.name))],
      ["type": "string", "pattern": .text(SchemaPattern.name), "not": ["enum": .texts(others)]])
  }

  static let newKind: JSONValue = [
    "pattern": .text(SchemaPattern.name),
    "not": ["enum": .texts(KindTable.builtIn.kinds.map(\.name))],
  ]

  // MARK: - Words and numbers

  /// Words that look like numbers may come as numbers.
  static func word(_ words: [String]) -> JSONValue {
    let numbers = words.compactMap { Int($0) }
    return ["enum": .list(words.map(JSONValue.text) + numbers.map(JSONValue.integer))]
  }

  static func integer(_ range: ClosedRange<Int>) -> JSONValue {
    let isDigit = range.lowerBound >= 0 && range.upperBound < 10
    let pattern =
      isDigit ? "^[\(range.lowerBound)-\(range.upperBound)]$" : SchemaPattern.whole
    return [
      "type": ["integer", "string"], "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound), "pattern": .text(pattern),
    ]
  }

  static func number(_ range: ClosedRange<Double>) -> JSONValue {
    [
      "type": ["number", "string"], "minimum": .integer(Int(range.lowerBound)),
      "maximum": .integer(Int(range.upperBound)), "pattern": .text(SchemaPattern.decimal),
    ]
  }

  static let coordinates: JSONValue = [
    "type": "array", "prefixItems": [number(-90...90), number(-180...180)],
    "minItems": 2, "maxItems": 2,
  ]

  static let characters: JSONValue = {
    let offset: JSONValue = [
      "type": ["integer", "string"], "minimum": 0, "pattern": .text(SchemaPattern.whole),
    ]
    return ["type": "array", "items": offset, "minItems": 2, "maxItems": 2]
  }()
}
