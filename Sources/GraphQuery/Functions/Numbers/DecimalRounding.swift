// SPDX-License-Identifier: MIT

/// Which of two neighbours a decimal number is rounded to.
///
/// The names are those of `java.math.RoundingMode`, which other implementations take.
enum DecimalRounding: String, CaseIterable {
  case up = "UP"
  case down = "DOWN"
  case ceiling = "CEILING"
  case floor = "FLOOR"
  case halfUp = "HALF_UP"
  case halfDown = "HALF_DOWN"
  case halfEven = "HALF_EVEN"

  /// Returns a number with so many decimals: what its shortest decimal text is rounded to, not what
  /// the binary number is exactly.
  func rounded(_ number: Double, decimals: Int) -> Double {
    guard number.isFinite, number != 0 else { return number }
    var digits = DecimalDigits(of: number)
    let (kept, overflows) = digits.point.addingReportingOverflow(decimals)
    guard !overflows, kept < digits.digits.count else { return number }
    digits.cut(to: kept, roundingUp: isUp(digits, at: kept))
    return Double(digits.plainText) ?? number
  }

  /// Returns whether the magnitude grows where the digits from a place on are dropped.
  private func isUp(_ number: DecimalDigits, at place: Int) -> Bool {
    // Not all digits are zero: the text is the shortest one.
    switch self {
    case .up: true
    case .down: false
    case .ceiling: !number.isNegative
    case .floor: number.isNegative
    case .halfUp: number.digit(at: place) >= 5
    case .halfDown: number.isAboveHalf(from: place)
    case .halfEven:
      number.isAboveHalf(from: place)
        || (number.digit(at: place) == 5 && number.digit(at: place - 1) % 2 == 1)
    }
  }
}
