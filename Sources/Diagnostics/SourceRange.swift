// SPDX-License-Identifier: MIT

/// A stretch of a text, in byte offsets from its start; the end is not part of it.
public struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  public let lowerBound: Int
  /// The offset behind the last byte.
  public let upperBound: Int

  /// Creates a range from a byte offset up to, and without, another that is not smaller.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(lowerBound >= 0 && lowerBound <= upperBound, "A range must not run backwards")
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  /// Returns the part of this range that starts some bytes in and is so many bytes long.
  ///
  /// The part is cut to this range; a part that would start behind it is empty at its end.
  public func part(from offset: Int, length: Int) -> SourceRange {
    let start = min(lowerBound + max(offset, 0), upperBound)
    return SourceRange(start, min(start + max(length, 0), upperBound))
  }
}

extension SourceRange: Comparable {
  /// Returns whether a range starts before another, or starts with it and ends earlier.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}
