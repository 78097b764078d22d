// SPDX-License-Identifier: MIT

/// Character references in texts (`&#169;`, `&copy;`): Graphviz takes them for what they stand for,
/// or leaves them in the SVG, where one that XML does not have makes it unreadable.
struct ReferenceRule {
  /// Texts that Graphviz shows: it reads references itself, and escapes what it does not know.
  static let shown = ReferenceRule(allowsUnknownNames: true)
  /// Words that go into the SVG with their references as they are.
  static let raw = ReferenceRule(allowsUnknownNames: false)

  private let allowsUnknownNames: Bool

  /// Returns whether all references of a text are sound, or the text with their ampersands escaped.
  func verdict(on text: String) -> ValueVerdict {
    guard let sound = sound(text) else { return .sound }
    return .replaced(.text(sound))
  }

  /// Returns the text with the ampersand of each unsound reference escaped, if there is one.
  func sound(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return nil }
    var result: [UInt8] = []
    var rest = Substring(text).utf8
    while let place = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[...place]
      rest = rest[rest.index(after: place)...]
      if !isSound(rest) { result += Array("amp;".utf8) }
    }
    result += rest
    return result.count == text.utf8.count ? nil : String(decoding: result, as: UTF8.self)
  }

  /// Whether what follows an ampersand is no reference, or a sound one.
  private func isSound(_ rest: Substring.UTF8View) -> Bool {
    let body = rest.prefix { ValueScanner.isWord($0) || $0 == UInt8(ascii: "#") }
    guard !body.isEmpty else { return true }
    let next = rest.dropFirst(body.count)
    // Graphviz puts names in the place of `\N`: they could end a reference.
    if next.first == UInt8(ascii: "\\") { return !Self.names(next.dropFirst().first) }
    guard next.first == UInt8(ascii: ";") else { return true }
    let name = Array(body)
    guard name.first == UInt8(ascii: "#") else {
      return allowsUnknownNames || XMLNames.entity(name[...]) != nil
    }
    return Self.number(of: name.dropFirst()).map(XMLNames.allows) ?? false
  }

  /// Whether a letter behind a backslash asks for a name.
  private static func names(_ letter: UInt8?) -> Bool {
    letter.map("GNETHL".utf8.contains) ?? false
  }

  /// Returns the number of a reference without its `#`.
  static func number(of digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard digits.utf8.allSatisfy(ValueScanner.isWord) else { return nil }
    return UInt32(digits, radix: isHexadecimal ? 16 : 10)
  }
}
