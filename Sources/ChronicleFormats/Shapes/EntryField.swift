// SPDX-License-Identifier: MIT

/// A key of an entry: what may stand under it, what it is for, and how it is written.
package struct EntryField: Hashable, Sendable {
  /// The key.
  package let key: String
  /// What may stand there.
  package let value: FieldValue
  /// What it holds, as a noun phrase without a full stop.
  package let summary: String
  /// The key and a value as they stand in YAML.
  package let example: String
  /// Whether an entry needs it.
  package let isRequired: Bool

  init(
    _ key: String, _ value: FieldValue, _ summary: String, _ example: String,
    isRequired: Bool = false
  ) {
    self.key = key
    self.value = value
    self.summary = summary
    self.example = example
    self.isRequired = isRequired
  }
}
