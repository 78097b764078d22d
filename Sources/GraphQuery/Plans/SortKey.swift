// SPDX-License-Identifier: MIT

/// What rows are put in order by.
package struct SortKey: Sendable {
  /// The value that is compared.
  package var expression: Expression
  /// Whether the greatest comes first.
  package var isDescending: Bool

  /// Describes a key.
  package init(_ expression: Expression, isDescending: Bool = false) {
    self.expression = expression
    self.isDescending = isDescending
  }
}
