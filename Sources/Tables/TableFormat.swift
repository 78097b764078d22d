// SPDX-License-Identifier: MIT

/// How the rows and fields of a table are told apart.
///
/// ```swift
/// let semicolons = TableFormat(separator: ";")
/// ```
public struct TableFormat: Hashable, Sendable {
  /// Commas and double quotes (RFC 4180).
  public static let csv = TableFormat(separator: ",")

  /// Tabs, and quotes that mean nothing (the media type `text/tab-separated-values`).
  ///
  /// No field can hold a tab or a line break. What spreadsheets call TSV is
  /// `TableFormat(separator: "\t")`: CSV with tabs.
  public static let tsv = TableFormat(separator: "\t", hasQuotes: false)

  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// What stands between two fields, as a byte of ASCII.
  public let separator: UInt8

  /// Whether a field between double quotes may hold separators, line breaks and doubled quotes.
  public let hasQuotes: Bool

  /// Creates a format.
  ///
  /// - Parameters:
  ///   - separator: One character of ASCII; neither a double quote nor a line break.
  ///   - hasQuotes: Whether double quotes enclose fields.
  public init(separator: Unicode.Scalar, hasQuotes: Bool = true) {
    precondition(
      separator.isASCII && !["\"", "\n", "\r"].contains(separator),
      "A separator is a character of ASCII, and neither a double quote nor a line break.")
    self.separator = UInt8(truncatingIfNeeded: separator.value)
    self.hasQuotes = hasQuotes
  }
}
