// SPDX-License-Identifier: MIT

extension CalendarDuration {
  /// Returns the sum, part by part.
  public static func + (first: Self, second: Self) throws(TemporalError) -> Self {
    try Self(
      months: Int128(first.months) + Int128(second.months),
      days: Int128(first.days) + Int128(second.days),
      nanoseconds: first.clockNanoseconds + second.clockNanoseconds)
  }

  /// Returns the difference, part by part.
  public static func - (first: Self, second: Self) throws(TemporalError) -> Self {
    try Self(
      months: Int128(first.months) - Int128(second.months),
      days: Int128(first.days) - Int128(second.days),
      nanoseconds: first.clockNanoseconds - second.clockNanoseconds)
  }

  /// Returns the duration backwards.
  public static prefix func - (duration: Self) throws(TemporalError) -> Self {
    try zero - duration
  }

  /// Returns a multiple.
  public static func * (duration: Self, factor: Int64) throws(TemporalError) -> Self {
    let factor = Int128(factor)
    let (clock, overflow) = duration.clockNanoseconds.multipliedReportingOverflow(by: factor)
    guard !overflow else { throw .durationOverflow }
    return try Self(
      months: Int128(duration.months) * factor, days: Int128(duration.days) * factor,
      nanoseconds: clock)
  }

  /// Returns a multiple, the fractions of which are carried down.
  public static func * (duration: Self, factor: Double) throws(TemporalError) -> Self {
    let factor = try DecimalNumber(factor)
    return try duration.mapped { part throws(TemporalError) in
      try FractionalNumber(part, times: factor)
    }
  }

  /// Returns the duration divided by a number, the fractions of which are carried down.
  public static func / (duration: Self, divisor: Int64) throws(TemporalError) -> Self {
    try duration.divided(by: DecimalNumber(divisor))
  }

  /// Returns the duration divided by a number, the fractions of which are carried down.
  public static func / (duration: Self, divisor: Double) throws(TemporalError) -> Self {
    try duration.divided(by: DecimalNumber(divisor))
  }

  /// Returns a multiple; a number that is written out, as in `duration * 2`, is of this type.
  public static func * (duration: Self, factor: Int) throws(TemporalError) -> Self {
    try duration * Int64(factor)
  }

  /// Returns the duration divided by a number; one that is written out is of this type.
  public static func / (duration: Self, divisor: Int) throws(TemporalError) -> Self {
    try duration / Int64(divisor)
  }

  private func divided(by divisor: DecimalNumber) throws(TemporalError) -> Self {
    guard divisor.digits != 0 else {
      throw TemporalError(.overflow, "a duration cannot be divided by zero")
    }
    return try mapped { part throws(TemporalError) in
      try FractionalNumber(part, dividedBy: divisor)
    }
  }

  private func mapped(
    _ transform: (Int64) throws(TemporalError) -> FractionalNumber
  ) throws(TemporalError) -> Self {
    try Self(
      months: transform(months), days: transform(days), seconds: transform(seconds),
      nanoseconds: transform(Int64(nanoseconds)))
  }
}
