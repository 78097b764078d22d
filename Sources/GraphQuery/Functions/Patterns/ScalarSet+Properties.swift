// SPDX-License-Identifier: MIT

extension ScalarSet {
  /// The class of an escape such as `\d`, as Java defines it: of ASCII; nothing if it names none.
  static func escapeClass(_ letter: Unicode.Scalar) -> ScalarSet? {
    switch letter {
    case "d": ScalarSet { isDigit($0) }
    case "D": ScalarSet({ isDigit($0) }, isNegated: true)
    case "w": ScalarSet { isWord($0) }
    case "W": ScalarSet({ isWord($0) }, isNegated: true)
    case "s": ScalarSet { isSpace($0) }
    case "S": ScalarSet({ isSpace($0) }, isNegated: true)
    case "h": ScalarSet { isHorizontalSpace($0) }
    case "H": ScalarSet({ isHorizontalSpace($0) }, isNegated: true)
    default: nil
    }
  }

  /// Any code point but the ends of lines.
  static let withinLine = ScalarSet({ isLineEnd($0) }, isNegated: true)

  /// Any code point.
  static let any = ScalarSet { _ in true }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || (0x09...0x0D).contains(scalar.value)
  }

  static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isHorizontalSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar.properties.generalCategory == .spaceSeparator
  }
}

extension ScalarSet {
  /// Returns the class that `\p{…}` names: a general category of Unicode, or a binary property.
  static func property(named name: String) -> ScalarSet? {
    let name = name.hasPrefix("Is") ? String(name.dropFirst(2)) : name
    if let property = binaryProperties[name] { return ScalarSet(property) }
    guard let categories = categories(named: name) else { return nil }
    return ScalarSet { categories.contains($0.properties.generalCategory) }
  }

  private static let binaryProperties: [String: Property] = [
    "Alphabetic": { $0.properties.isAlphabetic }, "Alpha": { $0.properties.isAlphabetic },
    "Lowercase": { $0.properties.isLowercase }, "Lower": { $0.properties.isLowercase },
    "Uppercase": { $0.properties.isUppercase }, "Upper": { $0.properties.isUppercase },
    "White_Space": { $0.properties.isWhitespace }, "Space": { $0.properties.isWhitespace },
    "Digit": { $0.properties.generalCategory == .decimalNumber },
    "Alnum": {
      $0.properties.isAlphabetic || $0.properties.generalCategory == .decimalNumber
    },
    "Punct": { isPunctuation($0) }, "ASCII": { $0.isASCII },
  ]

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    categories(named: "P")?.contains(scalar.properties.generalCategory) ?? false
  }

  private static func categories(named name: String) -> [Unicode.GeneralCategory]? {
    switch name {
    case "L": [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter]
    case "Lu": [.uppercaseLetter]
    case "Ll": [.lowercaseLetter]
    case "Lt": [.titlecaseLetter]
    case "Lm": [.modifierLetter]
    case "Lo": [.otherLetter]
    case "M": [.nonspacingMark, .spacingMark, .enclosingMark]
    case "N": [.decimalNumber, .letterNumber, .otherNumber]
    case "Nd": [.decimalNumber]
    case "P":
      [
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation,
      ]
    case "S": [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol]
    case "Sc": [.currencySymbol]
    case "Z": [.spaceSeparator, .lineSeparator, .paragraphSeparator]
    case "Zs": [.spaceSeparator]
    default: nil
    }
  }
}
