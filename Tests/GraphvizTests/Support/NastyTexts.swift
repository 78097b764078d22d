// SPDX-License-Identifier: MIT

import TestSupport

/// Texts of pieces that mean something to DOT, to HTML-like labels, or to XML.
enum NastyTexts {
  private static let pieces = [
    "\"", "\\", "\\\\", "\n", "\r", "\r\n", "\t", " ", "  ", "<", ">", "<b>", "</TD>", "<!--",
    "-->",
    "&", "&amp;", "&lt;", "&#38;", "&;", ";", "'", "{", "}", "[", "]", "|", "+", "\" + \"", "=",
    "->",
    "--", "//", "/*", "*/", "#", "# 1", "@", "%", "%3", "\\N", "\\G", "\\E", "\\L", "\\n", "\\l",
    "\\\"",
    "node", "edge", "graph", "digraph", "subgraph", "strict", "Strict", "a", "b", "_", "0", "-1",
    "1.5",
    "-.5", "1e9", "é", "e\u{301}", "ß", "\u{FEFF}", "\u{A0}", "日本", "👩‍👩‍👧", "\u{202E}", "\u{2028}",
    "\u{1}", "\u{1B}", "\u{7F}", "\u{FFFE}", "{a|b}", ":", ":n", ",", "label=x", "%n%s",
  ]

  /// Each piece, the empty text, and random sequences of them, the same in every run.
  static func all(count: Int, seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return ["", "\0", "a\0b"] + pieces
      + (0..<count).map { _ in
        (0..<Int.random(in: 2...7, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }.joined()
      }
  }
}
