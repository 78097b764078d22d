// SPDX-License-Identifier: MIT

/// Writes another time of the same length over the one at which Cairo made a picture, so that
/// nothing moves and the same graph gives the same bytes.
enum CreationDate {
  /// Returns a PDF without the time of its making.
  static func replaced(inPDF bytes: [UInt8]) -> [UInt8] {
    let key = Array("/CreationDate (D:".utf8)
    let date = Array("20000101000000".utf8)
    var bytes = bytes
    guard let start = ByteSearch.place(of: key, in: bytes[...]) else { return bytes }
    var digits = 0
    for index in bytes[(start + key.count)...].indices {
      guard bytes[index] != UInt8(ascii: ")") else { break }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) else { continue }
      bytes[index] = digits < date.count ? date[digits] : UInt8(ascii: "0")
      digits += 1
    }
    return bytes
  }

  /// Returns PostScript without the time of its making, which stands in its head.
  static func replaced(inPostScript bytes: [UInt8]) -> [UInt8] {
    let key = Array("\n%%CreationDate: ".utf8)
    let date = Array("Sat Jan  1 00:00:00 2000".utf8)
    guard let found = ByteSearch.place(of: key, in: bytes.prefix(2000)) else { return bytes }
    let start = found + key.count
    guard let end = bytes[start...].firstIndex(of: 0x0A), end - start == date.count else {
      return bytes
    }
    var bytes = bytes
    bytes.replaceSubrange(start..<end, with: date)
    return bytes
  }
}
