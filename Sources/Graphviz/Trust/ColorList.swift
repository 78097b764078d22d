// SPDX-License-Identifier: MIT

/// A colour, or several for gradients, wedges and parallel lines: `red:blue`, `red;0.3:blue`.
///
/// Graphviz 2.42 crashes on lists with empty parts or shares that are no numbers: `:`, `;`,
/// `red;x`. A name that it does not know it draws black, with a warning.
enum ColorList {
  /// The most colours that a list may have.
  static let longest = 64

  /// Whether Graphviz reads a list.
  static func isSound(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= longest, text.utf8.count <= longest * 40 else { return false }
    var total = 0.0
    for part in parts {
      let halves = part.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      guard halves.count <= 2, isColor(Substring(halves[0])) else { return false }
      guard halves.count == 2 else { continue }
      guard let share = share(Substring(halves[1])) else { return false }
      total += share
    }
    return total <= 1.0001
  }

  private static func share(_ text: Substring) -> Double? {
    var scanner = ValueScanner(text)
    guard let number = scanner.takeNumber(), scanner.isAtEnd else { return nil }
    return (0...1).contains(number) ? number : nil
  }

  /// Whether a text is `#` with digits, three or four numbers, or a name, with its set or without.
  static func isColor(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 100 else { return false }
    if first == UInt8(ascii: "#") { return isHexadecimal(text.utf8.dropFirst()) }
    if first == UInt8(ascii: ".") || ValueScanner.isDigit(first) { return isNumbers(text) }
    return isName(text)
  }

  private static func isHexadecimal(_ digits: Substring.UTF8View.SubSequence) -> Bool {
    [3, 4, 6, 8].contains(digits.count)
      && digits.allSatisfy {
        ValueScanner.isDigit($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
      }
  }

  /// Whether a text is hue, saturation and value, and perhaps opacity, or the number of a colour in
  /// its set.
  private static func isNumbers(_ text: Substring) -> Bool {
    var scanner = ValueScanner(text)
    var count = 0
    while let number = scanner.takeNumber(), (0...1000).contains(number) {
      count += 1
      _ = scanner.take { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ",") }
    }
    return [1, 3, 4].contains(count) && scanner.isAtEnd
  }

  private static func isName(_ text: Substring) -> Bool {
    // Blanks around it are no part of a name, but Graphviz only does not know the colour.
    text.utf8.allSatisfy { ValueScanner.isWord($0) || $0 == UInt8(ascii: "/") || $0 == 0x20 }
  }
}
