// SPDX-License-Identifier: MIT

internal import Chronology

/// Loops over days for the parts of a date that are asked for most.
package enum DatePartKernels {
  /// Returns a part of each day, or nothing if there is no loop for it.
  package static func parts(_ name: String, of days: [Int64]) -> [Int64]? {
    switch name {
    case "year": parts(of: days) { $0.year }
    case "month": parts(of: days) { $0.month }
    case "day": parts(of: days) { $0.day }
    default: nil
    }
  }

  @inline(__always)
  private static func parts(
    of days: [Int64], _ part: ((year: Int64, month: Int64, day: Int64)) -> Int64
  ) -> [Int64] {
    var result = [Int64](repeating: 0, count: days.count)
    var output = result.mutableSpan
    for row in 0..<days.count {
      let shifted = days[row] &+ daysToEpoch
      if UInt64(bitPattern: shifted) < limit {
        output[row] = part(date(UInt32(truncatingIfNeeded: shifted)))
      } else {
        let date = CalendarDate(dayNumber: days[row])
        output[row] = part((date.year, Int64(date.month), Int64(date.day)))
      }
    }
    return result
  }

  /// The days from 0000-03-01 to 1970-01-01.
  private static let daysToEpoch: Int64 = 719_468

  /// The days from 0000-03-01 for which four times their number fits 32 bits.
  private static let limit: UInt64 = 1 << 29

  /// Returns the date of a day counted from 0000-03-01.
  ///
  /// The divisions of the usual way are multiplications here: Neri and Schneider, "Euclidean affine
  /// functions and their application to calendar algorithms" (2023).
  @inline(__always)
  private static func date(_ day: UInt32) -> (year: Int64, month: Int64, day: Int64) {
    let quarters = 4 &* day &+ 3
    let century = quarters / 146_097
    let rest = quarters % 146_097 | 3
    let product = 2_939_745 &* UInt64(rest)
    let yearOfCentury = UInt32(truncatingIfNeeded: product &>> 32)
    let dayOfYear = UInt32(truncatingIfNeeded: product) / 2_939_745 / 4
    let months = 2_141 &* dayOfYear &+ 197_913
    // Years begin in March here, so that days of January and February belong to the next.
    let isNext = dayOfYear >= 306
    let year = Int64(100 &* century &+ yearOfCentury) &+ (isNext ? 1 : 0)
    let month = Int64(months &>> 16) &- (isNext ? 12 : 0)
    return (year, month, Int64((months & 0xFFFF) / 2_141) &+ 1)
  }
}
