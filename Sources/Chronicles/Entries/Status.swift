// SPDX-License-Identifier: MIT

/// Whether something is a fact, a plan, or a plan given up.
public enum Status: String, Hashable, Sendable, CaseIterable {
  /// It is so, was so, or took place.
  case actual
  /// It is intended or expected.
  case planned
  /// It was intended and given up.
  case cancelled
}
