// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// What the codes of a key column stand for.
enum KeyForm: Hashable, Sendable {
  /// Nothing yet: there were only nulls.
  case undecided
  /// Whole numbers, which are their own codes.
  case integers
  /// Days, which are their own codes.
  case dates
  /// The bits of floating-point numbers.
  case floats
  /// Truth values.
  case truths
  /// The places of nodes.
  case nodes
  /// The places of relationships.
  case relationships
  /// The codes of a dictionary with an identity.
  case texts(Int64)
  /// The numbers that values of any type were given.
  case interned

  /// Returns the form that the values of a vector have by themselves.
  init(of vector: Vector) {
    switch vector {
    case .integers: self = .integers
    case .dates: self = .dates
    case .floats: self = .floats
    case .truths: self = .truths
    case .nodes: self = .nodes
    case .relationships: self = .relationships
    case .texts(_, let dictionary): self = .texts(dictionary.identity)
    case .values: self = .interned
    case .constant(let value, _): self.init(of: value)
    }
  }

  private init(of value: PropertyValue) {
    switch value {
    case .null: self = .undecided
    case .integer: self = .integers
    case .date: self = .dates
    case .float: self = .floats
    case .boolean: self = .truths
    case .node: self = .nodes
    case .relationship: self = .relationships
    default: self = .interned
    }
  }
}
