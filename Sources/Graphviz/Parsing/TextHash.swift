// SPDX-License-Identifier: MIT

/// Hashes of bytes and numbers: folded products, as in Wang Yi's wyhash.
enum TextHash {
  /// A number that no text can foresee, one for the process: to draw one costs a call of the system,
  /// and a file can hold a million graphs.
  static let seed = UInt64.random(in: .min ... .max) | 1

  /// The first bytes of a text as numbers, with zeros behind a short one.
  struct Head: Equatable {
    /// How many bytes these are.
    static let length = 16

    let first: UInt64
    let second: UInt64

    @inline(__always)
    init(_ bytes: [UInt8], _ range: Range<Int>) {
      let middle = min(range.lowerBound &+ 8, range.upperBound)
      first = TextHash.packed(bytes, range.lowerBound, middle)
      second = TextHash.packed(bytes, middle, min(middle &+ 8, range.upperBound))
    }
  }

  /// Returns a hash of a text; hashes of other seeds have nothing to do with it.
  ///
  /// Short texts that differ in the low bits of their last byte alone have hashes beside each
  /// other: ids are often numbered, and then lie in one cache line.
  @inline(__always)
  static func hash(_ bytes: [UInt8], _ range: Range<Int>, _ head: Head, _ seed: UInt64) -> UInt32 {
    guard range.count > 8 else { return self.hash(ofShort: head.first, range.count, seed) }
    let low = range.count <= Head.length ? head.second & 7 : 0
    var hash = mixed(head.first ^ seed, head.second ^ low ^ secret(seed))
    var index = range.lowerBound &+ Head.length
    while index < range.upperBound {
      let end = min(index &+ 8, range.upperBound)
      hash = mixed(hash ^ packed(bytes, index, end), seed)
      index = end
    }
    hash = mixed(hash ^ UInt64(truncatingIfNeeded: range.count), seed)
    return UInt32(truncatingIfNeeded: range.count > Head.length ? hash : hash & ~7 | low)
  }

  /// Returns the hash of a text of at most eight bytes, given as one number.
  @inline(__always)
  static func hash(ofShort bytes: UInt64, _ count: Int, _ seed: UInt64) -> UInt32 {
    let low = bytes & 7
    let hash = mixed(bytes ^ low ^ seed, secret(seed))
    let counted = mixed(hash ^ UInt64(truncatingIfNeeded: count), seed)
    return UInt32(truncatingIfNeeded: counted & ~7 | low)
  }

  private static func secret(_ seed: UInt64) -> UInt64 { seed &* 0x9E37_79B9_7F4A_7C15 }

  /// Returns the two halves of a product, folded into one.
  @inline(__always)
  static func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = first.multipliedFullWidth(by: second)
    return product.high ^ product.low
  }

  /// Returns at most eight bytes as one number.
  @inline(__always)
  private static func packed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
    var number: UInt64 = 0
    for index in start..<end { number = number &<< 8 | UInt64(bytes[index]) }
    return number
  }
}
