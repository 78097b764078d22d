// SPDX-License-Identifier: MIT

/// When the clocks of a time zone were, and will be, how far ahead of UTC.
///
/// Before the first change that is known stands the mean solar time of the place, if the database
/// has it. The last rule that is known is carried on for ever.
public struct TimeZoneRules: Sendable {
  /// The name of the zone.
  public let name: TimeZoneName

  private let timeline: OffsetTimeline

  /// Creates the rules of a zone whose clocks never change.
  init(name: TimeZoneName, fixed offset: UTCOffset) {
    self.name = name
    timeline = OffsetTimeline(first: offset)
  }

  /// Reads the rules of a zone from the bytes of its TZif file.
  package init(named name: String, file bytes: [UInt8]) throws(TemporalError) {
    do throws(TimeZoneFile.Fault) {
      timeline = OffsetTimeline(try TimeZoneFile(bytes))
    } catch {
      throw TemporalError(.zone, "the file of the time zone \"\(name)\" is bad: \(error.reason)")
    }
    self.name = TimeZoneName(known: name)
  }

  /// Returns the offset at a moment, given in seconds since 1970-01-01T00:00 in UTC.
  ///
  /// Complexity: O(log *n*) in the number of changes, as for the other lookups.
  public func offset(atUTC seconds: Int64) -> UTCOffset { timeline.offset(atUTC: seconds) }

  /// Returns the offset when clocks show a time: the earlier one if they show it twice, and the
  /// one behind the gap if they never do.
  public func offset(atLocal local: LocalDateTime) -> UTCOffset {
    resolve(local, preferring: nil).1
  }

  /// Returns the time that clocks really show, and the offset at which they do.
  ///
  /// A time that they pass over is moved forward by as much as they are; of two offsets at which
  /// they show it, it is the earlier unless the other is preferred. So does `java.time`.
  public func resolve(
    _ local: LocalDateTime, preferring preferred: UTCOffset?
  ) -> (LocalDateTime, UTCOffset) {
    switch timeline.status(ofLocal: local.secondsSinceEpoch) {
    case .once(let offset): (local, offset)
    case .twice(let first, let second): (local, preferred == second ? second : first)
    case .never(let before, let after):
      (local.shifted(bySeconds: Int64(after.seconds - before.seconds)), after)
    }
  }
}

extension TimeZoneRules: CustomStringConvertible {
  /// The name of the zone.
  public var description: String { name.text }
}
