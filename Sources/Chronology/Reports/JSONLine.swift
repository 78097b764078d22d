// SPDX-License-Identifier: MIT

/// A JSON object on one line, whose members keep the order in which they are added.
///
/// The text is that of RFC 8259: quotes, backslashes and control characters are escaped.
struct JSONLine: Sendable {
  private var members = ""

  /// The object.
  var text: String { "{\(members)}" }

  /// Adds a text, or null if there is none.
  mutating func append(_ key: String, _ value: String?) {
    append(key, written: value.map(Self.quoted) ?? "null")
  }

  /// Adds a number.
  mutating func append(_ key: String, _ value: Int) {
    append(key, written: String(value))
  }

  /// Adds true or false.
  mutating func append(_ key: String, _ value: Bool) {
    append(key, written: value ? "true" : "false")
  }

  /// Adds a list of texts.
  mutating func append(_ key: String, _ values: [String]) {
    append(key, written: "[\(values.map(Self.quoted).joined(separator: ","))]")
  }

  /// Adds an object.
  mutating func append(_ key: String, _ value: JSONLine) {
    append(key, written: value.text)
  }

  private mutating func append(_ key: String, written value: String) {
    if !members.isEmpty { members += "," }
    members += Self.quoted(key)
    members += ":"
    members += value
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars { append(scalar, to: &quoted) }
    quoted += "\""
    return quoted
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{0}"..."\u{1F}":
      text += scalar.value < 16 ? "\\u000" : "\\u00"
      text += String(scalar.value, radix: 16)
    default: text.unicodeScalars.append(scalar)
    }
  }
}
