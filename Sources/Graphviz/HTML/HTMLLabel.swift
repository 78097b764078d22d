// SPDX-License-Identifier: MIT

/// An HTML-like label, built so that text can never become markup.
///
/// The grammar is Graphviz' own (documentation of "HTML-like labels"): tables of cells, with text
/// in fonts.
public struct HTMLLabel: Hashable, Sendable {
  /// The markup between the angle brackets of DOT.
  public let markup: String

  /// Creates a label of text; of one without any, an empty line.
  public init(_ text: HTMLText) {
    let markup = text.markup(breakingTo: .left)
    self.markup = markup.isEmpty ? "<BR/>" : markup
  }

  /// Creates a label that is a table.
  public init(_ table: HTMLTable) {
    markup = table.markup
  }

  /// Creates a label of markup that is taken as it is.
  package init(markup: String) {
    self.markup = markup
  }

  /// Returns text with everything escaped that could be markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PlainText.printable(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Graphviz parses bit by bit, and at the end of a bit a bracket might begin "]]>": it is
      // lost.
      case "]": result += "&#93;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
