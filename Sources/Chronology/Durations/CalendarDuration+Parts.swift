// SPDX-License-Identifier: MIT

/// The seconds of a month where one has to be turned into days: the twelfth part of 365.2425 days.
let secondsOfAverageMonth: Int128 = 2_629_746

/// The seconds of a day without a change of clocks.
let secondsOfDay: Int128 = 86_400

extension CalendarDuration {
  /// Creates a duration from its four parts.
  ///
  /// - Parameters:
  ///   - months: The months.
  ///   - days: The days.
  ///   - seconds: The seconds.
  ///   - nanoseconds: The nanoseconds, of any sign and number.
  /// - Throws: A ``TemporalError`` if the seconds and nanoseconds do not fit together.
  public init(
    months: Int64 = 0, days: Int64 = 0, seconds: Int64 = 0, nanoseconds: Int64 = 0
  ) throws(TemporalError) {
    try self.init(
      months: Int128(months), days: Int128(days),
      nanoseconds: Int128(seconds) * 1_000_000_000 + Int128(nanoseconds))
  }

  /// Creates a duration from its parts, if they fit.
  init(months: Int128, days: Int128, nanoseconds: Int128) throws(TemporalError) {
    var (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    if rest < 0 { (seconds, rest) = (seconds - 1, rest + 1_000_000_000) }
    guard let months = Int64(exactly: months), let days = Int64(exactly: days),
      let seconds = Int64(exactly: seconds)
    else { throw .durationOverflow }
    self.init(months: months, days: days, seconds: seconds, validNanoseconds: Int32(rest))
  }

  /// Creates a duration from parts whose fractions are carried down.
  ///
  /// A part of a month becomes days and seconds by the length of an average month, a part of a day
  /// seconds by 24 hours; parts of a nanosecond are cut off.
  init(
    months: FractionalNumber, days: FractionalNumber, seconds: FractionalNumber,
    nanoseconds: FractionalNumber
  ) throws(TemporalError) {
    let rest = months.fraction * secondsOfAverageMonth + days.fraction * secondsOfDay
    let (wholeDays, dayRest) = FractionalNumber.split(
      rest, unit: secondsOfDay * FractionalNumber.one, onto: days.whole)
    var total = seconds
    try total.add(FractionalNumber(0, fraction: dayRest))
    guard total.whole.magnitude < 1 << 90, nanoseconds.whole.magnitude < 1 << 120 else {
      throw .durationOverflow
    }
    let sum = FractionalNumber(
      total.whole * 1_000_000_000 + nanoseconds.whole,
      fraction: total.fraction * 1_000_000_000 + nanoseconds.fraction)
    try self.init(months: months.whole, days: wholeDays, nanoseconds: sum.wholeWithinError)
  }

  /// The seconds and nanoseconds as one number of nanoseconds.
  var clockNanoseconds: Int128 { Int128(seconds) * 1_000_000_000 + Int128(nanoseconds) }
}
