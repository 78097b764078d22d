// SPDX-License-Identifier: MIT

/// Spreads the bits of keys.
///
/// The constants are those of the finalizer of MurmurHash3 (Austin Appleby, public domain) and of
/// Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4). It is not
/// random from process to process: no order depends on it, but a chain may be made long on purpose
/// by who knows it; the limits on time stand against that.
enum KeyHash {
  /// Returns a number of which the high bits depend on all bits of another.
  @inline(__always)
  static func mixed(_ word: UInt64) -> UInt64 {
    var hash = word ^ (word &>> 33)
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash &>> 33
    return hash &* 0x9E37_79B9_7F4A_7C15
  }

  /// Returns the hash of a key with one more part.
  @inline(__always)
  static func combined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    mixed((hash &<< 5 | hash &>> 59) ^ word)
  }
}
