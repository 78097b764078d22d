// SPDX-License-Identifier: MIT

/// Values of one property key for consecutive nodes or relationships, of one type and not boxed.
///
/// ```swift
/// builder.setProperty("year", ofNodesFrom: first, to: .integers([1879, 1882]))
/// ```
public enum PropertyValues: Sendable {
  /// Whole numbers.
  case integers([Int64])

  /// Floating-point numbers.
  case floats([Double])

  /// True and false.
  case booleans([Bool])

  /// Days, counted from 1970-01-01.
  case days([Int32])

  /// Texts, each as its place in a dictionary.
  case strings(codes: [Int32], dictionary: [String])

  /// Values of any type; a null is no value.
  case values([PropertyValue])

  /// The number of values.
  public var count: Int {
    switch self {
    case .integers(let values): values.count
    case .floats(let values): values.count
    case .booleans(let values): values.count
    case .days(let values): values.count
    case .strings(let codes, _): codes.count
    case .values(let values): values.count
    }
  }

  /// Returns a value.
  public subscript(place: Int) -> PropertyValue {
    switch self {
    case .integers(let values): .integer(values[place])
    case .floats(let values): .float(values[place])
    case .booleans(let values): .boolean(values[place])
    case .days(let values): .date(dayNumber: Int64(values[place]))
    case .strings(let codes, let dictionary): .string(dictionary[Int(codes[place])])
    case .values(let values): values[place]
    }
  }
}

extension PropertyValues {
  /// Stops if one of the values cannot be that of a property.
  func check() {
    switch self {
    case .integers, .floats, .booleans, .days: break
    case .strings(let codes, let dictionary):
      precondition(
        codes.allSatisfy { dictionary.indices.contains(Int($0)) },
        "Each text is a place in the dictionary.")
    case .values(let values):
      precondition(
        values.allSatisfy(\.isStorable), "A property cannot hold a node, a relationship or a path.")
    }
  }
}
