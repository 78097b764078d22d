// SPDX-License-Identifier: MIT

/// One of the three answers of a condition: true, false, and null where it cannot be known.
package enum Truth: UInt8, Hashable, Sendable {
  /// It does not hold.
  case no = 0
  /// It holds.
  case yes = 1
  /// It is not known, because a value is null.
  case unknown = 2

  /// Creates the answer of a comparison that may have none.
  package init(_ answer: Bool?) {
    self = answer.map { $0 ? .yes : .no } ?? .unknown
  }
}
