// SPDX-License-Identifier: MIT

/// What an index can be asked for.
public enum IndexKind: Hashable, Sendable, CaseIterable {
  /// Equal values, in constant time.
  case hash

  /// Equal values, ranges, and texts that begin alike, in logarithmic time.
  case ordered
}
