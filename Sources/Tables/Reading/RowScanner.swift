// SPDX-License-Identifier: MIT

/// Finds the fields of one row after another.
///
/// Each byte is looked at once. Bytes above separator and line breaks, which nearly all are, take a
/// single comparison.
struct RowScanner {
  /// What is wrong with a row, though its fields could be told.
  enum Flaw {
    case unclosedQuote
    case textAfterQuote
  }

  private let separator: UInt8
  private let hasQuotes: Bool
  private let highestMark: UInt8
  /// Whether the bytes go to the end of the table, so that what ends with them is complete.
  private let isWhole: Bool

  /// The fields so far.
  var fields: [TableField] = []
  /// What was wrong, and where.
  var flaws: [(flaw: Flaw, place: Int)] = []
  /// The place behind the last complete row.
  private(set) var position: Int

  init(_ format: TableFormat, from position: Int, isWhole: Bool) {
    separator = format.separator
    hasQuotes = format.hasQuotes
    highestMark = max(format.separator, TableFormat.carriageReturn)
    self.position = position
    self.isWhole = isWhole
  }

  /// Adds the fields of the next row, and returns whether there was a complete one.
  mutating func scanRow(in bytes: Span<UInt8>) -> Bool {
    var place = position
    while true {
      if hasQuotes, place < bytes.count, bytes[place] == TableFormat.quote {
        place = scanQuotedField(from: place, in: bytes)
      } else {
        let end = endOfField(from: place, in: bytes)
        fields.append(TableField(start: place, end: end, form: .plain))
        place = end
      }
      guard place < bytes.count else { return endRow(at: place, if: isWhole) }
      if bytes[place] != separator { return endLine(at: place, in: bytes) }
      place &+= 1
    }
  }

  /// Returns the place of the first separator or line break from a place on.
  @inline(__always)
  private func endOfField(from start: Int, in bytes: Span<UInt8>) -> Int {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte <= highestMark, isMark(byte) { break }
      place &+= 1
    }
    return place
  }

  @inline(__always)
  private func isMark(_ byte: UInt8) -> Bool {
    byte == separator || byte == TableFormat.lineFeed || byte == TableFormat.carriageReturn
  }

  /// Ends a row at a line feed, a carriage return, or both.
  private mutating func endLine(at place: Int, in bytes: Span<UInt8>) -> Bool {
    guard bytes[place] == TableFormat.carriageReturn else { return endRow(at: place + 1, if: true) }
    guard place + 1 < bytes.count else { return endRow(at: place + 1, if: isWhole) }
    return endRow(at: place + (bytes[place + 1] == TableFormat.lineFeed ? 2 : 1), if: true)
  }

  private mutating func endRow(at place: Int, if isComplete: Bool) -> Bool {
    if isComplete { position = place }
    return isComplete
  }
}

extension RowScanner {
  /// Adds a field between quotes, and returns the place of the mark that ends it.
  private mutating func scanQuotedField(from opening: Int, in bytes: Span<UInt8>) -> Int {
    var place = opening + 1
    var form = TableField.Form.quoted
    while place < bytes.count {
      guard bytes[place] == TableFormat.quote else {
        place &+= 1
        continue
      }
      guard place + 1 < bytes.count, bytes[place + 1] == TableFormat.quote else {
        fields.append(TableField(start: opening + 1, end: place, form: form))
        return endOfField(behindQuote: place + 1, in: bytes)
      }
      form = .escaped
      place += 2
    }
    fields.append(TableField(start: opening + 1, end: bytes.count, form: form))
    flaws.append((.unclosedQuote, opening))
    return bytes.count
  }

  private mutating func endOfField(behindQuote start: Int, in bytes: Span<UInt8>) -> Int {
    let end = endOfField(from: start, in: bytes)
    if end > start { flaws.append((.textAfterQuote, start)) }
    return end
  }
}
