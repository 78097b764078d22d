// SPDX-License-Identifier: MIT

/// The name of a time zone of the IANA database, such as `Europe/Paris`.
public struct TimeZoneName: Hashable, Sendable {
  /// The name as it is written in the database.
  public let text: String

  /// Creates a name that the caller has found in the database.
  init(known text: String) {
    self.text = text
  }
}

extension TimeZoneName: CustomStringConvertible {
  /// The name, such as `Europe/Paris`.
  public var description: String { text }
}
