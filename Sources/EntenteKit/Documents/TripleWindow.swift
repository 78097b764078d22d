// SPDX-License-Identifier: MIT

/// Counts the triples of neighbouring characters that a window of a text shares with a quote.
struct TripleWindow {
  /// How many times each triple is in the quote and not yet in the window.
  ///
  /// Triples are told apart by 16 bits of a hash: that two fall together now and then does no harm.
  private var missing = [Int32](repeating: 0, count: 1 << 16)
  private var shared = 0

  private init(_ quote: [Unicode.Scalar]) {
    for index in 0..<(quote.count - 2) { missing[Self.slot(quote, index)] += 1 }
  }

  /// Returns the window of a text, as long as a quote, that shares the most triples with it; nothing
  /// if none shares a fifth of them.
  ///
  /// Complexity: O(length of the text).
  static func best(for quote: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Range<Int>? {
    guard quote.count > 2, text.count > 2 else { return nil }
    var window = TripleWindow(quote)
    let width = quote.count - 2
    var (most, end) = (0, 0)
    for index in 0..<(text.count - 2) {
      if index >= width { window.remove(slot(text, index - width)) }
      window.insert(slot(text, index))
      if window.shared > most { (most, end) = (window.shared, index + 3) }
    }
    guard most * 5 >= width else { return nil }
    return max(end - quote.count, 0)..<end
  }

  private mutating func insert(_ slot: Int) {
    if missing[slot] > 0 { shared += 1 }
    missing[slot] -= 1
  }

  private mutating func remove(_ slot: Int) {
    missing[slot] += 1
    if missing[slot] > 0 { shared -= 1 }
  }

  private static func slot(_ text: [Unicode.Scalar], _ index: Int) -> Int {
    // Three odd numbers with well mixed bits keep the order of the characters apart.
    let hash =
      text[index].value &* 0x9E37_79B1 ^ text[index + 1].value &* 0x85EB_CA77
      ^ text[index + 2].value &* 0xC2B2_AE3D
    return Int(hash >> 16)
  }
}
