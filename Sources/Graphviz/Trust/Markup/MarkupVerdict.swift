// SPDX-License-Identifier: MIT

/// What becomes of an HTML-like label.
enum MarkupVerdict {
  /// The most cells of the grid that one table may cover.
  private static let mostCells = 10_000
  /// How much of a label is shown that Graphviz would refuse.
  private static let longest = 400

  /// Returns what becomes of a label.
  ///
  /// One that Graphviz would refuse is shown as the text that it is: the picture then says what is
  /// wrong in the place where it is wrong, and the rest of the graph is drawn.
  static func verdict(on markup: String, by cleaner: inout MarkupCleaner) -> ValueVerdict {
    do throws(MarkupFault) {
      let cleaned = try cleaner.cleaned()
      guard cleaner.grammar.mostCells <= mostCells else {
        throw MarkupFault("a table has more than \(mostCells) cells")
      }
      guard cleaned != nil || !cleaner.drops.isEmpty else { return .sound }
      return .trimmed(cleaned.map { .html(HTMLLabel(markup: $0)) }, cleaner.drops)
    } catch {
      return .substituted(
        literal(markup), outcome: "is shown as plain text", reason: error.reason, value: nil)
    }
  }

  /// Returns a value that shows markup as a text, also in a record, where some signs mean more.
  private static func literal(_ markup: String) -> DOTValue {
    let isLong = markup.unicodeScalars.count > longest
    let start = String(markup.unicodeScalars.prefix(longest)) + (isLong ? "…" : "")
    guard case .text(let text) = DOTValue.literal(start) else { return .text("") }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if "{}|<>".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return .text(escaped)
  }
}
