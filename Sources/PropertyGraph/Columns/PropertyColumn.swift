// SPDX-License-Identifier: MIT

/// The values of one property key over all nodes, or over all relationships.
///
/// A column has the narrowest form that holds all its values, so that an operator chooses its loop
/// once a column and not once a value.
package enum PropertyColumn: Sendable {
  /// Whole numbers.
  case integers(TypedColumn<Int64>)

  /// Floating-point numbers.
  case floats(TypedColumn<Double>)

  /// True and false.
  case booleans(BooleanColumn)

  /// Days since 1970-01-01 that fit 32 bits: years within about 5,877,000 of it.
  case days(TypedColumn<Int32>)

  /// Days since 1970-01-01, at least one of which lies farther away.
  case wideDays(TypedColumn<Int64>)

  /// Texts.
  case strings(DictionaryColumn)

  /// Dates as sources give them.
  case extendedDates(DictionaryColumn)

  /// Lists, maps, or values of more than one type.
  case mixed(TypedColumn<PropertyValue>)

  /// Returns the value of an element, null if it has none.
  package subscript(element: Int) -> PropertyValue {
    switch self {
    case .integers(let column): column[element].map(PropertyValue.integer) ?? .null
    case .floats(let column): column[element].map(PropertyValue.float) ?? .null
    case .booleans(let column): column[element].map(PropertyValue.boolean) ?? .null
    case .days(let column): column[element].map { .date(dayNumber: Int64($0)) } ?? .null
    case .wideDays(let column): column[element].map { .date(dayNumber: $0) } ?? .null
    case .strings(let column), .extendedDates(let column): column[element] ?? .null
    case .mixed(let column): column[element] ?? .null
    }
  }
}
