// SPDX-License-Identifier: MIT

/// Reads single scalars out of UTF-8 that need not be well formed.
enum UTF8Reader {
  /// Returns the scalar that starts at a place, and its length; no scalar if the bytes are not one.
  static func scalar(in bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar?, length: Int) {
    let first = bytes[index]
    guard first >= 0x80 else { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return (nil, 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for byte in bytes[(index + 1)..<(index + length)] {
      guard byte & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
    return (scalar, length)
  }
}

extension Unicode.Scalar {
  /// Whether a name may start with it: letters and connectors, as openCypher 9 has it.
  var startsName: Bool {
    properties.isIDStart || properties.generalCategory == .connectorPunctuation
  }

  /// Whether a name may go on with it: currency signs, too, but for the one that starts parameters.
  var continuesName: Bool {
    properties.isIDContinue || startsName
      || properties.generalCategory == .currencySymbol && self != "$"
  }
}

/// The dashes and heads of arrows beyond ASCII that openCypher 9 lets patterns be drawn with.
enum ArrowSigns {
  static func kind(of scalar: Unicode.Scalar) -> TokenKind? {
    switch scalar.value {
    case 0xAD, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .otherDash
    case 0x27E8, 0x3008, 0xFE64, 0xFF1C: .leftHead
    case 0x27E9, 0x3009, 0xFE65, 0xFF1E: .rightHead
    default: nil
    }
  }
}
