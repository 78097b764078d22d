// SPDX-License-Identifier: MIT

/// A name within bytes, by its place, with a number that equal names share.
struct ByteName {
  var range = 0..<0
  var hash = Self.hashOfNothing

  /// The number of the empty name (FNV-1a, by Fowler, Noll and Vo).
  static let hashOfNothing: UInt32 = 2_166_136_261

  /// Returns the number of a name with one more byte at its end.
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
}
