// SPDX-License-Identifier: MIT

extension OffsetTime {
  /// Creates the time of day that components name, as a local time with an offset.
  ///
  /// If the value under `time` has an offset and another is given, the time is converted to it;
  /// otherwise the offset is put to it. It is UTC if there is none.
  ///
  /// - Throws: An error if a component is missing, is out of its range, or does not go with another.
  public init(components: TemporalComponents) throws(TemporalError) {
    try components.check(only: [.clock, .time, .zone], for: "time")
    let time = try components.neededTimeOfDay(for: "time")
    let given = try components.zone.map(Self.offset(of:))
    guard let base = components.time?.offset else {
      self.init(time, offset: given ?? .utc)
      return
    }
    self = OffsetTime(time, offset: base).converted(to: given ?? base)
  }

  /// Returns the same moment of a day as a clock at another offset shows it.
  func converted(to newOffset: UTCOffset) -> OffsetTime {
    let change = Int64(newOffset.seconds - offset.seconds) * LocalTime.nanosecondsPerSecond
    let (_, nanosecond) = (time.nanosecondOfDay + change).flooredDivision(
      by: TimePoint.nanosecondsPerDay)
    return OffsetTime(LocalTime(nanosecondOfDay: nanosecond), offset: newOffset)
  }

  /// Returns the offset that a zone is; a named one whose clocks change has none without a day.
  static func offset(of zone: TemporalZone) throws(TemporalError) -> UTCOffset {
    switch zone {
    case .offset(let offset): return offset
    case .named(let name):
      if let offset = TimeZoneDatabase.fixedOffset(named: name.text) { return offset }
      throw TemporalError(
        .zone, "a time without a day takes an offset such as +01:00, not the zone \(zone)")
    }
  }
}
