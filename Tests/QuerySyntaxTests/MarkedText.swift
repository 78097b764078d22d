// SPDX-License-Identifier: MIT

import Diagnostics

/// A text in which a place is marked: `RETURN «1 2»`.
struct MarkedText {
  let text: String
  let range: SourceRange

  init(_ marked: String) {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
    text = parts.joined()
    let start = parts.count > 1 ? parts[0].utf8.count : 0
    range = SourceRange(start, start + (parts.count > 1 ? parts[1].utf8.count : 0))
  }
}
