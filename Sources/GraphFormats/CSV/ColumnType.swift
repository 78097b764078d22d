// SPDX-License-Identifier: MIT

internal import Diagnostics

/// The type of the values of a column.
enum ColumnType: Hashable, Sendable {
  case integer, float, boolean, date, string
  case localTime, time, localDateTime, dateTime, duration

  /// The words for types in headings, as importers of other property graphs know them.
  private static let names: [(name: String, type: ColumnType)] = [
    ("int", .integer), ("long", .integer), ("integer", .integer), ("short", .integer),
    ("byte", .integer), ("float", .float), ("double", .float), ("boolean", .boolean),
    ("bool", .boolean), ("date", .date), ("string", .string), ("char", .string),
    ("time", .time), ("localtime", .localTime), ("datetime", .dateTime),
    ("localdatetime", .localDateTime), ("duration", .duration),
  ]

  /// Returns the type of a word, in small letters or capitals.
  init?(named name: String) {
    guard let found = Self.names.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = found.type
  }

  /// What to say of a word that is no type.
  static func hint(for name: String) -> String {
    SpellingIndex(names.map(\.name) + ColumnHeading.purposes).hint(for: name)
      ?? "types are \(names.map(\.name).joined(separator: ", ")), each with [] for a list"
  }

  /// What a value of the type is called in messages.
  var article: String {
    switch self {
    case .integer: "a whole number of 64 bits"
    case .float: "a number"
    case .boolean: "true or false"
    case .date: "a date such as 1914-06-28"
    case .string: "a text"
    case .time: "a time of day such as 21:40:32+01:00"
    case .localTime: "a time of day such as 21:40:32"
    case .dateTime: "a date and time such as 1914-06-28T10:50+01:00"
    case .localDateTime: "a date and time such as 1914-06-28T10:50"
    case .duration: "a duration such as P1Y2M or PT5H"
    }
  }

  /// Whether the graph has no column of unboxed values for the type.
  var isBoxed: Bool {
    switch self {
    case .integer, .float, .boolean, .date, .string: false
    case .localTime, .time, .localDateTime, .dateTime, .duration: true
    }
  }
}
