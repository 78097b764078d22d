// SPDX-License-Identifier: MIT

internal import Diagnostics

/// The type of the values of a column.
enum ColumnType: Hashable, Sendable {
  case integer, float, boolean, date, string

  /// The words for types in headings, as importers of other property graphs know them.
  private static let names: [(name: String, type: ColumnType)] = [
    ("int", .integer), ("long", .integer), ("integer", .integer), ("short", .integer),
    ("byte", .integer), ("float", .float), ("double", .float), ("boolean", .boolean),
    ("bool", .boolean), ("date", .date), ("string", .string), ("char", .string),
  ]

  /// Returns the type of a word, in small letters or capitals.
  init?(named name: String) {
    guard let found = Self.names.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = found.type
  }

  /// What to say of a word that is no type.
  static func hint(for name: String) -> String {
    SpellingIndex(names.map(\.name)).hint(for: name)
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
    }
  }
}
