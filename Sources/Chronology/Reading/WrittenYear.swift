// SPDX-License-Identifier: MIT

/// A year that stands alone, and of which not all digits need be significant.
struct WrittenYear: Sendable {
  /// The year without its sign.
  let magnitude: Int64

  /// Whether the year has a minus sign.
  let isNegative: Bool

  /// The number of its digits, zeros in front and behind included.
  let digitCount: Int

  /// The year.
  var year: Int64 { isNegative ? -magnitude : magnitude }

  /// Returns the years that begin with the same digits; negative ones mirror the others.
  func years(significant: Int) -> ClosedRange<Int64> {
    let scale = (significant..<digitCount).reduce(Int64(1)) { scale, _ in scale * 10 }
    let first = magnitude - magnitude % scale
    let last = first + scale - 1
    // There is no year -0000.
    return isNegative ? -last ... -max(first, 1) : first...last
  }
}

extension DatePart {
  /// Creates a year that stands alone.
  ///
  /// - Parameters:
  ///   - written: The year.
  ///   - significant: How many of its digits are significant; nothing if it is not said.
  ///   - isShort: Whether it was written with an exponent.
  init(_ written: WrittenYear, significant: Int?, isShort: Bool) {
    let years = significant.map(written.years(significant:)) ?? written.year...written.year
    self.init(
      first: CalendarDate(validYear: years.lowerBound, month: 1, day: 1),
      last: CalendarDate(validYear: years.upperBound, month: 12, day: 31),
      precision: .year, kind: .year, level: isShort || significant != nil ? 2 : 1)
    if significant != nil { estimatedYear = written.year }
  }
}
