// SPDX-License-Identifier: MIT

/// What names of XML 1.0 are made of, and those of its five entities.
enum XMLNames {
  /// Returns what a named entity stands for, if XML has it (section 4.6).
  static func entity(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default: nil
    }
  }

  /// Whether XML allows a character (section 2.2).
  static func allows(_ number: UInt32) -> Bool {
    switch number {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
