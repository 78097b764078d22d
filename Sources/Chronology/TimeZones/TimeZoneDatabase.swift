// SPDX-License-Identifier: MIT

import Synchronization

/// The time zones that a machine knows, from the TZif files of its system.
///
/// `UTC`, `GMT` and their like need no files. What was read once is kept.
///
///     let paris = try TimeZoneDatabase.system.zone(named: "Europe/Paris")
///     paris.offset(atUTC: -3_000_000_000)  // +00:09:21, the mean solar time of Paris
public final class TimeZoneDatabase: Sendable {
  /// The zones of the system that the program runs on.
  ///
  /// They are looked for in the folder that the variable `TZDIR` names, if it is set, and then
  /// where systems have them.
  public static let system = TimeZoneDatabase(
    folders: [ZoneFile.environment("TZDIR")].compactMap { $0 }.filter { !$0.isEmpty } + [
      "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo",
    ])

  let folders: [String]
  private let known = Mutex<[String: TimeZoneRules]>([:])

  /// Creates the database of some folders, of which earlier ones go first.
  package init(folders: [String]) {
    self.folders = folders
  }

  /// Returns the rules of a zone such as `Europe/Paris`.
  ///
  /// Names are written as in the database, which tells capital letters from small ones.
  public func zone(named name: String) throws(TemporalError) -> TimeZoneRules {
    if let rules = known.withLock({ $0[name] }) { return rules }
    let rules = try loadZone(named: name)
    known.withLock { $0[name] = rules }
    return rules
  }

  private func loadZone(named name: String) throws(TemporalError) -> TimeZoneRules {
    if let offset = Self.fixedOffset(named: name) {
      return TimeZoneRules(name: TimeZoneName(known: name), fixed: offset)
    }
    guard Self.isName(name) else { throw unknownZone(name) }
    for folder in folders {
      // Lists and notes lie among the zones: what does not begin as a zone does is none.
      guard let bytes = ZoneFile.bytes(at: "\(folder)/\(name)"), bytes.starts(with: "TZif".utf8)
      else { continue }
      return try TimeZoneRules(named: name, file: bytes)
    }
    throw unknownZone(name)
  }

  private func unknownZone(_ name: String) -> TemporalError {
    let folders = folders.joined(separator: ", ")
    let quoted = TemporalError.quoted(name)
    guard self.folders.contains(where: ZoneFile.isFolder) else {
      return TemporalError(
        .zone,
        "the time zone \(quoted) is unknown, because this machine has no time zones in"
          + " \(folders): install tzdata, or name its folder in TZDIR")
    }
    let hint = nearestName(to: name).map { "; did you mean \"\($0)\"?" } ?? ""
    return TemporalError(.zone, "there is no time zone \(quoted)\(hint)")
  }
}
