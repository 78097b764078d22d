// SPDX-License-Identifier: MIT

import TestSupport

/// Random ids in every form that DOT has for them, written as tokens.
enum RandomIDs {
  /// Returns an id: mostly one of a few, so that things meet again.
  static func id(_ source: inout SeededGenerator) -> String {
    switch Int.random(in: 0...11, using: &source) {
    case 0...6: pick(["a", "b", "c", "d", "\"a\"", "\"b\"", "e_1"], &source)
    case 7: pick(numbers, &source)
    case 8: "<\(pick(markupOfIDs, &source))<br id=\"id\"/>>"
    case 9: pick(["\"node\"", "\"\"", "nodes", "Ünï", "\"a\" + \"b\"", "日本"], &source)
    default: quoted(&source)
    }
  }

  /// Returns an id that is not HTML-like.
  ///
  /// Libcgraph takes a plain and an HTML-like text of the same letters for one, so keys and ports,
  /// which are values as well as ids, are never HTML-like.
  static func plainID(_ source: inout SeededGenerator) -> String {
    Bool.random(using: &source) ? pick(["a", "b", "p", "\"p q\""], &source) : quoted(&source)
  }

  /// Returns the name of an attribute.
  static func attribute(_ source: inout SeededGenerator) -> String {
    switch Int.random(in: 0...9, using: &source) {
    case 0: quoted(&source)
    case 1: pick(["\"label\"", "\"my own\"", "1", "\"co\" + \"lor\""], &source)
    default:
      pick(
        ["label", "color", "shape", "style", "rank", "comment", "headport", "tailport"], &source)
    }
  }

  /// Returns the value of an attribute.
  static func value(_ source: inout SeededGenerator) -> String {
    switch Int.random(in: 0...9, using: &source) {
    case 0...4: pick(["red", "box", "same", "\"\"", "\"red\"", "x", "n"], &source)
    case 5: pick(numbers, &source)
    case 6: html(&source)
    default: quoted(&source)
    }
  }

  private static let numbers = ["1", "-1", "1.5", "-.5", "2.", "\"1\"", "007", "0"]

  // MARK: - Texts

  /// Returns a text of nasty pieces between quotes, perhaps in several joined pieces.
  private static func quoted(_ source: inout SeededGenerator) -> String {
    var pieces = [piece(&source)]
    while Int.random(in: 0...5, using: &source) == 0 { pieces.append(piece(&source)) }
    let joint = pick([" + ", "+", "\n + /* join */ "], &source)
    return pieces.map { "\"\($0)\"" }.joined(separator: joint)
  }

  /// Returns what may stand between quotes; libcgraph keeps ids that start with `%` for itself.
  private static func piece(_ source: inout SeededGenerator) -> String {
    let text = texts.randomElement(using: &source) ?? ""
    return text.replacing("\"", with: "\\\"")
  }

  private static let texts = NastyTexts.all(count: 400, seed: 5).filter {
    DOTRules.canHold(id: $0)
  }

  /// Returns an HTML-like string.
  ///
  /// These all end in what no other text has, for the same reason.
  private static func html(_ source: inout SeededGenerator) -> String {
    var text = "<"
    for _ in 0..<Int.random(in: 0...3, using: &source) { text += pick(markup, &source) }
    return text + "<br id=\"own\"/>>"
  }

  /// HTML-like ids with line breaks cannot all be written between quotes.
  private static let markupOfIDs = markup.filter { !$0.contains("\n") }

  private static let markup = [
    "word", "<b>bold</b>", "<font color=\"red\"><i>x</i></font>", "&amp;", "\n", "\\n", "\"",
    "// x",
    "# x", "ü", "<!-- no -->", "{ } [ ] -- ;", "\n# line\n",
  ]

  private static func pick(_ choices: [String], _ source: inout SeededGenerator) -> String {
    choices.randomElement(using: &source) ?? ""
  }
}
