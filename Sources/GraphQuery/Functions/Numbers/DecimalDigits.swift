// SPDX-License-Identifier: MIT

/// The fewest decimal digits that give back a floating-point number.
struct DecimalDigits {
  /// Whether the number is less than zero, or the negative zero.
  let isNegative: Bool

  /// The digits, 0 to 9, the first and the last of which are not zero; none for zero.
  private(set) var digits: [UInt8] = []

  /// The number of digits before the point; if negative, of zeros behind it.
  private(set) var point = 0

  /// Takes a finite number apart.
  ///
  /// The standard library finds the digits (SwiftDtoa); its text is only put in another form here.
  init(of number: Double) {
    isNegative = number.sign == .minus
    var exponent = 0
    var wholeDigits: Int?
    let text = number.magnitude.description
    for (place, byte) in text.utf8.enumerated() {
      if byte == UInt8(ascii: ".") {
        wholeDigits = digits.count
      } else if byte == UInt8(ascii: "e") {
        exponent = Int(text.dropFirst(place + 1)) ?? 0
        break
      } else {
        digits.append(byte - UInt8(ascii: "0"))
      }
    }
    point = (wholeDigits ?? digits.count) + exponent
    normalize()
  }

  /// Returns a digit; those before the first and after the last are zero.
  func digit(at place: Int) -> UInt8 { digits.indices.contains(place) ? digits[place] : 0 }

  /// Returns whether the digits from a place on are more than a half of what stands before them.
  func isAboveHalf(from place: Int) -> Bool {
    let first = digit(at: place)
    return first > 5 || (first == 5 && place + 1 < digits.count)
  }

  /// Drops the digits from a place on, and makes the rest greater by one at the last place or not.
  mutating func cut(to place: Int, roundingUp: Bool) {
    if place < 0 {
      point += -place
      digits = Array(repeating: 0, count: -place) + digits
    }
    digits.removeSubrange(max(place, 0)...)
    if roundingUp { increment(at: max(place, 0)) }
    normalize()
  }

  /// The number as a text that it can be read from.
  var plainText: String {
    let sign = isNegative ? "-" : ""
    guard !digits.isEmpty else { return sign + "0.0" }
    return sign + "0." + Self.text(of: digits[...]) + "e\(point)"
  }

  /// Returns digits as a text.
  static func text(of digits: ArraySlice<UInt8>) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }

  private mutating func increment(at place: Int) {
    var place = place
    while place > 0 {
      place -= 1
      if digits[place] < 9 {
        digits[place] += 1
        return
      }
      digits[place] = 0
    }
    digits.insert(1, at: 0)
    point += 1
  }

  private mutating func normalize() {
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    point -= leading
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }
}
