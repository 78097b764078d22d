// SPDX-License-Identifier: MIT

import Chronology
import Testing

/// A text in which a bar marks a place: `2001-02-|29` is `2001-02-29`, and the place is 8.
struct MarkedText: Sendable {
  let text: String
  let offset: Int

  init(_ marked: String) throws {
    let bar = try #require(marked.unicodeScalars.firstIndex(of: "|"), "a bar marks the place")
    offset = marked.unicodeScalars.distance(from: marked.startIndex, to: bar)
    text = String(marked.unicodeScalars.filter { $0 != "|" }.map(Character.init))
  }

  /// The error with which the text is refused.
  var error: ExtendedDateError {
    get throws {
      try #require(throws: ExtendedDateError.self) { try ExtendedDate(text) }
    }
  }
}
