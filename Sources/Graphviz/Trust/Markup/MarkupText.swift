// SPDX-License-Identifier: MIT

/// Text of an HTML-like label, between tags or in a value.
struct MarkupText {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// How much there is to see.
  enum Weight { case nothing, blanks, text }

  /// Returns how much there is to see between tags: Graphviz leaves out line breaks and tabs.
  func weight() throws(MarkupFault) -> Weight {
    var weight = Weight.nothing
    var rest = bytes
    while let byte = rest.first {
      rest = rest.dropFirst()
      var number = UInt32(byte)
      if byte == UInt8(ascii: "&") { number = try Self.takeReference(from: &rest, named: true) }
      switch number {
      case 0..<0x20: continue
      case 0x20: if weight == .nothing { weight = .blanks }
      default: weight = .text
      }
    }
    return weight
  }

  /// Returns the text of a value with its references undone.
  func value() throws(MarkupFault) -> String {
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      rest = rest.dropFirst()
      guard byte == UInt8(ascii: "&") else {
        // XML takes every blank in a value for a space.
        result.append((0x09...0x0D).contains(byte) ? 0x20 : byte)
        continue
      }
      let scalar = Unicode.Scalar(try Self.takeReference(from: &rest, named: false))
      result += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Passes over a reference whose ampersand is behind, and returns the number of its character; for
  /// names of HTML, which Graphviz knows between tags only, that of a letter.
  private static func takeReference(
    from rest: inout ArraySlice<UInt8>, named: Bool
  ) throws(MarkupFault) -> UInt32 {
    let name = rest.prefix { ValueScanner.isWord($0) || $0 == UInt8(ascii: "#") }
    guard name.count <= 40, rest.dropFirst(name.count).first == UInt8(ascii: ";") else {
      throw MarkupFault("an ampersand is not written '&amp;'")
    }
    rest = rest.dropFirst(name.count + 1)
    let text = String(decoding: name, as: UTF8.self)
    if name.first == UInt8(ascii: "#") {
      let number = ReferenceRule.number(of: Array(name.dropFirst())[...])
      guard let number, XMLNames.allows(number) else {
        throw MarkupFault("'&\(text);' stands for no character")
      }
      return number
    }
    if let scalar = XMLNames.entity(Array(name)[...]) { return scalar.value }
    guard named, HTMLEntityNames.all.contains(text) else {
      throw MarkupFault("there is no character '&\(text);'")
    }
    return UInt32(UInt8(ascii: "a"))
  }

  /// Returns the text as it may stand in a label: without what XML does not have, and with brackets
  /// that end nothing escaped; nothing if it may stand as it is.
  func repaired() -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: ">")) || !PlainText.printable(text).utf8.elementsEqual(bytes)
    else { return nil }
    return Array(PlainText.printable(text).replacing(">", with: "&gt;").utf8)
  }

  /// Returns a text as it is written in a value between double quotes.
  static func quoted(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for byte in PlainText.printable(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += Array("&amp;".utf8)
      case UInt8(ascii: "<"): result += Array("&lt;".utf8)
      case UInt8(ascii: ">"): result += Array("&gt;".utf8)
      case UInt8(ascii: "\""): result += Array("&quot;".utf8)
      case UInt8(ascii: "'"): result += Array("&#39;".utf8)
      default: result.append(byte)
      }
    }
    return result
  }
}
