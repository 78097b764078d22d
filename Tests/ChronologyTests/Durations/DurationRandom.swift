// SPDX-License-Identifier: MIT

import Chronology
import TestSupport

extension CalendarDuration {
  /// Returns a duration, each part of which is small, large or nothing.
  static func random(using random: inout SeededGenerator) throws -> CalendarDuration {
    let limits: [Int64] = [0, 40, 5_000_000_000, 1_000_000_000_000_000_000]
    func part(_ random: inout SeededGenerator) -> Int64 {
      let limit = limits[Int.random(in: 0..<limits.count, using: &random)]
      return Int64.random(in: -limit...limit, using: &random)
    }
    return try CalendarDuration(
      months: part(&random), days: part(&random), seconds: part(&random),
      nanoseconds: part(&random))
  }
}

extension LocalDateTime {
  /// Returns a date and time of the years 1600 to 2400.
  static func random(using random: inout SeededGenerator) -> LocalDateTime {
    let nanosecond = Int64.random(in: 0..<TimePoint.nanosecondsPerDay, using: &random)
    return LocalDateTime(
      dayNumber: Int64.random(in: -135_000...157_000, using: &random),
      time: LocalTime(nanosecondOfDay: nanosecond))
  }
}
