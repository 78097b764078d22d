// SPDX-License-Identifier: MIT

/// What is said of the time of an entry and cannot all be so.
struct TimeContradiction {
  /// The entry.
  let entry: ChronicleEntry
  /// What contradicts its date.
  let cause: Cause
  /// Whether a date that takes part is doubted: then it may be that date that is wrong.
  let isDoubtful: Bool

  /// What contradicts a date.
  enum Cause {
    /// The day on which it is said to have held.
    case heldOn
    /// The entries that it comes after, the nearest first, and the id that says so.
    case order([ChronicleEntry], Reference)
  }
}
