// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A place in a bitmap, from which its members are taken many at a time.
struct BitmapCursor {
  private let words: [UInt64]
  private let end: Int
  private var place: Int

  /// Starts at the first member, or at the first in a range.
  init(_ bitmap: Bitmap, in range: Range<Int>? = nil) {
    words = bitmap.words
    end = min(range?.upperBound ?? Int.max, words.count << 6)
    place = min(max(range?.lowerBound ?? 0, 0), end)
  }

  /// Returns the next members, at most so many; none at the end.
  mutating func next(_ limit: Int) -> [Int32] {
    var members: [Int32] = []
    members.reserveCapacity(limit)
    while place < end, members.count < limit {
      let wordEnd = min((place | 63) + 1, end)
      let bits = rest(of: words[place >> 6], to: wordEnd)
      if bits == .max, limit - members.count >= 64 {
        let first = Int32(truncatingIfNeeded: place)
        for offset in 0..<Int32(64) { members.append(first &+ offset) }
        place = wordEnd
      } else {
        take(bits, to: wordEnd, into: &members, limit)
      }
    }
    return members
  }

  /// Returns the bits of a word from the place on and before an end.
  private func rest(of word: UInt64, to wordEnd: Int) -> UInt64 {
    let tail = word & (UInt64.max &<< UInt64(place & 63))
    return wordEnd & 63 == 0 ? tail : tail & ((1 &<< UInt64(wordEnd & 63)) &- 1)
  }

  private mutating func take(
    _ bits: UInt64, to wordEnd: Int, into members: inout [Int32], _ limit: Int
  ) {
    var bits = bits
    let first = place & ~63
    while bits != 0 {
      guard members.count < limit else { return }
      let member = first | bits.trailingZeroBitCount
      members.append(Int32(truncatingIfNeeded: member))
      place = member + 1
      bits &= bits &- 1
    }
    place = wordEnd
  }
}
