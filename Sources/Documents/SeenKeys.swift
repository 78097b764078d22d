// SPDX-License-Identifier: MIT

import Diagnostics

/// The keys of a map that were met, to find one that stands there twice.
///
/// A map of a few keys is looked through; only a large one is worth a table.
struct SeenKeys {
  private static let few = 16
  private var places: [String: SourceRange] = [:]

  /// Returns where a key stood before, if it did, and remembers it.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - range: Where it stands now.
  ///   - entries: The entries before it.
  /// - Returns: Where it stood first.
  mutating func insert(
    _ key: String, at range: SourceRange, among entries: [DocumentEntry]
  ) -> SourceRange? {
    guard entries.count >= Self.few else { return Self.place(of: key, in: entries) }
    if places.isEmpty {
      for entry in entries where places[entry.key] == nil { places[entry.key] = entry.keyRange }
    }
    guard let first = places[key] else {
      places[key] = range
      return nil
    }
    return first
  }

  private static func place(of key: String, in entries: [DocumentEntry]) -> SourceRange? {
    for entry in entries where entry.key == key { return entry.keyRange }
    return nil
  }
}
