// SPDX-License-Identifier: MIT

/// Writes a table, a field at a time (RFC 4180).
///
/// A text is put between quotes where it must be: if it holds a separator, a quote or a line break,
/// or is empty, so that ``TableReader`` tells it from a field that is absent.
///
/// ```swift
/// var writer = TableWriter()
/// try writer.append("name")
/// try writer.append("year")
/// writer.endRow()
/// try writer.append("Wilhelm")
/// writer.append(1859)
/// writer.endRow()
/// writer.takeBytes()
/// ```
public struct TableWriter: Sendable {
  /// How rows and fields are told apart.
  public let format: TableFormat

  private let lineEnd: [UInt8]
  private var bytes: [UInt8] = []
  private var isInRow = false

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - format: How rows and fields are told apart.
  ///   - usesCarriageReturns: Whether a line ends with a carriage return and a line feed, as RFC
  ///     4180 asks for, and not with a line feed alone.
  public init(format: TableFormat = .csv, usesCarriageReturns: Bool = false) {
    self.format = format
    lineEnd = usesCarriageReturns ? Array("\r\n".utf8) : Array("\n".utf8)
  }

  /// Adds a text to the row.
  ///
  /// Without quotes, an empty text cannot be told from a field that is absent.
  ///
  /// - Throws: ``TableError`` if the format has no quotes and the text holds a separator or a line
  ///   break.
  public mutating func append(_ text: String) throws(TableError) {
    let needsQuotes = format.hasQuotes ? needsQuotes(text) : false
    if !format.hasQuotes, text.utf8.contains(where: isMark) {
      throw TableError(
        .unwritable, "A field without quotes cannot hold a separator or a line break.")
    }
    beginField()
    guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(TableFormat.quote)
    for byte in text.utf8 {
      if byte == TableFormat.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(TableFormat.quote)
  }

  /// Adds a whole number to the row.
  public mutating func append(_ number: Int64) { appendPlain(String(number)) }

  /// Adds a floating-point number to the row, in the shortest form that reads back as the same.
  public mutating func append(_ number: Double) { appendPlain(number.description) }

  /// Adds a field that is absent.
  public mutating func appendAbsent() { beginField() }

  /// Ends the row.
  public mutating func endRow() {
    bytes.append(contentsOf: lineEnd)
    isInRow = false
  }

  /// Returns what was written since the last time, so that a long table leaves in pieces.
  public mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }
}

extension TableWriter {
  private mutating func beginField() {
    if isInRow { bytes.append(format.separator) }
    isInRow = true
  }

  /// Adds a number; digits can only need quotes where the separator is one of them.
  private mutating func appendPlain(_ text: String) {
    beginField()
    let isQuoted = format.hasQuotes && text.utf8.contains(where: isMark)
    if isQuoted { bytes.append(TableFormat.quote) }
    bytes.append(contentsOf: text.utf8)
    if isQuoted { bytes.append(TableFormat.quote) }
  }

  private func needsQuotes(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    // What begins with a byte order mark would lose it at the start of a table.
    return first == TableFormat.quote || first == 0xEF
      || text.utf8.contains { isMark($0) || $0 == TableFormat.quote }
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte == format.separator || byte == TableFormat.lineFeed || byte == TableFormat.carriageReturn
  }
}
