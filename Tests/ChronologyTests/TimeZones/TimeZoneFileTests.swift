// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct TimeZoneFileTests {
  @Test(arguments: [1, 2, 3, 4], [0, 27])
  func `reads every version, with leap seconds or without`(
    version: Int, leapSeconds: Int
  ) throws {
    let file = TimeZoneFileBytes(
      version: version, offsets: [561, 3_600, 7_200],
      changes: [(-1_000_000, 1), (1_000_000, 2), (2_000_000, 1)],
      leapSecondCount: leapSeconds)
    let rules = try file.rules()
    let expected: [(Int64, Int32)] = [
      (.min, 561), (-1_000_001, 561), (-1_000_000, 3_600), (999_999, 3_600), (1_000_000, 7_200),
      (1_999_999, 7_200), (2_000_000, 3_600), (.max, 3_600),
    ]
    for (time, offset) in expected {
      #expect(rules.offset(atUTC: time).seconds == offset, "at \(time)")
    }
  }

  @Test func `takes times of 64 bits where there are some`() throws {
    let time: Int64 = -5_000_000_000
    let changes = [(time: time, type: 1)]
    let long = try TimeZoneFileBytes(offsets: [0, 60], changes: changes).rules()
    #expect(long.offset(atUTC: time - 1).seconds == 0)
    #expect(long.offset(atUTC: time).seconds == 60)
  }

  @Test func `holds at the type listed first when there are no changes`() throws {
    let rules = try TimeZoneFileBytes(version: 1, offsets: [-18_000, 0]).rules()
    #expect(rules.offset(atUTC: 0).seconds == -18_000)
  }

  @Test func `holds changes from the beginning of time within bounds`() throws {
    let file = TimeZoneFileBytes(
      offsets: [100, 200, 300], changes: [(.min, 1), (.max, 2)], footer: "A-1B,M3.5.0,M10.5.0")
    let rules = try file.rules()
    #expect(rules.offset(atUTC: 0).seconds == 200)
    #expect(rules.offset(atUTC: .min).seconds == 100)
    #expect([3_600, 7_200].contains(rules.offset(atUTC: .max).seconds))
  }

  @Test func `lets the last of several changes at one moment count`() throws {
    let file = TimeZoneFileBytes(offsets: [0, 60, 120], changes: [(5, 1), (5, 2), (5, 0), (9, 1)])
    let rules = try file.rules()
    #expect(rules.offset(atUTC: 5).seconds == 0)
    #expect(rules.offset(atUTC: 9).seconds == 60)
  }

  @Test(arguments: [
    (TimeZoneFileBytes(offsets: []), "no local time"),
    (TimeZoneFileBytes(offsets: [0], changes: [(0, 1)]), "lacks"),
    (TimeZoneFileBytes(offsets: [0, 60], changes: [(5, 1), (4, 0)]), "out of order"),
    (TimeZoneFileBytes(offsets: [64_801]), "18 hours"),
    (TimeZoneFileBytes(offsets: [.min]), "18 hours"),
    (TimeZoneFileBytes(footer: "A"), "rule for the future"),
  ])
  func `says what is wrong with a file`(file: TimeZoneFileBytes, reason: String) {
    let error = #expect(throws: TemporalError.self) { try file.rules() }
    #expect(error?.code == .zone)
    #expect(error?.message.contains("the file of the time zone \"Test/Zone\" is bad") == true)
    #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
  }

  @Test(arguments: [1, 2])
  func `refuses a file that ends too early, wherever it does`(version: Int) {
    let whole = TimeZoneFileBytes(
      version: version, offsets: [0, 60], changes: [(5, 1)], footer: "A0", leapSecondCount: 2
    ).bytes
    for count in 0..<whole.count {
      #expect(throws: TemporalError.self, "at \(count)") {
        try TimeZoneRules(named: "Test/Zone", file: Array(whole[..<count]))
      }
    }
  }

  @Test func `never traps on spoiled files`() throws {
    var generator = SeededGenerator(seed: 6)
    let whole = TimeZoneFileBytes(
      version: 3, offsets: [561, 3_600, 7_200], changes: [(-1_000_000, 1), (1_000_000, 2)],
      footer: "<+01>-1<+02>,M3.4.4/26,J300/-167", leapSecondCount: 1
    ).bytes
    var readable = 0
    for _ in 0..<5_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      guard let rules = try? TimeZoneRules(named: "Test/Zone", file: bytes) else { continue }
      readable += 1
      for time in [Int64.min, -1_000_000, 0, 1 << 59, .max] {
        let offset = rules.offset(atUTC: time)
        try #require(UTCOffset.range.contains(offset.seconds))
        let local = LocalDateTime(dayNumber: time / 86_400, time: .midnight)
        try #require(UTCOffset.range.contains(rules.offset(atLocal: local).seconds))
      }
    }
    #expect(readable > 100 && readable < 5_000)
  }
}
