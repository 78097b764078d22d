// SPDX-License-Identifier: MIT

/// Reads the number that digits and letters spell.
enum NumberReader {
  /// A number as it is written: without a sign.
  enum Number: Hashable {
    /// A whole number, which fits a signed word, or would with a minus before it.
    case whole(UInt64)
    case float(Double)
  }

  /// Returns the number, or the code of what is wrong with it.
  static func number(
    in bytes: ArraySlice<UInt8>
  ) -> Result<Number, SyntaxError.Code> {
    let digits = Array(bytes)
    if digits.count > 1, digits[0] == UInt8(ascii: "0") {
      switch digits[1] | 0x20 {
      case UInt8(ascii: "x"): return whole(digits[2...], radix: 16)
      case UInt8(ascii: "o"): return whole(digits[2...], radix: 8)
      default: break
      }
    }
    return digits.allSatisfy(Lexer.isDigit) ? whole(digits[...], radix: 10) : float(digits)
  }

  private static func whole(
    _ digits: ArraySlice<UInt8>, radix: UInt64
  ) -> Result<Number, SyntaxError.Code> {
    guard !digits.isEmpty else { return .failure(.invalidNumberLiteral) }
    var value: UInt64 = 0
    var isTooLarge = false
    for byte in digits {
      guard let digit = digit(byte), digit < radix else { return .failure(.invalidNumberLiteral) }
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(digit)
      // A wrong letter further on is told rather than the size.
      isTooLarge = isTooLarge || overflow || carry || sum > 1 << 63
      value = sum
    }
    return isTooLarge ? .failure(.integerOverflow) : .success(.whole(value))
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private static func float(_ bytes: [UInt8]) -> Result<Number, SyntaxError.Code> {
    guard hasFormOfFloat(bytes), let value = Double(String(decoding: bytes, as: UTF8.self)) else {
      return .failure(.invalidNumberLiteral)
    }
    return value.isFinite ? .success(.float(value)) : .failure(.floatingPointOverflow)
  }

  /// Whether bytes are digits, a point with digits, and an exponent, of which parts may be missing:
  /// the standard library reads other forms as well.
  private static func hasFormOfFloat(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    func isDigit(_ byte: UInt8) -> Bool { Lexer.isDigit(byte) }
    rest = rest.drop(while: isDigit)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard rest.first.map(isDigit) == true else { return false }
      rest = rest.drop(while: isDigit)
    }
    guard let letter = rest.first else { return true }
    guard letter | 0x20 == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
      rest = rest.dropFirst()
    }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }
}
