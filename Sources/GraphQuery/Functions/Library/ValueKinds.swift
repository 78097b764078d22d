// SPDX-License-Identifier: MIT

package import PropertyGraph

/// The types that a value may have, for checks before a query runs.
///
/// Null belongs to every type and has no place among them.
package struct ValueKinds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  package static let boolean = Self(rawValue: 1 << 0)
  package static let integer = Self(rawValue: 1 << 1)
  package static let float = Self(rawValue: 1 << 2)
  package static let string = Self(rawValue: 1 << 3)
  package static let date = Self(rawValue: 1 << 4)
  package static let localTime = Self(rawValue: 1 << 5)
  package static let time = Self(rawValue: 1 << 6)
  package static let localDateTime = Self(rawValue: 1 << 7)
  package static let dateTime = Self(rawValue: 1 << 8)
  package static let duration = Self(rawValue: 1 << 9)
  package static let extendedDate = Self(rawValue: 1 << 10)
  package static let list = Self(rawValue: 1 << 11)
  package static let map = Self(rawValue: 1 << 12)
  package static let node = Self(rawValue: 1 << 13)
  package static let relationship = Self(rawValue: 1 << 14)
  package static let path = Self(rawValue: 1 << 15)

  /// Any value.
  package static let any = Self(rawValue: (1 << 16) - 1)
  /// Integers and floats.
  package static let number: Self = [.integer, .float]
  /// Nodes and relationships.
  package static let element: Self = [.node, .relationship]
  /// Points in time.
  package static let instant: Self = [.date, .localTime, .time, .localDateTime, .dateTime]

  /// The type of a value; none for null.
  package init(of value: PropertyValue) {
    self =
      switch value {
      case .null: []
      case .boolean: .boolean
      case .integer: .integer
      case .float: .float
      case .string: .string
      case .date: .date
      case .localTime: .localTime
      case .time: .time
      case .localDateTime: .localDateTime
      case .dateTime: .dateTime
      case .duration: .duration
      case .extendedDate: .extendedDate
      case .list: .list
      case .map: .map
      case .node: .node
      case .relationship: .relationship
      case .path: .path
      }
  }
}
