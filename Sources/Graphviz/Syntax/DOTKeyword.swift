// SPDX-License-Identifier: MIT

/// The words that are no ids unless they are quoted, in any case of letters.
enum DOTKeyword {
  /// Returns the kind of the keyword that stands between two offsets, if one does.
  @inline(__always)
  static func kind(of bytes: [UInt8], _ start: Int, _ end: Int) -> DOTToken.Kind? {
    let length = end &- start
    guard length >= 4, length <= 8 else { return nil }
    switch bytes[start] | 0x20 {
    case UInt8(ascii: "n"), UInt8(ascii: "e"), UInt8(ascii: "g"), UInt8(ascii: "d"),
      UInt8(ascii: "s"):
      return kind(ofLetters: packed(bytes, start, end))
    default: return nil
    }
  }

  /// Letters as one number, in lower case; no other bytes give the number of a keyword.
  private static func packed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
    var number: UInt64 = 0
    for index in start..<end {
      let byte = bytes[index]
      number = number &<< 8 | UInt64(byte >= UInt8(ascii: "A") ? byte | 0x20 : 0)
    }
    return number
  }

  private static func kind(ofLetters number: UInt64) -> DOTToken.Kind? {
    switch number {
    case 0x6E6F_6465: .node
    case 0x6564_6765: .edge
    case 0x67_7261_7068: .graph
    case 0x73_7472_6963_74: .strict
    case 0x64_6967_7261_7068: .digraph
    case 0x7375_6267_7261_7068: .subgraph
    default: nil
    }
  }
}
