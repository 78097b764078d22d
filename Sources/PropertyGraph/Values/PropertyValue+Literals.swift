// SPDX-License-Identifier: MIT

extension PropertyValue: ExpressibleByNilLiteral {
  /// Creates the absence of a value.
  public init(nilLiteral: ()) {
    self = .null
  }
}

extension PropertyValue: ExpressibleByBooleanLiteral {
  /// Creates a truth value.
  public init(booleanLiteral value: Bool) {
    self = .boolean(value)
  }
}

extension PropertyValue: ExpressibleByIntegerLiteral {
  /// Creates a whole number.
  public init(integerLiteral value: Int64) {
    self = .integer(value)
  }
}

extension PropertyValue: ExpressibleByFloatLiteral {
  /// Creates a floating-point number.
  public init(floatLiteral value: Double) {
    self = .float(value)
  }
}

extension PropertyValue: ExpressibleByStringInterpolation {
  /// Creates a text.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension PropertyValue: ExpressibleByArrayLiteral {
  /// Creates a list.
  public init(arrayLiteral values: PropertyValue...) {
    self = .list(values)
  }
}

extension PropertyValue: ExpressibleByDictionaryLiteral {
  /// Creates a map.
  public init(dictionaryLiteral entries: (String, PropertyValue)...) {
    self = .map(PropertyMap(entries))
  }
}
