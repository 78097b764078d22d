// SPDX-License-Identifier: MIT

/// The ASCII code points of a set as bits: most texts have no others.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Asks a set for each code point.
  init(_ set: ScalarSet) {
    for value in 0..<UInt8(128) where set.contains(Unicode.Scalar(value)) {
      if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value & 63) }
    }
  }

  /// Returns whether a code point, which is ASCII, is in the set.
  func contains(_ value: UInt32) -> Bool {
    (value < 64 ? low : high) & (1 << UInt64(value & 63)) != 0
  }
}
