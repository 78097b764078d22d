// SPDX-License-Identifier: MIT

internal import Diagnostics

/// Reads a table, some rows at a time (RFC 4180).
///
/// - A line ends with a line feed, a carriage return, or both. A byte order mark at the start is
///   dropped, and not counted in places, as `SourceText` does not count it.
/// - The first row says how many fields there are. A row with more or fewer is an error and left
///   out.
/// - An empty line is no row, unless rows have one field: then it is one that is absent.
/// - A quote inside a field that does not begin with one is text. Text behind a closing quote is an
///   error, and so is a quote that is never closed.
///
/// ```swift
/// var reader = TableReader(Array("name,year\nWilhelm,1859\n".utf8))
/// let header = reader.readHeader()
/// while let batch = reader.nextBatch() {
///   print(batch.text(of: batch[0, 1]))  // 1859
/// }
/// print(reader.tally.diagnostics)
/// ```
///
/// A long table comes in pieces:
///
/// ```swift
/// var reader = TableReader()
/// while let piece = nextPiece() {
///   reader.append(piece)
///   while let batch = reader.nextBatch() { … }
/// }
/// reader.close()
/// while let batch = reader.nextBatch() { … }
/// ```
public struct TableReader: Sendable {
  /// How rows and fields are told apart.
  public let format: TableFormat

  /// The number of fields of each row; nothing before the first.
  public internal(set) var columnCount: Int?

  /// What is wrong.
  public var tally: DiagnosticTally

  /// The number of the file, for places of errors.
  public var file: Int { origin.file }

  /// What was not read yet, from `position` on.
  private var bytes: [UInt8]
  private var origin: SourceOrigin
  private var position = 0
  private var isWhole: Bool
  private var isAtStart = true
  /// How many bytes must be there before reading makes sense again.
  private var needed = 0

  /// A batch ends behind so many fields: they should fit the caches of a processor.
  private static let fieldLimit = 1 << 14

  /// Creates a reader of a whole table.
  ///
  /// - Parameters:
  ///   - bytes: The table, in UTF-8.
  ///   - format: How rows and fields are told apart.
  ///   - file: The number of the file, for places of errors.
  ///   - errorLimit: How many errors are told; the rest are counted.
  public init(
    _ bytes: [UInt8], format: TableFormat = .csv, file: Int = 0, errorLimit: Int = 20
  ) {
    self.init(bytes, format, isWhole: true, file: file, errorLimit: errorLimit)
  }

  /// Creates a reader of a table that comes in pieces.
  ///
  /// - Parameters:
  ///   - format: How rows and fields are told apart.
  ///   - file: The number of the file, for places of errors.
  ///   - errorLimit: How many errors are told; the rest are counted.
  public init(format: TableFormat = .csv, file: Int = 0, errorLimit: Int = 20) {
    self.init([], format, isWhole: false, file: file, errorLimit: errorLimit)
  }

  private init(
    _ bytes: [UInt8], _ format: TableFormat, isWhole: Bool, file: Int, errorLimit: Int
  ) {
    self.bytes = bytes
    self.format = format
    self.isWhole = isWhole
    origin = SourceOrigin(file: file)
    tally = DiagnosticTally(limit: errorLimit)
  }

  /// Adds the next piece; it may begin and end anywhere, even inside a letter.
  public mutating func append(_ piece: [UInt8]) {
    precondition(!isWhole, "A table that has ended gets no more pieces.")
    bytes.removeSubrange(..<position)
    origin = SourceOrigin(file: origin.file, offset: origin.offset + position)
    position = 0
    bytes.append(contentsOf: piece)
  }

  /// Says that the last piece has come.
  public mutating func close() { isWhole = true }

  /// Reads the next rows; nothing, if there are no more, or none before the next piece.
  ///
  /// A row that is longer than a piece is looked for again only when twice as much is there, so
  /// that reading stays linear.
  ///
  /// - Parameter limit: How many rows to return at most.
  /// - Returns: One row or more.
  public mutating func nextBatch(atMost limit: Int = 1024) -> TableBatch? {
    dropByteOrderMark()
    while position < bytes.count, isWhole || bytes.count - position >= needed {
      var scanner = RowScanner(format, from: position, isWhole: isWhole)
      scan(atMost: limit, with: &scanner)
      tell(scanner.flaws.map { ($0.flaw, origin.range($0.place, $0.place + 1)) })
      let isStuck = scanner.position == position
      position = scanner.position
      needed = isStuck ? (bytes.count - position) * 2 : 0
      if !scanner.fields.isEmpty, let columnCount {
        return TableBatch(
          bytes: bytes, fields: scanner.fields, columnCount: columnCount, origin: origin)
      }
      if isStuck { return nil }
    }
    return nil
  }
}

extension TableReader {
  private mutating func scan(atMost limit: Int, with scanner: inout RowScanner) {
    let bytes = bytes
    let span = bytes.span
    var columns = columnCount ?? 0
    var rows = 0
    scanner.fields.reserveCapacity(min(limit * columns, Self.fieldLimit))
    while rows < limit, scanner.fields.count < Self.fieldLimit, scanner.position < bytes.count {
      let start = scanner.position
      let fieldCount = scanner.fields.count
      let flawCount = scanner.flaws.count
      guard scanner.scanRow(in: span) else {
        scanner.flaws.removeSubrange(flawCount...)
        scanner.fields.removeSubrange(fieldCount...)
        break
      }
      let added = scanner.fields.count - fieldCount
      let isBlank = columns != 1 && added == 1 && scanner.fields[fieldCount].isAbsent
      if columns == 0, !isBlank { columns = added }
      if added == columns, !isBlank {
        rows += 1
        continue
      }
      if !isBlank {
        let end = scanner.fields[scanner.fields.count - 1].end
        tellRagged(added, insteadOf: columns, at: origin.range(start, end))
      }
      scanner.fields.removeSubrange(fieldCount...)
    }
    if columns > 0 { columnCount = columns }
  }

  private mutating func dropByteOrderMark() {
    guard isAtStart, isWhole || bytes.count >= 3 else { return }
    isAtStart = false
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
    position = 3
    origin = SourceOrigin(file: origin.file, offset: -3)
  }
}
