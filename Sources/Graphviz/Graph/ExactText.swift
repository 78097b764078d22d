// SPDX-License-Identifier: MIT

/// A text that equals only one of the same bytes, as for libcgraph.
///
/// For Swift, `é` is also equal to an `e` with an accent behind it. The bytes are hashed, too: a
/// file could hold thousands of texts that Swift takes for one.
struct ExactText: Hashable {
  /// The text.
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (first: ExactText, second: ExactText) -> Bool {
    first.text.isExactly(second.text)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
  }
}

extension String {
  /// Whether another text has the same bytes.
  func isExactly(_ other: String) -> Bool {
    // The first comparison is the fast one, and finds nearly all that differ.
    self == other && utf8.elementsEqual(other.utf8)
  }
}
