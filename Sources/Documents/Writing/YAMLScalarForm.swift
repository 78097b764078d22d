// SPDX-License-Identifier: MIT

/// How a text is written as a scalar of YAML, so that libyaml reads it back the same.
///
/// The rules are those of YAML 1.1 (section 9), and stricter where libyaml's differ by context.
enum YAMLScalarForm {
  /// Returns a text on one line: without quotes if it can do without, or else in double quotes.
  static func inline(_ text: String, inFlow: Bool) -> String {
    canBePlain(text, inFlow: inFlow) ? text : quoted(text)
  }

  /// Returns whether a text can be written without quotes on one line.
  static func canBePlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " ",
      last != ":", !startsLikeSomethingElse(scalars)
    else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      guard isPrintable(scalar) else { return false }
      if scalar == "#", previous == " " { return false }
      if previous == ":", scalar == " " || inFlow && scalar == "?" { return false }
      if inFlow, ",[]{}".unicodeScalars.contains(scalar) { return false }
      previous = scalar
    }
    return true
  }

  private static func startsLikeSomethingElse(_ scalars: String.UnicodeScalarView) -> Bool {
    guard let first = scalars.first else { return true }
    let second = scalars.dropFirst().first
    if first == "-" { return second == nil || second == " " || isMarker(scalars) }
    if first == "." { return isMarker(scalars) }
    return "?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first)
  }

  /// Returns whether a text would be taken for the end of the document at the start of a line.
  private static func isMarker(_ scalars: String.UnicodeScalarView) -> Bool {
    guard scalars.starts(with: "---".unicodeScalars) || scalars.starts(with: "...".unicodeScalars)
    else { return false }
    return scalars.dropFirst(3).first.map { $0 == " " } ?? true
  }

  /// Returns whether a character can stand for itself: no control, no break, no byte order mark.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10_FFFF:
      true
    default: false
    }
  }

  // MARK: - Double quotes

  /// Returns a text in double quotes, with escapes for what cannot stand for itself.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if let escape = escape(of: scalar) {
        quoted += escape
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      guard !isPrintable(scalar) else { return nil }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let isShort = scalar.value < 0x100
      let zeros = String(repeating: "0", count: (isShort ? 2 : 4) - digits.count)
      return (isShort ? "\\x" : "\\u") + zeros + digits
    }
  }
}
