// SPDX-License-Identifier: MIT

extension CalendarDuration {
  /// Returns a component by its name in openCypher, such as `months` or `minutesOfHour`; nothing if
  /// there is none, or if it has more digits than an integer holds.
  ///
  /// The groups do not mix: `months` holds the years too, but `hours` no days. Seconds are rounded
  /// down, so that the parts of a second are never negative.
  public func component(_ name: String) -> TemporalComponents.Value? {
    let number = dateComponent(name) ?? clockComponent(name) ?? fractionComponent(name)
    return number.map { .integer($0) }
  }

  private func dateComponent(_ name: String) -> Int64? {
    switch name {
    case "years": months / 12
    case "quarters": months / 3
    case "months": months
    case "quartersOfYear": months % 12 / 3
    case "monthsOfYear": months % 12
    case "monthsOfQuarter": months % 3
    case "weeks": days / 7
    case "days": days
    case "daysOfWeek": days % 7
    default: nil
    }
  }

  private func clockComponent(_ name: String) -> Int64? {
    switch name {
    case "hours": seconds / 3_600
    case "minutes": seconds / 60
    case "minutesOfHour": seconds / 60 % 60
    case "seconds": seconds
    case "secondsOfMinute": seconds % 60
    default: nil
    }
  }

  private func fractionComponent(_ name: String) -> Int64? {
    switch name {
    case "milliseconds": whole(of: 1_000_000)
    case "microseconds": whole(of: 1_000)
    case "nanoseconds": whole(of: 1)
    case "millisecondsOfSecond": Int64(nanoseconds) / 1_000_000
    case "microsecondsOfSecond": Int64(nanoseconds) / 1_000
    case "nanosecondsOfSecond": Int64(nanoseconds)
    default: nil
    }
  }

  private func whole(of unit: Int128) -> Int64? {
    Int64(exactly: (clockNanoseconds - Int128(nanoseconds) % unit) / unit)
  }
}
