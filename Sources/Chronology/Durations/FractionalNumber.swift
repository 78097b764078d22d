// SPDX-License-Identifier: MIT

/// A number in a whole part and a part counted in 10⁻¹⁸, of the same sign.
///
/// Parts of durations are computed in it, because a `Double` would lose nanoseconds of a long one.
struct FractionalNumber {
  /// The parts of the fraction that make one.
  static let one: Int128 = 1_000_000_000_000_000_000

  /// The whole part.
  private(set) var whole: Int128

  /// The rest, less than ``one`` to either side.
  private(set) var fraction: Int128

  /// Creates a number; whole and fraction may have different signs.
  init(_ whole: Int128, fraction: Int128 = 0) {
    (self.whole, self.fraction) = Self.split(fraction, unit: Self.one, onto: whole)
  }

  /// Returns a whole number and a rest less than a unit, which have the same sign.
  static func split(
    _ rest: Int128, unit: Int128, onto whole: Int128
  ) -> (whole: Int128, rest: Int128) {
    // Divisions of 128 bits are slow, and most numbers have no fraction.
    let isLess = rest > -unit && rest < unit
    let (carry, rest) = isLess ? (0, rest) : rest.quotientAndRemainder(dividingBy: unit)
    let whole = whole &+ carry
    if whole > 0, rest < 0 { return (whole - 1, rest + unit) }
    if whole < 0, rest > 0 { return (whole + 1, rest - unit) }
    return (whole, rest)
  }

  /// The whole part, or the next if the number lies so close to it that it was meant.
  ///
  /// A third of a month, rounded to 10⁻¹⁸ months, falls short of its nanoseconds by a thousandth.
  var wholeWithinError: Int128 {
    let isNegative = whole < 0 || fraction < 0
    let error = isNegative ? -Self.one / 200 : Self.one / 200
    return FractionalNumber(whole, fraction: fraction + error).whole
  }

  /// Adds a multiple of another number.
  mutating func add(_ other: FractionalNumber, times factor: Int128 = 1) throws(TemporalError) {
    let (product, overflow) = other.whole.multipliedReportingOverflow(by: factor)
    let (sum, more) = whole.addingReportingOverflow(product)
    // Far more than a duration holds, and far from where the carry of the fraction overflows.
    guard !overflow, !more, sum.magnitude < 1 << 120 else { throw .durationOverflow }
    self = FractionalNumber(sum, fraction: fraction + other.fraction * factor)
  }
}

extension FractionalNumber {
  /// Creates the product of a whole number and a decimal one.
  init(_ number: Int64, times factor: DecimalNumber) throws(TemporalError) {
    let product = Int128(number) * Int128(factor.digits)
    guard factor.exponent < 0 else {
      let (whole, overflow) = product.scaled(by: factor.exponent)
      guard !overflow || product == 0 else { throw .durationOverflow }
      self.init(product == 0 ? 0 : whole)
      return
    }
    // Up to 37 places fit in the divisor; from there on the whole is zero.
    let places = -factor.exponent
    let (divisor, isHuge) = Int128(1).scaled(by: places)
    let (whole, rest) = isHuge ? (0, product) : product.quotientAndRemainder(dividingBy: divisor)
    guard places > 18 else {
      self.init(whole, fraction: rest.scaled(by: 18 - places).value)
      return
    }
    let (unit, isTiny) = Int128(1).scaled(by: places - 18)
    self.init(whole, fraction: isTiny ? 0 : rest / unit)
  }

  /// Creates the quotient of a whole number and a decimal one, which is not zero.
  init(_ number: Int64, dividedBy divisor: DecimalNumber) throws(TemporalError) {
    guard number != 0 else {
      self.init(0)
      return
    }
    let (dividend, isLarge) = Int128(number).scaled(by: max(0, -divisor.exponent))
    guard !isLarge else { throw .durationOverflow }
    let (unit, isHuge) = Int128(divisor.digits).scaled(by: max(0, divisor.exponent))
    guard !isHuge else {
      self.init(0)
      return
    }
    let (whole, rest) = dividend.quotientAndRemainder(dividingBy: unit)
    // The rest is below dividend and divisor, hence below 64 bits: the product fits.
    self.init(whole, fraction: rest * Self.one / unit)
  }
}

extension Int128 {
  /// Returns the number times a power of ten, and whether it does not fit.
  func scaled(by exponent: Int) -> (value: Int128, overflow: Bool) {
    guard exponent < 39 else { return (0, true) }
    var value = self
    for _ in 0..<Swift.max(0, exponent) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return (0, true) }
      value = product
    }
    return (value, false)
  }
}

extension TemporalError {
  /// The duration is too long.
  static var durationOverflow: TemporalError {
    TemporalError(.overflow, "the duration is longer than a duration can be")
  }
}
