// SPDX-License-Identifier: MIT

/// The id of an entry: a lower-case letter or digit, then such letters, digits, `.`, `_` and `-`.
///
/// All entries of a chronicle share one namespace.
public struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id as text.
  public let text: String

  /// Creates an id, or nothing if the text is not one.
  public init?(_ text: String) {
    guard Self.isValid(text) else { return nil }
    self.text = text
  }

  /// Creates an id from parts that are known to be fit.
  init(unchecked text: String) {
    self.text = text
  }

  /// The id as text.
  public var description: String { text }

  /// What an id may look like, in words for a message.
  public static let rule =
    "an id is made of the letters a-z, digits, '.', '_' and '-', and starts with a letter or digit"

  /// Returns an id that resembles a text, to be offered in place of it.
  ///
  /// Letters are lowered and what does not fit becomes a hyphen; nothing is left of a text without
  /// a fitting letter.
  public static func resembling(_ text: String) -> Identifier? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let lowered = String(scalar).lowercased().utf8
      if lowered.count == 1, let byte = lowered.first, isInner(byte) {
        if !bytes.isEmpty || isFirst(byte) { bytes.append(byte) }
      } else if !bytes.isEmpty, bytes.last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return Identifier(String(decoding: bytes, as: UTF8.self))
  }

  /// Returns whether an id comes before another, byte by byte.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, isFirst(first) else { return false }
    return text.utf8.allSatisfy(isInner)
  }

  private static func isFirst(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    isFirst(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }
}
