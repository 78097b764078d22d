// SPDX-License-Identifier: MIT

/// A point on the line of time: a day, and how much of it has passed.
///
/// Spans are half open: a day runs from its point with nanosecond 0 to that of the next day. Days
/// are those of UTC where an expression says so, and days as written where it does not.
public struct TimePoint: Hashable, Sendable {
  /// The nanoseconds of a day; there are no leap seconds on this line.
  public static let nanosecondsPerDay: Int64 = 86_400_000_000_000

  /// The point before everything: what begins here has always been so.
  public static let distantPast = TimePoint(day: .min)

  /// The point after everything: what ends here never ends.
  public static let distantFuture = TimePoint(day: .max)

  /// The number of days since 1970-01-01.
  public let day: Int64

  /// The nanoseconds since midnight, less than ``nanosecondsPerDay``.
  public let nanosecond: Int64

  /// Creates a point.
  ///
  /// - Parameters:
  ///   - day: The number of days since 1970-01-01.
  ///   - nanosecond: The nanoseconds since midnight, less than those of a day.
  public init(day: Int64, nanosecond: Int64 = 0) {
    precondition(
      (0..<Self.nanosecondsPerDay).contains(nanosecond), "a nanosecond is within its day")
    self.day = day
    self.nanosecond = nanosecond
  }

  /// Creates the point at which a day begins.
  ///
  /// - Parameter date: The day.
  public init(startOf date: CalendarDate) {
    self.init(day: date.dayNumber)
  }

  /// The day on which the point lies.
  public var date: CalendarDate { CalendarDate(dayNumber: day) }

  /// Returns the point some seconds later, or earlier if they are negative.
  func adding(seconds: Int64) -> TimePoint {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let sum = nanosecond + rest * 1_000_000_000
    let carry: Int64 = sum < 0 ? -1 : (sum < Self.nanosecondsPerDay ? 0 : 1)
    return TimePoint(
      day: day + days + carry, nanosecond: sum - carry * Self.nanosecondsPerDay)
  }
}

extension TimePoint: Comparable {
  /// Returns whether the first point comes before the second.
  public static func < (first: TimePoint, second: TimePoint) -> Bool {
    first.day == second.day ? first.nanosecond < second.nanosecond : first.day < second.day
  }
}

extension TimePoint: CustomStringConvertible {
  /// The day and the time, such as `1985-04-12T23:20:30`, with a fraction if there is one.
  public var description: String {
    guard self != .distantPast else { return "before everything" }
    guard self != .distantFuture else { return "after everything" }
    let time = ClockTime(second: Int32(nanosecond / 1_000_000_000), offset: nil)
    let fraction = nanosecond % 1_000_000_000
    guard fraction > 0 else { return "\(date)T\(time)" }
    let digits = String(fraction)
    return "\(date)T\(time)." + String(repeating: "0", count: 9 - digits.utf8.count) + digits
  }
}
