// SPDX-License-Identifier: MIT

import Foundation

/// The texts of an SVG picture that Graphviz drew, element by element, as a reader sees them.
struct DrawnTexts {
  /// The texts of each element, its lines joined by spaces, under the element's id.
  let byID: [String: String]

  init(of bytes: [UInt8]) {
    let elements = String(decoding: bytes, as: UTF8.self).components(separatedBy: "<g id=\"")
    byID = elements.dropFirst().reduce(into: [:]) { texts, element in
      let id = Self.plain(String(element.prefix { $0 != "\"" }))
      // What has a tooltip is drawn inside an element of its own.
      texts[id.hasPrefix("a_") ? String(id.dropFirst(2)) : id] =
        Self.texts(in: element).joined(separator: " ")
    }
  }

  private static func texts(in element: String) -> [String] {
    element.components(separatedBy: "<text").dropFirst().map { text in
      plain(String(text.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }))
    }
  }

  /// Returns a text without the escapes that Graphviz writes.
  private static func plain(_ text: String) -> String {
    [("&#45;", "-"), ("&quot;", "\""), ("&#39;", "'"), ("&#160;", " "), ("&amp;", "&")]
      .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
