// SPDX-License-Identifier: MIT

/// Forms of arrowheads: up to four shapes, each perhaps open or halved (`olnormal`).
enum ArrowForm {
  private static let shapes = [
    "box", "crow", "curve", "icurve", "diamond", "dot", "inv", "none", "normal", "tee", "vee",
  ]

  /// Names of old that stand for a form.
  private static let old: Set<String> = [
    "ediamond", "empty", "halfopen", "invdot", "invempty", "invodot", "open",
  ]

  /// Whether a text follows the grammar.
  static func isSound(_ text: String) -> Bool {
    guard !old.contains(text) else { return true }
    var rest = text[...]
    var count = 0
    while !rest.isEmpty {
      guard let shape = first(in: rest), count < 4 else { return false }
      rest = rest.dropFirst(shape)
      count += 1
    }
    return true
  }

  /// Returns the length of the shape with which a text begins, with what goes before it.
  private static func first(in text: Substring) -> Int? {
    for modifiers in ["", "o", "l", "r", "ol", "or"] where text.hasPrefix(modifiers) {
      let rest = text.dropFirst(modifiers.count)
      if let shape = shapes.first(where: rest.hasPrefix) { return modifiers.count + shape.count }
    }
    return nil
  }
}
