// SPDX-License-Identifier: MIT

/// Some of the components of a date: its year, month and day.
///
/// A set tells which components carry a mark: in `2004-06~` the year and the month do.
public struct DateComponentSet: OptionSet, Hashable, Sendable {
  /// The year.
  public static let year = Self(rawValue: 1)

  /// The month, or the season that stands in its place.
  public static let month = Self(rawValue: 2)

  /// The day of the month.
  public static let day = Self(rawValue: 4)

  /// One bit for each component.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  ///
  /// - Parameter rawValue: One bit for each component.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The names of the components, in the order year, month, day.
  public var names: [String] {
    var names: [String] = []
    if contains(.year) { names.append("year") }
    if contains(.month) { names.append("month") }
    if contains(.day) { names.append("day") }
    return names
  }
}

extension DateComponentSet: CustomStringConvertible {
  /// The names, separated by commas.
  public var description: String { names.joined(separator: ", ") }
}
