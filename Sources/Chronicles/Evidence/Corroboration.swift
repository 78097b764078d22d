// SPDX-License-Identifier: MIT

/// How many speak for one stance on an entry, each by itself, and how well.
public struct Corroboration: Hashable, Sendable {
  /// The stance.
  public let stance: Stance
  /// The number of claims that take it.
  public let claimCount: Int
  /// Those who speak independently of each other, in order.
  public let witnesses: [Witness]
  /// The best grade among the claims; nothing if none of them is graded.
  public let grade: Grade?
}
