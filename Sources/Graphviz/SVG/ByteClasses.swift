// SPDX-License-Identifier: MIT

/// To which sets of characters all bytes of a text belong, found while the text is passed over.
struct ByteClasses: OptionSet {
  let rawValue: UInt16

  /// Nothing that must be looked at again: no `&`, `<` or `]`.
  static let plain = Self(rawValue: 1)
  /// Digits, signs, points, `e`, and what stands between numbers.
  static let numbers = Self(rawValue: 2)
  /// Numbers with units: letters and `%`, too.
  static let lengths = Self(rawValue: 4)
  /// Numbers and the letters of commands of a path.
  static let path = Self(rawValue: 8)
  /// Numbers, letters and parentheses.
  static let transform = Self(rawValue: 16)
  /// Letters, digits, hyphens, commas and blanks.
  static let words = Self(rawValue: 32)
  /// Letters and digits.
  static let word = Self(rawValue: 64)
  /// What names of fonts are made of.
  static let fonts = Self(rawValue: 128)
  /// White space.
  static let blank = Self(rawValue: 256)
  /// What names of XML are made of, as far as SVG needs it.
  static let name = Self(rawValue: 512)

  /// The sets of each byte.
  static let ofBytes: [ByteClasses] = (0...255).map { ByteClasses(of: $0) }

  private init(of byte: UInt8) {
    let character = Character(Unicode.Scalar(byte))
    let isLetter = character.isASCII && character.isLetter
    let isDigit = character.isASCII && character.isNumber
    let isBlank = [0x20, 0x09, 0x0A, 0x0D].contains(byte)
    let isNumeric = isDigit || isBlank || "+-.,eE".contains(character)
    self = []
    if !"&<]".contains(character) { insert(.plain) }
    if isNumeric { insert(.numbers) }
    if isNumeric || isLetter || character == "%" { insert(.lengths) }
    if isNumeric || "MmZzLlHhVvCcSsQqTtAa".contains(character) { insert(.path) }
    if isNumeric || isLetter || "()".contains(character) { insert(.transform) }
    if isLetter || isDigit || isBlank || "-,".contains(character) { insert(.words) }
    if isLetter || isDigit { insert(.word) }
    if isLetter || isDigit || isBlank || byte >= 0x80 || "-,._'+".contains(character) {
      insert(.fonts)
    }
    if isBlank { insert(.blank) }
    if isLetter || isDigit || byte >= 0x80 || "-._:".contains(character) { insert(.name) }
  }

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }
}
