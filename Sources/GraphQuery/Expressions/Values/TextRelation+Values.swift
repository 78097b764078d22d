// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension Expression.TextRelation {
  /// Returns whether a text lies in another so; null if one of the values is no text.
  func truth(of text: PropertyValue, _ part: PropertyValue) -> Truth {
    guard case .string(let text) = text, case .string(let part) = part else { return .unknown }
    return holds(text, part) ? .yes : .no
  }

  /// Returns whether a text lies in another so, code point for code point.
  func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (text.utf8, part.utf8)
    guard text.count >= part.count else { return false }
    switch self {
    case .startsWith: return text.starts(with: part)
    case .endsWith: return text.suffix(part.count).elementsEqual(part)
    case .contains: return Self.find(Array(part), in: Array(text))
    }
  }

  /// Searches as Horspool does ("Practical fast searching in strings", 1980).
  private static func find(_ part: [UInt8], in text: [UInt8]) -> Bool {
    guard let last = part.last else { return true }
    var shifts = [Int](repeating: part.count, count: part.count > 3 ? 256 : 0)
    if !shifts.isEmpty {
      for place in 0..<part.count - 1 { shifts[Int(part[place])] = part.count - 1 - place }
    }
    var end = part.count - 1
    while end < text.count {
      if text[end] == last, text[(end - part.count + 1)...end].elementsEqual(part) { return true }
      end += shifts.isEmpty ? 1 : shifts[Int(text[end])]
    }
    return false
  }
}
