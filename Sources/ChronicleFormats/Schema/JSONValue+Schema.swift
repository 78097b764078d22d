// SPDX-License-Identifier: MIT

import Documents

/// The pieces that a JSON Schema is made of.
extension JSONValue {
  /// What fits where nothing is written.
  static let nothing: JSONValue = ["type": "null"]

  /// Returns a list of texts.
  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  /// Returns a reference to a definition.
  static func definition(_ name: String) -> JSONValue { ["$ref": .text("#/$defs/\(name)")] }

  /// Returns a schema that fits what one of some fits.
  static func any(of schemas: JSONValue...) -> JSONValue { ["anyOf": .list(schemas)] }

  /// The schema, or nothing in its place: a key without a value is read as if it were not there.
  var orNothing: JSONValue {
    guard case .object(var members) = self else { return self }
    if let index = members.firstIndex(where: { $0.key == "anyOf" }) {
      guard case .list(let choices) = members[index].value else { return self }
      members[index] = Member("anyOf", .list(choices + [Self.nothing]))
      return .object(members)
    }
    guard let index = members.firstIndex(where: { $0.key == "type" }) else {
      return .any(of: self, Self.nothing)
    }
    let type = members[index].value
    let types = if case .list(let types) = type { types } else { [type] }
    members[index] = Member("type", .list(types + ["null"]))
    return .object(members)
  }

  /// Returns an object with further members.
  func adding(_ further: [Member]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + further)
  }

  /// Returns an object with a further member.
  func adding(_ key: String, _ value: JSONValue) -> JSONValue { adding([Member(key, value)]) }

  /// Creates the value that JSON has for a piece of YAML.
  init(_ node: DocumentNode) {
    switch node.content {
    case .list(let items): self = .list(items.map { JSONValue($0) })
    case .map(let entries): self = .object(entries.map { Member($0.key, JSONValue($0.value)) })
    case .scalar(let scalar):
      self = scalar.isPlain ? Self.resolved(scalar.text) : .text(scalar.text)
    }
  }

  /// Returns what a text without quotes is in JSON; with a zero in front it is no number.
  private static func resolved(_ text: String) -> JSONValue {
    if text == "true" || text == "false" { return .truth(text == "true") }
    if let number = Int(text), String(number) == text { return .integer(number) }
    if let number = Double(text), String(number) == text { return .number(number) }
    return .text(text)
  }
}
