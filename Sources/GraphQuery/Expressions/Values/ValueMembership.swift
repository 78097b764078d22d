// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The `IN` of a query over values.
enum ValueMembership {
  /// Returns whether a value is in a list; null if only a null keeps it from being decided.
  static func truth(
    of value: PropertyValue, in list: PropertyValue
  ) throws(QueryError) -> Truth {
    switch list {
    case .null: return .unknown
    case .list(let values): return truth(of: value, in: values)
    default: throw QueryError(.type, "IN needs a list, not \(list.typeName)")
    }
  }

  /// Returns whether a value is among others; null if only a null keeps it from being decided.
  static func truth(of value: PropertyValue, in values: [PropertyValue]) -> Truth {
    var result = Truth.no
    for other in values {
      switch value.equals(other) {
      case true?: return .yes
      case false?: continue
      case nil: result = .unknown
      }
    }
    return result
  }
}
