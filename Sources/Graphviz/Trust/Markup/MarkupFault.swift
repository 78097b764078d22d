// SPDX-License-Identifier: MIT

/// Why Graphviz would refuse an HTML-like label, or why nobody may draw it.
struct MarkupFault: Error {
  /// The reason, after "the label is shown as plain text:".
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}
