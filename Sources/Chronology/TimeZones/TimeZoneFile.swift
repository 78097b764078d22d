// SPDX-License-Identifier: MIT

/// The content of a TZif file, by RFC 8536.
///
/// A file of version 1 has one block with times of 32 bits; later ones repeat it with 64 bits and
/// add the rule for the time behind the last change. Marks of daylight saving, abbreviations and
/// leap seconds are passed over: no value of ours needs them.
struct TimeZoneFile {
  /// What is wrong with the bytes of a file.
  struct Fault: Error, Hashable {
    let reason: String
    init(_ reason: String) { self.reason = reason }
  }

  /// A moment at which clocks change, and the offset that they have from then on.
  struct Change: Hashable {
    let time: Int64
    let offset: UTCOffset
  }

  /// The offset before the first change: that of the type which the file lists first.
  let first: UTCOffset

  /// The changes, in order.
  let changes: [Change]

  /// What holds behind the last change, if the file says so.
  let footer: TimeZoneFooter?

  /// Reads the bytes of a file.
  init(_ bytes: [UInt8]) throws(Fault) {
    var reader = TimeZoneFileReader(bytes)
    var header = try reader.readHeader()
    let isLong = header.version >= UInt8(ascii: "2")
    if isLong {
      try reader.skip(header.blockSize(timeSize: 4))
      header = try reader.readHeader()
    }
    let block = try reader.readBlock(header, timeSize: isLong ? 8 : 4)
    first = block.first
    changes = block.changes
    footer = isLong ? try TimeZoneFooter(parsing: try reader.readFooter()) : nil
  }
}
