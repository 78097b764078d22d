// SPDX-License-Identifier: MIT

/// A floating-point number as the language writes it: `1.0`, `-0.5`, `1.5E300`.
///
/// There are the digits that give the same number back and no more. As in other implementations an
/// exponent follows from 10⁷ on and below 10⁻³.
package struct FloatText {
  /// The text; of numbers that are not finite the long name, such as `-Infinity`.
  package let text: String

  package init(_ number: Double) {
    text = number.isFinite ? Self.text(of: number) : Self.name(of: number, "Infinity")
  }

  /// Returns the name of a number that is not finite.
  static func name(of number: Double, _ infinity: String) -> String {
    number.isNaN ? "NaN" : number < 0 ? "-" + infinity : infinity
  }

  private static func text(of number: Double) -> String {
    let decimal = DecimalDigits(of: number)
    let sign = decimal.isNegative ? "-" : ""
    guard !decimal.digits.isEmpty else { return sign + "0.0" }
    guard (-2...7).contains(decimal.point) else {
      let mantissa = text(of: decimal.digits, point: 1)
      return "\(sign)\(mantissa)E\(decimal.point - 1)"
    }
    return sign + text(of: decimal.digits, point: decimal.point)
  }

  /// Returns digits with a point among them, and at least one digit on both sides.
  private static func text(of digits: [UInt8], point: Int) -> String {
    let before = digits.prefix(max(point, 0))
    let whole = before.isEmpty ? "0" : DecimalDigits.text(of: before)
    let fill = String(repeating: "0", count: max(point - digits.count, 0))
    let gap = String(repeating: "0", count: max(-point, 0))
    let rest = digits.dropFirst(max(point, 0))
    return whole + fill + "." + gap + (rest.isEmpty ? "0" : DecimalDigits.text(of: rest))
  }
}
