// SPDX-License-Identifier: MIT

/// A value of JSON (RFC 8259), as far as reading Graphviz' own needs it.
enum JSONValue {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  struct Member {
    let name: String
    let value: JSONValue
  }

  /// The value of a member of an object.
  ///
  /// Complexity: O(members), which are few.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The parts of an array.
  var parts: [JSONValue]? {
    guard case .array(let parts) = self else { return nil }
    return parts
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// The whole number that it is.
  var integer: Int? { number.flatMap { Int(exactly: $0) } }
}
