// SPDX-License-Identifier: MIT

extension CalendarDuration: Comparable {
  /// Returns whether the first is shorter, by the average length of months and days of 24 hours.
  ///
  /// Of durations that are equally long, such as `P1D` and `PT24H`, that with fewer months comes
  /// first, then that with fewer days: only equal ones have the same place.
  public static func < (first: Self, second: Self) -> Bool {
    let (length, other) = (first.averageNanoseconds, second.averageNanoseconds)
    guard length == other else { return length < other }
    return (first.months, first.days) < (second.months, second.days)
  }

  private var averageNanoseconds: Int128 {
    (Int128(months) * secondsOfAverageMonth + Int128(days) * secondsOfDay) * 1_000_000_000
      + clockNanoseconds
  }
}
