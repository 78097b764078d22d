// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension Truth {
  /// Whether the opposite holds.
  var negated: Truth {
    switch self {
    case .no: .yes
    case .yes: .no
    case .unknown: .unknown
    }
  }

  /// Whether just one of two conditions holds.
  func exclusiveOr(_ other: Truth) -> Truth {
    guard self != .unknown, other != .unknown else { return .unknown }
    return self == other ? .no : .yes
  }

  /// The answer as a value.
  var value: PropertyValue { self == .unknown ? .null : .boolean(self == .yes) }

  /// Takes a value as an answer.
  ///
  /// - Throws: A ``QueryError`` with the code `type` if the value is neither boolean nor null.
  init(_ value: PropertyValue) throws(QueryError) {
    switch value {
    case .null: self = .unknown
    case .boolean(let answer): self = answer ? .yes : .no
    default: throw QueryError(.type, "a condition must be true or false, not \(value.typeName)")
    }
  }
}
