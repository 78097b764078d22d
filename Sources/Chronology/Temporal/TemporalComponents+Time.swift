// SPDX-License-Identifier: MIT

extension TemporalComponents {
  /// Returns the time of day that the components name.
  ///
  /// The base is the time whose hour, minute and so on are taken where none is given; without it a
  /// part needs those above it, and what is left out is 0.
  func timeOfDay(from base: LocalTime?) throws(TemporalError) -> LocalTime {
    if base == nil { try checkOrder() }
    let hour = try Self.checked(hour, "hour", 0...23) ?? base?.hour ?? 0
    let minute = try Self.checked(minute, "minute", 0...59) ?? base?.minute ?? 0
    let second = try Self.checked(second, "second", 0...59) ?? base?.second ?? 0
    let nanosecond = try givesFraction ? fraction() : base?.nanosecond ?? 0
    return LocalTime(
      validHour: Int64(hour), minute: Int64(minute), second: Int64(second),
      nanosecond: Int64(nanosecond))
  }

  /// Throws if a part is given without the one above it.
  private func checkOrder() throws(TemporalError) {
    if minute != nil && hour == nil { throw .missing("hour", for: "minute") }
    if second != nil && minute == nil { throw .missing("minute", for: "second") }
    if second == nil, let name = fractionName { throw .missing("second", for: name) }
  }

  private var fractionName: String? {
    if millisecond != nil { return "millisecond" }
    if microsecond != nil { return "microsecond" }
    return nanosecond != nil ? "nanosecond" : nil
  }

  /// Returns the nanosecond of the second; each part counts on from the one above it if there is
  /// one.
  private func fraction() throws(TemporalError) -> Int {
    let microsecondLimit: Int64 = millisecond == nil ? 999_999 : 999
    let nanosecondLimit: Int64 =
      if microsecond != nil { 999 } else { millisecond == nil ? 999_999_999 : 999_999 }
    let milliseconds = try Self.checked(millisecond, "millisecond", 0...999) ?? 0
    let microseconds = try Self.checked(microsecond, "microsecond", 0...microsecondLimit) ?? 0
    let nanoseconds = try Self.checked(nanosecond, "nanosecond", 0...nanosecondLimit) ?? 0
    return milliseconds * 1_000_000 + microseconds * 1_000 + nanoseconds
  }
}
