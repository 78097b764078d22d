// SPDX-License-Identifier: MIT

/// Numbers as texts hold them, without regard to the country that a machine is set to.
///
/// White space around them does not count.
enum NumberText {
  /// Returns the whole part of the number that a text is; nothing if it is none, or none that fits.
  static func integer(_ text: String) -> Int64? {
    let text = trimmed(text)
    if let number = Int64(text) { return number }
    guard let number = decimal(text) else { return nil }
    return Int64(exactly: number.rounded(.towardZero))
  }

  /// Returns the number that a text is; nothing if it is none.
  static func float(_ text: String) -> Double? {
    let text = trimmed(text)
    switch text {
    case "NaN": return .nan
    case "Infinity", "+Infinity", "Inf", "+Inf": return .infinity
    case "-Infinity", "-Inf": return -.infinity
    default: return decimal(text)
    }
  }

  /// Returns a text without the white space around it.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Reads what the language's own literals look like, and `1.`; not the names and the hexadecimal
  /// forms that the standard library reads too.
  private static func decimal(_ text: String) -> Double? {
    var bytes = text.utf8[...]
    skipSign(&bytes)
    let wholeDigits = skipDigits(&bytes)
    var fractionDigits = 0
    if bytes.first == UInt8(ascii: ".") {
      bytes.removeFirst()
      fractionDigits = skipDigits(&bytes)
    }
    guard wholeDigits + fractionDigits > 0 else { return nil }
    if bytes.first == UInt8(ascii: "e") || bytes.first == UInt8(ascii: "E") {
      bytes.removeFirst()
      skipSign(&bytes)
      guard skipDigits(&bytes) > 0 else { return nil }
    }
    return bytes.isEmpty ? Double(text) : nil
  }

  private static func skipSign(_ bytes: inout Substring.UTF8View) {
    if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
  }

  private static func skipDigits(_ bytes: inout Substring.UTF8View) -> Int {
    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    bytes = bytes.dropFirst(digits)
    return digits
  }
}
