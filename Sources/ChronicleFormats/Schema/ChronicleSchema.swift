// SPDX-License-Identifier: MIT

import Chronicles
import Documents

/// The JSON Schema of chronicles, for editors and other programs that check as one writes.
///
/// It is made of the table that the decoder reads by. It sees the form of a file: keys, words, types,
/// the roles of the built-in kinds; whether ids lead anywhere and dates exist, `entente check` says.
/// What it refuses, the decoder refuses too.
public enum ChronicleSchema {
  /// The dialect: draft 2020-12.
  public static let dialect = "https://json-schema.org/draft/2020-12/schema"
  /// The name of the schema; nothing lies there to be fetched.
  public static let identifier = "urn:entente:schema:chronicle"

  /// Returns the schema as JSON.
  ///
  /// Its root is that of a chronicle; `#/$defs/part` is that of an included file, and `#/$defs/line`
  /// that of a line of JSON Lines.
  public static func jsonText() -> String { root.text(.lines) }

  private static var root: JSONValue {
    let head: JSONValue = [
      "$schema": .text(dialect), "$id": .text(identifier), "title": "Chronicle",
      "$comment": "Made by the tests of entente: see docs/format.md.",
    ]
    guard case .object(let members) = EntryShape.chronicle.schema else { return head }
    return head.adding(members).adding("$defs", .object(definitions))
  }

  private static var definitions: [JSONValue.Member] {
    shapes + [.init("line", line)] + values + RoleSchema.definitions
  }

  // MARK: - Shapes

  private static var shapes: [JSONValue.Member] {
    EntryShape.Name.allCases.filter { $0 != .chronicle }.map { name in
      .init(name.rawValue, schema(of: name))
    }
  }

  private static func schema(of name: EntryShape.Name) -> JSONValue {
    switch name {
    case .event: name.shape.schema.adding("allOf", RoleSchema.conditions(for: .event))
    case .relation: name.shape.schema.adding("allOf", RoleSchema.conditions(for: .relation))
    default: name.shape.schema
    }
  }

  /// A line of JSON Lines is a relation if its kind is one; for kinds that a chronicle declares, an
  /// event has all keys that a relation has.
  private static var line: JSONValue {
    let relations = KindTable.builtIn.kinds(of: .relation).map(\.name)
    return [
      "description": "A line of JSON Lines: an event or a relation.",
      "if": ["properties": ["what": ["enum": .texts(relations)]], "required": ["what"]],
      "then": .definition("relation"),
      "else": .definition("event"),
    ]
  }

  // MARK: - Values

  private static let values: [JSONValue.Member] = [
    .init("text", ["type": ["string", "number", "boolean"]]),
    .init(
      "texts",
      .any(
        of: .definition("text"), ["type": "array", "items": .definition("text")])),
    .init(
      "visible-text",
      [
        "type": ["string", "number", "boolean"], "pattern": .text(SchemaPattern.visible),
      ]),
    .init(
      "localized-text",
      .any(
        of: .definition("visible-text"),
        [
          "type": "object", "propertyNames": ["pattern": .text(SchemaPattern.language)],
          "additionalProperties": .definition("visible-text"),
        ])),
    .init(
      "date",
      [
        "type": ["string", "integer"], "pattern": .text(SchemaPattern.date),
        "minimum": -9999, "maximum": 9999,
      ]),
    .init(
      "id",
      [
        "type": ["string", "number", "boolean"], "pattern": .text(SchemaPattern.identifier),
        "minimum": 0,
      ]),
    .init(
      "ids",
      .any(of: .definition("id"), ["type": "array", "items": .definition("id")])),
    .init(
      "roles",
      .any(
        of: .definition("role-names"),
        [
          "type": "object",
          "properties": [
            "required": JSONValue.definition("role-names").orNothing,
            "optional": JSONValue.definition("role-names").orNothing,
          ],
          "additionalProperties": false,
        ])),
    .init(
      "role-names",
      .any(
        of: ["type": "string", "pattern": .text(SchemaPattern.name)],
        [
          "type": "array", "items": ["type": "string", "pattern": .text(SchemaPattern.name)],
          "uniqueItems": true,
        ])),
  ]
}
