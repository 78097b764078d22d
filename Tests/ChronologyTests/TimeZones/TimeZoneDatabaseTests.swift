// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct TimeZoneDatabaseTests {
  private static let empty = TimeZoneDatabase(folders: ["/nonexistent/zones"])

  @Test(arguments: [
    ("UTC", 0), ("GMT", 0), ("Etc/UTC", 0), ("Zulu", 0), ("Etc/GMT+5", -18_000),
    ("Etc/GMT-14", 50_400), ("Etc/GMT+12", -43_200), ("Etc/GMT-0", 0), ("GMT+0", 0),
  ])
  func `knows zones that never change without any file`(name: String, offset: Int32) throws {
    let rules = try Self.empty.zone(named: name)
    #expect(rules.name.text == name)
    #expect(rules.offset(atUTC: 0).seconds == offset)
    #expect(rules.offset(atUTC: .min).seconds == offset)
  }

  @Test(arguments: ["Europe/Paris", "GMT-1", "Etc/GMT-15", "Etc/GMT+13", "Etc/GMT+05", "UTC+1"])
  func `says that there is no database`(name: String) {
    let error = #expect(throws: TemporalError.self) { try Self.empty.zone(named: name) }
    #expect(error?.code == .zone)
    #expect(error?.message.contains("no time zones in /nonexistent/zones") == true)
  }

  @Test(arguments: [
    "", "..", "../zone", "/zone", "inner/../zone", "inner//zone", "./zone", "zone/", "zone\0",
    "z\u{F6}ne", "posix/zone", "right/zone", "localtime", "zone.tab", "zone ", "leapseconds",
    String(repeating: "a", count: 256),
  ])
  func `opens nothing that is not the name of a zone`(name: String) throws {
    let outer = try TemporaryFolder()
    let bytes = TimeZoneFileBytes(footer: "A-1").bytes
    try outer.makeFolder("db")
    try outer.write(bytes, to: "zone")
    for folder in ["inner", "posix", "right"] { try outer.makeFolder("db/" + folder) }
    for file in ["zone", "posix/zone", "right/zone", "localtime", "zone.tab", "inner/zone"] {
      try outer.write(bytes, to: "db/" + file)
    }
    try outer.write("# Leap seconds", to: "db/leapseconds")
    let database = TimeZoneDatabase(folders: [outer("db")])
    let error = #expect(throws: TemporalError.self) { try database.zone(named: name) }
    #expect(error?.message.hasPrefix("there is no time zone ") == true)
    #expect(try database.zone(named: "zone").offset(atUTC: 0).seconds == 3_600)
    #expect(try database.zone(named: "inner/zone").offset(atUTC: 0).seconds == 3_600)
  }

  @Test func `takes a zone from the first folder that has it, and keeps it`() throws {
    let folder = try TemporaryFolder()
    for (name, footer) in [("first", "A-1"), ("second", "A-2")] {
      try folder.makeFolder(name)
      try folder.write(TimeZoneFileBytes(footer: footer).bytes, to: name + "/Zone")
    }
    try folder.write(TimeZoneFileBytes(footer: "A-3").bytes, to: "second/Other")
    let database = TimeZoneDatabase(folders: [folder("first"), folder("second")])
    #expect(try database.zone(named: "Zone").offset(atUTC: 0).seconds == 3_600)
    #expect(try database.zone(named: "Other").offset(atUTC: 0).seconds == 10_800)
    try folder.write(TimeZoneFileBytes(footer: "A-4").bytes, to: "second/Other")
    #expect(try database.zone(named: "Other").offset(atUTC: 0).seconds == 10_800)
  }

  @Test(arguments: [
    ("europe/paris", "Europe/Paris"), ("Paris", "Europe/Paris"), ("Europe/Pariss", "Europe/Paris"),
    ("New York", "America/New_York"), ("America/Los Angeles", "America/Los_Angeles"),
    ("Amerika/New_York", "America/New_York"),
  ])
  func `names the zone that was meant`(name: String, meant: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      # version 2025b
      Z Europe/Paris 0:9:21 - LMT 1891 Mar 16
      Z America/New_York -4:56:2 - LMT 1883 N 18 17u
      R Paris/Rule 1 2
      L America/Denver America/Los_Angeles
      """, to: "tzdata.zi")
    let database = TimeZoneDatabase(folders: [folder.path])
    let error = #expect(throws: TemporalError.self) { try database.zone(named: name) }
    #expect(
      error?.message == "there is no time zone \"\(name)\"; did you mean \"\(meant)\"?")
  }

  @Test(arguments: ["Atlantis", "X", "", "Europe/Rome"])
  func `names none when none is near`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("#code\tcoordinates\tTZ\nFR\t+4852+00220\tEurope/Paris\n", to: "zone.tab")
    let database = TimeZoneDatabase(folders: [folder.path])
    let error = #expect(throws: TemporalError.self) { try database.zone(named: name) }
    #expect(error?.message == "there is no time zone \"\(name)\"")
  }

  @Test func `is asked from many threads at once`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(TimeZoneFileBytes(footer: "A-1").bytes, to: "Zone")
    let database = TimeZoneDatabase(folders: [folder.path])
    let offsets = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<64 {
        group.addTask { try database.zone(named: "Zone").offset(atUTC: 0).seconds }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(offsets == [Int32](repeating: 3_600, count: 64))
  }
}
