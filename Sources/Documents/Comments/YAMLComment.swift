// SPDX-License-Identifier: MIT

/// A comment of a YAML text, and how it stands on its line.
struct YAMLComment: Sendable {
  /// The offset of its `#`.
  let start: Int
  /// The offset behind its last character that is no space.
  let end: Int
  /// Its text, with the `#`.
  let text: String
  /// Whether nothing else stands on its line.
  let isWholeLine: Bool
  /// Whether an empty line stands before its line.
  let isAfterBlank: Bool
  /// How many bytes stand before it on its line.
  let column: Int
}
