// SPDX-License-Identifier: MIT

public import Diagnostics

/// Reads JSON Lines piece by piece: bytes go in, and a tree for each line comes out.
///
/// A line ends with a line feed; empty lines are passed over. A line that cannot be read says so,
/// and the next one is read all the same. The memory needed is that of one piece and one line.
///
///     var lines = JSONLinesReader(origin: SourceOrigin(file: 1))
///     lines.append(bytes)
///     while let line = lines.next() { ... }
public struct JSONLinesReader: Sendable {
  private var buffer: [UInt8] = []
  /// Where the next line starts, and up to where no line feed was found.
  private var start = 0
  private var searched = 0
  private var isFinished = false
  private var origin: SourceOrigin
  private var isFirst = true

  /// Creates a reader of a file from its beginning.
  ///
  /// - Parameter origin: Where the bytes lie.
  public init(origin: SourceOrigin) {
    self.origin = origin
  }

  /// Adds the next bytes of the file.
  ///
  /// Complexity: O(bytes), whatever is left of those before.
  public mutating func append(_ bytes: [UInt8]) {
    buffer.removeFirst(start)
    origin = SourceOrigin(file: origin.file, offset: origin.offset + start, line: origin.line)
    searched -= start
    start = 0
    // A byte order mark may stand at the start of a file and nowhere else.
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    isFirst = isFirst && bytes.isEmpty
    searched = max(searched, start)
    buffer += bytes
  }

  /// Says that no bytes are to come: what is left is a line, too.
  public mutating func finish() { isFinished = true }

  /// Whether the line that has begun is longer than any that is read.
  public var isOverlong: Bool { buffer.count - start > DocumentParser.longestLine }

  /// Returns the next line, or nothing if it has not come yet.
  public mutating func next() -> ParsedDocument? {
    while let line = nextLine() {
      if !isBlank(line) { return document(of: line) }
    }
    return nil
  }

  private mutating func nextLine() -> Range<Int>? {
    while searched < buffer.count {
      guard buffer[searched] != 0x0A else {
        defer { start = searched }
        searched += 1
        return start..<(searched - 1)
      }
      searched += 1
    }
    guard isFinished, start < buffer.count else { return nil }
    defer { start = buffer.count }
    return start..<buffer.count
  }

  private func isBlank(_ line: Range<Int>) -> Bool {
    for index in line where buffer[index] != 0x20 && buffer[index] != 0x09 && buffer[index] != 0x0D
    {
      return false
    }
    return true
  }

  private func document(of line: Range<Int>) -> ParsedDocument {
    if let offset = UTF8Scanner.firstInvalidByte(in: buffer, line) {
      let range = origin.range(offset, offset + 1)
      return ParsedDocument(failure: DocumentParser.notText(buffer[offset], at: range))
    }
    var reader = JSONReader(bytes: buffer, in: line, origin: origin)
    return reader.document()
  }
}
