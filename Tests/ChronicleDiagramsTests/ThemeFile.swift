// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Diagnostics
import Documents
import Testing

/// A theme file, in which `‸` may stand before each wrong place.
struct ThemeFile: Sendable, CustomTestStringConvertible {
  let text: String
  private let format: DocumentFormat

  init(_ text: String, as format: DocumentFormat = .yaml) {
    self.text = text
    self.format = format
  }

  var testDescription: String { text }

  private var source: SourceText {
    SourceText(name: "theme.yaml", text: text.replacing("‸", with: ""))
  }

  /// Returns what reading it gives.
  func decoded(kinds: KindTable? = nil) -> DecodedTheme {
    ThemeDecoder(format: format).decode(source, kinds: kinds)
  }

  /// The theme, if nothing is wrong with it.
  var theme: Theme? {
    let decoded = decoded()
    return decoded.diagnostics.isEmpty ? decoded.theme : nil
  }

  /// Checks that it has one mistake, at the place that is marked, and nothing else.
  func expect(
    _ message: String, hint: String?, _ severity: Diagnostic.Severity = .error,
    kinds: KindTable? = nil
  ) {
    let found = decoded(kinds: kinds).diagnostics
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.hint) == [hint])
    #expect(found.map(\.severity) == [severity])
    let place = found.first?.range?.lowerBound ?? 0
    let marked =
      source.text(in: source.range(0, place)) + "‸"
      + source.text(in: source.range(place, source.bytes.count))
    #expect(marked == text)
  }
}
