// SPDX-License-Identifier: MIT

/// A text that people wrote, with the name to call it by and the places of its lines.
///
/// Lines end with a line feed, a carriage return, or both. Columns count Unicode scalars from 1,
/// as compilers and editors do; offsets count bytes from 0.
///
/// Several texts may belong together, each with the number of its file. A text may also be a piece
/// of a file, whose ``origin`` says where it lies; lines, offsets and ranges are those of the file.
public struct SourceText: Sendable {
  /// What to call the text in messages: mostly the path of its file as the user wrote it.
  public let name: String
  /// The text, in UTF-8.
  public let bytes: [UInt8]
  /// Where the text lies in its file.
  public let origin: SourceOrigin
  private let lineStarts: [Int]
  /// The number of scalars before each block of bytes, so that no column is counted from far away.
  private let scalarsBeforeBlock: [Int]
  private static let blockSize = 512

  /// Creates a text from its bytes; a byte order mark at the start is dropped.
  ///
  /// Complexity: O(bytes).
  ///
  /// - Parameters:
  ///   - name: What to call it.
  ///   - bytes: The text, in UTF-8.
  ///   - origin: Where it lies in its file; a whole file needs only the number of the file.
  public init(name: String, bytes: [UInt8], origin: SourceOrigin = SourceOrigin()) {
    self.name = name
    self.origin = origin
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    lineStarts = Self.lineStarts(in: self.bytes)
    scalarsBeforeBlock = Self.scalarsBeforeBlocks(of: self.bytes)
  }

  /// Creates a text from a string.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The number of lines, at least one.
  public var lineCount: Int { lineStarts.count }

  /// Returns the line and column of a byte offset.
  ///
  /// Complexity: O(log lines).
  public func position(at offset: Int) -> SourcePosition {
    let offset = max(offset - origin.offset, 0)
    let line = lineIndex(at: offset)
    let column = scalarCount(before: offset) - scalarCount(before: lineStarts[line])
    return SourcePosition(line: line + origin.line, column: column + 1)
  }

  /// Returns the first offset from an offset on, at most the end, at which a scalar starts.
  func scalarBoundary(from offset: Int) -> Int {
    var offset = min(max(offset, 0), bytes.count)
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// Returns the range of bytes of this text.
  public func range(_ lowerBound: Int, _ upperBound: Int) -> SourceRange {
    origin.range(lowerBound, upperBound)
  }

  /// Returns where a line of the text lies, without its end.
  public func lineRange(_ number: Int) -> SourceRange {
    let line = bytesOfLine(number)
    return range(line.lowerBound, line.upperBound)
  }

  /// Returns the indices of the bytes of a line; a range might not hold so many.
  func bytesOfLine(_ number: Int) -> Range<Int> {
    let index = number - origin.line
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Returns the text of a range.
  public func text(in range: SourceRange) -> String {
    let start = min(max(range.lowerBound - origin.offset, 0), bytes.count)
    let end = min(max(range.upperBound - origin.offset, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices {
      let isBreak = bytes[index] == 0x0A
      let isLoneReturn =
        bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if isBreak || isLoneReturn { starts.append(index + 1) }
    }
    return starts
  }

  private func scalarCount(before offset: Int) -> Int {
    let end = min(offset, bytes.count)
    let block = end / Self.blockSize
    return scalarsBeforeBlock[block] + Self.scalarCount(bytes[(block * Self.blockSize)..<end])
  }

  private static func scalarsBeforeBlocks(of bytes: [UInt8]) -> [Int] {
    var counts = [0]
    counts.reserveCapacity(bytes.count / blockSize + 1)
    for start in stride(from: 0, through: bytes.count - blockSize, by: blockSize) {
      counts.append(counts[counts.count - 1] + scalarCount(bytes[start..<(start + blockSize)]))
    }
    return counts
  }

  /// Counts the scalars of UTF-8 by their first bytes.
  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

/// A place for people: line and column, both from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// The form `line:column` that editors and terminals recognize.
  public var description: String { "\(line):\(column)" }
}
