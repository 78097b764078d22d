// SPDX-License-Identifier: MIT

import Diagnostics
import Documents

/// The values of a map by key.
struct Fields {
  private let entries: [String: DocumentEntry]
  /// Where the map starts.
  let range: SourceRange

  init(_ entries: [DocumentEntry], at range: SourceRange) {
    self.entries = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.range = range
  }

  /// Returns the value of a key, or nothing if the key is not there or has no value.
  subscript(key: String) -> DocumentNode? {
    guard let value = entries[key]?.value, !value.isEmpty else { return nil }
    return value
  }

  /// Returns where a key stands.
  func keyRange(_ key: String) -> SourceRange? { entries[key]?.keyRange }
}
