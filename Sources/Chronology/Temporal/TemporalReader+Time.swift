// SPDX-License-Identifier: MIT

extension TemporalReader {
  /// Reads a time of day: `21:40:32.142`, `214032,142`, or the beginning of one from the hour on.
  mutating func readTime() throws(TemporalError) {
    let parts = try readParts()
    components.hour = parts.hour
    components.minute = parts.minute
    components.second = parts.second
    if parts.second != nil { try readFraction() }
  }

  /// Reads two digits, or twice or three times two, between which colons stand everywhere or
  /// nowhere.
  private mutating func readParts() throws(TemporalError) -> (
    hour: Int64, minute: Int64?, second: Int64?
  ) {
    let count = digitCount
    guard count == 2 || count == 4 || count == 6 else {
      throw .text("an hour, a minute and a second have 2 digits each")
    }
    let hour = number(digits: 2)
    guard count == 2 else {
      return (hour, number(digits: 2), count == 6 ? number(digits: 2) : nil)
    }
    guard skip(":") else { return (hour, nil, nil) }
    let minute = try number("a minute", digits: 2)
    return (hour, minute, skip(":") ? try number("a second", digits: 2) : nil)
  }

  private mutating func readFraction() throws(TemporalError) {
    guard skip(".") || skip(",") else { return }
    let count = digitCount
    guard (1...9).contains(count) else { throw .text("a fraction of a second has 1 to 9 digits") }
    var nanosecond = number(digits: count)
    for _ in count..<9 { nanosecond *= 10 }
    components.nanosecond = nanosecond
  }

  /// Reads an offset, `Z`, `+01`, `+0100`, `+01:00` or one with seconds, if there is one.
  mutating func readOffset() throws(TemporalError) {
    guard let offset = try offset() else { return }
    writtenOffset = offset
    components.zone = .offset(offset)
  }

  private mutating func offset() throws(TemporalError) -> UTCOffset? {
    guard !skip("Z") else { return .utc }
    guard next == UInt8(ascii: "+") || next == UInt8(ascii: "-") else { return nil }
    guard let offset = UTCOffset(ofForm: bytes(upTo: "[")) else {
      throw .text("an offset is Z or has a form such as +01, +0100 or +01:00, at most 18 hours")
    }
    return offset
  }

  /// Reads the name of a zone in brackets, if there is one.
  mutating func readZoneName() throws(TemporalError) {
    guard skip("[") else { return }
    let name = bytes(upTo: "]")
    guard skip("]") else { throw .text("the bracket of the zone is not closed") }
    components.zone = try TemporalZone(parsing: String(decoding: name, as: UTF8.self))
  }
}
