// SPDX-License-Identifier: MIT

/// What a source does with the matter of a claim.
public enum Stance: String, Hashable, Sendable, CaseIterable {
  /// It says that it is so.
  case asserts
  /// It says that it may be so, or that somebody says so without proof.
  case alleges
  /// It says that it is not so.
  case denies
}
