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

  /// Where the first masked digit stands, from 0.
  private(set) var firstMask: Int?

  /// The masked digits as bits, the last digit being the lowest.
  private var masks = 0

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

  /// Whether the masked digits are the last ones, without a gap.
  var isMaskedAtEnd: Bool { firstMask.map { $0 + maskCount == count } ?? true }

  /// Returns whether a number has the digits that are given.
  func matches(_ number: Int) -> Bool {
    var (rest, given) = (number, minimum)
    for place in 0..<count {
      let isMasked = masks >> place & 1 == 1
      guard isMasked || rest % 10 == given % 10 else { return false }
      rest /= 10
      given /= 10
    }
    return rest == 0
  }

  private mutating func append(digit: Int) {
    minimum = minimum * 10 + digit
    maximum = maximum * 10 + digit
    masks <<= 1
  }

  private mutating func appendMask() {
    minimum *= 10
    maximum = maximum * 10 + 9
    firstMask = firstMask ?? count
    maskCount += 1
    masks = masks << 1 | 1
  }
}
