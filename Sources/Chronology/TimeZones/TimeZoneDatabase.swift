// SPDX-License-Identifier: MIT

/// The time zones that a machine knows.
public final class TimeZoneDatabase: Sendable {
  /// The zones of the system that the program runs on.
  public static let system = TimeZoneDatabase()

  private init() {}

  /// Returns the rules of a zone such as `Europe/Paris`.
  public func zone(named name: String) throws(TemporalError) -> TimeZoneRules {
    guard ["UTC", "GMT", "Etc/UTC"].contains(name) else {
      throw TemporalError(.zone, "there is no time zone \"\(name)\"")
    }
    return TimeZoneRules(name: TimeZoneName(known: name), fixed: .utc)
  }
}
