// SPDX-License-Identifier: MIT

extension ValueRule {
  /// Whether a text is sound, for the rules that need no more than the text; nothing for others.
  ///
  /// An empty text is what Graphviz takes for no value.
  func isSound(_ text: String) -> Bool {
    guard !text.isEmpty else { return true }
    switch self {
    case .label, .text, .token, .link, .charset: return true
    case .font: return FontName.isSound(text)
    case .color: return ColorList.isSound(text)
    case .colorScheme: return text.utf8.count <= 40 && text.utf8.allSatisfy(ValueScanner.isWord)
    case .number(let range): return Self.isNumber(text, in: range)
    case .numbers(let range, let count): return Self.isNumbers(text, in: range, atMost: count)
    case .places: return PlaceRule.isSound(text)
    case .words(let words): return words.contains(text.lowercased())
    case .wordsOrNumber(let words, let range):
      return Self.isNumber(text, in: range) || words.contains(text.lowercased())
    case .shape: return ShapeNames.all.contains(text)
    case .style: return StyleList.isSound(text)
    case .arrow: return ArrowForm.isSound(text)
    case .form(let form): return form.isSound(text)
    case .file:
      return !text.unicodeScalars.contains {
        $0.value < 0x20 || "\"<>&".unicodeScalars.contains($0)
      }
    case .refused, .forbidden: return false
    }
  }

  /// Whether a text is a number of a range, perhaps with a unit: Graphviz reads `14pt` as 14.
  private static func isNumber(_ text: String, in range: ClosedRange<Double>) -> Bool {
    var scanner = ValueScanner(text)
    scanner.skipBlanks()
    guard let number = scanner.takeNumber(), range.contains(number) else { return false }
    _ = scanner.take { ValueScanner.isLetter($0) || $0 == UInt8(ascii: "%") || $0 == 0x20 }
    scanner.skipBlanks()
    return scanner.isAtEnd
  }

  private static func isNumbers(
    _ text: String, in range: ClosedRange<Double>, atMost limit: Int
  ) -> Bool {
    var scanner = ValueScanner(text)
    var count = 0
    // The sign of margins that are added (`sep="+4"`).
    scanner.skipBlanks()
    while let number = scanner.takeNumber() {
      count += 1
      guard range.contains(number), count <= limit else { return false }
      _ = scanner.take { $0 == 0x20 || $0 == 0x09 || ",:;".utf8.contains($0) }
    }
    _ = scanner.take("!")
    scanner.skipBlanks()
    return count > 0 && scanner.isAtEnd
  }
}
