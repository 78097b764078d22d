// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension Vector {
  /// Creates a column of values, in a narrow form if all of them are of one type.
  init(narrowing values: [PropertyValue]) {
    guard let first = values.first else {
      self = .values(values)
      return
    }
    switch first {
    case .integer: self = .integers(Self.all(values, \.integer), nulls: nil)
    case .float: self = .floats(Self.all(values, \.float), nulls: nil)
    case .node: self = .nodes(Self.all(values, \.nodePlace))
    case .relationship: self = .relationships(Self.all(values, \.relationshipPlace))
    default: self = .values(values)
    }
    if count != values.count { self = .values(values) }
  }

  /// Returns the parts of values up to the first that has none.
  private static func all<Part>(
    _ values: [PropertyValue], _ part: (PropertyValue) -> Part?
  ) -> [Part] {
    var result: [Part] = []
    result.reserveCapacity(values.count)
    for value in values {
      guard let part = part(value) else { break }
      result.append(part)
    }
    return result
  }
}

extension PropertyValue {
  /// The place of the node, if it is one.
  var nodePlace: Int32? {
    if case .node(let node) = self { Int32(truncatingIfNeeded: node.index) } else { nil }
  }

  /// The place of the relationship, if it is one.
  var relationshipPlace: Int32? {
    if case .relationship(let relationship) = self {
      Int32(truncatingIfNeeded: relationship.index)
    } else {
      nil
    }
  }
}
