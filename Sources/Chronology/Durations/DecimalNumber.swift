// SPDX-License-Identifier: MIT

/// A number as its digits say it: 2.3 is exactly 23 tenths.
struct DecimalNumber {
  /// The digits as one number, at most eighteen of them.
  let digits: Int64

  /// The power of ten by which they are multiplied.
  let exponent: Int

  /// Creates a whole number.
  init(_ number: Int64) {
    digits = number
    exponent = 0
  }

  /// Creates the number that is written when a floating-point number is.
  ///
  /// The shortest decimal that reads back as the same number is what was meant: 2.3 seconds are
  /// 300 milliseconds beyond two, and not one nanosecond less.
  init(_ number: Double) throws(TemporalError) {
    guard number.isFinite else {
      throw TemporalError(.overflow, "a duration cannot be made of \(number)")
    }
    var digits: Int64 = 0
    var places = 0
    var isFraction = false
    let parts = number.magnitude.description.utf8.split(separator: UInt8(ascii: "e"))
    for byte in parts[0] {
      guard byte != UInt8(ascii: ".") else {
        isFraction = true
        continue
      }
      // At most seventeen digits and the zero of "1.0".
      digits = digits &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
      if isFraction { places += 1 }
    }
    let power = parts.count > 1 ? Int(String(Substring(parts[1]))) ?? 0 : 0
    self.digits = number < 0 ? -digits : digits
    exponent = power - places
  }
}
