// SPDX-License-Identifier: MIT

/// What a clock goes by: a fixed distance from UTC, or the rules of a named time zone.
public enum TemporalZone: Hashable, Sendable {
  /// A fixed distance from UTC.
  case offset(UTCOffset)
  /// The rules of a zone, past and future.
  case named(TimeZoneName)

  /// UTC itself, without a name.
  public static let utc = TemporalZone.offset(.utc)

  /// Reads an offset such as `Z` or `+01:00`, or the name of a zone that the database has.
  ///
  ///     try TemporalZone(parsing: "Europe/Paris")
  public init(
    parsing text: String, in database: TimeZoneDatabase = .system
  ) throws(TemporalError) {
    switch text.utf8.first {
    case UInt8(ascii: "+"), UInt8(ascii: "-"): self = .offset(try UTCOffset(parsing: text))
    case UInt8(ascii: "Z") where text.utf8.count == 1: self = .utc
    default: self = .named(try database.zone(named: text).name)
    }
  }
}

extension TemporalZone: CustomStringConvertible {
  /// The offset or the name, as it is read.
  public var description: String {
    switch self {
    case .offset(let offset): offset.description
    case .named(let name): name.text
    }
  }
}
