// SPDX-License-Identifier: MIT

import Chronology

/// A TZif file that a test makes up.
struct TimeZoneFileBytes {
  var version = 2
  /// The offsets of its types of local time, the first of which holds before all changes.
  var offsets: [Int32] = [0]
  /// The changes: when, and to which type.
  var changes: [(time: Int64, type: Int)] = []
  var footer = ""
  var leapSecondCount = 0

  var bytes: [UInt8] {
    guard version > 1 else { return block(timeSize: 4) }
    return block(timeSize: 4) + block(timeSize: 8) + Array("\n\(footer)\n".utf8)
  }

  private func block(timeSize: Int) -> [UInt8] {
    var bytes = Array("TZif".utf8) + [version == 1 ? 0 : 0x30 + UInt8(version)]
    bytes += [UInt8](repeating: 0, count: 15)
    for count in [1, 1, leapSecondCount, changes.count, offsets.count, 4] {
      bytes += Self.bytes(of: Int64(count), size: 4)
    }
    for change in changes { bytes += Self.bytes(of: change.time, size: timeSize) }
    bytes += changes.map { UInt8($0.type) }
    for offset in offsets { bytes += Self.bytes(of: Int64(offset), size: 4) + [0, 0] }
    bytes += Array("ABC\0".utf8)
    bytes += [UInt8](repeating: 7, count: leapSecondCount * (timeSize + 4))
    return bytes + [0, 0]
  }

  private static func bytes(of number: Int64, size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  func rules() throws -> TimeZoneRules {
    try TimeZoneRules(named: "Test/Zone", file: bytes)
  }
}
