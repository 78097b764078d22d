// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Documents
import Testing

/// A wrong text in which `‸` stands before each wrong place, in the order of the mistakes, and `‡`
/// before the places that notes point to.
struct MarkedChronicle: Sendable {
  /// The text without its marks.
  let source: SourceText
  /// The byte offsets of the wrong places.
  let places: [Int]
  /// The byte offsets of the places of notes.
  let notes: [Int]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [Int] = []
    var notes: [Int] = []
    var length = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‸": places.append(length)
      case "‡": notes.append(length)
      default:
        text.append(scalar)
        length += UTF8.width(scalar)
      }
    }
    source = SourceText(name: "test.yaml", text: String(text))
    self.places = places
    self.notes = notes
  }

  /// What reading the text gives.
  func decoded(as format: DocumentFormat = .yaml) -> DecodedChronicle {
    ChronicleDecoder(format: format).decode(source)
  }

  /// Returns a text with the marks where diagnostics put them, to be compared with the marked one.
  func marked(by diagnostics: [Diagnostic]) -> String {
    let places = diagnostics.compactMap(\.range?.lowerBound)
    let notes = diagnostics.flatMap(\.notes).map(\.range.lowerBound)
    var text = ""
    var last = 0
    for place in (places + notes).sorted() {
      text += source.text(in: SourceRange(last, place)) + (notes.contains(place) ? "‡" : "‸")
      last = place
    }
    return text + source.text(in: SourceRange(last, source.bytes.count))
  }
}
