// SPDX-License-Identifier: MIT

/// Places, splines and boxes: numbers with commas, blanks and a few signs between.
enum PlaceRule {
  /// The furthest that a place may be from the origin, in points: 350 m.
  static let limit = 1_000_000
  private static let longest = 1_000_000

  /// Whether a text is made of numbers within the limit and of the signs of splines.
  static func isSound(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    var scanner = ValueScanner(text)
    while !scanner.isAtEnd {
      _ = scanner.take { " \t\r\n,;es!".utf8.contains($0) }
      guard !scanner.isAtEnd else { return true }
      guard let number = scanner.takeNumber(), number.magnitude <= Double(limit) else {
        return false
      }
    }
    return true
  }
}
