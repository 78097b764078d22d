// SPDX-License-Identifier: MIT

import Chronicles

/// The schemas of values that need more than a word.
enum ValueSchema {
  /// Returns the schema of one of two, or a list of them.
  static func oneOrMore(_ first: SchemaNode, _ second: SchemaNode) -> SchemaNode {
    .any(of: first, second, ["type": "array", "items": .any(of: first, second)])
  }

  static func map(to shape: EntryShape.Name, keys: SchemaNode) -> SchemaNode {
    let entry = SchemaNode.definition(shape.rawValue)
    let needsNothing = shape.shape.fields.allSatisfy { !$0.isRequired }
    return [
      "type": "object", "propertyNames": keys,
      "additionalProperties": needsNothing ? entry.orNothing : entry,
    ]
  }

  static let files: SchemaNode = {
    let file: SchemaNode = ["type": "string", "pattern": .text(SchemaPattern.file)]
    return .any(of: file, ["type": "array", "items": file])
  }()

  static let newID: SchemaNode = ["pattern": .text(SchemaPattern.identifier)]

  // MARK: - Kinds

  /// The kinds of a family by name, for editors to offer, or a kind that a chronicle declares.
  static func kind(of family: Kind.Family) -> SchemaNode {
    let kinds = KindTable.builtIn
    let others = kinds.kinds.filter { $0.family != family }.map(\.name)
    return .any(
      of: ["enum": .texts(kinds.kinds(of: family).map(\.name))],
      ["type": "string", "pattern": .text(SchemaPattern.name), "not": ["enum": .texts(others)]])
  }

  static let newKind: SchemaNode = [
    "pattern": .text(SchemaPattern.name),
    "not": ["enum": .texts(KindTable.builtIn.kinds.map(\.name))],
  ]

  // MARK: - Words and numbers

  /// Words that look like numbers may come as numbers.
  static func word(_ words: [String]) -> SchemaNode {
    let numbers = words.compactMap { Int($0) }
    return ["enum": .list(words.map(SchemaNode.text) + numbers.map { .number(String($0)) })]
  }

  static func integer(_ range: ClosedRange<Int>) -> SchemaNode {
    let isDigit = range.lowerBound >= 0 && range.upperBound < 10
    let pattern =
      isDigit ? "^[\(range.lowerBound)-\(range.upperBound)]$" : SchemaPattern.whole
    return [
      "type": ["integer", "string"], "minimum": .number(String(range.lowerBound)),
      "maximum": .number(String(range.upperBound)), "pattern": .text(pattern),
    ]
  }

  static func number(_ range: ClosedRange<Double>) -> SchemaNode {
    [
      "type": ["number", "string"], "minimum": .number(String(Int(range.lowerBound))),
      "maximum": .number(String(Int(range.upperBound))), "pattern": .text(SchemaPattern.decimal),
    ]
  }

  static let coordinates: SchemaNode = [
    "type": "array", "prefixItems": [number(-90...90), number(-180...180)],
    "minItems": 2, "maxItems": 2,
  ]

  static let characters: SchemaNode = {
    let offset: SchemaNode = [
      "type": ["integer", "string"], "minimum": 0, "pattern": .text(SchemaPattern.whole),
    ]
    return ["type": "array", "items": offset, "minItems": 2, "maxItems": 2]
  }()
}
