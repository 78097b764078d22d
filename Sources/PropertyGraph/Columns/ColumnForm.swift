// SPDX-License-Identifier: MIT

/// What the values of a column have in common.
enum ColumnForm: Sendable {
  case integers, floats, booleans, days, wideDays, strings, extendedDates, mixed

  /// Chooses the form that holds one value.
  init(of value: PropertyValue) {
    switch value {
    case .integer: self = .integers
    case .float: self = .floats
    case .boolean: self = .booleans
    case .date(let day): self = Int32(exactly: day) == nil ? .wideDays : .days
    case .string: self = .strings
    case .extendedDate: self = .extendedDates
    default: self = .mixed
    }
  }
}
