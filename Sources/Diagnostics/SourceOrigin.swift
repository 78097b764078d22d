// SPDX-License-Identifier: MIT

/// Where the first byte of some bytes lies: in which file, at which offset, on which line.
///
/// A file that is read piece by piece gives bytes that start in its middle.
public struct SourceOrigin: Hashable, Sendable {
  /// The number of the file, from 0.
  public let file: Int
  /// The offset of the first byte in the file.
  public let offset: Int
  /// The line that the first byte stands on, from 1.
  public let line: Int

  /// Creates an origin.
  ///
  /// - Parameters:
  ///   - file: The number of the file, from 0.
  ///   - offset: The offset of the first byte.
  ///   - line: The line of the first byte, from 1.
  public init(file: Int = 0, offset: Int = 0, line: Int = 1) {
    self.file = file
    self.offset = offset
    self.line = line
  }

  /// Returns the range of bytes that are counted from the first byte here.
  public func range(_ lowerBound: Int, _ upperBound: Int) -> SourceRange {
    SourceRange(offset + lowerBound, offset + upperBound, in: file)
  }
}
