// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

extension TemporalFunctions {
  /// Returns whether a constructor with these arguments gives the time that it is.
  static func asksForNow(_ values: [PropertyValue]) -> Bool {
    switch values.first {
    case nil: true
    case .map(let map)?: loneZone(in: map) != nil
    // A truncation of nothing but a unit is one of the time that it is.
    case .string(let text)? where values.count == 1: isUnit(text)
    default: false
    }
  }

  /// Returns the time zone in a map that has nothing else.
  static func loneZone(in map: PropertyMap) -> String? {
    map.count == 1 ? map["timezone"]?.string : nil
  }

  /// Returns a moment as the clocks of a zone show it, in UTC if none is given.
  static func value(
    of type: TemporalType, at moment: TimePoint, in zone: String?
  ) throws(QueryError) -> PropertyValue {
    try TemporalOperations.result { () throws(TemporalError) in
      let zone = try zone.map { text throws(TemporalError) in try TemporalZone(parsing: text) }
      let value = try ZonedDateTime(
        utcDay: moment.day, nanosecond: moment.nanosecond, in: zone ?? .utc)
      return PropertyValue(try type.value(selecting: .dateTime(value)))
    }
  }
}
