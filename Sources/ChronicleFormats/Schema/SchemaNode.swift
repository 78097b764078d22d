// SPDX-License-Identifier: MIT

/// A piece of a JSON Schema; objects keep the order in which they are written.
indirect enum SchemaNode: Hashable, Sendable {
  /// A member of an object.
  struct Member: Hashable, Sendable {
    let key: String
    let value: SchemaNode
  }

  case object([Member])
  case list([SchemaNode])
  case text(String)
  /// A number as it is written.
  case number(String)
  case truth(Bool)

  /// Returns a list of texts.
  static func texts(_ texts: [String]) -> SchemaNode { .list(texts.map(SchemaNode.text)) }

  /// Returns a reference to a definition.
  static func definition(_ name: String) -> SchemaNode { ["$ref": .text("#/$defs/\(name)")] }

  /// Returns a node that fits if one of some does.
  static func any(of nodes: SchemaNode...) -> SchemaNode { ["anyOf": .list(nodes)] }

  /// What fits where nothing is written.
  static let nothing: SchemaNode = ["type": "null"]

  /// The node, or nothing in its place: a key without a value is read as if it were not there.
  var orNothing: SchemaNode {
    guard case .object(var members) = self else { return self }
    if let index = members.firstIndex(where: { $0.key == "anyOf" }) {
      guard case .list(let choices) = members[index].value else { return self }
      members[index] = Member(key: "anyOf", value: .list(choices + [Self.nothing]))
      return .object(members)
    }
    guard let index = members.firstIndex(where: { $0.key == "type" }) else {
      return .any(of: self, Self.nothing)
    }
    let type = members[index].value
    let types = if case .list(let types) = type { types } else { [type] }
    members[index] = Member(key: "type", value: .list(types + ["null"]))
    return .object(members)
  }

  /// Returns an object with further members.
  func adding(_ further: [Member]) -> SchemaNode {
    guard case .object(let members) = self else { return self }
    return .object(members + further)
  }

  /// Returns an object with a further member.
  func adding(_ key: String, _ value: SchemaNode) -> SchemaNode {
    adding([Member(key: key, value: value)])
  }
}

extension SchemaNode: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, SchemaNode)...) {
    self = .object(elements.map { Member(key: $0, value: $1) })
  }
}

extension SchemaNode: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: SchemaNode...) { self = .list(elements) }
}

extension SchemaNode: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}

extension SchemaNode: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self = .number(String(value)) }
}

extension SchemaNode: ExpressibleByBooleanLiteral {
  init(booleanLiteral value: Bool) { self = .truth(value) }
}
