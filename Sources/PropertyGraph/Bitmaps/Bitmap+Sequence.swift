// SPDX-License-Identifier: MIT

extension Bitmap: Sequence {
  /// The members of a bitmap in ascending order.
  package struct Iterator: IteratorProtocol, Sendable {
    private let words: [UInt64]
    private var place = 0
    private var pending: UInt64

    init(_ words: [UInt64]) {
      self.words = words
      pending = words.first ?? 0
    }

    /// Returns the next member, or nothing if there is none.
    package mutating func next() -> Int? {
      while pending == 0 {
        guard place + 1 < words.count else { return nil }
        place += 1
        pending = words[place]
      }
      let bit = pending.trailingZeroBitCount
      pending &= pending &- 1  // Clears the lowest bit that is set.
      return place << 6 | bit
    }
  }

  /// Returns an iterator over the members in ascending order.
  package func makeIterator() -> Iterator { Iterator(words) }

  /// The number of members, without walking them.
  package var underestimatedCount: Int { count }
}
