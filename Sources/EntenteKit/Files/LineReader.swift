// SPDX-License-Identifier: MIT

/// Reads standard input line by line as it comes, so that an answer can go out before the next
/// question.
///
/// A line ends with a line feed, which is not part of it; everything else is, a carriage return and
/// spaces too. The last line needs no end. A byte order mark at the start is dropped.
public struct LineReader: ~Copyable {
  private let file = InputFile("-")
  private var buffer: [UInt8] = []
  /// Where the next line starts, and up to where there is no line feed.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false
  private var isFirst = true

  /// Creates a reader of standard input.
  public init() {}

  /// Returns the next line, waiting for it; nothing at the end.
  ///
  /// Complexity: O(length of the line), over all lines.
  public mutating func next() throws(EntenteError) -> ArraySlice<UInt8>? {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        return line(endingAt: end, next: end + 1)
      }
      searched = buffer.count
      guard !isAtEnd else {
        return start < buffer.count ? line(endingAt: buffer.count, next: buffer.count) : nil
      }
      try readMore()
    }
  }

  /// Whether the next line is here already, so that asking for it does not wait.
  public var hasLine: Bool { buffer[searched...].contains(0x0A) }

  private mutating func line(endingAt end: Int, next: Int) -> ArraySlice<UInt8> {
    var line = buffer[start..<end]
    if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    isFirst = false
    start = next
    searched = next
    return line
  }

  private mutating func readMore() throws(EntenteError) {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    do throws(SystemCalls.Failure) {
      isAtEnd = try !SystemCalls.Descriptor.standardInput.readMore(onto: &buffer)
      guard buffer.count <= InputFile.largest else { throw .tooLarge }
    } catch {
      throw file.failure(error)
    }
  }
}
