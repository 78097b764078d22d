// SPDX-License-Identifier: MIT

/// Decimal numbers as Graphviz reads and writes them, with a point in every locale.
enum DecimalText {
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// Returns the number at a place if it is plain digits, perhaps with a sign and a point, and not
  /// too many; goes behind it.
  ///
  /// With 15 digits both whole number and power of ten are exact, and so their quotient is the
  /// number that is nearest (Clinger, "How to read floating point numbers accurately", 1990).
  static func number(in bytes: [UInt8], _ place: inout Int) -> Double? {
    var index = place
    let isNegative = index < bytes.count && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let start = index
    var (whole, point): (UInt64, Int?) = (0, nil)
    while index < bytes.count, index - start < 16 {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit < 10 {
        whole = whole * 10 + UInt64(digit)
      } else if bytes[index] == UInt8(ascii: "."), point == nil {
        point = index
      } else {
        break
      }
      index += 1
    }
    let digits = index - start - (point == nil ? 0 : 1)
    guard (1...15).contains(digits), !goesOn(bytes, index) else { return nil }
    let decimals = point.map { index - $0 - 1 } ?? 0
    place = index
    let number = Double(whole) / powers[decimals]
    return isNegative ? -number : number
  }

  /// Whether a number goes on at a place.
  private static func goesOn(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return switch bytes[index] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// Returns the text of a number with at most so many decimals, without zeros at its end.
  ///
  /// What is further from 0 than 10¹² is written as that.
  static func text(_ number: Double, decimals: Int) -> String {
    let limited = number.isNaN ? 0 : min(max(number, -1e12), 1e12)
    let scaled = Int((limited * powers[decimals]).rounded())
    let sign = scaled < 0 ? "-" : ""
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(powers[decimals]))
    guard rest > 0 else { return "\(sign)\(whole)" }
    let digits = String(rest)
    let padded = String(repeating: "0", count: decimals - digits.utf8.count) + digits
    return "\(sign)\(whole).\(padded[...(padded.lastIndex { $0 != "0" } ?? padded.startIndex)])"
  }
}
