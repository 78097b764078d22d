// SPDX-License-Identifier: MIT

/// A stretch of a text, in byte offsets from its start; the end is not part of it.
///
/// A chronicle keeps the place of every id and word, so a range has only eight bytes: the number of
/// the file, of which there may be ``mostFiles``, an offset below ``largestOffset``, and a length,
/// which ends at ``longest``; a longer stretch is shown by its beginning.
public struct SourceRange: Hashable, Sendable {
  /// How many files may belong together.
  public static let mostFiles = 1 << 10
  /// The largest offset, 64 GiB.
  public static let largestOffset = 1 << 36 - 1
  /// The longest stretch, 256 KiB.
  public static let longest = 1 << 18 - 1

  /// File, offset and length, from high bits to low: ranges in the order of the text are numbers in
  /// order.
  private let packed: UInt64

  /// Creates a range from a byte offset up to, and without, another that is not smaller.
  ///
  /// - Parameters:
  ///   - lowerBound: The offset of the first byte.
  ///   - upperBound: The offset behind the last byte.
  ///   - file: The number of the file, from 0.
  public init(_ lowerBound: Int, _ upperBound: Int, in file: Int = 0) {
    precondition(lowerBound >= 0 && lowerBound <= upperBound, "A range must not run backwards")
    let start = UInt64(min(lowerBound, Self.largestOffset))
    let length = UInt64(min(upperBound - lowerBound, Self.longest))
    packed = UInt64(min(max(file, 0), Self.mostFiles - 1)) << 54 | start << 18 | length
  }

  /// Nowhere: a stand-in for a place that is not known, where an optional would take more room.
  package static let nowhere = SourceRange(largestOffset, largestOffset, in: mostFiles - 1)

  /// The number of the file that the text is in, from 0.
  public var file: Int { Int(packed >> 54) }

  /// The offset of the first byte.
  public var lowerBound: Int { Int(packed >> 18 & UInt64(Self.largestOffset)) }

  /// The offset behind the last byte.
  public var upperBound: Int { lowerBound + Int(packed & UInt64(Self.longest)) }

  /// The place where the range starts, as an empty range.
  var start: SourceRange { SourceRange(lowerBound, lowerBound, in: file) }

  /// Returns the part of this range that starts some bytes in and is so many bytes long.
  ///
  /// The part is cut to this range; a part that would start behind it is empty at its end.
  public func part(from offset: Int, length: Int) -> SourceRange {
    let start = min(lowerBound + max(offset, 0), upperBound)
    return SourceRange(start, min(start + max(length, 0), upperBound), in: file)
  }
}

extension SourceRange: Comparable {
  /// Returns whether a range starts before another, or starts with it and ends earlier.
  ///
  /// All ranges of a file come before those of the next.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    left.packed < right.packed
  }
}
