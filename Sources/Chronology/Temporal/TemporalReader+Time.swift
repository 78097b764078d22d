// SPDX-License-Identifier: MIT

extension TemporalReader {
  /// Reads a time of day: `21:40:32.142`, `214032,142`, or the beginning of one from the hour on.
  mutating func readTime() throws(TemporalError) {
    let count = digitCount
    guard count == 2 || count == 4 || count == 6 else {
      throw .text("an hour, a minute and a second have 2 digits each")
    }
    components.hour = number(digits: 2)
    if count > 2 { components.minute = number(digits: 2) }
    if count > 4 { components.second = number(digits: 2) }
    if count == 2 { try readAfterColon() }
    if components.second != nil { try readFraction() }
  }

  private mutating func readAfterColon() throws(TemporalError) {
    guard skip(":") else { return }
    components.minute = try number("a minute", digits: 2)
    guard skip(":") else { return }
    components.second = try number("a second", digits: 2)
  }

  private mutating func readFraction() throws(TemporalError) {
    guard skip(".") || skip(",") else { return }
    let count = digitCount
    guard (1...9).contains(count) else { throw .text("a fraction of a second has 1 to 9 digits") }
    var nanosecond = number(digits: count)
    for _ in count..<9 { nanosecond *= 10 }
    components.nanosecond = nanosecond
  }

  /// Reads an offset, `Z`, `+01`, `+0100`, `+01:00`, if there is one.
  mutating func readOffset() throws(TemporalError) {
    guard next == UInt8(ascii: "Z") || next == UInt8(ascii: "+") || next == UInt8(ascii: "-")
    else { return }
    let offset = try UTCOffset(parsing: text(before: "["))
    writtenOffset = offset
    components.zone = .offset(offset)
  }

  /// Reads the name of a zone in brackets, if there is one.
  mutating func readZoneName() throws(TemporalError) {
    guard skip("[") else { return }
    guard let name = text(upTo: "]") else { throw .text("the bracket of the zone is not closed") }
    components.zone = try TemporalZone(parsing: name)
  }
}
