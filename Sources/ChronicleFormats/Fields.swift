// SPDX-License-Identifier: MIT

import Diagnostics
import Documents

/// The values of a map by key.
struct Fields {
  /// A map has a dozen keys at most, which are found faster one after the other than by hashing.
  private let entries: [DocumentEntry]
  /// Where the map starts.
  let range: SourceRange

  init(_ entries: [DocumentEntry], at range: SourceRange) {
    self.entries = entries
    self.range = range
  }

  /// Returns the value of a key, or nothing if the key is not there or has no value.
  subscript(key: String) -> DocumentNode? {
    guard let value = entry(key)?.value, !value.isEmpty else { return nil }
    return value
  }

  /// Returns where a key stands.
  func keyRange(_ key: String) -> SourceRange? { entry(key)?.keyRange }

  private func entry(_ key: String) -> DocumentEntry? {
    for entry in entries where entry.key == key { return entry }
    return nil
  }
}
