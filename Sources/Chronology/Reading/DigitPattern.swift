// SPDX-License-Identifier: MIT

/// The digits of a component, some of which may be masked with `X`.
///
/// `20XX` is all numbers from ``minimum`` 2000 to ``maximum`` 2099.
struct DigitPattern: Hashable, Sendable {
  /// The number with every masked digit 0.
  private(set) var minimum = 0

  /// The number with every masked digit 9.
  private(set) var maximum = 0

  /// How many digits there are, masked or not.
  private(set) var count = 0

  /// How many digits are masked.
  private(set) var maskCount = 0

  /// How many digits are masked without a break up to the last one.
  private(set) var trailingMaskCount = 0

  /// Where the first masked digit stands, from 0.
  private(set) var firstMask: Int?

  /// Adds a digit or a mask on the right.
  ///
  /// - Returns: Whether the byte is one of them; if not, nothing is added.
  mutating func append(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): append(digit: Int(byte - UInt8(ascii: "0")))
    case UInt8(ascii: "X"): appendMask()
    default: return false
    }
    count += 1
    return true
  }

  /// Whether any digit is masked.
  var isMasked: Bool { maskCount > 0 }

  /// Whether all digits are masked.
  var isWhollyMasked: Bool { maskCount == count && count > 0 }

  private mutating func append(digit: Int) {
    minimum = minimum * 10 + digit
    maximum = maximum * 10 + digit
    trailingMaskCount = 0
  }

  private mutating func appendMask() {
    minimum *= 10
    maximum = maximum * 10 + 9
    firstMask = firstMask ?? count
    maskCount += 1
    trailingMaskCount += 1
  }
}
