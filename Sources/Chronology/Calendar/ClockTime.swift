// SPDX-License-Identifier: MIT

/// A time of day to the second, and what is known of its distance from UTC.
struct ClockTime: Hashable, Sendable {
  /// The seconds since midnight, as the clock showed them.
  let second: Int32

  /// The seconds by which the clock was ahead of UTC; nothing for local time of an unknown place.
  let offset: Int32?
}

extension ClockTime: CustomStringConvertible {
  /// The time as the clock showed it, such as `23:20:30`.
  var description: String {
    let parts = [second / 3_600, second / 60 % 60, second % 60]
    return parts.map { CalendarDate.twoDigits(Int($0)) }.joined(separator: ":")
  }

  /// The distance from UTC, such as `UTC`, `UTC-04:00`; nothing for local time.
  var offsetText: String? {
    guard let offset else { return nil }
    guard offset != 0 else { return "UTC" }
    let minutes = Int(abs(offset)) / 60
    let sign = offset < 0 ? "-" : "+"
    return "UTC\(sign)\(CalendarDate.twoDigits(minutes / 60)):"
      + CalendarDate.twoDigits(minutes % 60)
  }
}
